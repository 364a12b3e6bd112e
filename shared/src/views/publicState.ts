import type { CaseStatus, SubmittedCase } from '../case/index.ts';
import { assertNever } from '../kit/assertNever.ts';

/** The eight states that a customer sees. */
export const publicStates = [
  'submitted',
  'inReview',
  'needsInformation',
  'approved',
  'refunded',
  'denied',
  'answered',
  'closed',
] as const;
export type PublicState = (typeof publicStates)[number];

export function publicState(status: CaseStatus): PublicState {
  switch (status.name) {
    case 'submitted':
    case 'inReview':
    case 'needsInformation':
    case 'approved':
    case 'refunded':
    case 'denied':
    case 'closed':
      return status.name;
    case 'guidance':
      return 'answered';
    // With the reason beside it: we are waiting for a bank.
    case 'onHold':
      return 'inReview';
    default:
      return assertNever(status);
  }
}

/** The one date that matters in this state, in milliseconds since 1970: by when we answer, he replies, appeals or the money arrives. */
export function dateOf(status: CaseStatus): number | undefined {
  switch (status.name) {
    case 'submitted':
    case 'inReview':
      return status.answerBy;
    case 'needsInformation':
      return status.replyBy;
    case 'approved':
      return status.arrivesBy;
    case 'refunded':
      return status.at;
    case 'denied':
      return status.appealBy;
    case 'closed':
      return status.reopenBy;
    case 'guidance':
    case 'onHold':
      return undefined;
    default:
      return assertNever(status);
  }
}

export type Standing = 'onHold' | 'late' | 'payoutSent' | 'payoutFailed';

/** What a public state does not say of where a case stands. */
export function standingOf({ status, late }: SubmittedCase): Standing | undefined {
  if (status.name === 'onHold') return 'onHold';
  if (status.name === 'approved' && status.payout.name === 'failed') return 'payoutFailed';
  if (late && (status.name === 'submitted' || status.name === 'inReview' || status.name === 'approved')) return 'late';
  return status.name === 'approved' && status.payout.name === 'sent' ? 'payoutSent' : undefined;
}
