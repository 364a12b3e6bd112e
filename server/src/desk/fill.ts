// Turns what a client asked into what is decided: dates counted, the policy applied, identities put in.
// Owns everything that a client cannot be trusted to say. Never decides.

import type { CaseCommand } from '@recourse/shared/case';
import type { ConversationCommand } from '@recourse/shared/conversation';
import type { ClientCommand } from '@recourse/shared/protocol';
import { type Assessment, assess, type ChainFinding, type EarlierCase } from '@recourse/shared/refund';
import type { StopCommand } from '@recourse/shared/stop';
import { denialText, refundWords } from '@recourse/shared/words/all';
import type { Site } from '../site.ts';
import type { Caller } from './caller.ts';
import { answerDate, appealDays, dayMs, firstAnswerDate, replyDays } from './caseDates.ts';
import { fillStep } from './fillSteps.ts';
import type { LoadedCase } from './loaded.ts';
import type { Said } from './recentWords.ts';

export function fillConversation(of: {
  caller: Caller;
  command: ClientCommand;
  /** What he said lately: nobody erases more than his own words. */
  mine: readonly Said[];
  /** What the guard found doubtful in a message. */
  caution: string | undefined;
}): ConversationCommand | undefined {
  const { caller, command, mine, caution } = of;
  switch (command.type) {
    case 'startConversation': {
      if (caller.role !== 'customer') return undefined;
      const { locale, timeZone, openedFrom } = command;
      return { type: command.type, customer: caller.customer, locale, timeZone, openedFrom };
    }
    case 'postMessage':
      return 'assignment' in command
        ? { type: command.type, text: command.text, assignment: command.assignment, caution }
        : { type: command.type, text: command.text, caution };
    case 'postNote':
      return { type: command.type, text: command.text };
    case 'eraseMessages': {
      const own = new Set(mine.map(({ event }) => event));
      return { type: command.type, events: command.events.filter((event) => own.has(event)) };
    }
    case 'askForPerson':
      return { type: command.type, urgent: command.urgent };
    case 'takeConversation':
    case 'giveBack':
    case 'closeConversation':
      return { type: command.type };
    default:
      return undefined;
  }
}

export function fillStop({ type }: ClientCommand): StopCommand | undefined {
  switch (type) {
    case 'withdrawRelease':
    case 'releaseLine':
    case 'refuseRelease':
    case 'confirmStop':
    case 'dismissStop':
      return { type };
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
  /** What the network says of the transaction of a request that is being submitted. */
  finding?: ChainFinding | undefined;
  /** There is somebody else who may agree to an export. */
  hasConfirmer?: boolean;
  now: number;
}): CaseCommand | undefined {
  const { caller, command, loaded, earlierCases, finding, now } = of;
  const { policy, exportNeedsSecondPerson } = of.site;
  const existing = loaded.state.name === 'submitted' ? loaded.state : undefined;
  switch (command.type) {
    case 'submitCase': {
      if (caller.role !== 'customer') return undefined;
      const { conversation, locale, timeZone, request, consent } = command;
      const assessment = assess(request, policy, { now, earlierCases, finding });
      return {
        type: command.type,
        customer: caller.customer,
        ...{ conversation, locale, timeZone, request, consent, assessment },
        ...(finding && { finding }),
        answerBy: answerDate(policy, assessment.complexity, now),
        firstAnswerBy: firstAnswerDate(policy, now),
        appealBy: now + appealDays * dayMs,
        denialWords: denialText(assessment.codes, locale),
        ...(contradicts(assessment) && {
          asks: { words: refundWords(locale).letter.contradiction, replyBy: now + replyDays * dayMs },
        }),
      };
    }
    default:
      return fillStep({
        command,
        policy,
        existing,
        exportNeedsSecondPerson,
        hasConfirmer: of.hasConfirmer ?? false,
        now,
      });
  }
}

/** What he said of the time is not what the transaction says: nobody can go on before that is settled. */
function contradicts({ rules }: Assessment): boolean {
  return rules.some(({ rule, outcome }) => rule === 'timesAgree' && outcome !== 'pass');
}
