// Index rows as each side may see them.
// Owns the drawing; which rows somebody may have is decided by the keys he is asked for under.
import type { AgentRow, CustomerRows, RowList } from '@recourse/shared/protocol';
import { maskRequest } from '@recourse/shared/refund';
import {
  agentCaseRow,
  agentConversationRow,
  customerCaseRow,
  customerConversationRow,
  unreadBehind,
} from '@recourse/shared/views';
import { type AgentCaller, type CustomerCaller, identitiesOf, readerOf } from '../desk/caller.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { Row, State } from '../state/ports.ts';

const ownRows = 50;
export const rowPage = 50;

/** Nothing for a stopped line, which is no row of these lists (relay/stopNews.ts). */
export function drawAgentRow(row: Row): AgentRow[] {
  const view = row.view as unknown as RowView;
  const { log, seq, sort } = row;
  if (view.kind === 'sl' || view.kind === 'gone') return [];
  if (view.kind === 'rc') {
    const { state } = view;
    const shown = { ...state, request: maskRequest(state.request) };
    return [agentCaseRow({ log, seq, sort, state: shown })];
  }
  const customerMessages = view.messages.filter(({ role }) => role === 'customer').map(({ seq }) => seq);
  return [agentConversationRow({ log, seq, sort, state: view.state, customerMessages })];
}

/** Everything that is this customer's, newest first. */
export async function drawCustomerRows(state: State, caller: CustomerCaller): Promise<CustomerRows> {
  const pages = await Promise.all(
    // In an agent's order: who waits, then the newest.
    identitiesOf(caller).map((id) => state.rows.list(rowKeys.customer(caller.site, id), { limit: ownRows })),
  );
  const rows = pages.flat().map((row) => ({ log: row.log, view: row.view as unknown as RowView }));
  const cases = rows.flatMap(({ log, view }) => (view.kind === 'rc' ? [customerCaseRow(log, view.state)] : []));
  const conversations = await Promise.all(
    rows.flatMap(({ log, view }) => (view.kind === 'cv' ? [drawConversation(state, caller, log, view)] : [])),
  );
  const newestFirst = (a: { lastAt: number }, b: { lastAt: number }) => b.lastAt - a.lastAt;
  const gone = rows.flatMap(({ log, view }) => (view.kind === 'gone' ? [{ log, why: view.why }] : []));
  return {
    conversations: conversations.sort(newestFirst),
    cases: cases.sort(newestFirst),
    ...(gone.length > 0 && { gone }),
  };
}

async function drawConversation(
  state: State,
  caller: CustomerCaller,
  log: string,
  { state: conversation, messages }: RowView & { kind: 'cv' },
): Promise<CustomerRows['conversations'][number]> {
  // Where no agent wrote, nothing can be unread.
  const mayBeUnread = messages.some(({ role }) => role === 'agent');
  const read = mayBeUnread ? ((await state.marks.all(log))[readerOf(caller)]?.read ?? 0) : 0;
  return customerConversationRow({ log, state: conversation, unread: unreadBehind(messages, read, 'agent') });
}

/** The lists that are the same for every agent of a site. */
const siteLists = {
  queued: rowKeys.queued,
  open: rowKeys.open,
  closed: rowKeys.closed,
  casesToDecide: rowKeys.casesToDecide,
  casesToConfirm: rowKeys.casesToConfirm,
  casesWaiting: rowKeys.casesWaiting,
  casesDone: rowKeys.casesDone,
} as const;

type SiteList = keyof typeof siteLists;

export function listKey(list: RowList, { site, id }: AgentCaller): string {
  return list === 'mine' ? rowKeys.agent(site, id) : siteLists[list](site);
}

export async function countSite(state: State, site: string): Promise<Record<SiteList, number>> {
  const lists = Object.entries(siteLists).map(async ([list, key]) => [list, await state.rows.count(key(site))]);
  return Object.fromEntries(await Promise.all(lists)) as Record<SiteList, number>;
}

export function countMine(state: State, { site, id }: AgentCaller): Promise<number> {
  return state.rows.count(rowKeys.agent(site, id));
}
