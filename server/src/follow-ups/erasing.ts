// Takes the words of erased messages off the store: out of the log, the snapshots and the rows.
// Owns this consequence of `messagesErased`. Safe to repeat; it comes again until it was done.
import { eventIdOf, type LogId } from '@recourse/shared/kit';
import { type Shelf, snapshotKey } from '../desk/shelf.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';
import { indexLog } from './indexer.ts';

const page = 200;

export type Erasing = (log: LogId, event: StoredEvent) => Promise<void>;

export function createErasing(of: { log: EventLog; state: State; shelf: Shelf }): Erasing {
  /** Newest first: what is erased was said a moment ago. */
  async function seqsOf(log: LogId, ids: ReadonlySet<string>, before: number): Promise<number[]> {
    const seqs: number[] = [];
    for (let last = before; last > 0 && seqs.length < ids.size; ) {
      const events = await of.log.readBack(log, { before: last, limit: page });
      if (events.length === 0) break;
      for (const { seq, chain } of events) if (ids.has(eventIdOf(chain))) seqs.push(seq);
      last = events[0]!.seq - 1;
    }
    return seqs;
  }

  return async (log, event) => {
    const ids = (event.body as { events?: unknown } | null)?.events;
    if (!Array.isArray(ids)) return;
    const seqs = await seqsOf(log, new Set(ids), event.seq - 1);
    of.shelf.forget(log);
    // The log last: a store that writes its file anew then finds the words nowhere else.
    await of.state.documents.remove(snapshotKey(log));
    await indexLog(of, log, event.seq);
    await of.state.wipe();
    if (seqs.length > 0) await of.log.erase(log, seqs);
  };
}
