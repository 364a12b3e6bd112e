// Turns what a client asked into what is decided: dates counted, the policy applied, identities put in.
// Owns everything that a client cannot be trusted to say. Never decides.

import { answerBy, calendarOf } from '@recourse/shared/calendar';
import type { CaseCommand } from '@recourse/shared/case';
import type { ConversationCommand } from '@recourse/shared/conversation';
import type { ClientCommand } from '@recourse/shared/protocol';
import { type Assessment, assess, type EarlierCase, type Policy, type RefundRequest } from '@recourse/shared/refund';
import { denialText } from '@recourse/shared/words/all';
import type { Site } from '../site.ts';
import type { Caller } from './caller.ts';
import type { LoadedCase } from './loaded.ts';
import type { Said } from './recentWords.ts';

const dayMs = 24 * 60 * 60_000;
/** How long an asked customer has, an appeal is open, and a closed case may be opened again (calendar days). */
export const replyDays = 14;
export const appealDays = 30;
export const reopenDays = 30;

export function answerDate(policy: Policy, complexity: Assessment['complexity'], now: number): number {
  const businessDays = complexity === 'simple' ? policy.sla.simpleDays : policy.sla.complexDays;
  return businessDate(policy, businessDays, now);
}

function businessDate(policy: Policy, businessDays: number, now: number): number {
  return answerBy({
    receivedAt: now,
    businessDays,
    cutoff: policy.cutoff,
    teamTimeZone: policy.timeZone,
    calendar: calendarOf(policy.businessDays),
  });
}

/** Business days from approval until the money is there; undefined where that is not the operator's to say. */
export function payoutDays(policy: Policy, request: RefundRequest): [number, number] | undefined {
  return request.payment === 'onchain' ? undefined : policy.payments[request.payment].payoutDays;
}

export function fillConversation(
  caller: Caller,
  command: ClientCommand,
  /** What he said lately: nobody erases more than his own words. */
  mine: readonly Said[] = [],
): ConversationCommand | undefined {
  switch (command.type) {
    case 'startConversation': {
      if (caller.role !== 'customer') return undefined;
      const { locale, timeZone, openedFrom } = command;
      return { type: command.type, customer: caller.customer, locale, timeZone, openedFrom };
    }
    case 'postMessage':
      return 'assignment' in command
        ? { type: command.type, text: command.text, assignment: command.assignment }
        : { type: command.type, text: command.text };
    case 'postNote':
      return { type: command.type, text: command.text };
    case 'eraseMessages': {
      const own = new Set(mine.map(({ event }) => event));
      return { type: command.type, events: command.events.filter((event) => own.has(event)) };
    }
    case 'askForPerson':
    case 'takeConversation':
    case 'giveBack':
    case 'closeConversation':
      return { type: command.type };
    default:
      return undefined;
  }
}

export function fillCase(of: {
  caller: Caller;
  command: ClientCommand;
  site: Site;
  loaded: LoadedCase;
  earlierCases: readonly EarlierCase[];
  now: number;
}): CaseCommand | undefined {
  const { caller, command, loaded, earlierCases, now } = of;
  const { policy } = of.site;
  const existing = loaded.state.name === 'submitted' ? loaded.state : undefined;
  const nextAnswer = () => answerDate(policy, existing?.verdict.complexity ?? 'complex', now);
  switch (command.type) {
    case 'submitCase': {
      if (caller.role !== 'customer') return undefined;
      const { conversation, locale, timeZone, request } = command;
      const assessment = assess(request, policy, { now, earlierCases });
      return {
        type: command.type,
        customer: caller.customer,
        ...{ conversation, locale, timeZone, request, assessment },
        answerBy: answerDate(policy, assessment.complexity, now),
        appealBy: now + appealDays * dayMs,
        denialWords: denialText(assessment.codes, locale),
      };
    }
    case 'startReview':
      return { type: command.type };
    case 'requestInformation':
      return { type: command.type, words: command.words, evidence: command.evidence, replyBy: now + replyDays * dayMs };
    case 'provideInformation':
      return { type: command.type, words: command.words, answerBy: nextAnswer() };
    case 'requestReview':
      // A second look at what cannot be undone is never a quick one.
      return { type: command.type, words: command.words, answerBy: answerDate(policy, 'complex', now) };
    case 'appealCase':
      return { type: command.type, words: command.words, answerBy: answerDate(policy, 'complex', now) };
    case 'approveCase': {
      const [, latest] = (existing && payoutDays(policy, existing.request)) ?? [0, policy.sla.complexDays];
      return {
        type: command.type,
        amount: command.amount,
        words: command.words,
        arrivesBy: businessDate(policy, latest, now),
      };
    }
    case 'denyCase': {
      const { codes, words, change } = command;
      return {
        type: command.type,
        ...{ codes, words, change },
        appealBy: now + appealDays * dayMs,
        policyVersion: policy.version,
      };
    }
    case 'recordPayout':
      return { type: command.type, reference: command.reference };
    case 'withdrawCase':
      return { type: command.type, reopenBy: now + reopenDays * dayMs };
    case 'reopenCase':
      return { type: command.type, answerBy: nextAnswer() };
    default:
      return undefined;
  }
}
