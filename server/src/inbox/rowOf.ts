// The index row of a log: in which lists it stands, in which order, and the fold that rows are drawn from.
// Owns the keys of all lists. A row is disposable; the log is the truth.
import { exportsToConfirm, type SubmittedCase } from '@recourse/shared/case';
import { isEnded, type OpenConversation } from '@recourse/shared/conversation';
import { type ErasedLog, type ErasureReason, sha256Hex } from '@recourse/shared/kit';
import { transactionKeys } from '@recourse/shared/refund';
import { type StoppedLine, stopPlace } from '@recourse/shared/stop';
import { dateOf, type MessagePosition, publicState } from '@recourse/shared/views';
import type { Loaded } from '../desk/loaded.ts';
import type { Row } from '../state/ports.ts';

/** What a row keeps: enough to draw it for an agent as well as for the customer. */
export type RowView =
  | { kind: 'cv'; state: OpenConversation; messages: MessagePosition[] }
  | { kind: 'rc'; state: SubmittedCase }
  | { kind: 'sl'; state: StoppedLine }
  /** Erased. The row stays, so that no late write brings the old one back and the customer's devices hear of it. */
  | { kind: 'gone'; customer: string; why: ErasureReason };

export const rowKeys = {
  customer: (site: string, customer: string) => `${site}/customer:${customer}`,
  agent: (site: string, agent: string) => `${site}/agent:${agent}`,
  queued: (site: string) => `${site}/place:queued`,
  assigned: (site: string) => `${site}/place:assigned`,
  open: (site: string) => `${site}/open`,
  closed: (site: string) => `${site}/place:closed`,
  casesToDecide: (site: string) => `${site}/cases:toDecide`,
  casesToConfirm: (site: string) => `${site}/cases:toConfirm`,
  casesWaiting: (site: string) => `${site}/cases:waiting`,
  casesDone: (site: string) => `${site}/cases:done`,
  /** What a term counts for. Each is ordered as `newestFirst` does it, so the oldest is at the end. */
  endedTalks: (site: string) => `${site}/ended:talks`,
  endedTalksOfCases: (site: string) => `${site}/ended:talksOfCases`,
  endedCases: (site: string) => `${site}/ended:cases`,
  endedWithFiles: (site: string) => `${site}/ended:withFiles`,
  /** By a digest, since ids are long and may hold any character. */
  transaction: (site: string, key: string) => `${site}/transaction:${sha256Hex(key)}`,
  stopsOf: (site: string, agent: string) => `${site}/stops:of:${agent}`,
  stopsToRelease: (site: string) => `${site}/stops:toRelease`,
  stopsToJudge: (site: string) => `${site}/stops:toJudge`,
  stopsJudged: (site: string) => `${site}/stops:judged`,
};

/** Behind every moment: what waits for nobody comes after what waits, the newest first. */
const newestFirst = (time: number) => 2e14 - time;

/** undefined for a log that has nothing to show yet. */
export function rowOf(loaded: Loaded): Row | undefined {
  if (loaded.kind === 'st') return undefined;
  const { site, log } = loaded;
  const base = { site, log, seq: loaded.head.seq };
  if (loaded.kind === 'cv') {
    const { state, messages } = loaded;
    if (state.name === 'none') return undefined;
    if (state.name === 'erased') return goneRow(base, state);
    const view: RowView = { kind: 'cv', state, messages };
    return { ...base, keys: conversationKeys(site, state), sort: conversationSort(state), view: { ...view } };
  }
  if (loaded.kind === 'sl') {
    const { state } = loaded;
    if (state.name === 'none') return undefined;
    const view: RowView = { kind: 'sl', state };
    return { ...base, keys: stopKeys(site, state), sort: stopSort(state), view: { ...view } };
  }
  const { state } = loaded;
  if (state.name === 'none') return undefined;
  if (state.name === 'erased') return goneRow(base, state);
  const view: RowView = { kind: 'rc', state };
  return { ...base, keys: caseKeys(site, state), sort: caseSort(state), view: { ...view } };
}

/** Behind everything that this customer still has. */
const goneSort = 4e14;

function goneRow(base: Pick<Row, 'site' | 'log' | 'seq'>, { customer, why }: ErasedLog): Row {
  const view: RowView = { kind: 'gone', customer: customer.id, why };
  return { ...base, keys: [rowKeys.customer(base.site, customer.id)], sort: goneSort, view: { ...view } };
}

function conversationKeys(site: string, state: OpenConversation): string[] {
  const keys = [rowKeys.customer(site, state.customer.id)];
  const { place } = state;
  if (place.name === 'queued') keys.push(rowKeys.queued(site), rowKeys.open(site));
  if (place.name === 'assigned')
    keys.push(rowKeys.agent(site, place.agent.id), rowKeys.assigned(site), rowKeys.open(site));
  if (place.name === 'closed') keys.push(rowKeys.closed(site));
  if (isEnded(state)) keys.push(state.cases.length === 0 ? rowKeys.endedTalks(site) : rowKeys.endedTalksOfCases(site));
  return keys;
}

/** Longer than anybody has waited, so that who is urgent stands before all others. */
const urgentAheadMs = 10 * 365 * 86_400_000;

/** Who is urgent first, then the longest wait. */
function conversationSort(state: OpenConversation): number {
  if (state.place.name === 'queued' && state.place.urgent) return state.place.since - urgentAheadMs;
  return state.place.name === 'queued' ? state.place.since : (state.waitingSince ?? newestFirst(state.lastAt));
}

function stopKeys(site: string, state: StoppedLine): string[] {
  const place = stopPlace(state);
  const lists = { toRelease: rowKeys.stopsToRelease, toJudge: rowKeys.stopsToJudge, judged: rowKeys.stopsJudged };
  return [rowKeys.stopsOf(site, state.agent.id), ...(place === 'over' ? [] : [lists[place](site)])];
}

/** Who waits for a second person first, the longest before; then the newest. */
function stopSort({ release, stoppedAt }: StoppedLine): number {
  return release.name === 'waiting' ? release.since : newestFirst(stoppedAt);
}

function caseKeys(site: string, state: SubmittedCase): string[] {
  const keys = [
    rowKeys.customer(site, state.customer.id),
    caseList(site, state),
    ...transactionKeys(state.request).map((key) => rowKeys.transaction(site, key)),
    ...endedKeys(site, state),
  ];
  const waits = state.proposal !== undefined || exportsToConfirm(state).length > 0;
  return waits ? [...keys, rowKeys.casesToConfirm(site)] : keys;
}

/** Whether it may really go, a term asks again: some of these can still be appealed or opened. */
function endedKeys(site: string, { status, dispute, evidence }: SubmittedCase): string[] {
  if (dispute || !['refunded', 'denied', 'closed', 'guidance'].includes(status.name)) return [];
  const hasFiles = evidence.some(({ purged }) => !purged);
  return [rowKeys.endedCases(site), ...(hasFiles ? [rowKeys.endedWithFiles(site)] : [])];
}

function caseList(site: string, state: SubmittedCase): string {
  switch (publicState(state.status)) {
    case 'submitted':
    case 'inReview':
      return rowKeys.casesToDecide(site);
    case 'approved':
    case 'needsInformation':
      return rowKeys.casesWaiting(site);
    default:
      return rowKeys.casesDone(site);
  }
}

/** What is due first comes first; what was raised, or waits for a colleague to agree, counts as due since then. */
function caseSort(state: SubmittedCase): number {
  return Math.min(dueSort(state), ...exportsToConfirm(state).map(({ time }) => time));
}

function dueSort(state: SubmittedCase): number {
  const { status, raised } = state;
  const name = publicState(status);
  const open = name === 'submitted' || name === 'inReview' || name === 'needsInformation' || name === 'approved';
  // On hold there is no date: it comes after what has one.
  const date = dateOf(status) ?? (status.name === 'onHold' ? newestFirst(state.lastAt) : undefined);
  if (!open || date === undefined) return newestFirst(state.lastAt);
  return raised ? Math.min(date, raised.at) : date;
}
