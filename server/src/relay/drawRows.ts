// Index rows as each side may see them.
// Owns the drawing; which rows somebody may have is decided by the keys he is asked for under.
import type { AgentRow, CustomerRows, RowList } from '@recourse/shared/protocol';
import {
  agentCaseRow,
  agentConversationRow,
  customerCaseRow,
  customerConversationRow,
  unreadBehind,
} from '@recourse/shared/views';
import type { Caller } from '../desk/caller.ts';
import { readerOf } from '../desk/caller.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { Row, State } from '../state/ports.ts';

const ownRows = 50;
export const rowPage = 50;

export function drawAgentRow(row: Row): AgentRow {
  const view = row.view as unknown as RowView;
  const { log, seq, sort } = row;
  if (view.kind === 'rc') return agentCaseRow({ log, seq, sort, state: view.state });
  const customerMessages = view.messages.filter(({ role }) => role === 'customer').map(({ seq }) => seq);
  return agentConversationRow({ log, seq, sort, state: view.state, customerMessages });
}

/** Everything that is this customer's, newest first. */
export async function drawCustomerRows(state: State, caller: Caller & { role: 'customer' }): Promise<CustomerRows> {
  const owners = [...new Set([caller.customer.id, caller.device.id])];
  const pages = await Promise.all(
    owners.map((owner) => state.rows.list(rowKeys.customer(caller.site, owner), { limit: ownRows, descending: true })),
  );
  const rows: CustomerRows = { conversations: [], cases: [] };
  for (const row of pages.flat()) {
    const view = row.view as unknown as RowView;
    if (view.kind === 'rc') rows.cases.push(customerCaseRow(row.log, view.state));
    else {
      const mark = (await state.marks.all(row.log))[readerOf(caller)];
      const unread = unreadBehind(view.messages, mark?.read ?? 0, 'agent');
      rows.conversations.push(customerConversationRow({ log: row.log, state: view.state, unread }));
    }
  }
  const newestFirst = (a: { lastAt: number }, b: { lastAt: number }) => b.lastAt - a.lastAt;
  return { conversations: rows.conversations.sort(newestFirst), cases: rows.cases.sort(newestFirst) };
}

export function listKey(list: RowList, caller: Caller & { role: 'agent' }): string {
  const { site } = caller;
  const keys: Record<RowList, string> = {
    mine: rowKeys.agent(site, caller.id),
    queued: rowKeys.queued(site),
    open: rowKeys.open(site),
    closed: rowKeys.closed(site),
    casesToDecide: rowKeys.casesToDecide(site),
    casesWaiting: rowKeys.casesWaiting(site),
    casesDone: rowKeys.casesDone(site),
  };
  return keys[list];
}

export async function countRows(state: State, caller: Caller & { role: 'agent' }): Promise<Record<RowList, number>> {
  const lists = ['mine', 'queued', 'open', 'closed', 'casesToDecide', 'casesWaiting', 'casesDone'] as const;
  const counts = await Promise.all(
    lists.map(async (list) => [list, await state.rows.count(listKey(list, caller))] as const),
  );
  return Object.fromEntries(counts) as Record<RowList, number>;
}
