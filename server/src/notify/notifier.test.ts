// Notices to a wallet's backend: a real receiver over HTTP, and the clock in the test's hand.
import { createHmac } from 'node:crypto';
import { caseNumber } from '@recourse/shared/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NodeServer, startNodeServer, text } from '../testing/nodeServer.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { keepSubject } from './notices.ts';
import { createNotifier, type Notifier } from './notifier.ts';

const secret = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';
const mei = testCustomer('mei', 'mei');
const kai = testAgent('kai');
const minute = 60_000;

let backend: NodeServer;
let core: TestCore;
let notifier: Notifier;
let conversation: string;

beforeEach(async () => {
  backend = await startNodeServer();
  backend.at('/hook', text('', 204));
  core = await openTestCore({ site: { notify: { url: `${backend.url}/hook`, secret } } });
  notifier = over(core);
  await keepSubject(core.state.documents, 'harbor', mei.customer.id, 'user-8841');
  conversation = await core.begin(mei);
});
afterEach(async () => {
  await core.close();
  await backend.close();
});

function over({ site, desk, state, clock, logger }: TestCore, owner = 'one'): Notifier {
  return createNotifier({ ...{ site, desk, state, logger, owner }, now: () => clock.now });
}

/** Everything that happened in these logs, as the feed would tell it, and then what is due after a while. */
async function later(ms: number, ...logs: string[]): Promise<Record<string, unknown>[]> {
  for (const log of logs) await notifier.hear(log, await core.events(log));
  core.clock.now += ms;
  await notifier.round();
  return backend.asked.map(({ body }) => JSON.parse(body));
}

async function says(words: string): Promise<void> {
  const taken = await core.send(kai, { type: 'takeConversation', log: conversation });
  const at = (await core.events(conversation)).findLast(({ type }) => type === 'agentAssigned')?.seq ?? 0;
  expect(taken.ok || taken.failure.code).toBeTruthy();
  const said = await core.send(kai, { type: 'postMessage', log: conversation, text: words, assignment: at });
  expect(said).toMatchObject({ ok: true });
}

const submit = async () => {
  const request = testRequest();
  const ack = await core.send(mei, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
  return ack.ok ? ack.log : '';
};

describe('a message', () => {
  beforeEach(async () => {
    await core.send(mei, { type: 'askForPerson', log: conversation });
    await says('The charge is on its way back.');
  });

  test('that nobody reads reaches the wallet with ids alone, signed', async () => {
    const [told] = await later(21_000, conversation);
    expect(told).toEqual({
      ...{ type: 'customer.notify', id: expect.stringMatching(/^[0-9a-f]{24}$/), site: 'harbor' },
      ...{ customer: 'user-8841', kind: 'message', at: expect.stringMatching(/^2026-11-23T/), log: conversation },
    });
    const { headers, body } = backend.asked[0]!;
    const [, t, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['recourse-signature'])) ?? [];
    expect(mac).toBe(createHmac('sha256', secret).update(`${t}.${body}`).digest('hex'));
    expect(Number(t)).toBe(Math.floor(core.clock.now / 1000));
  });

  test('waits a little, and is dropped if it is read meanwhile', async () => {
    expect(await later(19_000, conversation)).toEqual([]);
    const seq = (await core.events(conversation)).length;
    await core.state.marks.merge(conversation, `customer:${mei.customer.id}`, { delivered: seq, read: seq });
    expect(await later(minute)).toEqual([]);
  });

  test('after another that he has not looked at is not told again', async () => {
    await later(21_000, conversation);
    await says('And one thing more.');
    expect(await later(minute, conversation)).toHaveLength(1);
  });

  test('of his own is no news', async () => {
    await core.send(mei, { type: 'postMessage', log: conversation, text: 'hello?' });
    const told = await later(minute, conversation);
    expect(told).toHaveLength(1);
  });
});

describe('a case', () => {
  test('tells what it is about and by when, and never a word or an amount', async () => {
    const log = await submit();
    await core.send(kai, { type: 'requestInformation', log, words: 'Please name the order.', evidence: [] });
    const told = await later(0, log);
    expect(told).toMatchObject([
      { kind: 'informationNeeded', log, caseNumber: caseNumber(log), deadline: expect.stringMatching(/^2026-12-07T/) },
    ]);
    expect(backend.asked[0]?.body).not.toMatch(/order|20\.00|pi_/i);
  });

  test('of somebody whom no backend knows is told to nobody', async () => {
    const bo = testCustomer('bo');
    const own = await core.begin(bo);
    const ack = await core.send(bo, {
      ...{ type: 'submitCase', conversation: own, locale: 'en', timeZone: 'UTC', request: testRequest() },
    });
    const log = ack.ok ? ack.log : '';
    await core.send(kai, { type: 'denyCase', log, codes: ['D11'], words: 'Not enough.' });
    expect(await later(minute, log)).toEqual([]);
  });
});

describe('a receiver', () => {
  let log: string;
  beforeEach(async () => {
    log = await submit();
    await core.send(kai, { type: 'denyCase', log, codes: ['D11'], words: 'Not enough.' });
  });

  test('that is away is tried again, ever more rarely, with the same id', async () => {
    backend.at('/hook', text('', 503), text('', 500), text('', 429), text('', 204));
    await later(0, log);
    for (const wait of [10_000, 20_000, 40_000]) await later(wait);
    const told = await later(60 * minute);
    expect(told).toHaveLength(4);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  });

  test('that refuses is not asked again', async () => {
    backend.at('/hook', text('no such customer', 410));
    await later(0, log);
    expect(await later(24 * 60 * minute)).toHaveLength(1);
  });

  test('that stays away for a day is given up', async () => {
    backend.at('/hook', text('', 500));
    await later(0, log);
    for (let n = 0; n < 60; n++) await later(60 * minute);
    const tries = backend.asked.length;
    expect(tries).toBeGreaterThan(10);
    expect(await later(60 * minute)).toHaveLength(tries);
  });

  test('that leads elsewhere is not followed', async () => {
    backend.at('/hook', text('', 307, { location: `${backend.url}/other` }));
    await later(0, log);
    expect(backend.asked.map(({ path }) => path)).toEqual(['/hook']);
  });

  test('is told once by two relays', async () => {
    await notifier.hear(log, await core.events(log));
    const other = over(core, 'two');
    await other.hear(log, await core.events(log));
    await Promise.all([notifier.round(), other.round()]);
    expect(backend.asked).toHaveLength(1);
  });
});
