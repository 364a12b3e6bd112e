// Keeps the rows and the due index in step with the logs.
// Owns nothing that could not be rebuilt.
import { caseDueAt } from '@recourse/shared/case';
import type { LogId } from '@recourse/shared/kit';
import { stopDueAt } from '@recourse/shared/stop';
import type { Shelf } from '../desk/shelf.ts';
import { rowOf } from '../inbox/rowOf.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';

interface Indexes {
  shelf: Shelf;
  state: State;
}

/** Writes what the indexes hold of this log, as of `seq` or later. */
export async function indexLog({ shelf, state }: Indexes, log: LogId, seq: number): Promise<void> {
  const loaded = await shelf.upTo(log, seq);
  const row = rowOf(loaded);
  if (!row) return;
  await state.rows.put(row);
  if (loaded.kind === 'sl') {
    const dueAt = stopDueAt(loaded.state) ?? null;
    await state.due.set({ site: loaded.site, log, seq: loaded.head.seq, dueAt });
  }
  if (loaded.kind === 'rc') {
    const dueAt = caseDueAt(loaded.state) ?? null;
    await state.due.set({ site: loaded.site, log, seq: loaded.head.seq, dueAt });
  }
}

/** Indexes and tells the relays. */
export function createIndexer(of: Indexes & { site: string }) {
  return async (log: LogId, { seq, moved }: { seq: number; moved: boolean }): Promise<void> => {
    await indexLog(of, log, seq);
    await of.state.hints.publish(siteChannel(of.site), { type: 'row', log, moved } satisfies SiteHint);
  };
}
