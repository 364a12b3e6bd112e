// Decides what a command does to one refund case.
// Owns the transitions. Never counts dates and never reads a clock: both come in with the command.
import { assertNever } from '../kit/assertNever.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import { compareDecimal, isZero } from '../kit/money.ts';
import type { Stamp } from '../kit/recorded.ts';
import { denialCodes } from '../refund/index.ts';
import type { CaseCommand, CaseRefusal } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { Case, CaseStatus } from './state.ts';

export type CaseDecision = Decision<CaseEvent, CaseRefusal>;

export function decideCase(state: Case, command: CaseCommand, stamp: Stamp): CaseDecision {
  if (command.type === 'submitCase') return state.name === 'none' ? submitted(command) : refuse('caseExists');
  if (state.name === 'none') return refuse('notFound');
  const { author, now } = stamp;
  const { status } = state;
  const byAgent = author.role === 'agent';
  const byCustomer = author.role === 'customer';
  switch (command.type) {
    case 'startReview':
      if (!byAgent) return refuse('forbidden');
      if (!awaitsAgent(status)) return refuse('notPossibleNow');
      if (mayNotJudge(state, author.id)) return refuse('needsAnotherPerson');
      return happened({ type: 'reviewStarted', agent: { id: author.id, name: author.name } });
    case 'requestInformation': {
      if (!byAgent) return refuse('forbidden');
      if (!awaitsAgent(status)) return refuse('notPossibleNow');
      const { words, evidence, replyBy } = command;
      return happened({ type: 'informationRequested', words, evidence, replyBy });
    }
    case 'provideInformation':
      if (!byCustomer) return refuse('forbidden');
      return status.name === 'needsInformation'
        ? happened({ type: 'informationProvided', words: command.words, answerBy: command.answerBy })
        : refuse('notPossibleNow');
    case 'requestReview': {
      if (!byCustomer) return refuse('forbidden');
      if (status.name !== 'guidance') return refuse('notPossibleNow');
      const { words, answerBy } = command;
      return happened({ type: 'reviewRequested', answerBy, ...(words && { words }) });
    }
    case 'approveCase': {
      if (!byAgent) return refuse('forbidden');
      if (!awaitsAgent(status)) return refuse('notPossibleNow');
      if (mayNotJudge(state, author.id)) return refuse('needsAnotherPerson');
      const { amount, words, arrivesBy } = command;
      if (isZero(amount) || compareDecimal(amount, state.request.amount) > 0) return refuse('amountTooHigh', 'amount');
      return happened({ type: 'caseApproved', amount, currency: state.request.currency, words, arrivesBy });
    }
    case 'denyCase': {
      if (!byAgent) return refuse('forbidden');
      if (!awaitsAgent(status)) return refuse('notPossibleNow');
      if (mayNotJudge(state, author.id)) return refuse('needsAnotherPerson');
      const { codes, words, change, appealBy, policyVersion } = command;
      // The answer to an appeal is the last one: what is left are the outside routes.
      const appealable = state.appeals === 0 && codes.some((code) => denialCodes[code].appealable);
      return happened({
        type: 'caseDenied',
        ...{ codes, words, policyVersion },
        ...(change && { change }),
        ...(appealable && { appealBy }),
      });
    }
    case 'appealCase':
      if (!byCustomer) return refuse('forbidden');
      if (status.name !== 'denied' || status.appealBy === undefined) return refuse('notPossibleNow');
      return now <= status.appealBy
        ? happened({ type: 'caseAppealed', words: command.words, answerBy: command.answerBy })
        : refuse('tooLate');
    case 'recordPayout':
      if (!byAgent) return refuse('forbidden');
      return status.name === 'approved'
        ? happened({ type: 'payoutRecorded', reference: command.reference })
        : refuse('notPossibleNow');
    case 'withdrawCase':
      if (!byCustomer) return refuse('forbidden');
      return awaitsAgent(status) || status.name === 'needsInformation'
        ? happened({ type: 'caseWithdrawn', reopenBy: command.reopenBy })
        : refuse('notPossibleNow');
    case 'reopenCase':
      if (!byCustomer) return refuse('forbidden');
      if (status.name !== 'closed') return refuse('notPossibleNow');
      return now <= status.reopenBy
        ? happened({ type: 'caseReopened', answerBy: command.answerBy })
        : refuse('tooLate');
    case 'clockReached':
      if (byAgent || byCustomer) return refuse('forbidden');
      return status.name === 'needsInformation' && now >= status.replyBy
        ? happened({ type: 'caseExpired', reopenBy: command.reopenBy })
        : refuse('notPossibleNow');
    case 'identifyCustomer':
      return state.customer.kind === 'device'
        ? happened({ type: 'customerIdentified', customer: command.customer })
        : refuse('alreadyKnown');
    default:
      return assertNever(command);
  }
}

function submitted(command: CaseCommand & { type: 'submitCase' }): CaseDecision {
  const { customer, conversation, locale, timeZone, request, assessment, answerBy, appealBy, denialWords } = command;
  const { needsSecondPerson, ...found } = assessment;
  // How many people must agree is the team's own business.
  const verdict = { ...found, rules: found.rules.filter(({ rule }) => rule !== 'secondPerson') };
  const events: CaseEvent[] = [
    {
      type: 'caseSubmitted',
      ...{ customer, conversation, locale, timeZone, request, verdict },
      ...(verdict.verdict !== 'guidance' && { answerBy }),
    },
    { type: 'caseFlagged', needsSecondPerson },
  ];
  const [first, ...others] = verdict.codes;
  if (verdict.verdict === 'deny' && first) {
    const appealable = verdict.codes.some((code) => denialCodes[code].appealable);
    events.push({
      type: 'caseDenied',
      codes: [first, ...others],
      words: denialWords,
      policyVersion: verdict.policyVersion,
      ...(appealable && { appealBy }),
    });
  }
  return { events };
}

function awaitsAgent(status: CaseStatus): boolean {
  return status.name === 'submitted' || status.name === 'inReview';
}

/** An appeal is judged by another person than the one who denied. */
function mayNotJudge(state: Case & { name: 'submitted' }, agent: string): boolean {
  return state.status.name === 'inReview' && state.status.why === 'appeal' && state.decidedBy === agent;
}
