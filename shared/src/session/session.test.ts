import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationIdFor, eventIdOf, sha256Hex } from '../kit/index.ts';
import { type Cursor, fromClient, fromServer, type WireEvent } from '../protocol/index.ts';
import { createSession, type Session } from './session.ts';
import { memoryOutboxStore, type OutboxStore, type Schedule } from './socketLike.ts';
import { type Frame, type SocketPair, socketPair } from './socketPair.ts';

const log = conversationIdFor('harbor', `${'c'.repeat(22)}.1`);

/** A relay as small as can be: one log, each command once. */
function smallRelay() {
  let events: WireEvent[] = [];
  const acks = new Map<string, number>();
  return {
    get events() {
      return events;
    },
    append(command: string, text: string): number {
      const known = acks.get(command);
      if (known !== undefined) return known;
      const at = events.length + 1;
      const id = eventIdOf(sha256Hex(`${events.at(-1)?.id ?? ''}|${command}|${Math.random()}`));
      const author = { role: 'customer' as const, id: 'dv_a' };
      events = [...events, { at, id, time: at, author, command, event: { type: 'messagePosted', version: 1, text } }];
      acks.set(command, at);
      return at;
    },
    follow(cursor: Cursor, page: number) {
      const holds = cursor === null || events[cursor.at - 1]?.id === cursor.event;
      const from = holds ? (cursor?.at ?? 0) : 0;
      return { ok: true, reset: !holds, events: events.slice(from, from + page), more: events.length > from + page };
    },
    /** The store comes back from an older copy. */
    loseTail(length: number) {
      for (const event of events.slice(length)) acks.delete(event.command);
      events = events.slice(0, length);
    },
  };
}

type SmallRelay = ReturnType<typeof smallRelay>;

/** Timers that run when the test says so. */
function manualTime() {
  let timers: Array<{ run: () => void }> = [];
  const schedule: Schedule = (_ms, run) => {
    const timer = { run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  return {
    schedule,
    runAll() {
      const due = timers;
      timers = [];
      for (const { run } of due) run();
    },
  };
}

interface End {
  pair: SocketPair;
  session: Session;
  time: ReturnType<typeof manualTime>;
  seen: WireEvent[];
}

let outboxes = 0;

function end(store: OutboxStore = memoryOutboxStore()): End {
  const pair = socketPair();
  const time = manualTime();
  const outboxId = String(++outboxes).padStart(22, 'o');
  const session = createSession({ socket: pair.client, store, outboxId, now: () => 0, schedule: time.schedule });
  const own: End = { pair, session, time, seen: [] };
  session.follow(log, {
    onEvents: (events) => own.seen.push(...events),
    onReset: () => {
      own.seen.length = 0;
    },
  });
  session.connect();
  return own;
}

const welcome = {
  protocol: 1,
  now: 0,
  me: { role: 'customer', kind: 'device' },
  site: {
    id: 'harbor',
    name: {},
    linkHosts: [],
    ownHosts: [],
    lookUps: [],
    notifies: false,
    datesKnownThrough: '2027-12-31',
  },
};

function serveFrame(relay: SmallRelay, ends: End[], frame: Frame): void {
  if (frame.name === fromClient.follow) {
    frame.ack?.(relay.follow((frame.payload as { cursor: Cursor }).cursor, 3));
  } else if (frame.name === fromClient.command) {
    const { id, text } = frame.payload as { id: string; text: string };
    const before = relay.events.length;
    const at = relay.append(id, text);
    if (at > before) for (const { pair } of ends) pair.push(fromServer.events, { log, events: [relay.events[at - 1]] });
    frame.ack?.({ ok: true, log, at });
  }
}

function goOnline(at: End): void {
  at.pair.accept();
  at.pair.push(fromServer.welcome, welcome);
}

/** Until nothing moves any more, with a whole network. */
function settle(relay: SmallRelay, ends: End[]): void {
  for (const each of ends) goOnline(each);
  for (let round = 0; round < 60; round++) {
    for (const each of ends)
      while (each.pair.wire.length > 0) each.pair.deliver(0, (frame) => serveFrame(relay, ends, frame));
    for (const each of ends) each.time.runAll();
  }
}

const texts = (events: readonly WireEvent[]) => events.map(({ event }) => (event as { text?: string } | null)?.text);
const say = (of: End, text: string) => of.session.send({ type: 'postMessage', log, text });

interface Step {
  do: 'say' | 'cut' | 'online' | 'timers' | 'deliver' | 'repeat' | 'lose';
  who: 0 | 1;
  /** Which frame of the wire. */
  place: number;
}

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    'say',
    'say',
    'cut',
    'online',
    'timers',
    'deliver',
    'deliver',
    'deliver',
    'deliver',
    'deliver',
    'repeat',
    'lose',
  ),
  who: fc.constantFrom(0, 1),
  place: fc.nat(6),
});

test('whatever the wire does, both ends end with the order of the log and each message once', () => {
  fc.assert(
    fc.property(fc.array(stepArbitrary, { minLength: 40, maxLength: 160, size: 'max' }), (steps) => {
      const relay = smallRelay();
      const ends = [end(), end()];
      const said: string[] = [];
      for (const step of steps) {
        const at = ends[step.who]!;
        if (step.do === 'say') {
          const text = `${step.who}: message ${said.length}`;
          said.push(text);
          say(at, text);
        } else if (step.do === 'cut') at.pair.cut();
        else if (step.do === 'online') goOnline(at);
        else if (step.do === 'timers') at.time.runAll();
        else {
          const place = step.place % Math.max(1, at.pair.wire.length);
          const frame = at.pair.wire[place];
          // The transport keeps one connection's frames in order; pushes are disordered to model relays that differ.
          if (frame && step.do === 'repeat') at.pair.wire.push({ ...frame });
          else if (frame && step.do === 'lose' && frame.to === 'client') at.pair.wire.splice(place, 1);
          else at.pair.deliver(place, (received) => serveFrame(relay, ends, received));
        }
      }
      settle(relay, ends);
      expect(texts(relay.events).sort()).toEqual([...said].sort());
      const of = (who: string) => texts(relay.events).filter((text) => text?.startsWith(who));
      for (const who of ['0:', '1:']) expect(of(who)).toEqual(said.filter((text) => text.startsWith(who)));
      for (const each of ends) {
        expect(each.seen).toEqual(relay.events);
        expect(each.session.outbox.entries()).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

describe('messages of one sender', () => {
  test('come in the order in which they were written, also from before the connection stood', () => {
    const relay = smallRelay();
    const only = end();
    for (const text of ['one', 'two', 'three']) say(only, text);
    settle(relay, [only]);
    expect(texts(relay.events)).toEqual(['one', 'two', 'three']);
  });

  test('that were not acked before a reload go out from the next page under their old ids', () => {
    const relay = smallRelay();
    const store = memoryOutboxStore();
    const before = end(store);
    goOnline(before);
    const { id } = say(before, 'kept');
    // Stored by the relay, but the ack never came back.
    relay.append(id, 'kept');
    before.pair.cut();
    settle(relay, [end(store)]);
    expect(texts(relay.events)).toEqual(['kept']);
    expect(store.all()).toEqual([]);
  });

  test('that the relay acked and then lost with its tail are sent again, in order', () => {
    const relay = smallRelay();
    const only = end();
    for (const text of ['one', 'two', 'three']) say(only, text);
    settle(relay, [only]);
    relay.loseTail(1);
    // Somebody else was faster meanwhile, so the positions are taken by other events.
    relay.append('other.1', 'from elsewhere');
    only.pair.cut();
    settle(relay, [only]);
    expect(texts(relay.events)).toEqual(['one', 'from elsewhere', 'two', 'three']);
    expect(only.seen).toEqual(relay.events);
  });
});

describe('a followed log', () => {
  test('that did not exist when the question reached the relay is asked for again, whichever answer comes first', () => {
    const relay = smallRelay();
    const only = end();
    goOnline(only);
    only.pair.deliver(0, () => undefined);
    say(only, 'first words');
    const deliver = (name: string, answer: (frame: Frame) => void) =>
      only.pair.deliver(
        only.pair.wire.findIndex((frame) => frame.name === name),
        answer,
      );
    let refuse: (() => void) | undefined;
    deliver(fromClient.follow, ({ ack }) => {
      refuse = () => ack?.({ ok: false, failure: { code: 'notFound' } });
    });
    deliver(fromClient.command, (frame) => serveFrame(relay, [], frame));
    deliver('ack', () => undefined);
    refuse?.();
    settle(relay, [only]);
    expect(texts(only.seen)).toEqual(['first words']);
  });

  test('is asked for again when the relay pushes an empty list', () => {
    const relay = smallRelay();
    const only = end();
    for (const text of ['one', 'two']) say(only, text);
    settle(relay, [only]);
    relay.loseTail(1);
    only.pair.push(fromServer.events, { log, events: [] });
    settle(relay, [only]);
    expect(texts(relay.events)).toEqual(['one', 'two']);
    expect(only.seen).toEqual(relay.events);
  });
});

describe('an answer to a command', () => {
  function online(): { only: End; answer: (ack: unknown) => void } {
    const only = end();
    goOnline(only);
    only.pair.deliver(0, () => undefined);
    return {
      only,
      answer(ack) {
        const place = only.pair.wire.findIndex(({ name }) => name === fromClient.command);
        only.pair.deliver(place, (frame) => frame.ack?.(ack));
        only.pair.deliver(
          only.pair.wire.findIndex(({ name }) => name === 'ack'),
          () => undefined,
        );
      },
    };
  }

  test('that refuses keeps what was typed, until its owner retries or discards it', () => {
    const { only, answer } = online();
    const { id } = say(only, 'too late');
    answer({ ok: false, failure: { code: 'notAssignedToYou' } });
    expect(only.session.outbox.entries()[0]?.state).toEqual({ name: 'failed', failure: { code: 'notAssignedToYou' } });
    only.session.outbox.retry(id);
    expect(only.session.outbox.entries()[0]?.state.name).toBe('sending');
    only.session.outbox.discard(id);
    expect(only.session.outbox.entries()).toEqual([]);
  });

  test('that found a secret leaves nothing of it behind', () => {
    const { only, answer } = online();
    say(only, 'words that the relay knew better');
    answer({ ok: false, failure: { code: 'secretStopped', rule: 'phrase' } });
    expect(only.session.outbox.entries()).toEqual([]);
  });

  test('that says to wait is asked again later, and nothing overtakes it', () => {
    const { only, answer } = online();
    say(only, 'first');
    say(only, 'second');
    answer({ ok: false, failure: { code: 'rateLimited', retryAfterMs: 1000 } });
    expect(only.session.outbox.entries().map(({ state }) => state.name)).toEqual(['waiting', 'waiting']);
    only.time.runAll();
    const sent = only.pair.wire.filter(({ name }) => name === fromClient.command);
    expect(sent.map(({ payload }) => (payload as { text: string }).text)).toEqual(['first']);
  });

  test('that cannot be read is no answer', () => {
    const { only, answer } = online();
    say(only, 'hello');
    answer('<html>login to the hotel network</html>');
    expect(only.session.outbox.entries()[0]?.state.name).toBe('waiting');
  });
});

test('a refused connection stays refused and names the failure', () => {
  const only = end();
  const states: string[] = [];
  only.session.onConnection((connection) => states.push(connection.name));
  goOnline(only);
  only.pair.deliver(0, () => undefined);
  only.pair.push(fromServer.goodbye, { failure: { code: 'tokenExpired' } });
  while (only.pair.wire.length > 0) only.pair.deliver(0, () => undefined);
  expect(only.session.connection).toEqual({ name: 'refused', failure: { code: 'tokenExpired' } });
  expect(states).toEqual(['online', 'refused']);
});

test('read marks rise only, and are said again after a reconnection', () => {
  const only = end();
  goOnline(only);
  only.pair.deliver(0, () => undefined);
  only.session.markRead(log, 5);
  only.session.markRead(log, 3);
  only.time.runAll();
  const marks = () => only.pair.wire.filter(({ name }) => name === fromClient.mark).map(({ payload }) => payload);
  expect(marks()).toEqual([{ log, delivered: 5, read: 5 }]);
  only.pair.cut();
  goOnline(only);
  only.pair.deliver(0, () => undefined);
  expect(marks()).toEqual([{ log, delivered: 5, read: 5 }]);
});

test('a query without a connection answers that it is unavailable', async () => {
  const { session } = end();
  const { looseObject } = await import('valibot');
  expect(await session.query({ type: 'listRows', list: 'mine' }, looseObject({}))).toEqual({
    ok: false,
    failure: { code: 'unavailable' },
  });
});

test('what is erased as a whole is blank on every screen and is neither kept nor sent again', () => {
  const relay = smallRelay();
  const only = end();
  settle(relay, [only]);
  for (const text of ['one', 'two']) say(only, text);
  settle(relay, [only]);
  expect(texts(only.seen)).toEqual(['one', 'two']);
  const erased = { type: 'conversationErased', version: 1, why: 'term', customer: { id: 'dv_a', kind: 'device' } };
  const last = { at: 3, id: 'e'.repeat(24), time: 3, author: { role: 'relay' as const }, command: '', event: erased };
  only.pair.push(fromServer.events, { log, events: [last] });
  while (only.pair.wire.length > 0) only.pair.deliver(0, () => undefined);
  expect(only.seen.map(({ event }) => event)).toEqual([null, null, erased]);
  // The relay loses its tail: nothing that was said comes back from here.
  only.session.outbox.entries();
  relay.loseTail(0);
  only.pair.push(fromServer.events, { log, events: [] });
  settle(relay, [only]);
  expect(relay.events).toEqual([]);
});
