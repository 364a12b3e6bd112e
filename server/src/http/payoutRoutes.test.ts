// The way of money's news into a case, asked by those who should and those who should not. A real HTTP server, a real store.
import { createHmac } from 'node:crypto';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caseNumber } from '@recourse/shared/kit';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { createPayouts } from '../payout/payouts.ts';
import { signBody, signedWithinMs } from '../payout/signature.ts';
import { canaries } from '../testing/canaries.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { failureHandler } from './failures.ts';
import { payoutRoutes } from './payoutRoutes.ts';

const secret = 'kT4v-9Qm2xR7wZs1Lp0Yd6Hn3Bg5Jc8F';
const newer = 'aP0z-7Wn4cV1yXs9Kq2Te5Rm8Uh3Lj6D';
const [ann, kai] = [testCustomer('ann'), testAgent('kai')];
let core: TestCore;
let server: Server;
let url: string;
const logged: string[] = [];

beforeAll(async () => {
  core = await openTestCore({ site: { payoutSecrets: [secret, newer] } });
  const { desk, state, site, clock } = core;
  const now = () => clock.now;
  const payouts = createPayouts({ desk, documents: state.documents, secret: 's'.repeat(44), now });
  const sites = new Map([
    [site.id, site],
    ['silent', { ...site, id: 'silent', payoutSecrets: [] }],
  ]);
  const logger = createLogger({ environment: 'production', write: (line) => logged.push(line) });
  const app = express();
  app.use('/api/payout', payoutRoutes({ sites, payouts, limits: state.limits, now, logger }));
  app.use(failureHandler(logger));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await core.close();
});
let transactions = 0;
let log: string;
beforeEach(async () => {
  logged.length = 0;
  // Each test a minute of its own, with tries of its own.
  core.clock.now += 60_000;
  const conversation = await core.begin(ann);
  const request = testRequest({ transactionId: `pi_3Qx8aZ2kLm${String(transactions++).padStart(3, '0')}` });
  const ack = await core.send(ann, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  log = ack.log;
});

const approved = () => core.send(kai, { type: 'approveCase', log, amount: '20.00', words: 'Agreed' });
const typesIn = async () => (await core.events(log)).map(({ type }) => type);
let events = 0;
const notice = (changes: Record<string, unknown> = {}) => ({
  ...{ id: `evt_${++events}`, type: 'payout.done', case: caseNumber(log) },
  ...{ reference: 'po_7781', amount: '20.00', currency: 'USD' },
  ...changes,
});

async function post(
  body: unknown,
  of: { signature?: string | undefined; type?: string; site?: string; key?: string; at?: number } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const signature = 'signature' in of ? of.signature : signBody(of.key ?? secret, text, of.at ?? core.clock.now);
  const response = await fetch(`${url}/api/payout/${of.site ?? 'harbor'}`, {
    ...{ method: 'POST', body: text },
    headers: {
      'content-type': of.type ?? 'application/json',
      ...(signature !== undefined && { 'recourse-signature': signature }),
    },
  });
  return {
    status: response.status,
    ...((await response.json()) as { ok: boolean; failure?: { code: string; field?: string } }),
  };
}

describe('what the payment system tells', () => {
  test('of an approved refund is written into its case, as its own word', async () => {
    await approved();
    expect(await post(notice({ type: 'payout.sent' }))).toMatchObject({ status: 200, ok: true });
    expect(await post(notice())).toMatchObject({ status: 200, ok: true });
    expect((await typesIn()).slice(-2)).toEqual(['payoutSent', 'payoutRecorded']);
    expect((await core.events(log)).at(-1)).toMatchObject({
      author: { role: 'payments' },
      body: { reference: 'po_7781', amount: '20.00' },
    });
  });

  test('twice happens once, also at the same moment', async () => {
    await approved();
    const said = notice();
    const answers = await Promise.all([post(said), post(said), post(said)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await post(said)).toMatchObject({ status: 200 });
    expect((await typesIn()).filter((type) => type === 'payoutRecorded')).toHaveLength(1);
  });

  test('of a failure is told to the customer, and tried again', async () => {
    await approved();
    await post(notice({ type: 'payout.failed', why: 'cardExpired' }));
    expect((await core.events(log)).at(-1)).toMatchObject({
      type: 'payoutFailed',
      pub: expect.any(Number),
      body: { why: 'cardExpired' },
    });
    expect(await core.send(kai, { type: 'retryPayout', log, destination: 'same' })).toMatchObject({ ok: true });
    expect(await post(notice())).toMatchObject({ status: 200 });
  });

  test('of a dispute holds the case, and of its end lets it go on', async () => {
    const opened = { id: `evt_${++events}`, type: 'dispute.opened', case: caseNumber(log), reference: 'dp_12' };
    expect(await post(opened)).toMatchObject({ status: 200 });
    expect(await core.send(kai, { type: 'approveCase', log, amount: '20.00', words: 'Agreed' })).toMatchObject({
      failure: { code: 'disputeOpen' },
    });
    const closed = { id: `evt_${++events}`, type: 'dispute.closed', case: caseNumber(log), outcome: 'notPaidBack' };
    expect(await post(closed)).toMatchObject({ status: 200 });
    core.clock.now += 1_000;
    expect(await post(closed)).toMatchObject({ status: 200 });
    expect((await typesIn()).filter((type) => type === 'disputeClosed')).toHaveLength(1);
    expect(await approved()).toMatchObject({ ok: true });
  });

  test('is believed under the new secret as well while the old one is replaced', async () => {
    await approved();
    expect(await post(notice(), { key: newer })).toMatchObject({ status: 200 });
  });
});

describe('what the case does not allow is refused aloud, and somebody has to look', () => {
  const refused = async (changes: Record<string, unknown>, status: number, code: string) => {
    const before = await typesIn();
    expect(await post(notice(changes))).toMatchObject({ status, ok: false, failure: { code } });
    expect(await typesIn()).toEqual(before);
    expect(logged.join('\n')).toContain('the payment system said what its case does not allow');
  };

  test('money for what nobody approved', () => refused({}, 409, 'notPossibleNow'));
  test('more than was approved', async () => {
    await approved();
    await refused({ amount: '20.01' }, 422, 'amountTooHigh');
  });
  test('nothing at all', async () => {
    await approved();
    await refused({ amount: '0' }, 422, 'amountTooHigh');
  });
  test('another currency', async () => {
    await approved();
    await refused({ currency: 'EUR' }, 422, 'invalidField');
  });
  test('a case that does not exist', () => refused({ case: 'RC-0000-0000-0000-0000' }, 404, 'notFound'));
  test('the same event id with other content, for this case or another', async () => {
    await approved();
    const said = notice({ type: 'payout.sent' });
    await post(said);
    await refused({ ...said, type: 'payout.done' }, 409, 'commandConflict');
  });
});

describe('a signature opens no way for a secret', () => {
  const held = [
    ['reference', 'a key', canaries.key!],
    ['reference', 'a card', canaries['card in words']!],
    ['reference', 'words with signs between them', `0-${canaries['phrase with slashes']!}`],
    ['reference', 'words', `1 ${canaries['phrase with slashes']!.replaceAll('/', ' ')}`],
    ['id', 'a key', canaries.key!],
    ['id', 'a card', canaries.card!],
    ['id', 'words with signs between them', canaries.phrase!.replaceAll(' ', '.')],
    ['id', 'words with lines between them', canaries['phrase with underscores']!],
    ['amount', 'a card', canaries.card!],
  ] as const;

  test.each(held)('in its %s: %s', async (field, _, secretText) => {
    await approved();
    const before = await typesIn();
    for (const type of ['payout.sent', 'dispute.opened'] as const) {
      const { id, case: of, ...rest } = notice({ type, [field]: secretText }) as Record<string, string>;
      const { reference } = rest;
      if (type === 'dispute.opened' && field === 'amount') continue;
      const answer = await post(type === 'payout.sent' ? { id, case: of, ...rest } : { id, case: of, type, reference });
      expect(answer, type).toMatchObject({ status: 422, failure: { code: 'secretStopped', field } });
      expect(JSON.stringify(answer)).not.toContain(secretText);
    }
    expect(await typesIn()).toEqual(before);
    expect(logged.join('\n')).toContain('it seems to hold a secret');
    expect(logged.join('\n')).not.toContain(secretText);
    expect(await core.state.documents.get(`payoutNotice:harbor:${secretText}`)).toBeNull();
  });

  test('what payment systems call their events and payments is taken', async () => {
    await approved();
    const names = [
      ['evt_1NG8Du2eZvKYlo2CUI79vXWy', 'po_1OaPqRLkdIwHu7ixAbCdEfGh'],
      ['5f0f6c1e-9a3b-4b7e-8c1d-2e4f6a8b0c1d', 'ARN 74418001234567890123456'],
      ['WH-2WR32451HC0233532-67976317FL4543714', 're_3MtwBwLkdIwHu7ix0'],
      ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2024-11-28/000417'],
    ];
    for (const [id, reference] of names)
      expect(await post(notice({ id, reference, type: 'payout.sent' })), id).toMatchObject({ status: 200 });
  });
});

describe('who cannot sign gets nowhere, and nothing is written', () => {
  test.each<[string, () => Promise<{ status: number }>]>([
    ['no signature', () => post(notice(), { signature: undefined })],
    ['an empty one', () => post(notice(), { signature: '' })],
    ['another key', () => post(notice(), { key: 'x'.repeat(32) })],
    ['the signature of another body', () => post(notice(), { signature: signBody(secret, '{}', core.clock.now) })],
    [
      'one over the body alone',
      () => {
        const text = JSON.stringify(notice());
        const v1 = createHmac('sha256', secret).update(text).digest('hex');
        return post(text, { signature: `t=${Math.floor(core.clock.now / 1000)},v1=${v1}` });
      },
    ],
    [
      'another time than was signed',
      () => {
        const text = JSON.stringify(notice());
        return post(text, {
          signature: signBody(secret, text, core.clock.now).replace(
            /^t=\d+/,
            `t=${Math.floor(core.clock.now / 1000) + 1}`,
          ),
        });
      },
    ],
    [
      'a shortened one',
      () => {
        const text = JSON.stringify(notice());
        return post(text, { signature: signBody(secret, text, core.clock.now).slice(0, -2) });
      },
    ],
    [
      'a list of guesses',
      () => {
        const text = JSON.stringify(notice());
        const [time, right] = signBody(secret, text, core.clock.now).split(',');
        return post(text, {
          signature: [time, ...Array.from({ length: 40 }, () => `v1=${'0'.repeat(64)}`), right].join(','),
        });
      },
    ],
    [
      'a site without a secret, signed with an empty one',
      () => {
        const text = JSON.stringify(notice());
        const time = Math.floor(core.clock.now / 1000);
        return post(text, {
          site: 'silent',
          signature: `t=${time},v1=${createHmac('sha256', '').update(`${time}.${text}`).digest('hex')}`,
        });
      },
    ],
    ['a site that does not exist', () => post(notice(), { site: 'nowhere' })],
  ])('%s', async (_, send) => {
    await approved();
    const before = await typesIn();
    expect(await send()).toMatchObject({
      status: 401,
      failure: { code: 'unauthenticated', field: 'recourse-signature' },
    });
    expect(await typesIn()).toEqual(before);
  });

  test('what was signed long ago or for later is not believed, to the second', async () => {
    await approved();
    const before = await typesIn();
    for (const at of [core.clock.now - signedWithinMs - 1_000, core.clock.now + signedWithinMs + 1_000])
      expect(await post(notice(), { at })).toMatchObject({ status: 401, failure: { field: 'timestamp' } });
    expect(await typesIn()).toEqual(before);
    expect(await post(notice(), { at: core.clock.now - signedWithinMs })).toMatchObject({ status: 200 });
  });

  test('whoever goes on guessing has to wait; who can sign does not', async () => {
    await approved();
    let answer = await post(notice(), { key: 'x'.repeat(32) });
    for (let n = 0; n < 80 && answer.status === 401; n++) answer = await post(notice(), { key: 'x'.repeat(32) });
    expect(answer).toMatchObject({ status: 429 });
    expect(await post(notice())).toMatchObject({ status: 200 });
  });
});

describe('a body that is signed and bad', () => {
  test.each<[string, unknown, number, string | undefined]>([
    ['no JSON', '{', 400, undefined],
    ['no UTF-8', '"\u{dcff}"', 400, undefined],
    ['no object', '[]', 400, undefined],
    ['an unknown member', { extra: 1 }, 400, 'extra'],
    ['an unknown type', { type: 'payout.lost' }, 400, 'type'],
    ['an amount as a number', { amount: 20 }, 400, 'amount'],
    ['a negative amount', { amount: '-20.00' }, 400, 'amount'],
    ['an exponent', { amount: '2e1' }, 400, 'amount'],
    ['a reference in words', { reference: 'abandon ability able' }, 400, 'reference'],
    ['an id that is a path', { id: '../evt' }, 400, 'id'],
    ['a log id for a number', { case: 'harbor.rc.00.x' }, 400, 'case'],
  ])('%s is refused by its field', async (_, body, status, field) => {
    const whole =
      typeof body === 'string' ? body : Array.isArray(body) ? body : notice(body as Record<string, unknown>);
    const answer = await post(whole);
    expect(answer).toMatchObject({ status, failure: { code: 'malformed' } });
    if (field !== undefined) expect(answer.failure?.field).toBe(field);
  });

  test('that is too large is not read, and another kind of content is not taken', async () => {
    expect((await post(notice({ reference: `A1${'x'.repeat(9_000)}` }))).status).toBe(413);
    expect(await post(notice(), { type: 'text/plain' })).toMatchObject({ status: 415 });
  });

  test('that is packed is not unpacked', async () => {
    const status = await new Promise((answered, failed) => {
      const sent = ask(
        `${url}/api/payout/harbor`,
        {
          ...{ method: 'POST' },
          headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        },
        (response) => answered(response.statusCode),
      );
      sent.on('error', failed);
      sent.end('{}');
    });
    expect(status).toBe(415);
  });

  test('is nowhere in the log of the relay', async () => {
    await post(notice({ reference: 'secret-reference-1' }), { key: 'x'.repeat(32) });
    expect(logged.join('\n')).not.toContain('secret-reference');
  });
});
