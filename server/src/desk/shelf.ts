// The logs that this relay has folded lately, with disposable snapshots so that a long log loads quickly.
// Owns the cache. It is never the truth: whoever decides on it appends at the head it saw.
import type { LogId } from '@recourse/shared/kit';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';
import { emptyLoaded, foldEvents, foldVersion, type Loaded } from './loaded.ts';

const kept = 5_000;
const page = 500;
const snapshotEvery = 200;

export interface Shelf {
  /** As this relay last saw it, or loaded now. */
  get(log: LogId): Promise<Loaded>;
  /** With everything that the store has by now. */
  refresh(log: LogId): Promise<Loaded>;
  /** Takes what was just appended behind `before`. */
  advance(before: Loaded, events: StoredEvent[]): Loaded;
  /** Runs `work` alone among the works for this log in this process. */
  alone<Result>(log: LogId, work: () => Promise<Result>): Promise<Result>;
}

export function createShelf(of: { log: EventLog; state: State }): Shelf {
  const cache = new Map<LogId, Loaded>();
  const queues = new Map<LogId, Promise<unknown>>();
  of.log.onRenewed(() => cache.clear());

  function keep(loaded: Loaded): Loaded {
    cache.delete(loaded.log);
    cache.set(loaded.log, loaded);
    if (cache.size > kept) for (const oldest of [...cache.keys()].slice(0, kept / 10)) cache.delete(oldest);
    return loaded;
  }

  async function readOn(from: Loaded): Promise<Loaded> {
    let loaded = from;
    for (;;) {
      const events = await of.log.read(loaded.log, { after: loaded.head.seq, limit: page });
      loaded = foldEvents(loaded, events);
      if (events.length < page) return loaded;
    }
  }

  async function load(log: LogId): Promise<Loaded> {
    const snapshot = await usableSnapshot(log);
    const loaded = await readOn(snapshot ?? emptyLoaded(log));
    await maybeSnapshot(snapshot?.head.seq ?? 0, loaded);
    return loaded;
  }

  /** A snapshot counts only while the log still holds the event that it was made at. */
  async function usableSnapshot(log: LogId): Promise<Loaded | undefined> {
    const document = await of.state.documents.get(`snapshot:${log}`);
    const stored = document?.value as { version: number; loaded: Loaded } | undefined;
    if (stored?.version !== foldVersion) return undefined;
    const { head } = stored.loaded;
    const [event] = await of.log.read(log, { after: head.seq - 1, limit: 1 });
    return event?.seq === head.seq && event.chain === head.chain ? stored.loaded : undefined;
  }

  async function maybeSnapshot(from: number, loaded: Loaded): Promise<void> {
    if (loaded.head.seq - from < snapshotEvery) return;
    await of.state.documents.put(`snapshot:${loaded.log}`, { version: foldVersion, loaded });
  }

  return {
    get: async (log) => cache.get(log) ?? keep(await load(log)),
    async refresh(log) {
      const cached = cache.get(log);
      return keep(cached ? await readOn(cached) : await load(log));
    },
    advance(before, events) {
      const loaded = foldEvents(before, events);
      const crossed = Math.floor(before.head.seq / snapshotEvery) < Math.floor(loaded.head.seq / snapshotEvery);
      // A lost snapshot costs a longer read, nothing else.
      if (crossed) maybeSnapshot(0, loaded).catch(() => undefined);
      return keep(loaded);
    },
    alone(log, work) {
      const before = queues.get(log) ?? Promise.resolve();
      const mine = before.then(work, work);
      const settled = mine.catch(() => undefined);
      queues.set(log, settled);
      settled.then(() => {
        if (queues.get(log) === settled) queues.delete(log);
      });
      return mine;
    },
  };
}
