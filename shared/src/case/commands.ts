import type { Customer } from '../kit/author.ts';
import type { LogId } from '../kit/ids.ts';
import type { Assessment, DenialCode, EvidenceKind, RefundRequest } from '../refund/index.ts';

/**
 * What can be asked of a case. Dates are counted by the edge (business calendar, policy) and come in with the command;
 * which of them a command may use is decided here.
 */
export type CaseCommand =
  | {
      type: 'submitCase';
      customer: Customer;
      conversation: LogId;
      locale: string;
      timeZone: string;
      request: RefundRequest;
      assessment: Assessment;
      answerBy: number;
      appealBy: number;
      /** Words for a denial by a hard rule, in the customer's language. */
      denialWords: string;
    }
  | { type: 'startReview' }
  | { type: 'requestInformation'; words: string; evidence: EvidenceKind[]; replyBy: number }
  | { type: 'provideInformation'; words: string; answerBy: number }
  | { type: 'requestReview'; words?: string | undefined; answerBy: number }
  | { type: 'approveCase'; amount: string; words: string; arrivesBy: number }
  | {
      type: 'denyCase';
      codes: DenialCode[];
      words: string;
      change?: string | undefined;
      appealBy: number;
      policyVersion: string;
    }
  | { type: 'appealCase'; words: string; answerBy: number }
  | { type: 'recordPayout'; reference: string }
  | { type: 'withdrawCase'; reopenBy: number }
  | { type: 'reopenCase'; answerBy: number }
  | { type: 'clockReached'; reopenBy: number }
  | { type: 'identifyCustomer'; customer: Customer };

export type CaseRefusal =
  | 'notFound'
  | 'caseExists'
  | 'notPossibleNow'
  | 'amountTooHigh'
  | 'tooLate'
  | 'needsAnotherPerson'
  | 'alreadyKnown'
  | 'forbidden';
