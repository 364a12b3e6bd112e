// What of a log a customer should hear of while his app is closed.
// Owns the choice. Never holds words: whoever pushes writes his own, and a locked screen shows them to anybody.
import type { CaseEvent } from '../case/index.ts';
import type { ConversationEvent } from '../conversation/index.ts';
import { assertNever } from '../kit/assertNever.ts';
import type { Author } from '../kit/author.ts';

export const noticeKinds = [
  'message',
  'informationNeeded',
  'informationReminder',
  'lookAgain',
  'progress',
  'dateMoved',
  'approved',
  'denied',
  'paymentSent',
  'paymentDone',
  'paymentFailed',
  'onHold',
  'resumed',
  'caseClosed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  kind: NoticeKind;
  /** By when he has to do something, or by when something comes; milliseconds since 1970. */
  deadline?: number;
}

/** Undefined for what he did himself, and for what can wait until he looks. */
export function noticeOfMessage(event: ConversationEvent, by: Author['role']): Notice | undefined {
  return event.type === 'messagePosted' && by === 'agent' ? { kind: 'message' } : undefined;
}

export function noticeOfCase(event: CaseEvent, by: Author['role']): Notice | undefined {
  if (by === 'customer') return undefined;
  const told = (kind: NoticeKind, deadline?: number): Notice => ({ kind, ...(deadline !== undefined && { deadline }) });
  switch (event.type) {
    case 'informationRequested':
      return told('informationNeeded', event.replyBy);
    case 'informationReminded':
      return told('informationReminder', event.replyBy);
    case 'lookAgainReminded':
      return told('lookAgain');
    case 'progressTold':
      return told('progress', event.answerBy);
    case 'dateMissed':
      return told('dateMoved', event.by);
    case 'caseApproved':
      return told('approved', event.arrivesBy);
    case 'caseDenied':
      return told('denied', event.appealBy);
    case 'payoutSent':
      return told('paymentSent');
    case 'payoutRecorded':
      return told('paymentDone');
    case 'payoutFailed':
      return told('paymentFailed');
    case 'payoutRetried':
      return told('paymentSent', event.arrivesBy);
    case 'disputeOpened':
      return told('onHold');
    case 'disputeClosed':
      return told('resumed', event.answerBy);
    case 'caseExpired':
      return told('caseClosed', event.reopenBy);
    case 'caseSubmitted':
    case 'caseFlagged':
    case 'reviewStarted':
    case 'informationProvided':
    case 'caseNudged':
    case 'caseRaised':
    case 'reviewRequested':
    case 'approvalProposed':
    case 'payoutProposed':
    case 'proposalDeclined':
    case 'caseAppealed':
    case 'outsideNoted':
    case 'caseWithdrawn':
    case 'caseReopened':
    case 'customerIdentified':
    case 'evidenceAdded':
    case 'evidencePurged':
    case 'caseErased':
    case 'exportAsked':
    case 'exportWithdrawn':
    case 'exportConfirmed':
    case 'exportRefused':
    case 'exportTaken':
    case 'exportLapsed':
      return undefined;
    default:
      return assertNever(event);
  }
}
