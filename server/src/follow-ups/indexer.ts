// Keeps the rows and the due index in step with the logs.
// Owns nothing that could not be rebuilt.
import { caseDueAt } from '@recourse/shared/case';
import type { LogId } from '@recourse/shared/kit';
import type { Desk } from '../desk/desk.ts';
import { rowOf } from '../inbox/rowOf.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';

export function createIndexer(of: { desk: Desk; state: State }): (log: LogId) => Promise<void> {
  return async (log) => {
    const loaded = await of.desk.shelf.refresh(log);
    const row = rowOf(loaded);
    if (!row) return;
    await of.state.rows.put(row);
    if (loaded.kind === 'rc') {
      const dueAt = caseDueAt(loaded.state) ?? null;
      await of.state.due.set({ site: loaded.site, log, seq: loaded.head.seq, dueAt });
    }
    const hint: SiteHint = { type: 'row', log };
    await of.state.hints.publish(siteChannel(loaded.site), hint);
  };
}
