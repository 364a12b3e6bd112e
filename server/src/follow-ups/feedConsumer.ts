// Reads the feeds of all shards of a site and works through every append at least once.
// Owns the cursors: each is stored behind the work it stands for, so a crash repeats work and never skips it.
import { shardCount } from '@recourse/shared/kit';
import type { EventLog, FeedEntry } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import type { State } from '../state/ports.ts';

export interface FeedConsumer {
  stop(): Promise<void>;
  /** Resolves once everything that is in the feeds now has been worked through. */
  settled(): Promise<void>;
}

const batch = 100;
/** Looks at every shard this often, in case a hint was lost or another relay let go of the lease. */
const sweepMs = 10_000;
/** Short, so that a relay that died is soon replaced; what is done twice does no harm. */
const leaseMs = 5_000;

export function startFeedConsumer(of: {
  name: string;
  site: string;
  owner: string;
  log: EventLog;
  state: State;
  now: () => number;
  logger: Logger;
  /** Must be harmless when it is repeated. */
  work: (entry: FeedEntry) => Promise<void>;
}): FeedConsumer {
  const { name, site, log, state } = of;
  const lease = `consumer:${name}:${site}`;
  const waiting = new Set<number>();
  const cursors = new Map<number, string>();
  let running: Promise<void> | undefined;
  let stopped = false;
  let held = false;

  async function drain(shard: number): Promise<void> {
    const key = `cursor:${name}:${site}:${shard}`;
    let cursor = cursors.get(shard) ?? ((await state.documents.get(key))?.value as string | undefined);
    for (;;) {
      const entries = await log.feed({ site, shard }, { ...(cursor !== undefined && { cursor }), limit: batch });
      const last = entries.at(-1);
      if (!last || stopped) return;
      for (const entry of entries) await of.work(entry);
      cursor = last.cursor;
      await state.documents.put(key, cursor);
      cursors.set(shard, cursor);
    }
  }

  async function run(): Promise<void> {
    while (waiting.size > 0 && !stopped) {
      const mine = await state.leases.hold(lease, of.owner, of.now(), leaseMs);
      // Somebody else's cursors have moved on meanwhile: read them again when it is our turn.
      if (!mine) {
        if (held) cursors.clear();
        held = false;
        waiting.clear();
        return;
      }
      held = true;
      const [shard] = waiting;
      if (shard === undefined) return;
      waiting.delete(shard);
      await drain(shard);
    }
  }

  function pump(): void {
    if (running || stopped) return;
    running = run()
      .catch((error) => of.logger.warn({ error, consumer: name, site }, 'a feed could not be read; it is tried again'))
      .finally(() => {
        running = undefined;
      });
  }

  function wakeAll(): void {
    for (let shard = 0; shard < shardCount; shard++) waiting.add(shard);
    pump();
  }

  const unfollow = log.followFeed((shard) => {
    waiting.add(shard);
    pump();
  });
  const sweep = setInterval(wakeAll, sweepMs);
  sweep.unref();
  wakeAll();

  return {
    async settled() {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      unfollow();
      await running;
      if (held) await state.leases.release(lease, of.owner).catch(() => undefined);
    },
  };
}
