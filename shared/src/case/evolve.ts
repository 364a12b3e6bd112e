// What an event makes of a refund case.
// Owns the fold. It never refuses: what is in the log has happened.
import { assertNever } from '../kit/assertNever.ts';
import { addDecimal, compareDecimal, isZero, subtractDecimal } from '../kit/money.ts';
import type { Recorded } from '../kit/recorded.ts';
import { instantOf, isTimeZone } from '../kit/zonedTime.ts';
import type { CaseEvent } from './events.ts';
import { sameEvidence } from './evidence.ts';
import { type ExportEvent, exportsAfter, isExportEvent } from './exports.ts';
import { filesAfter, roundAfter } from './files.ts';
import {
  type ApprovedStatus,
  type Case,
  type CaseStatus,
  type OpenStatus,
  type Payout,
  refundable,
  reviewKind,
  type SubmittedCase,
} from './state.ts';

type LaterEvent = Exclude<CaseEvent, { type: 'caseSubmitted' | 'caseErased' } | ExportEvent>;

export function evolveCase(state: Case, recorded: Recorded<CaseEvent>): Case {
  const { event, time } = recorded;
  if (event.type === 'caseSubmitted') {
    const { customer, conversation, locale, timeZone, request, verdict, answerBy, chain, consent } = event;
    return {
      name: 'submitted',
      ...{ customer, conversation, locale, timeZone, request, verdict },
      ...(chain && { chain }),
      ...(consent !== undefined && { consent }),
      needsSecondPerson: false,
      submittedAt: time,
      status: answerBy === undefined ? { name: 'guidance', ...lookAgain(event) } : { name: 'submitted', answerBy },
      ...{ appeals: 0, deciders: [], datedAt: time, late: false, paid: '0', paidByBank: '0', given: [], outside: [] },
      ...{ evidence: [], evidenceRound: 0 },
      lastAt: time,
    };
  }
  if (event.type === 'caseErased') {
    const { why, customer } = event;
    return { name: 'erased', why, customer, at: time };
  }
  if (state.name !== 'submitted') return state;
  if (event.type === 'customerIdentified') return { ...state, customer: event.customer };
  if (event.type === 'caseFlagged') {
    const { needsSecondPerson, secondPersonFrom, firstAnswerBy } = event;
    return {
      ...{ ...state, needsSecondPerson },
      ...(secondPersonFrom !== undefined && { secondPersonFrom }),
      ...(firstAnswerBy !== undefined && { firstAnswerBy }),
    };
  }
  // Nothing about the case is otherwise for it.
  if (isExportEvent(event)) return { ...state, exports: exportsAfter(state, { ...recorded, event }) };
  const evidenceRound = roundAfter(state.evidenceRound, event);
  // A term counts from what somebody did, and not from what another term did.
  const lastAt = event.type === 'evidencePurged' && event.reason === 'term' ? state.lastAt : time;
  const next = { ...besideStatus(state, { ...recorded, event }), evidenceRound, lastAt };
  return { ...next, status: held(next, statusAfter(state, event, time), time) };
}

/** While a dispute is open, whatever is under way rests; money that has left is past holding. */
function held(state: SubmittedCase, status: CaseStatus, time: number): CaseStatus {
  const { dispute } = state;
  switch (status.name) {
    case 'submitted':
    case 'inReview':
    case 'needsInformation':
      return dispute ? { name: 'onHold', since: time, resume: status } : status;
    case 'approved':
      return dispute && status.payout.name !== 'sent' ? { name: 'onHold', since: time, resume: status } : status;
    default:
      return status;
  }
}

function besideStatus(state: SubmittedCase, recorded: Recorded<LaterEvent>): SubmittedCase {
  const { event, time, author, at } = recorded;
  const agent = author.role === 'agent' ? author : undefined;
  switch (event.type) {
    case 'informationRequested':
      return heard(withoutProposal(state));
    case 'informationProvided':
    case 'reviewRequested':
      return { ...state, datedAt: time, late: false };
    case 'caseAppealed': {
      const given = (event.evidence ?? []).map(sameEvidence);
      return { ...state, appeals: state.appeals + 1, datedAt: time, late: false, given: [...state.given, ...given] };
    }
    case 'progressTold': {
      const dated = event.answerBy === undefined ? {} : { datedAt: time };
      return { ...heard(state), ...dated, ...(state.raised?.why === 'agent' && { raised: state.raised }) };
    }
    case 'dateMissed': {
      const { nudge } = state;
      const raised = state.raised?.why === 'agent' ? state.raised : { at: time, why: 'late' as const };
      // The next date of the nudge's answer; the clock does not speak of the same one twice.
      const moved = event.what === 'nudge' && nudge ? { nudge: { ...nudge, answerBy: event.by } } : { datedAt: time };
      return { ...state, ...moved, raised, late: true };
    }
    case 'caseNudged': {
      const { answerBy, againAt } = event;
      const raised = state.raised ?? { at: time, why: 'nudge' as const };
      return { ...state, raised, nudge: { at: time, answerBy, againAt, open: true } };
    }
    case 'caseRaised': {
      const { firstAnswerBy, ...rest } = state;
      const raised = { at: time, why: event.why, ...(event.note && { note: event.note }) };
      return { ...rest, ...(event.why !== 'firstAnswer' && firstAnswerBy !== undefined && { firstAnswerBy }), raised };
    }
    case 'approvalProposed':
    case 'payoutProposed': {
      if (!agent) return state;
      const by = { id: agent.id, name: agent.name };
      if (event.type === 'approvalProposed') {
        const { amount, currency, words } = event;
        return { ...state, proposal: { what: 'approval', ...{ at, by, time, amount, currency, words } } };
      }
      const { reference, stage } = event;
      return { ...state, proposal: { what: 'payout', ...{ at, by, time, reference, stage } } };
    }
    case 'proposalDeclined':
      return withoutProposal(state);
    case 'caseApproved':
    case 'caseDenied': {
      const proposer =
        state.proposal?.what === 'approval' && event.type === 'caseApproved' ? [state.proposal.by.id] : [];
      const deciders = [...new Set([...state.deciders, ...proposer, ...(agent ? [agent.id] : [])])];
      const { raised: _, ...settled } = heard(withoutProposal(state));
      return { ...settled, deciders };
    }
    case 'payoutSent':
    case 'payoutFailed':
    case 'payoutRetried':
      return withoutProposal(event.type === 'payoutRetried' ? { ...state, late: false } : state);
    case 'payoutRecorded':
      return { ...heard(withoutProposal(state)), paid: addDecimal(state.paid, event.amount ?? dueOf(state)) };
    case 'disputeOpened':
      return {
        ...withoutProposal(state),
        dispute: { since: time, ...(event.reference !== undefined && { reference: event.reference }) },
      };
    case 'disputeClosed': {
      const { dispute: _, ...rest } = state;
      const back = event.outcome === 'paidBack' ? (event.amount ?? refundable(state)) : '0';
      return { ...rest, paidByBank: addDecimal(state.paidByBank, back), datedAt: time, late: false };
    }
    case 'outsideNoted':
      return { ...state, outside: [...state.outside, { route: event.route, at: time }] };
    case 'caseWithdrawn':
    case 'caseExpired':
      // What was handed up to a senior stays that when it is opened again.
      return heard(withoutProposal(state));
    case 'caseReopened':
      return { ...state, datedAt: time, late: false };
    case 'evidenceAdded':
    case 'evidencePurged':
      return { ...state, evidence: filesAfter(state, { ...recorded, event }) };
    case 'reviewStarted':
    case 'informationReminded':
    case 'lookAgainReminded':
    case 'customerIdentified':
    case 'caseFlagged':
      return state;
    default:
      return assertNever(event);
  }
}

/** He has heard from a person: what stood out because he had not does so no longer. */
function heard(state: SubmittedCase): SubmittedCase {
  const { raised, firstAnswerBy: _, nudge, ...rest } = state;
  return {
    ...rest,
    late: false,
    ...(raised?.why === 'agent' && { raised }),
    ...(nudge && { nudge: { ...nudge, open: false } }),
  };
}

function withoutProposal({ proposal: _, ...state }: SubmittedCase): SubmittedCase {
  return state;
}

/** What of the approved amount has not arrived. */
export function dueOf({ status, paid }: SubmittedCase): string {
  if (status.name !== 'approved') return '0';
  return isZero(paid) ? status.amount : subtractDecimal(status.amount, paid);
}

function statusAfter(state: SubmittedCase, event: LaterEvent, time: number): CaseStatus {
  const { status } = state;
  switch (event.type) {
    case 'reviewStarted':
      return 'answerBy' in status
        ? { name: 'inReview', answerBy: status.answerBy, why: reviewKind(status), agent: event.agent }
        : status;
    case 'informationRequested': {
      const { words, evidence, replyBy } = event;
      const answerBy = 'answerBy' in status ? status.answerBy : time;
      const resume = reviewKind(status);
      return { name: 'needsInformation', words, evidence, replyBy, since: time, resume, answerBy, reminders: 0 };
    }
    case 'lookAgainReminded':
      return status.name === 'guidance' ? { name: 'guidance' } : status;
    case 'informationReminded':
      return status.name === 'needsInformation' ? { ...status, reminders: status.reminders + 1 } : status;
    case 'informationProvided':
    case 'caseReopened':
      return { name: 'inReview', answerBy: event.answerBy, why: reviewKind(status) };
    case 'reviewRequested':
      return { name: 'inReview', answerBy: event.answerBy, why: 'afterGuidance' };
    case 'caseAppealed':
      return { name: 'inReview', answerBy: event.answerBy, why: 'appeal' };
    case 'progressTold':
      return event.answerBy !== undefined && (status.name === 'submitted' || status.name === 'inReview')
        ? { ...status, answerBy: event.answerBy }
        : status;
    case 'dateMissed':
      if (event.what === 'answer' && (status.name === 'submitted' || status.name === 'inReview'))
        return { ...status, answerBy: event.by };
      return event.what === 'arrival' && status.name === 'approved' ? { ...status, arrivesBy: event.by } : status;
    case 'caseApproved': {
      const { amount, currency, words, arrivesBy } = event;
      return { name: 'approved', amount, currency, words, arrivesBy, at: time, payout: { name: 'pending' } };
    }
    case 'caseDenied': {
      const { codes, words, change, appealBy, policyVersion } = event;
      return {
        name: 'denied',
        ...{ codes, words, policyVersion, at: time, final: state.appeals > 0 },
        ...(change !== undefined && { change }),
        ...(appealBy !== undefined && { appealBy }),
      };
    }
    case 'payoutSent':
    case 'payoutFailed':
    case 'payoutRetried':
    case 'payoutRecorded':
      return status.name === 'approved' ? afterPayout(state, status, event, time) : status;
    case 'disputeClosed':
      return status.name === 'onHold' ? resumed(state, status, event, time) : status;
    case 'caseWithdrawn':
    case 'caseExpired': {
      const why = event.type === 'caseWithdrawn' ? 'withdrawn' : 'expired';
      return { name: 'closed', why, reopenBy: event.reopenBy, at: time, resume: reviewKind(status) };
    }
    case 'disputeOpened':
    case 'caseRaised':
    case 'caseNudged':
    case 'approvalProposed':
    case 'payoutProposed':
    case 'proposalDeclined':
    case 'outsideNoted':
    case 'evidenceAdded':
    case 'evidencePurged':
    case 'customerIdentified':
    case 'caseFlagged':
      return status;
    default:
      return assertNever(event);
  }
}

function afterPayout(
  state: SubmittedCase,
  status: ApprovedStatus,
  event: Extract<LaterEvent, { type: `payout${'Sent' | 'Failed' | 'Retried' | 'Recorded'}` }>,
  time: number,
): CaseStatus {
  const { amount, currency } = status;
  const into = (payout: Payout): ApprovedStatus => ({ ...status, payout });
  // A bank paid it back while it was on its way: what has not arrived is decided anew, by the date that he knows.
  const notAnymore: OpenStatus | undefined =
    compareDecimal(amount, refundable(state)) > 0
      ? { name: 'inReview', answerBy: status.arrivesBy, why: 'first' }
      : undefined;
  switch (event.type) {
    case 'payoutSent':
      return into({ name: 'sent', reference: event.reference, at: time });
    case 'payoutFailed':
      return (
        notAnymore ?? into({ name: 'failed', why: event.why, at: time, ...(event.words && { words: event.words }) })
      );
    case 'payoutRetried': {
      const { notBefore, arrivesBy } = event;
      return { ...into({ name: 'pending', ...(notBefore !== undefined && { notBefore }) }), arrivesBy };
    }
    case 'payoutRecorded': {
      const due = dueOf(state);
      return event.amount === undefined || compareDecimal(event.amount, due) >= 0
        ? { name: 'refunded', amount, currency, reference: event.reference, at: time }
        : (notAnymore ?? into({ name: 'pending' }));
    }
    default:
      return assertNever(event);
  }
}

/** Back to where it rested, with its dates moved; but what the bank paid back is not paid again. */
function resumed(
  state: SubmittedCase,
  { since, resume }: CaseStatus & { name: 'onHold' },
  event: Extract<LaterEvent, { type: 'disputeClosed' }>,
  time: number,
): CaseStatus {
  const { answerBy, arrivesBy, outcome } = event;
  switch (resume.name) {
    case 'submitted':
    case 'inReview':
      return { ...resume, answerBy };
    case 'needsInformation':
      return { ...resume, replyBy: resume.replyBy + time - since, answerBy };
    case 'approved': {
      const back = outcome === 'paidBack' ? (event.amount ?? refundable(state)) : '0';
      const left = subtractDecimal(refundable(state), back);
      return compareDecimal(resume.amount, left) > 0
        ? { name: 'inReview', answerBy, why: 'first' }
        : { ...resume, arrivesBy };
    }
    default:
      return assertNever(resume);
  }
}

/** In the morning of the day that the guidance names, by the customer's own clock. */
function lookAgain({ verdict, timeZone }: CaseEvent & { type: 'caseSubmitted' }): { lookAgainAt?: number } {
  const day = verdict.guidance.find(({ kind }) => kind === 'waitForPending')?.facts.lookAgainOn;
  return typeof day === 'string' && isTimeZone(timeZone) ? { lookAgainAt: instantOf(day, '09:00', timeZone) } : {};
}
