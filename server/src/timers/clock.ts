// Tells logs that their time has come: once each, late rather than never.
// Owns the rhythm and the lease. What a due moment means is decided in the log's own room.
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { reopenDays } from '../desk/fill.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';

const lookEveryMs = 15_000;
const leaseMs = 45_000;
const batch = 100;
const dayMs = 24 * 60 * 60_000;

export interface Clock {
  /** Looks now. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export function startClock(of: {
  site: Site;
  owner: string;
  desk: Desk;
  state: State;
  now: () => number;
  logger: Logger;
}): Clock {
  const { site, state, desk, now } = of;
  let running: Promise<void> | undefined;

  async function look(): Promise<void> {
    if (!(await state.leases.hold(`clock:${site.id}`, of.owner, now(), leaseMs))) return;
    for (const { log, dueAt } of await state.due.due(site.id, now(), batch)) {
      const reopenBy = now() + reopenDays * dayMs;
      await desk.run(log, followUpId('clock', log, dueAt), { type: 'clockReached', reopenBy });
    }
  }

  function tick(): void {
    running ??= look()
      .catch((error) => of.logger.warn({ error, site: site.id }, 'the clock was interrupted; it goes on by itself'))
      .finally(() => {
        running = undefined;
      });
  }

  const timer = setInterval(tick, lookEveryMs);
  timer.unref();
  return {
    look,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
