// Which list a row stands in, in which order, and what about it is loud.
// Owns the rules of the lists. Never asks the relay.
import { assertNever } from '@recourse/shared/kit';
import type { AgentRow, RowList } from '@recourse/shared/protocol';
import type { AgentCaseRow, AgentConversationRow } from '@recourse/shared/views';

export const conversationLists = ['mine', 'queued', 'open', 'closed'] as const satisfies RowList[];
export const caseLists = ['casesToDecide', 'casesToConfirm', 'casesWaiting', 'casesDone'] as const satisfies RowList[];

export function isCaseList(list: RowList): boolean {
  return (caseLists as readonly RowList[]).includes(list);
}

export function belongsTo(list: RowList, row: AgentRow, me: string): boolean {
  if (row.kind === 'case') {
    // In a list of its own beside the one that its state puts it in.
    return list === 'casesToConfirm' ? needsSecond(row) : caseListOf(row) === list;
  }
  switch (row.place.name) {
    case 'assigned':
      return list === 'open' || (list === 'mine' && row.place.agent.id === me);
    case 'queued':
      return list === 'open' || list === 'queued';
    case 'closed':
      return list === 'closed';
    case 'guide':
      // Nobody asked for a person there.
      return false;
    default:
      return assertNever(row.place);
  }
}

/** A proposal, or a colleague who wants the record. */
function needsSecond({ proposal, exports }: AgentCaseRow): boolean {
  return proposal !== undefined || exports?.some(({ stage }) => stage === 'waiting') === true;
}

function caseListOf(row: AgentCaseRow): RowList {
  switch (row.state) {
    case 'submitted':
    case 'inReview':
      return 'casesToDecide';
    case 'approved':
    case 'needsInformation':
      return 'casesWaiting';
    case 'refunded':
    case 'denied':
    case 'answered':
    case 'closed':
      return 'casesDone';
    default:
      return assertNever(row.state);
  }
}

/** As the relay orders them: the longest wait first, cases by the date that is due. */
export function inOrder(list: RowList, rows: Iterable<AgentRow>, me: string): AgentRow[] {
  return [...rows]
    .filter((row) => belongsTo(list, row, me))
    .sort((a, b) => a.sort - b.sort || (a.log < b.log ? -1 : 1));
}

/** Since when somebody waits for us: an unanswered message, or a place in the line. */
export function waitsSince(row: AgentConversationRow): number | undefined {
  if (row.place.name === 'closed') return undefined;
  return row.waitingSince ?? (row.place.name === 'queued' ? row.place.since : undefined);
}

/** Messages of the customer behind one's own read mark; none once somebody answered. */
export function unreadOf(row: AgentConversationRow, read: number): number {
  if (row.waitingSince === undefined) return 0;
  return row.customerMessages.filter((seq) => seq > read).length;
}

export type Tone = 'quiet' | 'amber' | 'red';

const amberAfterMs = 60_000;
const redAfterMs = 180_000;

export function waitTone(waitedMs: number): Tone {
  if (waitedMs >= redAfterMs) return 'red';
  return waitedMs >= amberAfterMs ? 'amber' : 'quiet';
}

const dayMs = 86_400_000;

/** How close the date of our answer is. */
export function dueTone(dueAt: number, now: number): Tone {
  if (now > dueAt) return 'red';
  return dueAt - now < dayMs ? 'amber' : 'quiet';
}

/** The newer of two rows of one log. */
export function newerRow(known: AgentRow | undefined, row: AgentRow): AgentRow {
  return known && known.seq > row.seq ? known : row;
}
