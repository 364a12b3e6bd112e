// Rows of lists: a conversation or a case at a glance, as an agent and as the customer may see it.
// Owns what a row holds. Where rows are kept and sent is the relay's business.
import * as v from 'valibot';
import type { SubmittedCase } from '../case/index.ts';
import type { OpenConversation } from '../conversation/index.ts';
import { caseNumber, type LogId } from '../kit/ids.ts';
import { dateOf, publicState, publicStates, standingOf } from './publicState.ts';

const placeSchema = v.variant('name', [
  v.object({ name: v.literal('guide') }),
  v.object({ name: v.literal('queued'), since: v.number(), urgent: v.optional(v.literal(true)) }),
  v.object({
    name: v.literal('assigned'),
    agent: v.object({ id: v.string(), name: v.string() }),
    since: v.number(),
    /** Agents only. */
    urgent: v.optional(v.literal(true)),
    /** The seq that fences the agent's commands; agents only. */
    at: v.optional(v.number()),
  }),
  v.object({ name: v.literal('closed'), since: v.number() }),
]);

const lastMessageSchema = v.optional(v.object({ text: v.string(), time: v.number(), role: v.string() }));

export const agentConversationRowSchema = v.object({
  kind: v.literal('conversation'),
  log: v.string(),
  /** The log's seq when the row was made: the higher one is the newer row. */
  seq: v.number(),
  /** The order within a list, rising: the longest wait first, then what is quiet, newest first. */
  sort: v.number(),
  customer: v.object({ id: v.string(), kind: v.picklist(['device', 'known']), name: v.optional(v.string()) }),
  place: placeSchema,
  locale: v.string(),
  openedFrom: v.optional(v.string()),
  /** Since when the customer waits for an answer. */
  waitingSince: v.optional(v.number()),
  lastMessage: lastMessageSchema,
  lastAt: v.number(),
  /** Seqs of the customer's newest messages, at most 99: those behind one's own read mark are unread. */
  customerMessages: v.array(v.number()),
  cases: v.array(v.string()),
});
export type AgentConversationRow = v.InferOutput<typeof agentConversationRowSchema>;

export const customerConversationRowSchema = v.object({
  log: v.string(),
  place: placeSchema,
  lastMessage: lastMessageSchema,
  lastAt: v.number(),
  unread: v.number(),
});
export type CustomerConversationRow = v.InferOutput<typeof customerConversationRowSchema>;

export const customerCaseRowSchema = v.object({
  log: v.string(),
  number: v.string(),
  state: v.picklist(publicStates),
  payment: v.picklist(['card', 'onchain', 'thirdParty']),
  reason: v.string(),
  amount: v.string(),
  currency: v.string(),
  submittedAt: v.number(),
  lastAt: v.number(),
  /** See `dateOf`. */
  date: v.optional(v.number()),
  /** What its state does not say: it rests, a date was missed, or where the money is. */
  standing: v.optional(v.string()),
  /** What is missing, while information is needed. */
  missing: v.optional(v.number()),
  /** Identifies the payment to the wallet, which may mark it as being asked about. */
  transactionId: v.optional(v.string()),
});
export type CustomerCaseRow = v.InferOutput<typeof customerCaseRowSchema>;

export const agentCaseRowSchema = v.object({
  ...customerCaseRowSchema.entries,
  kind: v.literal('case'),
  seq: v.number(),
  /** The order within a list, rising: what is due first comes first. */
  sort: v.number(),
  customer: v.object({ id: v.string(), kind: v.picklist(['device', 'known']), name: v.optional(v.string()) }),
  conversation: v.string(),
  locale: v.string(),
  verdict: v.string(),
  complexity: v.string(),
  /** The how manieth appeal it is that waits. */
  appeal: v.optional(v.number()),
  /** It waits for another person than these. */
  notFor: v.optional(v.array(v.string())),
  /** Why it stands out. */
  raised: v.optional(v.string()),
  /** A second person has to agree to this. */
  proposal: v.optional(
    v.object({ what: v.string(), by: v.object({ id: v.string(), name: v.string() }), at: v.number() }),
  ),
  /** Who wants its record, and what that waits for: `waiting` for a second person, `granted` to be taken. */
  exports: v.optional(
    v.array(
      v.object({
        by: v.object({ id: v.string(), name: v.string() }),
        at: v.number(),
        stage: v.picklist(['waiting', 'granted']),
        until: v.number(),
      }),
    ),
  ),
  /** A dispute is open at a bank. */
  dispute: v.optional(v.boolean()),
  /** Where the money is. */
  payout: v.optional(v.string()),
});
export type AgentCaseRow = v.InferOutput<typeof agentCaseRowSchema>;

export function agentConversationRow(of: {
  log: LogId;
  seq: number;
  sort: number;
  state: OpenConversation;
  customerMessages: number[];
}): AgentConversationRow {
  const { state } = of;
  return {
    kind: 'conversation',
    log: of.log,
    seq: of.seq,
    sort: of.sort,
    customer: state.customer,
    place: placeFor(state, 'agent'),
    locale: state.locale,
    ...(state.openedFrom !== undefined && { openedFrom: state.openedFrom }),
    ...(state.waitingSince !== undefined && { waitingSince: state.waitingSince }),
    ...(state.lastMessage && { lastMessage: state.lastMessage }),
    lastAt: state.lastAt,
    customerMessages: of.customerMessages,
    cases: state.cases,
  };
}

export function customerConversationRow(of: {
  log: LogId;
  state: OpenConversation;
  unread: number;
}): CustomerConversationRow {
  const { log, state, unread } = of;
  const { lastMessage, lastAt } = state;
  return { log, place: placeFor(state, 'customer'), ...(lastMessage && { lastMessage }), lastAt, unread };
}

function placeFor(state: OpenConversation, reader: 'agent' | 'customer'): AgentConversationRow['place'] {
  const { place } = state;
  if (place.name === 'queued') return { name: 'queued', since: place.since, ...(place.urgent && { urgent: true }) };
  if (place.name !== 'assigned') return place;
  const { agent, since, at } = place;
  return { name: 'assigned', agent, since, ...(reader === 'agent' && { at, ...(place.urgent && { urgent: true }) }) };
}

export function customerCaseRow(log: LogId, state: SubmittedCase): CustomerCaseRow {
  const { request, status } = state;
  const date = dateOf(status);
  const standing = standingOf(state);
  const amount = status.name === 'approved' || status.name === 'refunded' ? status.amount : request.amount;
  return {
    log,
    number: caseNumber(log),
    state: publicState(status),
    payment: request.payment,
    reason: request.reason,
    amount,
    currency: request.currency,
    submittedAt: state.submittedAt,
    lastAt: state.lastAt,
    ...(date !== undefined && { date }),
    ...(standing !== undefined && { standing }),
    ...(status.name === 'needsInformation' && { missing: Math.max(1, status.evidence.length) }),
    ...(request.transactionId !== undefined && { transactionId: request.transactionId }),
  };
}

export function agentCaseRow(of: { log: LogId; seq: number; sort: number; state: SubmittedCase }): AgentCaseRow {
  const { log, seq, sort, state } = of;
  const { status, verdict } = state;
  const appealed = status.name === 'inReview' && status.why === 'appeal';
  const { raised, proposal, dispute } = state;
  const exports = (state.exports ?? []).flatMap(({ by, at, stage }) =>
    stage.name === 'waiting' || stage.name === 'granted' ? [{ by, at, stage: stage.name, until: stage.until }] : [],
  );
  return {
    ...customerCaseRow(log, state),
    kind: 'case',
    ...{ seq, sort },
    customer: state.customer,
    conversation: state.conversation,
    locale: state.locale,
    verdict: verdict.verdict,
    complexity: verdict.complexity,
    ...(appealed && { appeal: state.appeals }),
    ...(appealed && state.deciders.length > 0 && { notFor: state.deciders }),
    ...(raised && { raised: raised.why }),
    ...(proposal && { proposal: { what: proposal.what, by: proposal.by, at: proposal.at } }),
    ...(exports.length > 0 && { exports }),
    ...(dispute && { dispute: true }),
    ...(status.name === 'approved' && { payout: status.payout.name }),
  };
}
