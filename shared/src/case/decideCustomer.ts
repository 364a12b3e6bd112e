// Decides what a customer asks of his case.
// Owns his transitions. Never counts dates and never reads a clock: both come in with the command.
import { assertNever } from '../kit/assertNever.ts';
import { happened, refuse } from '../kit/decision.ts';
import type { Stamp } from '../kit/recorded.ts';
import { denialCodes } from '../refund/index.ts';
import type { CaseDecision, CustomerCaseCommand, SubmitCase } from './commands.ts';
import type { CaseEvent, GivenEvidence } from './events.ts';
import { isNewEvidence } from './evidence.ts';
import type { CaseStatus, SubmittedCase } from './state.ts';

export function submitted(command: SubmitCase): CaseDecision {
  const { customer, conversation, locale, timeZone, request, assessment, answerBy, appealBy, denialWords } = command;
  const { needsSecondPerson, ...found } = assessment;
  const limit = found.rules.find(({ rule }) => rule === 'secondPerson')?.facts.from;
  // How many people must agree is the team's own business.
  const verdict = { ...found, rules: found.rules.filter(({ rule }) => rule !== 'secondPerson') };
  const answers = verdict.verdict !== 'guidance';
  const events: CaseEvent[] = [
    {
      type: 'caseSubmitted',
      ...{ customer, conversation, locale, timeZone, request, verdict },
      ...(command.consent !== undefined && { consent: command.consent }),
      ...(answers && { answerBy }),
      ...(command.finding && { chain: command.finding }),
    },
    {
      type: 'caseFlagged',
      needsSecondPerson,
      ...(needsSecondPerson && typeof limit === 'string' && limit !== 'any' && { secondPersonFrom: limit }),
      ...(answers && command.firstAnswerBy !== undefined && { firstAnswerBy: command.firstAnswerBy }),
    },
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
  } else if (verdict.verdict === 'unclear' && command.asks) {
    const { words, replyBy } = command.asks;
    events.push({ type: 'informationRequested', words, evidence: [], replyBy });
  }
  return { events };
}

export function decideForCustomer(
  state: SubmittedCase,
  command: Exclude<CustomerCaseCommand, SubmitCase>,
  { author, now }: Stamp,
): CaseDecision {
  if (author.role !== 'customer') return refuse('forbidden');
  const { status } = state;
  switch (command.type) {
    case 'provideInformation': {
      const { words, answerBy } = command;
      return status.name === 'needsInformation'
        ? happened({ type: 'informationProvided', words, answerBy })
        : refuse(status.name === 'onHold' ? 'disputeOpen' : 'notPossibleNow');
    }
    case 'requestReview': {
      if (status.name !== 'guidance') return refuse('notPossibleNow');
      const { words, answerBy } = command;
      return happened({ type: 'reviewRequested', answerBy, ...(words && { words }) });
    }
    case 'appealCase': {
      if (status.name !== 'denied' || status.appealBy === undefined) return refuse('notPossibleNow');
      if (now > status.appealBy) return refuse('tooLate');
      const { words, evidence, answerBy } = command;
      if (state.appeals > 0 && !bringsNew(state, evidence)) return refuse('needsNewEvidence', 'evidence');
      return happened({ type: 'caseAppealed', words, answerBy, ...(evidence?.length && { evidence }) });
    }
    case 'nudgeCase': {
      if (!waitsForUs(status)) return refuse('notPossibleNow');
      if (state.nudge && now < state.nudge.againAt) return refuse('tooSoon');
      const { answerBy, againAt } = command;
      return happened({ type: 'caseNudged', answerBy, againAt });
    }
    case 'withdrawCase':
      return mayWithdraw(status)
        ? happened({ type: 'caseWithdrawn', reopenBy: command.reopenBy })
        : refuse('notPossibleNow');
    case 'reopenCase':
      if (status.name !== 'closed') return refuse('notPossibleNow');
      return now <= status.reopenBy
        ? happened({ type: 'caseReopened', answerBy: command.answerBy })
        : refuse('tooLate');
    default:
      return assertNever(command);
  }
}

/** Not while money is on its way to him: then it is the bank that he waits for. */
export function waitsForUs(status: CaseStatus): boolean {
  if (status.name === 'approved') return status.payout.name !== 'sent';
  return status.name === 'submitted' || status.name === 'inReview';
}

export function mayWithdraw(status: CaseStatus): boolean {
  switch (status.name) {
    case 'submitted':
    case 'inReview':
    case 'needsInformation':
    case 'guidance':
      return true;
    case 'onHold':
      return mayWithdraw(status.resume);
    default:
      return false;
  }
}

/** In words that were not given before, or as a file that came after the denial. */
function bringsNew(state: SubmittedCase, evidence: readonly GivenEvidence[] | undefined): boolean {
  const files = state.evidence.some(({ round, purged }) => round === state.evidenceRound && !purged);
  return files || isNewEvidence(evidence, state.given);
}
