import { type DraftAnswer, type KeptDraft, keptDraftSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore, testCustomer, testRequest } from '../testing/testCore.ts';
import { assessRefund, listCasesOf } from './queries.ts';
import { answerDraft, type DraftQuery } from './refundDrafts.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const mei = testCustomer('phone', 'mei');
const onTablet = testCustomer('tablet', 'mei');
const draft: KeptDraft = { draft: { amount: '128.40' }, prefill: {}, found: {}, page: 'amount', at: 1 };
const ask = (query: DraftQuery, caller = mei): Promise<DraftAnswer> =>
  answerDraft({ caller, query, state: core.state, now: core.clock.now });
const keep = (kept: KeptDraft, caller = mei) => ask({ type: 'keepDraft', kept }, caller);

test('a known customer finds his draft on another device, for two weeks, and nobody else does', async () => {
  expect(await ask({ type: 'readDraft' })).toEqual({ ok: true });
  expect(await keep(draft)).toEqual({ ok: true });
  expect(await ask({ type: 'readDraft' }, onTablet)).toEqual({ ok: true, kept: { ...draft, at: core.clock.now } });
  expect(await ask({ type: 'readDraft' }, testCustomer('phone', 'bo'))).toEqual({ ok: true });
  core.clock.now += 14 * 86_400_000 + 1;
  expect(await ask({ type: 'readDraft' })).toEqual({ ok: true });
});

test('it is gone once it was handed in', async () => {
  await keep(draft);
  await ask({ type: 'dropDraft' }, onTablet);
  expect(await ask({ type: 'readDraft' })).toEqual({ ok: true });
});

test('a device alone keeps its draft to itself', async () => {
  expect(await keep(draft, testCustomer('phone'))).toEqual({ ok: false, failure: { code: 'forbidden' } });
});

test.each(['note', 'transactionId', 'memo'] as const)('a secret in %s is not kept', async (field) => {
  const secret = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  const answer = await keep({ ...draft, draft: { [field]: secret } });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'secretStopped', field: `kept.${field}` } });
  expect(await ask({ type: 'readDraft' })).toEqual({ ok: true });
});

test.each<[string, unknown]>([
  ['a field that no form has', { ...draft, draft: { password: 'x' } }],
  ['a value that is no text', { ...draft, draft: { amount: 1 } }],
  ['a text without end', { ...draft, draft: { note: 'x'.repeat(3_000) } }],
  ['a member more', { ...draft, more: 1 }],
])('%s is refused at the edge', (_, kept) => {
  expect(v.safeParse(keptDraftSchema, kept).success).toBe(false);
});

test('a field of the prototype is left out', () => {
  const parsed = v.parse(keptDraftSchema, { ...draft, draft: JSON.parse('{"__proto__":"x"}') });
  expect(Object.keys(parsed.draft)).toEqual([]);
  expect(Object.getPrototypeOf(parsed.draft)).toBe(Object.prototype);
});

test('the second half of a double charge leads to the case that has it', async () => {
  const conversation = await core.begin(mei);
  const twice = testRequest({ reason: 'duplicate', secondTransactionId: 'pi_second000001', posted: 'both' });
  const ack = await core.send(mei, {
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC' },
    request: twice,
  });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  await core.work(ack.log);
  const ask = (caller: typeof mei) =>
    assessRefund({
      ...{ caller, query: { type: 'assessRefund', request: testRequest({ transactionId: 'pi_second000001' }) } },
      ...{ site: core.site, desk: core.desk, state: core.state, now: core.clock.now },
      lookUp: { networks: new Set(), find: () => Promise.reject(new Error('there is no node')) },
    });
  expect(await ask(mei)).toMatchObject({ ok: true, existing: ack.log });
  expect(await ask(testCustomer('bo'))).not.toHaveProperty('existing');
});

test('of one transaction in two customers’ cases the agent hears, and neither customer', async () => {
  const bo = testCustomer('bo');
  const logs: string[] = [];
  for (const caller of [mei, bo]) {
    const conversation = await core.begin(caller);
    const request = testRequest();
    const ack = await core.send(caller, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    await core.work(ack.log);
    logs.push(ack.log);
  }
  const [meis, bos] = logs as [string, string];
  expect(meis).not.toBe(bos);
  const of = async (log: string) => listCasesOf({ loaded: await core.desk.shelf.get(log), state: core.state });
  expect(await of(meis)).toMatchObject({ cases: [{ log: meis }], others: [{ log: bos }] });
  const verdict = ({ body }: { body: Record<string, unknown> | null }) => JSON.stringify(body?.verdict);
  const [first] = await core.events(bos);
  expect(verdict(first!)).not.toContain('D15');
  expect(JSON.stringify(first)).not.toContain(meis);
});
