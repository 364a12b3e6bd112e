// Decides what a command does to one conversation.
// Owns the rules. Never reads a clock, a store or a socket.
import { assertNever } from '../kit/assertNever.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import type { Stamp } from '../kit/recorded.ts';
import type { ConversationCommand, ConversationRefusal } from './commands.ts';
import type { ConversationEvent, QueueReason } from './events.ts';
import type { Conversation, OpenConversation, Place } from './state.ts';

export type ConversationDecision = Decision<ConversationEvent, ConversationRefusal>;

export function decideConversation(
  state: Conversation,
  command: ConversationCommand,
  stamp: Stamp,
): ConversationDecision {
  if (command.type === 'startConversation') {
    if (state.name !== 'none') return refuse('alreadyStarted');
    const { customer, locale, timeZone, openedFrom } = command;
    return happened({ type: 'conversationStarted', customer, locale, timeZone, ...(openedFrom && { openedFrom }) });
  }
  if (state.name !== 'begun') return refuse('notFound');
  const { author, now } = stamp;
  const { place } = state;
  switch (command.type) {
    case 'postMessage': {
      const { text, caution } = command;
      const message: ConversationEvent = { type: 'messagePosted', text, ...(caution !== undefined && { caution }) };
      if (author.role === 'customer') return { events: [...wakeFor(state, 'message', now), message] };
      if (author.role !== 'agent') return refuse('forbidden');
      if (place.name === 'closed') return refuse('conversationClosed');
      return command.assignment !== undefined && heldBy(state, author.id)?.at === command.assignment
        ? happened(message)
        : refuse('notAssignedToYou');
    }
    case 'postReleased': {
      if (author.role !== 'agent' || author.id === command.by.id) return refuse('forbidden');
      if (place.name === 'closed') return refuse('conversationClosed');
      const { text, line, by } = command;
      return heldBy(state, author.id)?.at === command.assignment
        ? happened({ type: 'messagePosted', text }, { type: 'messageReleased', by, line })
        : refuse('notAssignedToYou');
    }
    case 'askForPerson':
      return { events: wakeFor(state, 'asked', now, command.urgent) };
    case 'postNote':
      return author.role === 'agent' ? happened({ type: 'notePosted', text: command.text }) : refuse('forbidden');
    case 'eraseMessages':
      if (author.role === 'agent') return refuse('forbidden');
      return { events: command.events.length > 0 ? [{ type: 'messagesErased', events: command.events }] : [] };
    case 'takeConversation': {
      if (author.role !== 'agent') return refuse('forbidden');
      if (place.name === 'assigned') return refuse('alreadyAssigned');
      const reopened: ConversationEvent[] = place.name === 'closed' ? [{ type: 'conversationReopened' }] : [];
      return { events: [...reopened, { type: 'agentAssigned', agent: { id: author.id, name: author.name } }] };
    }
    case 'giveBack': {
      const held = author.role === 'agent' ? heldBy(state, author.id) : undefined;
      return held
        ? happened({
            type: 'queued',
            reason: 'givenBack',
            since: held.queuedSince,
            ...(held.urgent && { urgent: true }),
          })
        : refuse('notAssignedToYou');
    }
    case 'closeConversation':
      if (place.name === 'closed') return refuse('conversationClosed');
      return author.role === 'agent' && !heldBy(state, author.id)
        ? refuse('notAssignedToYou')
        : happened({ type: 'conversationClosed' });
    case 'assignAgent':
      // The matcher decided on a queue that may have moved: only the entry it saw may be assigned.
      return place.name === 'queued' && place.at === command.queuedAt
        ? happened({ type: 'agentAssigned', agent: command.agent })
        : refuse('alreadyAssigned');
    case 'releaseFromAgent':
      return place.name === 'assigned' && place.at === command.assignment
        ? happened({
            ...{ type: 'queued', reason: 'agentLeft', since: place.queuedSince },
            ...(place.urgent && { urgent: true }),
          })
        : refuse('alreadyAssigned');
    case 'linkCase': {
      if (state.cases.includes(command.case)) return { events: [] };
      const linked: ConversationEvent = { type: 'caseLinked', case: command.case };
      return { events: [linked, ...(command.needsPerson ? wakeFor(state, 'caseSubmitted', now, command.urgent) : [])] };
    }
    case 'identifyCustomer':
      return state.customer.kind === 'device'
        ? happened({ type: 'customerIdentified', customer: command.customer })
        : refuse('alreadyKnown');
    case 'eraseConversation': {
      if (author.role !== 'relay') return refuse('forbidden');
      const { why, quietSince } = command;
      if (quietSince !== undefined && !(isEnded(state) && state.lastAt <= quietSince)) return refuse('notPossibleNow');
      const { id, kind } = state.customer;
      return happened({ type: 'conversationErased', why, customer: { id, kind } });
    }
    default:
      return assertNever(command);
  }
}

/** Nobody waits in it and nobody works in it: it was closed, or never left the guide. */
export function isEnded({ place }: OpenConversation): boolean {
  return place.name === 'closed' || place.name === 'guide';
}

function heldBy(state: OpenConversation, agent: string): (Place & { name: 'assigned' }) | undefined {
  return state.place.name === 'assigned' && state.place.agent.id === agent ? state.place : undefined;
}

/** Whatever brings a customer back to people: reopens what was closed and takes a place in the line, unless he has one. */
function wakeFor(state: OpenConversation, reason: QueueReason, now: number, urgent = false): ConversationEvent[] {
  const { place } = state;
  if (place.name === 'queued' && urgent && !place.urgent)
    return [{ type: 'queued', reason, since: place.since, urgent: true }];
  if (place.name === 'queued' || place.name === 'assigned') return [];
  const reopened: ConversationEvent[] = place.name === 'closed' ? [{ type: 'conversationReopened' }] : [];
  return [...reopened, { type: 'queued', reason, since: now, ...(urgent && { urgent }) }];
}
