// The logs that this relay has folded lately, with disposable snapshots so that a long log loads quickly.
// Owns the cache. It is never the truth: whoever decides on it appends at the head it saw.
import type { LogId } from '@recourse/shared/kit';
import { continues } from '../log/continues.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';
import { emptyLoaded, foldEvents, foldVersion, type Loaded } from './loaded.ts';

const kept = 5_000;
const page = 500;
/** Logs shorter than this are read whole, in one go; only longer ones have snapshots. */
const snapshotEvery = 200;

export interface Shelf {
  /** As this relay last saw it, without a step to the store; undefined where it has not. */
  seen(log: LogId): Loaded | undefined;
  /** As this relay last saw it, or loaded now. */
  get(log: LogId): Promise<Loaded>;
  /** As this relay has it if that goes as far as `seq`, else with everything that the store has. */
  upTo(log: LogId, seq: number): Promise<Loaded>;
  /** With everything that the store has by now. */
  refresh(log: LogId): Promise<Loaded>;
  /** Takes what was just appended behind `before`. */
  advance(before: Loaded, events: StoredEvent[]): Loaded;
  /** What is kept of this log is not what the store has: load it anew next time. */
  forget(log: LogId): void;
  /** Runs `work` alone among the works for this log in this process, in the order in which they came. */
  alone<Result>(log: LogId, work: () => Promise<Result>): Promise<Result>;
}

export const snapshotKey = (log: LogId) => `snapshot:${log}`;

export function createShelf(of: { log: EventLog; state: State }): Shelf {
  const cache = new Map<LogId, Loaded>();
  const queues = new Map<LogId, Promise<unknown>>();
  of.log.onRenewed(() => cache.clear());

  function keep(loaded: Loaded): Loaded {
    cache.delete(loaded.log);
    // What nobody has begun is not kept: made-up ids must not push real logs out.
    if (loaded.head.seq > 0) cache.set(loaded.log, loaded);
    if (cache.size > kept) for (const oldest of [...cache.keys()].slice(0, kept / 10)) cache.delete(oldest);
    return loaded;
  }

  /** undefined if the store holds another log than the one that `from` is a fold of. */
  async function readOn(from: Loaded): Promise<Loaded | undefined> {
    let loaded = from;
    for (;;) {
      const events = await of.log.read(loaded.log, { after: loaded.head.seq, limit: page });
      if (events[0] && !continues(loaded.head, events[0])) return undefined;
      loaded = foldEvents(loaded, events);
      if (events.length < page) return loaded;
    }
  }

  async function load(log: LogId): Promise<Loaded> {
    const first = await of.log.read(log, { after: 0, limit: snapshotEvery });
    const begun = foldEvents(emptyLoaded(log), first);
    if (first.length < snapshotEvery) return begun;
    const snapshot = await usableSnapshot(log);
    const loaded = (snapshot && (await readOn(snapshot))) ?? (await readOn(begun));
    if (!loaded) throw new Error(`the events of ${log} do not follow from each other`);
    saveSnapshot(loaded, snapshot?.head.seq ?? 0);
    return loaded;
  }

  /** A snapshot counts only while the log still holds the event that it was made at. */
  async function usableSnapshot(log: LogId): Promise<Loaded | undefined> {
    const document = await of.state.documents.get(snapshotKey(log));
    const stored = document?.value as { version: number; loaded: Loaded } | undefined;
    if (stored?.version !== foldVersion) return undefined;
    const { head } = stored.loaded;
    const [event] = await of.log.read(log, { after: head.seq - 1, limit: 1 });
    return event?.seq === head.seq && event.chain === head.chain ? stored.loaded : undefined;
  }

  function saveSnapshot(loaded: Loaded, since: number): void {
    // The relay that will know the foreign event must fold it, so nothing is kept that left it out.
    if (loaded.foreign || loaded.head.seq - since < snapshotEvery) return;
    of.state.documents.put(snapshotKey(loaded.log), { version: foldVersion, loaded }).catch(() => {
      // A lost snapshot costs a longer read, nothing else; whoever needs the store hears of it himself.
    });
  }

  /** Takes over a fold that went on from `before`. */
  function grown(before: Loaded, loaded: Loaded): Loaded {
    const crossed = Math.floor(before.head.seq / snapshotEvery) < Math.floor(loaded.head.seq / snapshotEvery);
    if (crossed) saveSnapshot(loaded, 0);
    return keep(loaded);
  }

  async function refresh(log: LogId): Promise<Loaded> {
    const cached = cache.get(log);
    const loaded = cached && (await readOn(cached));
    return loaded ? grown(cached, loaded) : keep(await load(log));
  }

  return {
    seen: (log) => cache.get(log),
    get: async (log) => cache.get(log) ?? keep(await load(log)),
    async upTo(log, seq) {
      const cached = cache.get(log);
      return cached && cached.head.seq >= seq ? cached : refresh(log);
    },
    refresh,
    advance: (before, events) => grown(before, foldEvents(before, events)),
    forget: (log) => void cache.delete(log),
    alone(log, work) {
      const before = queues.get(log) ?? Promise.resolve();
      const mine = before.then(work);
      // Whoever asked hears how his work failed; the next one in line only waits for its end.
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      queues.set(log, settled);
      void settled.then(() => {
        if (queues.get(log) === settled) queues.delete(log);
      });
      return mine;
    },
  };
}
