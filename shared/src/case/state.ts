// Where a refund case stands.
// Owns the shapes and the few questions that are asked of them. What an event makes of a state is said in evolve.ts.
import type { KeptEvidence } from '../evidence/index.ts';
import type { Customer } from '../kit/author.ts';
import type { ErasedLog } from '../kit/erasure.ts';
import type { LogId } from '../kit/ids.ts';
import { compareDecimal, isZero, subtractDecimal } from '../kit/money.ts';
import type { ChainFinding, DenialCode, EvidenceKind, RefundRequest } from '../refund/index.ts';
import type { ExportReason, OutsideRoute, PayoutFailure, RaiseReason, Verdict } from './events.ts';

export type ReviewKind = 'first' | 'appeal' | 'afterGuidance';

/** All times in milliseconds since 1970. */
export type CaseStatus = OpenStatus | ApprovedStatus | HeldStatus | EndStatus;

/** The clock of our answer runs in the first two and rests in the third. */
export type OpenStatus =
  | { name: 'submitted'; answerBy: number }
  | { name: 'inReview'; answerBy: number; why: ReviewKind; agent?: { id: string; name: string } }
  | {
      name: 'needsInformation';
      words: string;
      evidence: EvidenceKind[];
      replyBy: number;
      since: number;
      resume: ReviewKind;
      /** By when we would have answered, had we not asked. */
      answerBy: number;
      /** How often he was reminded. */
      reminders: number;
    };

export interface ApprovedStatus {
  name: 'approved';
  amount: string;
  currency: string;
  words: string;
  arrivesBy: number;
  at: number;
  payout: Payout;
}

export type Payout =
  /** `notBefore`: a new destination has to rest. */
  | { name: 'pending'; notBefore?: number }
  | { name: 'sent'; reference: string; at: number }
  | { name: 'failed'; why: PayoutFailure; words?: string; at: number };

/** A dispute is open at a bank: nothing is decided and nothing paid, and our dates rest. */
export interface HeldStatus {
  name: 'onHold';
  since: number;
  resume: OpenStatus | ApprovedStatus;
}

export type EndStatus =
  /** `lookAgainAt`: when he is reminded to see whether a pending payment was booked. */
  | { name: 'guidance'; lookAgainAt?: number }
  | { name: 'refunded'; amount: string; currency: string; reference: string; at: number }
  | {
      name: 'denied';
      codes: DenialCode[];
      words: string;
      change?: string;
      appealBy?: number;
      /** The answer to an appeal: another one needs new evidence. */
      final: boolean;
      policyVersion: string;
      at: number;
    }
  | { name: 'closed'; why: 'withdrawn' | 'expired'; reopenBy: number; at: number; resume: ReviewKind };

/** What one person asked for and another has to agree to. */
export type Proposal = {
  /** The position of the event that proposed it. */
  at: number;
  by: { id: string; name: string };
  time: number;
} & (
  | { what: 'approval'; amount: string; currency: string; words: string }
  | { what: 'payout'; reference: string; stage: 'sent' | 'done' }
);

/** `by`, of what was granted: absent where the site asks for no second person. */
export type ExportStage =
  | { name: 'waiting'; until: number }
  | { name: 'granted'; until: number; by?: { id: string; name: string } }
  | { name: 'taken'; time: number; by?: { id: string; name: string } }
  | { name: 'refused'; time: number; by: { id: string; name: string } }
  | { name: 'withdrawn' | 'lapsed'; time: number };

export interface ExportRequest {
  /** The position of the event that asked for it, so that nobody agrees to what he has not seen. */
  at: number;
  by: { id: string; name: string };
  time: number;
  reason: ExportReason;
  stage: ExportStage;
}

export interface SubmittedCase {
  name: 'submitted';
  customer: Customer;
  conversation: LogId;
  locale: string;
  timeZone: string;
  request: RefundRequest;
  /** The version of the text that he agreed to. */
  consent?: string;
  /** What the network said of the transaction when it was submitted. */
  chain?: ChainFinding;
  verdict: Verdict;
  needsSecondPerson: boolean;
  secondPersonFrom?: string;
  submittedAt: number;
  status: CaseStatus;
  /** How often it was appealed. */
  appeals: number;
  /** Everybody who decided: an appeal goes to somebody else. */
  deciders: string[];
  proposal?: Proposal;
  /** Until a person has looked at it. */
  firstAnswerBy?: number;
  /** Since when the date of our answer has been what it is. */
  datedAt: number;
  /** Why it stands out for agents. */
  raised?: { at: number; why: RaiseReason; note?: string };
  /** A date that we gave has passed, and nothing was said since but that. */
  late: boolean;
  /** He asked us to hurry. */
  nudge?: { at: number; answerBy: number; againAt: number; open: boolean };
  dispute?: { since: number; reference?: string };
  /** What has arrived of the refund, and what a bank has paid back beside it. */
  paid: string;
  paidByBank: string;
  /** Digests of the evidence that appeals have brought: the same again is not new. */
  given: string[];
  outside: Array<{ route: OutsideRoute; at: number }>;
  /** Every file that was ever added, the purged ones as tombstones. */
  evidence: readonly KeptEvidence[];
  /** Counts our questions and denials: each gives room for further files. */
  evidenceRound: number;
  /** Who wants the record, or had it. */
  exports?: readonly ExportRequest[];
  lastAt: number;
}

export type Case = { name: 'none' } | SubmittedCase | ErasedLog;

export const noCase: Case = { name: 'none' };

/** What kind of review a case is in or comes back to. */
export function reviewKind(status: CaseStatus): ReviewKind {
  switch (status.name) {
    case 'inReview':
      return status.why;
    case 'needsInformation':
    case 'closed':
      return status.resume;
    case 'onHold':
      return reviewKind(status.resume);
    default:
      return 'first';
  }
}

/** The most that may still be refunded. */
export function refundable({ request, paidByBank }: SubmittedCase): string {
  return isZero(paidByBank) ? request.amount : subtractDecimal(request.amount, paidByBank);
}

export function needsTwo({ needsSecondPerson, secondPersonFrom }: SubmittedCase, amount: string): boolean {
  return needsSecondPerson && (secondPersonFrom === undefined || compareDecimal(amount, secondPersonFrom) >= 0);
}
