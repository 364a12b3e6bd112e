// Where a refund case stands.
// Owns evolve. It never refuses: what is in the log has happened.
import { assertNever } from '../kit/assertNever.ts';
import type { Customer } from '../kit/author.ts';
import type { LogId } from '../kit/ids.ts';
import type { Recorded } from '../kit/recorded.ts';
import type { DenialCode, EvidenceKind, RefundRequest } from '../refund/index.ts';
import type { CaseEvent, Verdict } from './events.ts';

/** All times in milliseconds since 1970. */
export type CaseStatus =
  | { name: 'submitted'; answerBy: number }
  | {
      name: 'inReview';
      answerBy: number;
      why: 'first' | 'appeal' | 'afterGuidance';
      agent?: { id: string; name: string };
    }
  | {
      name: 'needsInformation';
      words: string;
      evidence: EvidenceKind[];
      replyBy: number;
      since: number;
      resume: ReviewKind;
    }
  | { name: 'guidance' }
  | { name: 'approved'; amount: string; currency: string; words: string; arrivesBy: number; at: number }
  | { name: 'refunded'; amount: string; currency: string; reference: string; at: number }
  | {
      name: 'denied';
      codes: DenialCode[];
      words: string;
      change?: string;
      appealBy?: number;
      policyVersion: string;
      at: number;
    }
  | { name: 'closed'; why: 'withdrawn' | 'expired'; reopenBy: number; at: number; resume: ReviewKind };

export type ReviewKind = 'first' | 'appeal' | 'afterGuidance';

export interface SubmittedCase {
  name: 'submitted';
  customer: Customer;
  conversation: LogId;
  locale: string;
  timeZone: string;
  request: RefundRequest;
  verdict: Verdict;
  needsSecondPerson: boolean;
  submittedAt: number;
  status: CaseStatus;
  /** How often it was appealed. */
  appeals: number;
  /** Who decided last; an appeal goes to another person. */
  decidedBy: string | undefined;
  lastAt: number;
}

export type Case = { name: 'none' } | SubmittedCase;

export const noCase: Case = { name: 'none' };

export function evolveCase(state: Case, recorded: Recorded<CaseEvent>): Case {
  const { event, time, author } = recorded;
  if (event.type === 'caseSubmitted') {
    const { customer, conversation, locale, timeZone, request, verdict, answerBy } = event;
    return {
      name: 'submitted',
      ...{ customer, conversation, locale, timeZone, request, verdict },
      needsSecondPerson: false,
      submittedAt: time,
      status: answerBy === undefined ? { name: 'guidance' } : { name: 'submitted', answerBy },
      appeals: 0,
      decidedBy: undefined,
      lastAt: time,
    };
  }
  if (state.name === 'none') return state;
  if (event.type === 'customerIdentified') return { ...state, customer: event.customer };
  if (event.type === 'caseFlagged') return { ...state, needsSecondPerson: event.needsSecondPerson };
  const decided = event.type === 'caseApproved' || event.type === 'caseDenied';
  return {
    ...state,
    status: statusAfter(state, event, time),
    appeals: state.appeals + (event.type === 'caseAppealed' ? 1 : 0),
    decidedBy: decided && author.role === 'agent' ? author.id : state.decidedBy,
    lastAt: time,
  };
}

/** What kind of review a case is in or comes back to. */
export function reviewKind(status: CaseStatus): ReviewKind {
  if (status.name === 'inReview') return status.why;
  return status.name === 'needsInformation' || status.name === 'closed' ? status.resume : 'first';
}

function statusAfter(
  state: SubmittedCase,
  event: Exclude<CaseEvent, { type: 'caseSubmitted' | 'caseFlagged' | 'customerIdentified' }>,
  time: number,
): CaseStatus {
  const { status } = state;
  switch (event.type) {
    case 'reviewStarted': {
      const answerBy = status.name === 'submitted' || status.name === 'inReview' ? status.answerBy : time;
      return { name: 'inReview', answerBy, why: reviewKind(status), agent: event.agent };
    }
    case 'informationRequested': {
      const { words, evidence, replyBy } = event;
      return { name: 'needsInformation', words, evidence, replyBy, since: time, resume: reviewKind(status) };
    }
    case 'informationProvided':
    case 'caseReopened':
      return { name: 'inReview', answerBy: event.answerBy, why: reviewKind(status) };
    case 'reviewRequested':
      return { name: 'inReview', answerBy: event.answerBy, why: 'afterGuidance' };
    case 'caseAppealed':
      return { name: 'inReview', answerBy: event.answerBy, why: 'appeal' };
    case 'caseApproved': {
      const { amount, currency, words, arrivesBy } = event;
      return { name: 'approved', amount, currency, words, arrivesBy, at: time };
    }
    case 'caseDenied': {
      const { codes, words, change, appealBy, policyVersion } = event;
      return {
        name: 'denied',
        ...{ codes, words, policyVersion, at: time },
        ...(change !== undefined && { change }),
        ...(appealBy !== undefined && { appealBy }),
      };
    }
    case 'payoutRecorded': {
      const { amount, currency } = status.name === 'approved' ? status : state.request;
      return { name: 'refunded', amount, currency, reference: event.reference, at: time };
    }
    case 'caseWithdrawn':
      return { name: 'closed', why: 'withdrawn', reopenBy: event.reopenBy, at: time, resume: reviewKind(status) };
    case 'caseExpired':
      return { name: 'closed', why: 'expired', reopenBy: event.reopenBy, at: time, resume: reviewKind(status) };
    default:
      return assertNever(event);
  }
}

/** When the case next wants to hear the clock; undefined when nothing is due. */
export function caseDueAt(state: Case): number | undefined {
  return state.name === 'submitted' && state.status.name === 'needsInformation' ? state.status.replyBy : undefined;
}
