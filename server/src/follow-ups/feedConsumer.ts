// Reads the feeds of all shards of a site and works through every append at least once.
// Owns the cursors: each is stored behind the work it stands for, so a crash repeats work and never skips it.
import { shardCount } from '@recourse/shared/kit';
import type { EventLog, FeedEntry } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { Logger } from '../logger.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { State } from '../state/ports.ts';

export interface FeedConsumer {
  /** This shard's feed, or any, may have grown. */
  grown(shard?: number): void;
  /** Works through what may have grown, if it is this relay's turn. Rejects if something must be tried again. */
  round(): Promise<void>;
  /** Works through everything, whoever's turn it is. */
  catchUp(): Promise<void>;
  /** Stops after the entry under way and lets another relay go on. */
  stop(): Promise<void>;
}

/** The one that keeps the rows. */
export const mainConsumer = 'main';

const batch = 100;
/** Short, so that a relay that died is soon replaced; what is done twice does no harm. */
const turnMs = 5_000;
/** A cursor costs a durable write, so it is stored this often; after a crash this much is done again. */
const storeCursorsEveryMs = 1_000;
/** An entry that fails this often, and not for want of the store, would hold up everything behind it for ever. */
const triesPerEntry = 3;

/** How far this consumer has come. */
export const cursorKey = (name: string, site: string, shard: number) => `cursor:${name}:${site}:${shard}`;

export function createFeedConsumer(of: {
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
  const { name, site, log, state, now } = of;
  const turn = createTurn({
    leases: state.leases,
    name: `consumer:${name}:${site}`,
    owner: of.owner,
    now,
    forMs: turnMs,
  });
  const keyOf = (shard: number) => cursorKey(name, site, shard);
  const waiting = new Set<number>();
  const cursors = new Map<number, string>();
  const unstored = new Set<number>();
  const failures = new Map<string, number>();
  let storedAt = 0;
  let stopped = false;

  async function isMine(): Promise<boolean> {
    const took = await turn.take();
    // Somebody else's cursors have moved on meanwhile: read them again.
    if (took !== 'mine') {
      cursors.clear();
      unstored.clear();
    }
    return took !== 'no';
  }

  async function drain(shard: number, mayGoOn: () => Promise<boolean>): Promise<void> {
    while (await mayGoOn()) {
      const cursor = cursors.get(shard) ?? ((await state.documents.get(keyOf(shard)))?.value as string | undefined);
      const entries = await log.feed({ site, shard }, { ...(cursor !== undefined && { cursor }), limit: batch });
      for (const entry of entries) {
        if (stopped) return;
        await workOn(entry, `${shard}|${entry.cursor}`);
        cursors.set(shard, entry.cursor);
        unstored.add(shard);
      }
      if (entries.length < batch) return;
      await storeCursors();
    }
  }

  async function workOn(entry: FeedEntry, key: string): Promise<void> {
    try {
      await of.work(entry);
      failures.delete(key);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const times = (failures.get(key) ?? 0) + 1;
      failures.set(key, times);
      if (times < triesPerEntry) throw error;
      failures.delete(key);
      const { log: id, fromSeq, toSeq } = entry;
      of.logger.error(
        { error, log: id, fromSeq, toSeq, consumer: name },
        'an append could not be worked through; left out',
      );
    }
  }

  async function storeCursors(): Promise<void> {
    if (now() - storedAt < storeCursorsEveryMs) return;
    storedAt = now();
    for (const shard of [...unstored]) {
      await state.documents.put(keyOf(shard), cursors.get(shard));
      unstored.delete(shard);
    }
  }

  /** One shard that fails does not keep the others waiting; a store that is away does. */
  async function drainAll(mayGoOn: () => Promise<boolean>): Promise<void> {
    let failure: { error: unknown } | undefined;
    for (const shard of [...waiting]) {
      if (stopped) return;
      waiting.delete(shard);
      try {
        await drain(shard, mayGoOn);
      } catch (error) {
        waiting.add(shard);
        if (error instanceof StoreUnavailable) throw error;
        failure ??= { error };
      }
    }
    await storeCursors();
    if (failure) throw failure.error;
  }

  function grown(shard?: number): void {
    if (shard !== undefined) waiting.add(shard);
    else for (let each = 0; each < shardCount; each++) waiting.add(each);
  }

  return {
    grown,
    async round() {
      // Also with nothing to do, so that the turn does not change hands each time that it is quiet.
      if (await isMine()) await drainAll(isMine);
      else waiting.clear();
    },
    async catchUp() {
      grown();
      await drainAll(async () => true);
    },
    async stop() {
      stopped = true;
      storedAt = 0;
      if (cursors.size > 0) await storeCursors();
      await turn.release();
    },
  };
}
