// A relay in this process for tests of the panel: it decides with the real rules and keeps logs in memory.
// Owns just enough of the wire. Tests script the other side: agents, assessments, breaks of the line.
import {
  type Conversation,
  type ConversationEvent,
  decideConversation,
  evolveConversation,
  noConversation,
} from '@recourse/shared/conversation';
import type { Author } from '@recourse/shared/kit';
import {
  type Ack,
  type CustomerCommand,
  type CustomerRows,
  type Desk,
  fromClient,
  fromServer,
  type OwnWord,
  type SiteInfo,
  type WireEvent,
} from '@recourse/shared/protocol';
import type { SocketLike } from '@recourse/shared/session';
import { customerConversationRow } from '@recourse/shared/views';

const me = { role: 'customer', id: 'dv_me' } as const;
const customer = { id: 'dv_me', kind: 'device' } as const;

export const testSite: SiteInfo = {
  id: 'berthwell',
  name: { 'zh-CN': '泊湾客服', en: 'Berthwell Support' },
  mail: 'help@berthwell.example',
  phone: '+86 400 000 0000',
  linkHosts: ['berthwell.example', 'etherscan.io'],
  ownHosts: ['berthwell.example'],
  lookUps: [],
  notifies: false,
  datesKnownThrough: '2027-12-31',
};

export interface ScriptedRelay {
  socket: SocketLike;
  /** Every command that arrived, in order. */
  readonly commands: CustomerCommand[];
  desk(desk: Desk): void;
  rows(rows: Partial<CustomerRows>): void;
  ownWord(word: OwnWord): void;
  /** An event of another side in a log, at a time of its own if told. */
  happen(log: string, author: Author, event: { type: string }, time?: number): void;
  signal(log: string, on: boolean, name: string): void;
  marks(log: string, theirs: { delivered: number; read: number }): void;
  /** What a query (now or later) or a submitted case is answered with. */
  answer: { query?: (payload: unknown) => unknown; submitCase?: (command: CustomerCommand) => Ack };
  cut(): void;
  mend(): void;
}

export function scriptedRelay(now: () => number = Date.now): ScriptedRelay {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const logs = new Map<string, WireEvent[]>();
  const states = new Map<string, Conversation>();
  const followed = new Set<string>();
  let connected = false;
  let away = false;
  let told: Partial<CustomerRows> = {};
  let lastDesk: Desk | undefined;

  const tell = (name: string, payload: unknown) => {
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload);
  };

  function append(log: string, author: Author, events: { type: string }[], command: string, time = now()): number {
    const all = logs.get(log) ?? [];
    const made = events.map((event, n): WireEvent => {
      const at = all.length + n + 1;
      const id = `${at}`.padStart(24, '0');
      return { at, id, time, author, command, event: { ...event, version: 1 } };
    });
    logs.set(log, [...all, ...made]);
    if (log.includes('.cv.')) {
      let state = states.get(log) ?? noConversation;
      for (const recorded of made) {
        state = evolveConversation(state, { ...recorded, event: recorded.event as unknown as ConversationEvent });
      }
      states.set(log, state);
    }
    if (connected && followed.has(log)) tell(fromServer.events, { log, events: made });
    return all.length + made.length;
  }

  function tellRows(): void {
    const conversations = [...states].flatMap(([log, state]) =>
      state.name === 'begun' ? [customerConversationRow({ log, state, unread: 0 })] : [],
    );
    if (connected) tell(fromServer.rows, { conversations, cases: [], ...told });
  }

  function decide(command: CustomerCommand): Ack {
    if (command.type === 'submitCase')
      return relay.answer.submitCase?.(command) ?? { ok: false, failure: { code: 'notFound' } };
    const done = logs.get(command.log)?.findLast((event) => event.command === command.id);
    if (done) return { ok: true, log: command.log, at: done.at };
    if (!command.log.includes('.cv.')) return { ok: true, log: command.log, at: logs.get(command.log)?.length ?? 0 };
    const asked = command as Extract<CustomerCommand, { type: 'startConversation' | 'postMessage' | 'askForPerson' }>;
    const decision = decideConversation(
      states.get(command.log) ?? noConversation,
      asked.type === 'startConversation' ? { ...asked, customer } : asked,
      { id: command.id, author: me, now: now() },
    );
    if ('refusal' in decision) return { ok: false, failure: { code: decision.refusal.code as 'notFound' } };
    const at = append(command.log, me, decision.events, command.id);
    queueMicrotask(tellRows);
    return { ok: true, log: command.log, at };
  }

  const answers: Record<string, (payload: never) => unknown> = {
    [fromClient.command]: (command: CustomerCommand) => {
      relay.commands.push(command);
      return decide(command);
    },
    [fromClient.follow]: ({ log, cursor }: { log: string; cursor: { at: number } | null }) => {
      const events = logs.get(log);
      if (!events) return { ok: false, failure: { code: 'notFound' } };
      followed.add(log);
      return { ok: true, reset: false, events: events.slice(cursor?.at ?? 0), more: false };
    },
    [fromClient.query]: (payload: unknown) =>
      relay.answer.query?.(payload) ?? { ok: false, failure: { code: 'unavailable' } },
  };

  function begin(): void {
    if (away || connected) return;
    connected = true;
    tell(fromServer.welcome, { protocol: 1, now: now(), me: { role: 'customer', kind: 'device' }, site: testSite });
    if (lastDesk) tell(fromServer.desk, lastDesk);
    tellRows();
  }

  const relay: ScriptedRelay = {
    commands: [],
    answer: {},
    socket: {
      get connected() {
        return connected;
      },
      connect: () => queueMicrotask(() => (away ? tell('connect_error', new Error('away')) : begin())),
      disconnect() {
        connected = false;
      },
      emit(name, payload, ack) {
        if (!connected) return;
        const answer = answers[name]?.(payload as never);
        if (ack) Promise.resolve(answer).then((answered) => connected && ack(answered));
      },
      on(name, listener) {
        const known = listeners.get(name) ?? new Set();
        listeners.set(name, known.add(listener as (payload: unknown) => void));
      },
      off: (name, listener) => void listeners.get(name)?.delete(listener as (payload: unknown) => void),
    },
    desk(desk) {
      lastDesk = desk;
      if (connected) tell(fromServer.desk, desk);
    },
    rows(rows) {
      told = rows;
      tellRows();
    },
    ownWord: (word) => tell(fromServer.ownWord, word),
    happen(log, author, event, time) {
      append(log, author, [event], `${'r'.repeat(22)}.${(logs.get(log)?.length ?? 0) + 1}`, time);
      tellRows();
    },
    signal: (log, on, name) => tell(fromServer.signal, { type: 'typing', log, on, by: { role: 'agent', name } }),
    marks: (log, theirs) => tell(fromServer.marks, { log, mine: { read: 0 }, theirs }),
    cut() {
      away = true;
      connected = false;
      tell('disconnect', 'transport close');
    },
    mend() {
      away = false;
      begin();
    },
  };
  return relay;
}
