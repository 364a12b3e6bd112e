// What can be asked of a case.
// Owns the shapes. Dates are counted by the edge (business calendar, policy) and come in with the command; which of them a
// command may use is decided here.
import type { Evidence, PurgeReason } from '../evidence/index.ts';
import type { Customer } from '../kit/author.ts';
import type { Decision } from '../kit/decision.ts';
import type { ErasureReason } from '../kit/erasure.ts';
import type { LogId } from '../kit/ids.ts';
import type {
  Assessment,
  ChainFinding,
  ConsentVersion,
  DenialCode,
  EvidenceKind,
  RefundRequest,
} from '../refund/index.ts';
import type { CaseEvent, ExportReason, GivenEvidence, OutsideRoute, PayoutFailure } from './events.ts';

export type CaseCommand = CustomerCaseCommand | AgentCaseCommand | ExportCaseCommand | OwnCaseCommand;

export type CustomerCaseCommand =
  | SubmitCase
  | { type: 'provideInformation'; words: string; answerBy: number }
  | { type: 'requestReview'; words?: string | undefined; answerBy: number }
  | { type: 'appealCase'; words: string; evidence?: GivenEvidence[] | undefined; answerBy: number }
  | { type: 'nudgeCase'; answerBy: number; againAt: number }
  | { type: 'withdrawCase'; reopenBy: number }
  | { type: 'reopenCase'; answerBy: number };

export interface SubmitCase {
  type: 'submitCase';
  customer: Customer;
  conversation: LogId;
  locale: string;
  timeZone: string;
  request: RefundRequest;
  consent?: ConsentVersion | undefined;
  assessment: Assessment;
  /** What the network said of the transaction, where it was asked. */
  finding?: ChainFinding | undefined;
  answerBy: number;
  /** By when a person looks at it. */
  firstAnswerBy?: number;
  appealBy: number;
  /** Words for a denial by a hard rule, in the customer's language. */
  denialWords: string;
  /** Where what he said contradicts itself, the policy asks at once: in these words, until then. */
  asks?: { words: string; replyBy: number } | undefined;
}

export type AgentCaseCommand =
  | { type: 'startReview' }
  | { type: 'requestInformation'; words: string; evidence: EvidenceKind[]; replyBy: number }
  | { type: 'tellProgress'; words: string; answerBy?: number | undefined }
  | { type: 'raiseCase'; note: string }
  | { type: 'approveCase'; amount: string; words: string; arrivesBy: number }
  /** `proposal`: the position of the event that proposed it, so that nobody confirms what he has not seen. */
  | { type: 'confirmProposal'; proposal: number; arrivesBy: number }
  | { type: 'declineProposal'; proposal: number; note: string }
  | {
      type: 'denyCase';
      codes: DenialCode[];
      words: string;
      change?: string | undefined;
      appealBy: number;
      policyVersion: string;
    }
  | { type: 'recordPayout'; reference: string; stage: 'sent' | 'done' }
  | { type: 'failPayout'; why: PayoutFailure; words: string }
  /** To a new destination only once it was proved whose it is, and not before `notBefore`. */
  | { type: 'retryPayout'; destination: 'same' | 'new'; notBefore: number; arrivesBy: number };

/** `asked`: the position of the event that asked, as above. */
export type ExportCaseCommand =
  /** `alone`: this site asks for no second person; `others`: there is somebody who could be one. `until`: see the event. */
  | { type: 'askExport'; reason: ExportReason; until: number; alone: boolean; others: boolean }
  | { type: 'withdrawExport'; asked: number }
  | { type: 'confirmExport'; asked: number; until: number }
  | { type: 'refuseExport'; asked: number }
  /** The relay's own, in the name of him to whom it hands the record. */
  | { type: 'takeExport' };

/** Asked by more than one side, or by no person at all. */
export type OwnCaseCommand =
  | { type: 'noteOutside'; route: OutsideRoute }
  | { type: 'openDispute'; reference?: string | undefined }
  | {
      type: 'closeDispute';
      outcome: 'paidBack' | 'notPaidBack';
      /** What the bank paid back; all of it unless told. */
      amount?: string | undefined;
      answerBy: number;
      arrivesBy: number;
    }
  /** What the payment system says of the money. */
  | {
      type: 'reportPayout';
      stage: 'sent' | 'done' | 'failed';
      reference: string;
      amount: string;
      currency: string;
      why?: PayoutFailure | undefined;
    }
  | { type: 'clockReached'; reopenBy: number; answerBy: number; arrivesBy: number }
  | { type: 'identifyCustomer'; customer: Customer }
  /** What the file is, the relay has found out. */
  | { type: 'addEvidence'; evidence: Evidence }
  /** A customer takes his own back, whatever reason is given. `quietSince`: only if nothing has happened since; for a term. */
  | { type: 'purgeEvidence'; file: string; reason: PurgeReason; quietSince?: number | undefined }
  /** `evenOpen`: he wants to be forgotten more than he wants an answer. */
  | { type: 'eraseCase'; why: ErasureReason; quietSince?: number | undefined; evenOpen?: boolean | undefined };

export type CaseRefusal =
  | 'notFound'
  | 'caseExists'
  | 'notPossibleNow'
  | 'disputeOpen'
  | 'amountTooHigh'
  | 'invalidField'
  | 'tooLate'
  | 'tooSoon'
  | 'needsNewEvidence'
  | 'needsAnotherPerson'
  | 'needsHigherRank'
  | 'nobodyToConfirm'
  | 'alreadyKnown'
  | 'tooManyFiles'
  | 'forbidden';

export type CaseDecision = Decision<CaseEvent, CaseRefusal>;
