// A log on the screen: its events, parsed, and the state that they fold to.
// Owns the fold on this side. An event of a type that this version does not know is kept and not folded.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Case, type CaseEvent, caseEventSchema, evolveCase, noCase } from '@recourse/shared/case';
import {
  type Conversation,
  type ConversationEvent,
  conversationEventSchema,
  evolveConversation,
  noConversation,
} from '@recourse/shared/conversation';
import type { Author, Recorded } from '@recourse/shared/kit';
import type { Failure, WireEvent } from '@recourse/shared/protocol';
import type { Session } from '@recourse/shared/session';
import * as v from 'valibot';

/** null: erased; undefined: of a type that this version does not know. */
export interface Seen<Event> {
  at: number;
  id: string;
  time: number;
  author: Author;
  command: string;
  event: Event | null | undefined;
}

export interface Followed<Event, State> {
  readonly events: ReadonlySignal<readonly Seen<Event>[]>;
  readonly state: ReadonlySignal<State>;
  /** All that there is has arrived. */
  readonly caughtUp: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<Failure | undefined>;
  stop(): void;
}

export type FollowedConversation = Followed<ConversationEvent, Conversation>;
export type FollowedCase = Followed<CaseEvent, Case>;

function follow<Event, State>(
  session: Pick<Session, 'follow'>,
  log: string,
  fold: {
    schema: v.GenericSchema<unknown, Event>;
    empty: State;
    evolve: (state: State, recorded: Recorded<Event>) => State;
  },
): Followed<Event, State> {
  const events = signal<readonly Seen<Event>[]>([]);
  const state = signal(fold.empty);
  const caughtUp = signal(false);
  const refused = signal<Failure | undefined>(undefined);

  function parse(wire: WireEvent): Seen<Event> {
    const parsed = v.safeParse(fold.schema, wire.event);
    return { ...wire, event: wire.event === null ? null : parsed.success ? parsed.output : undefined };
  }

  const stop = session.follow(log, {
    onEvents(incoming) {
      const seen = incoming.map(parse);
      let next = state.peek();
      for (const one of seen) if (one.event) next = fold.evolve(next, { ...one, event: one.event });
      state.value = next;
      events.value = [...events.peek(), ...seen];
    },
    onReset() {
      events.value = [];
      state.value = fold.empty;
      caughtUp.value = false;
    },
    onCaughtUp() {
      caughtUp.value = true;
    },
    onRefused(failure) {
      refused.value = failure;
    },
  });
  return { events, state, caughtUp, refused, stop };
}

export function followConversation(session: Pick<Session, 'follow'>, log: string): FollowedConversation {
  return follow(session, log, { schema: conversationEventSchema, empty: noConversation, evolve: evolveConversation });
}

export function followCase(session: Pick<Session, 'follow'>, log: string): FollowedCase {
  return follow(session, log, { schema: caseEventSchema, empty: noCase, evolve: evolveCase });
}
