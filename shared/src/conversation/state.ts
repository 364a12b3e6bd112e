// What `decide` needs to know of a conversation: bounded, whatever the log's length.
// Owns evolve. It never refuses: what is in the log has happened.
import { assertNever } from '../kit/assertNever.ts';
import type { Customer } from '../kit/author.ts';
import type { ErasedLog } from '../kit/erasure.ts';
import type { LogId } from '../kit/ids.ts';
import type { Recorded } from '../kit/recorded.ts';
import type { ConversationEvent } from './events.ts';

export interface AssignedAgent {
  id: string;
  name: string;
}

/** A conversation is in exactly one place. `at` is the position of the event that put it there. */
export type Place =
  | { name: 'guide' }
  | { name: 'queued'; since: number; at: number; urgent?: true }
  | { name: 'assigned'; agent: AssignedAgent; queuedSince: number; since: number; at: number; urgent?: true }
  | { name: 'closed'; since: number };

export interface OpenConversation {
  name: 'begun';
  customer: Customer;
  /** Every identity that this conversation belonged to; the last one is `customer`. */
  formerCustomers: string[];
  locale: string;
  timeZone: string;
  openedFrom: string | undefined;
  startedAt: number;
  place: Place;
  /** Who had it last; the matcher prefers him when the customer writes again. */
  lastAgent: AssignedAgent | undefined;
  /** Linked cases, newest last, at most 20. */
  cases: LogId[];
  /** When the customer's oldest unanswered message came; undefined when an agent wrote last. */
  waitingSince: number | undefined;
  lastMessage: { text: string; time: number; role: string } | undefined;
  lastAt: number;
}

export type Conversation = { name: 'none' } | OpenConversation | ErasedLog;

export const noConversation: Conversation = { name: 'none' };

const casesKept = 20;
const formerKept = 10;

export function evolveConversation(state: Conversation, recorded: Recorded<ConversationEvent>): Conversation {
  const { event, at, time, author } = recorded;
  if (event.type === 'conversationStarted') {
    return {
      name: 'begun',
      customer: event.customer,
      formerCustomers: [],
      locale: event.locale,
      timeZone: event.timeZone,
      openedFrom: event.openedFrom,
      startedAt: time,
      place: { name: 'guide' },
      lastAgent: undefined,
      cases: [],
      waitingSince: undefined,
      lastMessage: undefined,
      lastAt: time,
    };
  }
  if (event.type === 'conversationErased') {
    const { why, customer } = event;
    return { name: 'erased', why, customer, at: time };
  }
  if (state.name !== 'begun') return state;
  switch (event.type) {
    case 'messagePosted':
      return {
        ...state,
        lastMessage: { text: event.text.slice(0, 120), time, role: author.role },
        waitingSince: author.role === 'customer' ? (state.waitingSince ?? time) : undefined,
        lastAt: time,
      };
    case 'notePosted':
    case 'messageReleased':
      return state;
    case 'messagesErased':
      // Whichever it was: the beginning of a message must not outlive it here.
      return { ...state, lastMessage: undefined };
    case 'queued':
      return {
        ...state,
        place: { name: 'queued', since: event.since, at, ...(event.urgent && { urgent: true }) },
        lastAt: time,
      };
    case 'agentAssigned': {
      const queuedSince = state.place.name === 'queued' ? state.place.since : time;
      const urgent = state.place.name === 'queued' && state.place.urgent;
      const held = { agent: event.agent, queuedSince, since: time, at };
      const place: Place = { name: 'assigned', ...held, ...(urgent && { urgent }) };
      return { ...state, place, lastAgent: event.agent, lastAt: time };
    }
    case 'caseLinked':
      return {
        ...state,
        cases: [...state.cases.filter((id) => id !== event.case), event.case].slice(-casesKept),
        lastAt: time,
      };
    case 'conversationClosed':
      return { ...state, place: { name: 'closed', since: time }, waitingSince: undefined, lastAt: time };
    case 'conversationReopened':
      return { ...state, place: { name: 'guide' }, lastAt: time };
    case 'customerIdentified':
      return {
        ...state,
        customer: event.customer,
        formerCustomers: [...state.formerCustomers, state.customer.id].slice(-formerKept),
      };
    default:
      return assertNever(event);
  }
}
