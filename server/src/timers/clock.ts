// Tells logs that their time has come: once each, late rather than never.
// Owns one look. What a due moment means is decided in the log's own room.
import type { LogId } from '@recourse/shared/kit';
import { failures } from '@recourse/shared/protocol';
import { datesAfterClock } from '../desk/caseDates.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';

const turnMs = 45_000;
const batch = 100;

export interface Clock {
  /** Looks at everything that is due, if it is this relay's turn. */
  look(): Promise<void>;
  release(): Promise<void>;
}

export function createClock(of: { site: Site; owner: string; desk: Desk; state: State; now: () => number }): Clock {
  const { site, state, desk, now } = of;
  const turn = createTurn({ leases: state.leases, name: `clock:${site.id}`, owner: of.owner, now, forMs: turnMs });
  /** Told, and still in the index, which hears of it a little later: they must not stand in the way of the others. */
  const told = new Map<LogId, number>();

  /** Answers whether there may be more. */
  async function tellSome(): Promise<boolean> {
    const listed = await state.due.due(site.id, now(), batch + told.size);
    const stillListed = new Set(listed.map(({ log }) => log));
    for (const log of told.keys()) if (!stillListed.has(log)) told.delete(log);
    const due = listed.filter(({ log, dueAt }) => told.get(log) !== dueAt);
    let anyTold = false;
    for (const { log, dueAt } of due) {
      const dates = datesAfterClock(site.policy, now());
      // Another relay may have told it a moment earlier, with other dates: that conflict is as good as done.
      const ack = await desk.run(log, followUpId('clock', log, dueAt), { type: 'clockReached', ...dates });
      if (!ack.ok && failures[ack.failure.code].retry) continue;
      told.set(log, dueAt);
      anyTold = true;
    }
    return anyTold && due.length >= batch;
  }

  return {
    async look() {
      while ((await turn.take()) !== 'no' && (await tellSome()));
    },
    release: turn.release,
  };
}
