// A case as agents see it: the date that matters and what can be done now.
// Owns the forecast. Which actions the log allows is decided in the shared rooms; this only foresees it.
import { hasRank, type SubmittedCase, whyNotJudge } from '@recourse/shared/case';
import { type AgentRole, assertNever } from '@recourse/shared/kit';

export type CaseAction =
  | 'approve'
  | 'deny'
  | 'ask'
  | 'review'
  | 'progress'
  | 'raise'
  | 'confirm'
  | 'takeBack'
  | 'payout'
  | 'arrived'
  | 'payoutFailed'
  | 'retry'
  | 'hold'
  | 'resume'
  | 'outside';

/** Why there is nothing, or something to mind; the key of a sentence. */
export type ActionReason =
  | 'notYou'
  | 'needsSenior'
  | 'handedUp'
  | 'secondPerson'
  | 'proposedByYou'
  | 'toConfirm'
  | 'waitsForSecond'
  | 'waitsForCustomer'
  | 'onHold'
  | 'resting'
  | 'done'
  | 'guidance'
  | 'closed';

export interface CaseActions {
  /** What the case waits for. */
  main: CaseAction[];
  /** What may also be done. */
  more: CaseAction[];
  because?: ActionReason;
}

interface Person {
  id: string;
  rank: AgentRole;
}

/** What this agent may do with the case as it stands. */
export function caseActions(state: SubmittedCase, me: Person, now: number): CaseActions {
  const { status, dispute } = state;
  const hold: CaseAction[] = dispute ? [] : ['hold'];
  switch (status.name) {
    case 'submitted':
    case 'inReview': {
      const raise: CaseAction[] = state.raised?.why === 'agent' ? [] : ['raise'];
      const more: CaseAction[] = ['progress', ...raise, ...hold];
      if (state.proposal) return onProposal(state, me, ['ask', ...more]);
      const whyNot = whyNotJudge(state, me);
      if (whyNot === 'needsAnotherPerson') return { main: [], more: ['ask', ...more], because: 'notYou' };
      if (whyNot === 'needsHigherRank')
        return {
          main: [],
          more: ['ask', ...more],
          because: state.raised?.why === 'agent' ? 'handedUp' : 'needsSenior',
        };
      const main: CaseAction[] = ['approve', 'deny', 'ask'];
      return {
        main: status.name === 'submitted' ? [...main, 'review'] : main,
        more,
        ...(state.needsSecondPerson && { because: 'secondPerson' }),
      };
    }
    case 'approved': {
      const { payout } = status;
      const more: CaseAction[] = ['progress', ...(payout.name === 'sent' ? [] : hold)];
      if (state.proposal) return onProposal(state, me, more);
      if (payout.name === 'failed') return { main: ['retry'], more };
      if (payout.name === 'sent') return { main: ['arrived', 'payoutFailed'], more };
      if (payout.notBefore !== undefined && now < payout.notBefore) return { main: [], more, because: 'resting' };
      return { main: ['payout'], more: ['payoutFailed', ...more] };
    }
    case 'onHold':
      return { main: hasRank(me) ? ['resume'] : [], more: ['progress'], because: 'onHold' };
    case 'needsInformation':
      return { main: [], more: hold, because: 'waitsForCustomer' };
    case 'guidance':
      return { main: [], more: hold, because: 'guidance' };
    case 'closed':
      return { main: [], more: hold, because: 'closed' };
    case 'refunded':
      return { main: [], more: hold, because: 'done' };
    case 'denied':
      return { main: [], more: ['outside', ...hold], because: 'done' };
    default:
      return assertNever(status);
  }
}

function onProposal(state: SubmittedCase, me: Person, more: CaseAction[]): CaseActions {
  const { proposal } = state;
  if (proposal?.by.id === me.id) return { main: [], more: ['takeBack', ...more], because: 'proposedByYou' };
  const mayJudge = proposal?.what === 'payout' || whyNotJudge(state, me) === undefined;
  return hasRank(me) && mayJudge
    ? { main: ['confirm'], more, because: 'toConfirm' }
    : { main: [], more, because: 'waitsForSecond' };
}

export interface CaseDate {
  /** When the stretch of time began and when it ends, for a bar. */
  from: number;
  to: number;
  kind: 'answer' | 'first' | 'nudge' | 'reply' | 'arrives';
}

/** The dates that run now, the one that matters first. */
export function runningDates(state: SubmittedCase): CaseDate[] {
  const { status, nudge, firstAnswerBy, datedAt, submittedAt } = state;
  const asked: CaseDate[] = nudge?.open ? [{ kind: 'nudge', from: nudge.at, to: nudge.answerBy }] : [];
  switch (status.name) {
    case 'submitted':
    case 'inReview': {
      const first: CaseDate[] =
        status.name === 'submitted' && firstAnswerBy !== undefined
          ? [{ kind: 'first', from: submittedAt, to: firstAnswerBy }]
          : [];
      return [{ kind: 'answer', from: datedAt, to: status.answerBy }, ...first, ...asked];
    }
    case 'needsInformation':
      return [{ kind: 'reply', from: status.since, to: status.replyBy }];
    case 'approved':
      return [{ kind: 'arrives', from: status.at, to: status.arrivesBy }, ...asked];
    default:
      return [];
  }
}

export function runningDate(state: SubmittedCase): CaseDate | undefined {
  return runningDates(state)[0];
}
