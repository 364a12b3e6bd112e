// A case as agents see it: the date that matters and what can be done now.
// Owns the forecast. Which actions the log allows is decided in the shared rooms; this only foresees it.
import type { SubmittedCase } from '@recourse/shared/case';
import { assertNever } from '@recourse/shared/kit';

export type CaseAction = 'ask' | 'approve' | 'deny' | 'review' | 'payout';

/** Why there is nothing, or something to mind; the key of a sentence. */
export type ActionReason = 'notYou' | 'secondPerson' | 'waitsForCustomer' | 'done' | 'guidance' | 'closed';

/** What this agent may do with the case as it stands. */
export function caseActions(state: SubmittedCase, me: string): { actions: CaseAction[]; because?: ActionReason } {
  const { status } = state;
  switch (status.name) {
    case 'submitted':
    case 'inReview': {
      if (status.name === 'inReview' && status.why === 'appeal' && state.decidedBy === me) {
        return { actions: [], because: 'notYou' };
      }
      const actions: CaseAction[] = ['approve', 'deny', 'ask'];
      return {
        actions: status.name === 'submitted' ? [...actions, 'review'] : actions,
        ...(state.needsSecondPerson && { because: 'secondPerson' }),
      };
    }
    case 'approved':
      return { actions: ['payout'] };
    case 'needsInformation':
      return { actions: [], because: 'waitsForCustomer' };
    case 'guidance':
      return { actions: [], because: 'guidance' };
    case 'closed':
      return { actions: [], because: 'closed' };
    case 'refunded':
    case 'denied':
      return { actions: [], because: 'done' };
    default:
      return assertNever(status);
  }
}

export interface CaseDate {
  /** When the stretch of time began and when it ends, for a bar. */
  from: number;
  to: number;
  kind: 'answer' | 'reply' | 'arrives';
}

/** The date that runs now. */
export function runningDate(state: SubmittedCase): CaseDate | undefined {
  const { status } = state;
  switch (status.name) {
    case 'submitted':
    case 'inReview':
      return { kind: 'answer', from: state.submittedAt, to: status.answerBy };
    case 'needsInformation':
      return { kind: 'reply', from: status.since, to: status.replyBy };
    case 'approved':
      return { kind: 'arrives', from: status.at, to: status.arrivesBy };
    default:
      return undefined;
  }
}
