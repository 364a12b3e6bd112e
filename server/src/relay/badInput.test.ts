// What must not hurt: each payload gets a failure with a code or ends its own connection; nothing is written and nobody else notices.
import { conversationIdFor } from '@recourse/shared/kit';
import { maxFrameBytes } from '@recourse/shared/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { startConversation, textsOf } from './relayContract.ts';

let relay: TestRelay;
/** Somebody who talks all the while. */
let bystander: TestClient;
let bystanderLog: string;
let heard: ReturnType<TestClient['follow']>;
let customer: TestClient;
let own: string;

beforeAll(async () => {
  relay = await startTestRelay();
  bystander = relay.customer();
  bystanderLog = startConversation(bystander);
  heard = bystander.follow(bystanderLog);
});
afterAll(() => relay.close());

beforeEach(async () => {
  customer = relay.customer();
  own = startConversation(customer);
  const events = customer.follow(own);
  await until('the customer’s conversation is there', () => events.length > 0);
});

/** The relay is well, the bystander undisturbed, and nothing but the beginning stands in the customer's log. */
async function nothingHappened(): Promise<void> {
  const text = `still here ${heard.length}`;
  expect(await bystander.session.send({ type: 'postMessage', log: bystanderLog, text }).settled).toMatchObject({
    ok: true,
  });
  await until('the bystander hears himself', () => textsOf(heard).includes(text));
  const again = relay.customer({ device: customer.device });
  const events = again.follow(own);
  await until('the log can be read', () => events.length > 0);
  expect(events.map(({ event }) => event?.type)).toEqual(['conversationStarted']);
  again.socket.disconnect();
}

const id = (n: number) => `${'q'.repeat(22)}.${n}`;

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a command', () => {
  const cases: Array<[string, (log: string) => unknown, string, string?]> = [
    ['that is null', () => null, 'malformed'],
    ['that is a number', () => 7, 'malformed'],
    ['that is an array', () => [1, 2], 'unknownType'],
    ['without a type', (log) => ({ id: id(1), log }), 'unknownType', 'type'],
    ['of an unknown type', (log) => ({ id: id(1), log, type: 'deleteEverything' }), 'unknownType', 'type'],
    ['of the other role', (log) => ({ id: id(1), log, type: 'closeConversation' }), 'unknownType', 'type'],
    [
      'with a text of the wrong type',
      (log) => ({ id: id(1), log, type: 'postMessage', text: { toString: 'x' } }),
      'malformed',
      'text',
    ],
    ['with an empty text', (log) => ({ id: id(1), log, type: 'postMessage', text: '  \n ' }), 'malformed', 'text'],
    [
      'with a text that is too long',
      (log) => ({ id: id(1), log, type: 'postMessage', text: 'a'.repeat(4001) }),
      'tooLarge',
      'text',
    ],
    [
      'with a member too many',
      (log) => ({ id: id(1), log, type: 'postMessage', text: 'hi', role: 'agent' }),
      'malformed',
      'role',
    ],
    [
      'that names its own author',
      (log) => ({ id: id(1), log, type: 'postMessage', text: 'hi', author: { role: 'agent' } }),
      'malformed',
      'author',
    ],
    ['with an id of no shape', (log) => ({ id: '../../etc', log, type: 'postMessage', text: 'hi' }), 'malformed', 'id'],
    [
      'for a log of no shape',
      () => ({ id: id(1), log: 'harbor.cv.*.x', type: 'postMessage', text: 'hi' }),
      'malformed',
      'log',
    ],
    [
      'for a log called __proto__',
      () => ({ id: id(1), log: '__proto__', type: 'postMessage', text: 'hi' }),
      'malformed',
      'log',
    ],
    [
      'for another site’s log',
      () => ({ id: id(1), log: conversationIdFor('elsewhere', id(1)), type: 'postMessage', text: 'hi' }),
      'notFound',
    ],
  ];
  for (const [name, payload, code, field] of cases) {
    test(`${name} is refused with ${code}`, async () => {
      const answer = await customer.socket.emitWithAck('command', payload(own));
      expect(answer).toMatchObject({ ok: false, failure: field === undefined ? { code } : { code, field } });
      await nothingHappened();
    });
  }

  test('with a polluting member pollutes nothing', async () => {
    const raw = `2["command",{"id":"${id(1)}","log":"${own}","type":"postMessage","text":"hi","__proto__":{"polluted":1}}]`;
    customer.socket.io.engine.write(raw);
    await nothingHappened();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('begins only the conversation that its own id names', async () => {
    const log = conversationIdFor('harbor', id(99));
    const start = { id: id(1), log, type: 'startConversation', locale: 'en', timeZone: 'UTC' };
    expect(await customer.socket.emitWithAck('command', start)).toMatchObject({
      ok: false,
      failure: { code: 'notFound' },
    });
  });

  test('of a refund is refused field by field', async () => {
    const request = {
      payment: 'card',
      reason: 'notDelivered',
      amount: '12',
      currency: 'USD',
      paidAt: 1,
      timeZone: 'UTC',
      note: '',
      prefilled: [],
      transactionId: 'pi_12345678',
    };
    const submit = (changes: object, consent?: string) =>
      customer.socket.emitWithAck('command', {
        ...{ id: id(2), type: 'submitCase', conversation: own, locale: 'en', timeZone: 'UTC' },
        request: { ...request, ...changes },
        ...(consent !== undefined && { consent }),
      });
    expect(await submit({}, 'a text that we never showed')).toMatchObject({
      ok: false,
      failure: { code: 'malformed', field: 'consent' },
    });
    expect(await submit({ amount: 12 })).toMatchObject({
      ok: false,
      failure: { code: 'malformed', field: 'request.amount' },
    });
    expect(await submit({ amount: '1e3' })).toMatchObject({
      ok: false,
      failure: { code: 'malformed', field: 'request.amount' },
    });
    expect(await submit({ amount: '12.345' })).toMatchObject({
      ok: false,
      failure: { code: 'invalidField', field: 'request.amount', rule: 'tooManyDecimals' },
    });
    expect(await submit({ paidAt: Date.now() + 1e9 })).toMatchObject({
      ok: false,
      failure: { code: 'invalidField', field: 'request.paidAt' },
    });
    expect(await submit({ transactionId: '4111111111111111' })).toMatchObject({
      ok: false,
      failure: { code: 'secretStopped' },
    });
    await nothingHappened();
  });
});

describe('anything else', () => {
  for (const name of ['nothing', 'connection', 'message', '__proto__', 'constructor', 'toString']) {
    test(`an event called ${name} is answered as unknown`, async () => {
      expect(await customer.socket.timeout(5000).emitWithAck(`${name}`, {})).toEqual({
        ok: false,
        failure: { code: 'unknownType' },
      });
      await nothingHappened();
    });
  }

  test('a follow with a foreign cursor starts from the beginning', async () => {
    const answer = await customer.socket.emitWithAck('follow', { log: own, cursor: { at: 1, event: '0'.repeat(24) } });
    expect(answer).toMatchObject({ ok: true, reset: true });
    for (const cursor of [
      { at: 0, event: '0'.repeat(24) },
      { at: 1.5, event: '0'.repeat(24) },
      { at: 1, event: '*' },
      'now',
    ]) {
      expect(await customer.socket.emitWithAck('follow', { log: own, cursor })).toMatchObject({
        ok: false,
        failure: { code: 'malformed' },
      });
    }
  });

  test('marks far in the future count as the end, of the wrong type as nothing', async () => {
    customer.socket.emit('mark', { log: own, delivered: Number.MAX_SAFE_INTEGER, read: 1e15 });
    customer.socket.emit('mark', { log: own, delivered: '1', read: [] });
    customer.socket.emit('mark', 'x');
    await nothingHappened();
  });
});

describe('raw frames', () => {
  const frames: Array<[string, string]> = [
    ['that are no packet', 'hello'],
    ['of an unknown packet type', '9["x"]'],
    ['with truncated JSON', '2["command",{"id":'],
    ['with no event name', '2[]'],
    ['with an object for a name', '2[{"toString":"foo"}]'],
    ['that are an object', '2{}'],
    ['that promise eleven attachments', '511-["command",{"_placeholder":true,"num":0}]'],
    ['that promise an attachment and never send it', '51-["command",{"_placeholder":true,"num":0}]'],
    ['with a placeholder that names a method', '51-["command",{"_placeholder":true,"num":"splice"}]'],
    ['that answer what nobody asked', '3777["x"]'],
    ['with an absurd ack id', '2100000000000000000000["command",{}]'],
    ['that connect to another namespace', '0/admin,'],
    ['that connect to __proto__', '0/__proto__,'],
    ['that pretend to be a reserved event', '2["disconnect"]'],
    ['that pretend to be an internal event', '2["newListener","x"]'],
    ['that nest 5,000 arrays in a text', `2["command",{"id":"x.1","type":"postMessage","text":${nested(5000)}}]`],
    ['that nest 20,000 arrays', `2["command",${nested(20_000)}]`],
    ['with 100 further arguments', `2["command",${Array.from({ length: 100 }, () => '{}').join(',')}]`],
  ];
  for (const [name, raw] of frames) {
    test(`${name} do no harm`, async () => {
      customer.socket.io.engine.write(raw);
      await nothingHappened();
    });
  }

  test('longer than the limit end only their own connection', async () => {
    const gone = new Promise((resolve) => customer.socket.once('disconnect', resolve));
    customer.socket.emit('command', { id: id(1), log: own, type: 'postMessage', text: 'x'.repeat(maxFrameBytes) });
    await gone;
    await nothingHappened();
  });

  test('that use one ack id five hundred times do no harm', async () => {
    for (let i = 0; i < 500; i++) customer.socket.io.engine.write('27["command",{}]');
    await nothingHappened();
  });
});

describe('a handshake', () => {
  const protocol = { version: 1, floor: 1 };
  const device = 'd'.repeat(43);
  const cases: Array<[string, Record<string, unknown>, string]> = [
    ['without anything', {}, 'malformed'],
    ['with a role of its own making', { role: 'admin', protocol, site: 'harbor' }, 'malformed'],
    ['as an agent without a sign-in', { role: 'agent', protocol, site: 'harbor' }, 'unauthenticated'],
    [
      'with a device that is no key',
      { role: 'customer', protocol, site: 'harbor', device: 'mine', locale: 'en', timeZone: 'UTC' },
      'malformed',
    ],
    [
      'with a token that is none',
      { role: 'customer', protocol, site: 'harbor', device, token: 'a.b.c', locale: 'en', timeZone: 'UTC' },
      'unauthenticated',
    ],
    [
      'for another site',
      { role: 'customer', protocol, site: 'nowhere', device, locale: 'en', timeZone: 'UTC' },
      'siteUnknown',
    ],
    [
      'from the future',
      { role: 'customer', protocol: { version: 9, floor: 9 }, site: 'harbor', device, locale: 'en', timeZone: 'UTC' },
      'protocolUnsupported',
    ],
    ['that nests', { role: JSON.parse(nested(50)) }, 'tooLarge'],
  ];
  for (const [name, auth, code] of cases) {
    test(`${name} is refused with ${code}`, async () => {
      const stranger = relay.customer();
      stranger.socket.disconnect();
      stranger.socket.auth = auth;
      const refused = new Promise<{ data?: unknown }>((resolve) =>
        stranger.socket.once('connect_error', resolve as never),
      );
      stranger.socket.connect();
      expect((await refused).data).toMatchObject({ code });
      await nothingHappened();
    });
  }
});

test('a script that floods is told to wait, and the others are not', async () => {
  const query = { type: 'assessRefund', request: {} };
  const command = (n: number) => ({ id: id(n + 10), log: own, type: 'askForPerson' });
  const answers = await Promise.all(
    Array.from({ length: 90 }, (_, n) => customer.socket.emitWithAck('command', command(n))),
  );
  expect(answers.some((answer) => answer.ok)).toBe(true);
  const told = answers.find((answer) => !answer.ok);
  expect(told).toMatchObject({ failure: { code: 'rateLimited', retryAfterMs: expect.any(Number) } });
  expect(await bystander.socket.emitWithAck('query', query)).toMatchObject({
    ok: false,
    failure: { code: 'malformed' },
  });
});

test('a time zone that is none is not taken over: it has room for a private key', async () => {
  const wif = 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617';
  const command = id(7_000);
  const log = conversationIdFor('harbor', command);
  const begun = { id: command, log, type: 'startConversation', locale: 'en', timeZone: wif };
  expect(await bystander.socket.emitWithAck('command', begun)).toMatchObject({ ok: true });
  const [first] = await relay.stores.log.read(log, { after: 0, limit: 1 });
  expect(first?.body).toMatchObject({ timeZone: 'UTC' });
  expect(relay.lines.join('')).not.toContain(wif);
});
