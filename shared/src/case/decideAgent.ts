// Decides what an agent asks of a case: review, questions, decisions, and what a second person must agree to.
// Owns these transitions. Never counts dates; what concerns the money alone is in decideMoney.ts.
import { assertNever } from '../kit/assertNever.ts';
import { happened, refuse } from '../kit/decision.ts';
import { compareDecimal, decimalPlaces, isZero } from '../kit/money.ts';
import type { Stamp } from '../kit/recorded.ts';
import { denialCodes, digitsOf } from '../refund/index.ts';
import type { AgentCaseCommand, CaseDecision, CaseRefusal } from './commands.ts';
import { confirmPayout, type PayoutCommand } from './decideMoney.ts';
import { hasRank, isProposer, whyNotJudge } from './mayJudge.ts';
import { needsTwo, refundable, type SubmittedCase } from './state.ts';

/** So that the log of a case stays within bounds; each needs new evidence and another reviewer anyway. */
export const mostAppeals = 5;

export function decideForAgent(
  state: SubmittedCase,
  command: Exclude<AgentCaseCommand, PayoutCommand>,
  stamp: Stamp,
): CaseDecision {
  const { author, rank } = stamp;
  if (author.role !== 'agent') return refuse('forbidden');
  const { status } = state;
  const whyNot = whyNotJudge(state, { id: author.id, rank });
  switch (command.type) {
    case 'startReview':
      return whyNot ? refuse(whyNot) : happened({ type: 'reviewStarted', agent: { id: author.id, name: author.name } });
    case 'requestInformation': {
      // Asking decides nothing, so that whoever may not decide may still ask.
      if (whyNot === 'disputeOpen' || whyNot === 'notPossibleNow') return refuse(whyNot);
      const { words, evidence, replyBy } = command;
      return happened({ type: 'informationRequested', words, evidence, replyBy });
    }
    case 'tellProgress': {
      const { words, answerBy } = command;
      const ours = status.name === 'submitted' || status.name === 'inReview';
      if (!ours && status.name !== 'onHold' && status.name !== 'approved') return refuse('notPossibleNow');
      return happened({ type: 'progressTold', words, ...(ours && answerBy !== undefined && { answerBy }) });
    }
    case 'raiseCase':
      if (status.name !== 'submitted' && status.name !== 'inReview') return refuse('notPossibleNow');
      return state.raised?.why === 'agent'
        ? refuse('notPossibleNow')
        : happened({ type: 'caseRaised', why: 'agent', note: command.note });
    case 'approveCase': {
      const { amount, words, arrivesBy } = command;
      const refusal = whyNot ?? (state.proposal ? 'notPossibleNow' : undefined);
      if (refusal) return refuse(refusal);
      const wrong = amountProblem(state, amount);
      if (wrong) return refuse(wrong, 'amount');
      const { currency } = state.request;
      return happened(
        needsTwo(state, amount)
          ? { type: 'approvalProposed', amount, currency, words }
          : { type: 'caseApproved', amount, currency, words, arrivesBy },
      );
    }
    case 'confirmProposal': {
      const { proposal } = state;
      if (!proposal || proposal.at !== command.proposal) return refuse('notPossibleNow');
      if (isProposer(state, author.id)) return refuse('needsAnotherPerson');
      if (!hasRank(stamp)) return refuse('needsHigherRank');
      if (proposal.what === 'payout') return confirmPayout(state, proposal, stamp);
      if (whyNot) return refuse(whyNot);
      const { amount, currency, words } = proposal;
      const wrong = amountProblem(state, amount);
      if (wrong) return refuse(wrong, 'amount');
      return happened({ type: 'caseApproved', amount, currency, words, arrivesBy: command.arrivesBy });
    }
    case 'declineProposal': {
      const { proposal } = state;
      if (!proposal || proposal.at !== command.proposal) return refuse('notPossibleNow');
      // Whoever proposed it may take it back.
      return isProposer(state, author.id) || hasRank(stamp)
        ? happened({ type: 'proposalDeclined', note: command.note })
        : refuse('needsHigherRank');
    }
    case 'denyCase': {
      if (whyNot) return refuse(whyNot);
      const { codes, words, change, appealBy, policyVersion } = command;
      const appealable = state.appeals < mostAppeals && codes.some((code) => denialCodes[code].appealable);
      return happened({
        type: 'caseDenied',
        ...{ codes, words, policyVersion },
        ...(change && { change }),
        ...(appealable && { appealBy }),
      });
    }
    default:
      return assertNever(command);
  }
}

function amountProblem(state: SubmittedCase, amount: string): CaseRefusal | undefined {
  const { request } = state;
  const digits = digitsOf(request.currency, request.payment === 'onchain' ? request.network : undefined);
  if (decimalPlaces(amount) > digits) return 'invalidField';
  // What has arrived before is part of it.
  if (!isZero(state.paid) && compareDecimal(amount, state.paid) <= 0) return 'invalidField';
  return isZero(amount) || compareDecimal(amount, refundable(state)) > 0 ? 'amountTooHigh' : undefined;
}
