// Decides what concerns the money alone: the payout, by hand and by the payment system, and disputes at a bank.
// Owns that nothing is paid without an approval, nothing twice, and nothing while a bank may pay it back.
import { assertNever } from '../kit/assertNever.ts';
import { happened, refuse } from '../kit/decision.ts';
import { compareDecimal, isZero } from '../kit/money.ts';
import type { Stamp } from '../kit/recorded.ts';
import type { CaseCommand, CaseDecision } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { dueOf } from './evolve.ts';
import { hasRank } from './mayJudge.ts';
import { needsTwo, type Proposal, refundable, type SubmittedCase } from './state.ts';

export type PayoutCommand = CaseCommand & { type: 'recordPayout' | 'failPayout' | 'retryPayout' };
type SystemCommand = CaseCommand & { type: 'reportPayout' };
type DisputeCommand = CaseCommand & { type: 'openDispute' | 'closeDispute' };

export function decidePayout(state: SubmittedCase, command: PayoutCommand, stamp: Stamp): CaseDecision {
  if (stamp.author.role !== 'agent') return refuse('forbidden');
  const { status } = state;
  if (status.name === 'onHold') return refuse('disputeOpen');
  if (status.name !== 'approved') return refuse('notPossibleNow');
  const { payout } = status;
  switch (command.type) {
    case 'recordPayout': {
      const { reference, stage } = command;
      if (payout.name === 'failed' || state.proposal) return refuse('notPossibleNow');
      if (payout.name === 'sent') return stage === 'done' ? paid(state, reference) : refuse('notPossibleNow');
      if (payout.notBefore !== undefined && stamp.now < payout.notBefore) return refuse('tooSoon');
      // The step at which money leaves is the one that needs two.
      return needsTwo(state, status.amount)
        ? happened({ type: 'payoutProposed', reference, stage })
        : left(state, reference, stage);
    }
    case 'failPayout':
      return payout.name === 'failed'
        ? refuse('notPossibleNow')
        : happened({ type: 'payoutFailed', why: command.why, words: command.words });
    case 'retryPayout': {
      if (payout.name !== 'failed') return refuse('notPossibleNow');
      const { destination, notBefore, arrivesBy } = command;
      if (destination === 'new' && !hasRank(stamp)) return refuse('needsHigherRank');
      return happened({
        type: 'payoutRetried',
        ...{ destination, arrivesBy },
        ...(destination === 'new' && { notBefore }),
      });
    }
    default:
      return assertNever(command);
  }
}

/** That there are two people, and of which rank, is seen to before. */
export function confirmPayout(
  state: SubmittedCase,
  { reference, stage }: Proposal & { what: 'payout' },
  { now }: Stamp,
): CaseDecision {
  const { status } = state;
  if (status.name === 'onHold') return refuse('disputeOpen');
  if (status.name !== 'approved' || status.payout.name !== 'pending') return refuse('notPossibleNow');
  if (status.payout.notBefore !== undefined && now < status.payout.notBefore) return refuse('tooSoon');
  return left(state, reference, stage);
}

function left(state: SubmittedCase, reference: string, stage: 'sent' | 'done'): CaseDecision {
  return stage === 'sent' ? happened({ type: 'payoutSent', reference }) : paid(state, reference);
}

/** By hand it is always all that is due. */
function paid(state: SubmittedCase, reference: string): CaseDecision {
  return happened({ type: 'payoutRecorded', reference, amount: dueOf(state) });
}

/** What the payment system says may come twice, late and in any order; what it said before changes nothing. */
export function decideReport(state: SubmittedCase, command: SystemCommand, { author, now }: Stamp): CaseDecision {
  if (author.role !== 'payments') return refuse('forbidden');
  const { status } = state;
  const { stage, reference, amount, currency } = command;
  if (currency !== state.request.currency) return refuse('invalidField', 'currency');
  if (status.name === 'refunded' && status.reference === reference && stage !== 'failed') return { events: [] };
  if (status.name === 'onHold') return refuse('disputeOpen');
  if (status.name !== 'approved') return refuse('notPossibleNow');
  if (isZero(amount) || compareDecimal(amount, dueOf(state)) > 0) return refuse('amountTooHigh', 'amount');
  const { payout } = status;
  if (stage === 'failed') {
    const before: CaseEvent[] = payout.name === 'failed' ? [] : [{ type: 'payoutFailed', why: command.why ?? 'other' }];
    return { events: before };
  }
  if (payout.name === 'pending' && payout.notBefore !== undefined && now < payout.notBefore) return refuse('tooSoon');
  if (stage === 'done') return happened({ type: 'payoutRecorded', reference, amount });
  const saidBefore = payout.name === 'sent' && payout.reference === reference;
  return { events: saidBefore ? [] : [{ type: 'payoutSent', reference }] };
}

export function decideDispute(state: SubmittedCase, command: DisputeCommand, stamp: Stamp): CaseDecision {
  const { author } = stamp;
  if (author.role !== 'agent' && author.role !== 'payments') return refuse('forbidden');
  if (command.type === 'openDispute') {
    const { reference } = command;
    if (!state.dispute) return happened({ type: 'disputeOpened', ...(reference !== undefined && { reference }) });
    return author.role === 'payments' ? { events: [] } : refuse('notPossibleNow');
  }
  if (!state.dispute) return author.role === 'payments' ? { events: [] } : refuse('notPossibleNow');
  // Holding money is careful; letting it go again needs somebody who answers for it.
  if (author.role === 'agent' && !hasRank(stamp)) return refuse('needsHigherRank');
  const { outcome, answerBy, arrivesBy } = command;
  const amount = outcome === 'paidBack' ? (command.amount ?? refundable(state)) : undefined;
  // Over all disputes about one payment, no bank pays back more than was paid.
  if (amount !== undefined && compareDecimal(amount, refundable(state)) > 0) return refuse('amountTooHigh', 'amount');
  return happened({
    type: 'disputeClosed',
    ...{ outcome, answerBy, arrivesBy },
    ...(amount !== undefined && { amount }),
  });
}
