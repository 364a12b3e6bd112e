// A relay with a node: a customer confirms instead of filling in, and a case knows what the network said.
import { logId } from '@recourse/shared/kit';
import { chainAnswerSchema, refundAnswerSchema } from '@recourse/shared/protocol';
import type { RefundRequest } from '@recourse/shared/refund';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { json, type NodeServer, startNodeServer, text } from '../testing/nodeServer.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { startConversation } from './relayContract.ts';

const id = 'ab'.repeat(32);
const to = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
const transaction = {
  txid: id,
  vin: [{ txid: 'cd'.repeat(32), vout: 0, prevout: null }],
  vout: [{ scriptpubkey_address: to, value: 85_000_000 }],
  status: { confirmed: true, block_height: 800_000, block_time: Math.floor(Date.now() / 1000) - 3600 },
};

let node: NodeServer;
let relay: TestRelay;
let mei: TestClient;
beforeEach(async () => {
  node = await startNodeServer();
  node.at(`/tx/${id}`, json(transaction));
  node.at('/blocks/tip/height', text('800009'));
  relay = await startTestRelay({ nodes: [{ network: 'bitcoin', url: node.url, headers: {}, tokens: [] }] });
  mei = await connected();
});
async function connected(): Promise<TestClient> {
  const client = relay.customer();
  await until('a welcome', () => client.pushed('welcome'));
  return client;
}
afterEach(async () => {
  await relay.close();
  await node.close();
});

const ask = (query: Record<string, unknown>, client = mei) =>
  client.session.query(
    { type: 'lookUpTransaction', network: 'bitcoin', transactionId: id, ...query },
    chainAnswerSchema,
  );

describe('a customer', () => {
  test('is told which networks can be read, and what they say', async () => {
    expect(mei.pushed('welcome')).toMatchObject({ site: { lookUps: ['bitcoin'] } });
    expect(await ask({ transactionId: id.toUpperCase() })).toMatchObject({
      ok: true,
      finding: { state: 'final', transfers: [{ to, amount: '0.85', currency: 'BTC' }], confirmations: 10 },
    });
  });

  test.each([
    ['an id of another form', { transactionId: 'hello' }, { code: 'invalidField', field: 'transactionId' }],
    ['a network without a node', { network: 'litecoin' }, { code: 'notFound', field: 'network' }],
    [
      'a private key in its place',
      { transactionId: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ' },
      { code: 'secretStopped' },
    ],
  ])('with %s gets a clear no, and the node hears nothing', async (_, query, failure) => {
    expect(await ask(query)).toMatchObject({ ok: false, failure });
    expect(node.asked).toEqual([]);
  });

  test('asks so often and no more', async () => {
    const answers = [];
    for (let n = 0; n < 22; n++) answers.push(await ask({ transactionId: n.toString(16).padStart(64, '0') }));
    expect(answers.at(19)).toMatchObject({ ok: true, finding: { state: 'unknown' } });
    expect(answers.at(-1)).toMatchObject({ ok: false, failure: { code: 'rateLimited' } });
    // Another customer is not held up by it.
    expect(await ask({}, await connected())).toMatchObject({ ok: true });
  });
});

const request = (over: Record<string, unknown> = {}) => ({
  ...{ payment: 'onchain', amount: '9', currency: 'BTC', paidAt: Date.now() - 3_700_000, timeZone: 'UTC', note: '' },
  ...{ prefilled: [], reason: 'notDelivered', network: 'bitcoin', transactionId: id, chainStatus: 'unknown' },
  ...{ destination: 'operator', ...over },
});

test('the verdict knows what the network says', async () => {
  const answer = await mei.session.query({ type: 'assessRefund', request: request() }, refundAnswerSchema);
  const rule = answer.ok && answer.verdict.rules.find(({ rule }) => rule === 'chainAgrees');
  expect(rule).toMatchObject({ outcome: 'attention', facts: { read: 'final', differs: 'amount' } });
});

test('a case keeps what the network said, and an agent reads it anew', async () => {
  const conversation = startConversation(mei);
  const { settled } = mei.session.send({
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request: request() as RefundRequest },
  });
  const made = await settled;
  expect(made).toMatchObject({ ok: true });
  const log = made.ok ? made.log : '';
  const events = mei.follow(log);
  await until('the case', () => events.length > 0);
  expect(events[0]?.event).toMatchObject({ type: 'caseSubmitted', chain: { state: 'final', block: 800_000 } });
  const kai = await relay.agent('kai');
  await until('a welcome', () => kai.pushed('welcome'));
  expect(await kai.session.query({ type: 'readChain', log }, chainAnswerSchema)).toMatchObject({
    finding: { state: 'final' },
  });
  const other = logId({ site: 'harbor', kind: 'rc', unique: '0000000000000000' });
  expect(await kai.session.query({ type: 'readChain', log: other }, chainAnswerSchema)).toMatchObject({
    failure: { code: 'notFound' },
  });
});
