// Stopped lines as each agent may see them: his own, those that he may let go, those that he may judge.
// Owns who sees which. No customer ever hears of one.
import { type AgentRole, atLeast, siteLogFor } from '@recourse/shared/kit';
import type { AgentQuery, StopNews, StopPage } from '@recourse/shared/protocol';
import { confirmedStopsOf } from '@recourse/shared/site';
import { type StopRow, stopRow } from '@recourse/shared/views';
import type { AgentCaller } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { Row, State } from '../state/ports.ts';

const page = 50;

export function isStopRow(row: Row): boolean {
  return (row.view as unknown as RowView).kind === 'sl';
}

export function drawStop({ log, seq, sort, view }: Row): StopRow[] {
  const shown = view as unknown as RowView;
  return shown.kind === 'sl' ? [stopRow({ log, seq, sort, state: shown.state })] : [];
}

/** His own, and what his rank lets him act on. */
export function mayHearOf({ id, rank }: Pick<AgentCaller, 'id' | 'rank'>, stop: StopRow): boolean {
  if (stop.agent.id === id || atLeast(rank, 'supervisor')) return true;
  // What was let go or not is told to all who could have done it; whoever looks at the queue sees it leave.
  return atLeast(rank, 'senior') && stop.release.name !== 'none';
}

export async function countStops(state: State, site: string, rank: AgentRole): Promise<StopNews['counts']> {
  const [toRelease, toJudge] = await Promise.all([
    atLeast(rank, 'senior') ? state.rows.count(rowKeys.stopsToRelease(site)) : undefined,
    atLeast(rank, 'supervisor') ? state.rows.count(rowKeys.stopsToJudge(site)) : undefined,
  ]);
  return { ...(toRelease !== undefined && { toRelease }), ...(toJudge !== undefined && { toJudge }) };
}

type StopQuery = AgentQuery & { type: 'ownStops' | 'stopsToRelease' | 'stopsToJudge' };

export async function listStops(of: {
  caller: AgentCaller;
  query: StopQuery;
  state: State;
  desk: Desk;
}): Promise<StopPage> {
  const { caller, query, state } = of;
  const { after } = query;
  const [rows, counts, site] = await Promise.all([
    state.rows.list(keyOf(query, caller), { limit: page + 1, ...(after && { after }) }),
    countStops(state, caller.site, caller.rank),
    of.desk.shelf.refresh(siteLogFor(caller.site)),
  ]);
  const stops = rows.slice(0, page).flatMap(drawStop);
  const counted = [caller.id, ...(query.type === 'stopsToJudge' ? stops.map(({ agent }) => agent.id) : [])];
  const confirmed = Object.fromEntries(
    counted.map((agent) => [agent, site.kind === 'st' ? confirmedStopsOf(site.state, agent) : 0]),
  );
  return { ok: true, stops, more: rows.length > page, counts, confirmed };
}

function keyOf(query: StopQuery, { site, id }: AgentCaller): string {
  if (query.type === 'ownStops') return rowKeys.stopsOf(site, id);
  if (query.type === 'stopsToRelease') return rowKeys.stopsToRelease(site);
  return query.judged ? rowKeys.stopsJudged(site) : rowKeys.stopsToJudge(site);
}
