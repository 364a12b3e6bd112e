// The customer's conversation: which one it is, what stands in it, and what is on its way there.
// Owns the start of a conversation and the fold of its log. Never judges a text: what arrives in `say` has passed the guard.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Conversation,
  conversationEventSchema,
  evolveConversation,
  noConversation,
  type Place,
} from '@recourse/shared/conversation';
import { conversationIdFor, type LogId } from '@recourse/shared/kit';
import type { WireEvent } from '@recourse/shared/protocol';
import type { OutboxEntry } from '@recourse/shared/session';
import { type TranscriptItem, transcriptItem } from '@recourse/shared/views';
import * as v from 'valibot';
import type { Client } from './client.ts';
import type { Said } from './guard.ts';

export interface Talk {
  /** undefined while there is no conversation yet. */
  readonly log: ReadonlySignal<LogId | undefined>;
  readonly items: ReadonlySignal<readonly TranscriptItem[]>;
  readonly place: ReadonlySignal<Place | undefined>;
  /** True once all that the relay has is here. */
  readonly complete: ReadonlySignal<boolean>;
  /** Own messages whose event has not come back yet, in order. */
  readonly pending: ReadonlySignal<readonly OutboxEntry[]>;
  /** Messages of the other side behind the read mark. */
  readonly unread: ReadonlySignal<number>;
  /** Up to where this customer has read, in his positions. */
  readonly readAt: ReadonlySignal<number>;
  readonly otherSideTypes: ReadonlySignal<string | undefined>;
  say(text: string): void;
  /** Own messages, sent or on their way, newest last; as many as a secret in parts may be spread over. */
  said(): readonly Said[];
  /** Their words are erased: here, on their way, and on the relay. */
  takeBack(messages: readonly Said[]): void;
  /** `urgent`: money may still be leaving. */
  askForPerson(urgent?: boolean): void;
  /** The conversation's id; begins one if there is none. */
  ensure(): LogId;
  markRead(): void;
  typing(on: boolean): void;
  dispose(): void;
}

const typingShownMs = 6_000;
const saidLately = 30;

/** `openedFrom`: the wallet's word for where the customer came from, for agents to see. */
export function createTalk(client: Client, openedFrom: () => string | undefined): Talk {
  const { session, store, rows, outbox, marks } = client;
  const remembered = signal(store.get('conversation'));
  const startedHere = signal(false);
  const items = signal<readonly TranscriptItem[]>([]);
  const place = signal<Place>();
  const complete = signal(false);
  const readHere = signal(0);
  const otherSideTypes = signal<string>();
  let typingTimer: ReturnType<typeof setTimeout> | undefined;

  const startOf = (log: string) =>
    outbox.value.find(({ command }) => command.type === 'startConversation' && command.log === log);

  const log = computed(() => {
    const mine = remembered.value;
    if (!rows.value) return mine;
    const { conversations: known, gone = [] } = rows.value;
    // Begun on this device and not in the relay's list yet: what is on its way there must be seen there.
    const isNew = mine && ![...known, ...gone].some((row) => row.log === mine);
    if (isNew && (startedHere.value || startOf(mine))) return mine;
    return known[0]?.log;
  });

  const followable = computed(() => {
    const at = log.value;
    const state = at && startOf(at)?.state.name;
    return state === 'waiting' || state === 'sending' || state === 'failed' ? undefined : at;
  });

  const stopFollowing = effect(() => {
    const at = followable.value;
    items.value = [];
    place.value = undefined;
    complete.value = false;
    readHere.value = 0;
    if (!at) return;
    let folded: Conversation = noConversation;
    return session.follow(at, {
      onEvents(events) {
        const parsed = events.map((event) => ({ ...event, event: readEvent(event) }));
        for (const recorded of parsed) {
          const { event } = recorded;
          if (event) folded = evolveConversation(folded, { ...recorded, event });
        }
        const more = parsed.flatMap((recorded) => transcriptItem(recorded) ?? []);
        items.value = folded.name === 'erased' ? [] : [...items.peek(), ...more];
        place.value = folded.name === 'begun' ? folded.place : undefined;
        const said = parsed.some(({ event, author }) => event?.type === 'messagePosted' && author.role !== 'customer');
        if (said) otherSideTypes.value = undefined;
      },
      onReset() {
        folded = noConversation;
        items.value = [];
        readHere.value = 0;
      },
      onCaughtUp() {
        complete.value = true;
      },
    });
  });

  const stopSignals = client.onSignal((heard) => {
    if (heard.type !== 'typing' || heard.log !== log.peek() || heard.by.role === 'customer') return;
    clearTimeout(typingTimer);
    otherSideTypes.value = heard.on ? (heard.by.name ?? '') : undefined;
    if (heard.on) typingTimer = setTimeout(() => (otherSideTypes.value = undefined), typingShownMs);
  });

  const pending = computed(() => {
    const arrived = new Set(items.value.flatMap((item) => (item.kind === 'message' ? [item.command] : [])));
    return outbox.value.filter(
      ({ command }) => command.type === 'postMessage' && command.log === log.value && !arrived.has(command.id),
    );
  });
  const readAt = computed(() => Math.max(readHere.value, marks.value.get(log.value ?? '')?.mine.read ?? 0));
  const unread = computed(() => {
    const row = rows.value?.conversations.find((candidate) => candidate.log === log.value);
    if (!complete.value) return row?.unread ?? 0;
    const at = readAt.value;
    return items.value.filter((item) => item.kind === 'message' && item.author.role !== 'customer' && item.at > at)
      .length;
  });

  function ensure(): LogId {
    const existing = log.peek();
    if (existing) return existing;
    let made = '';
    // By whole characters: half of one is none.
    const from = [...(openedFrom() ?? '')].slice(0, 40).join('');
    session.send((id) => {
      made = conversationIdFor(client.site, id);
      return {
        type: 'startConversation',
        log: made,
        locale: client.locale(),
        timeZone: client.timeZone,
        ...(from && { openedFrom: from }),
      };
    });
    store.set('conversation', made);
    startedHere.value = true;
    remembered.value = made;
    return made;
  }

  /** Commands whose words must go as soon as their events arrive: they were under way when they were taken back. */
  const unwanted = new Set<string>();
  const stopErasing = effect(() => {
    const arrived = items.value.flatMap((item) =>
      item.kind === 'message' && unwanted.has(item.command) ? [item] : [],
    );
    const at = log.peek();
    if (!at || arrived.length === 0) return;
    for (const { command } of arrived) unwanted.delete(command);
    session.send({ type: 'eraseMessages', log: at, events: arrived.map(({ key }) => key) });
  });

  function said(): readonly Said[] {
    const sent = items
      .peek()
      .flatMap((item) => (item.kind === 'message' && item.author.role === 'customer' ? [item] : []));
    const underWay = pending
      .peek()
      .flatMap(({ command }) => (command.type === 'postMessage' ? [{ text: command.text, command: command.id }] : []));
    return [...sent.map(({ text, command }) => ({ text, command })), ...underWay].slice(-saidLately);
  }

  function takeBack(messages: readonly Said[]): void {
    for (const { command } of messages) {
      unwanted.add(command);
      session.outbox.discard(command);
    }
    // What has arrived already is erased by the effect above.
    items.value = [...items.peek()];
  }

  return {
    ...{ said, takeBack },
    ...{ log, items, place, complete, pending, unread, readAt, otherSideTypes, ensure },
    say: (text) => void session.send({ type: 'postMessage', log: ensure(), text: whole(text) }),
    askForPerson: (urgent = false) =>
      void session.send({ type: 'askForPerson', log: ensure(), ...(urgent && { urgent }) }),
    markRead() {
      const last = items.peek().at(-1);
      const at = log.peek();
      if (!last || !at || last.at <= readAt.peek()) return;
      readHere.value = last.at;
      session.markRead(at, last.at);
    },
    typing(on) {
      const at = followable.peek();
      if (at) session.signal({ type: 'typing', log: at, on });
    },
    dispose() {
      stopFollowing();
      stopSignals();
      stopErasing();
      clearTimeout(typingTimer);
    },
  };
}

/** Without what is no character: a paste may bring half of one, or a NUL, which no store keeps. */
function whole(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\ufffd');
}

/** null: erased. undefined: of a type that this version does not know, which is kept and not drawn. */
function readEvent({ event }: WireEvent) {
  if (event === null) return null;
  const parsed = v.safeParse(conversationEventSchema, event);
  return parsed.success ? parsed.output : undefined;
}
