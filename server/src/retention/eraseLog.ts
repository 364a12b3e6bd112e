// Takes off the stores what an erased log held: words, files, row, marks and snapshot. What stays are ids, times, authors and digests.
// Owns what that is. Safe to repeat after a crash: a log with anything left is known by it. Never decides that a log is erased.
import { erasesAll, type LogId } from '@recourse/shared/kit';
import { type Shelf, snapshotKey } from '../desk/shelf.ts';
import type { EventLog } from '../log/eventLog.ts';
import { noticedKey } from '../notify/notices.ts';
import type { State } from '../state/ports.ts';
import type { Wiping } from './wiping.ts';

export interface ErasingPorts {
  log: EventLog;
  state: State;
  shelf: Shelf;
  /** Off the list of files; off the disk it is behind a wipe. */
  eraseFile: (file: string, options: { wipe: boolean }) => Promise<void>;
  /** Writes what the lists hold of this log, as of `seq` or later. */
  index: (log: LogId, seq: number) => Promise<void>;
  wiping: Pick<Wiping, 'ask'>;
}

const page = 500;

/** Off the disk it is once what it asks for was wiped. Does nothing to a log that was not erased. */
export async function eraseLog(of: ErasingPorts, log: LogId): Promise<void> {
  const { erasedAt, seqs, files } = await leftIn(of.log, log);
  if (erasedAt === 0) return;
  of.shelf.forget(log);
  await of.state.documents.remove(snapshotKey(log));
  await of.state.documents.remove(noticedKey(log));
  await of.state.marks.remove(log);
  await of.index(log, erasedAt);
  if (seqs.length === 0) return;
  // Before the first byte goes: whoever goes on after a crash finds less to erase, and the wipe is still due.
  await of.wiping.ask();
  // The log last, because it alone says which files there are.
  for (const file of files) await of.eraseFile(file, { wipe: false });
  await of.log.erase(log, seqs, { wipe: false });
}

/** What still has content before the last event that says that all was erased. */
async function leftIn(store: EventLog, log: LogId): Promise<{ erasedAt: number; seqs: number[]; files: string[] }> {
  const withContent: Array<{ seq: number; file: string | undefined }> = [];
  let erasedAt = 0;
  for (let after = 0; ; ) {
    const events = await store.read(log, { after, limit: page });
    for (const { seq, type, body } of events) {
      if (erasesAll(type)) erasedAt = seq;
      else if (body !== null) withContent.push({ seq, file: fileIn(type, body) });
    }
    if (events.length < page) break;
    after = events.at(-1)!.seq;
  }
  const left = withContent.filter(({ seq }) => seq < erasedAt);
  return { erasedAt, seqs: left.map(({ seq }) => seq), files: left.flatMap(({ file }) => file ?? []) };
}

function fileIn(type: string, body: Record<string, unknown>): string | undefined {
  const { evidence } = body as { evidence?: { id?: unknown } };
  return type === 'evidenceAdded' && typeof evidence?.id === 'string' ? evidence.id : undefined;
}
