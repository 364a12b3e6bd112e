// Commands carried to their end, over both stores, by one desk and by several at once.
import type { RefundRequest } from '@recourse/shared/refund';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  newId,
  newOutbox,
  openTestCore,
  type TestCore,
  testAgent,
  testCustomer,
  testRequest,
} from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';

const ann = testCustomer('ann');
const kai = testAgent('kai');
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each([
  ['the embedded store', () => openTestCore()],
  ['Redis', () => openTestCore({ redis: redis.url })],
])('a desk over %s', (_, open) => {
  let one: TestCore;
  let two: TestCore;
  beforeAll(async () => {
    one = await open();
    two = await one.another();
  });
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  test('loses no command when two write to one log at once: each once, no gap', async () => {
    const log = await one.begin(ann);
    const sent = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const ack = await (n % 2 === 0 ? one : two).send(ann, { type: 'postMessage', log, text: `message ${n}` });
        return { n, ack };
      }),
    );
    const events = await one.events(log);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const texts = events.flatMap(({ type, body }) => (type === 'messagePosted' ? [body?.text] : []));
    expect([...texts].sort()).toEqual(sent.map(({ n }) => `message ${n}`).sort());
    for (const { n, ack } of sent) {
      const at = ack.ok ? ack.at : 0;
      expect(events.find(({ pub }) => pub === at)?.body).toEqual({ text: `message ${n}` });
    }
  });

  test('does the same command once and acks it alike, through two desks at once', async () => {
    const log = await one.begin(ann);
    const id = newId();
    const acks = await Promise.all(
      [one, two, one, two].map((core) => core.send(ann, { type: 'postMessage', log, text: 'once' }, id)),
    );
    expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
    expect((await one.events(log)).filter(({ type }) => type === 'messagePosted')).toHaveLength(1);
    expect(await two.send(ann, { type: 'postMessage', log, text: 'twice' }, id)).toMatchObject({
      failure: { code: 'commandConflict' },
    });
  });

  test('lets one of two agents decide who do so at once, and tells the other', async () => {
    const lin = testAgent('lin', 'senior');
    for (let round = 0; round < 5; round++) {
      const conversation = await one.begin(ann);
      const request = testRequest({ transactionId: `pi_3Qx8aZ2kLmN${round}` });
      const submitted = await one.send(ann, {
        ...{ type: 'submitCase', conversation, request, locale: 'en', timeZone: 'Asia/Shanghai' },
      });
      if (!submitted.ok) throw new Error(submitted.failure.code);
      const { log } = submitted;
      const acks = await Promise.all([
        one.send(kai, { type: 'approveCase', log, amount: request.amount, words: 'Checked.' }),
        two.send(lin, { type: 'denyCase', log, codes: ['D11'], words: 'The statement is missing.' }),
      ]);
      expect(acks.filter(({ ok }) => ok)).toHaveLength(1);
      expect(acks.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'notPossibleNow' } });
      const decided = (await one.events(log)).filter(({ type }) => type === 'caseApproved' || type === 'caseDenied');
      expect(decided).toHaveLength(1);
    }
  });

  test('knows a command again after 70 later ones from 70 other senders', async () => {
    const log = await one.begin(ann);
    const id = newId();
    const first = await one.send(ann, { type: 'postMessage', log, text: 'long ago' }, id);
    for (let n = 0; n < 70; n++) await one.send(ann, { type: 'postMessage', log, text: `later ${n}` });
    for (const core of [one, two]) {
      expect(await core.send(ann, { type: 'postMessage', log, text: 'long ago' }, id)).toEqual(first);
      expect(await core.send(ann, { type: 'postMessage', log, text: 'changed' }, id)).toMatchObject({ ok: false });
    }
  });

  test('knows a low number of a sender again after a high one', async () => {
    const log = await one.begin(ann);
    const outbox = newOutbox();
    const late = await one.send(ann, { type: 'postMessage', log, text: 'ninth' }, `${outbox}.9`);
    expect(await one.send(ann, { type: 'postMessage', log, text: 'third' }, `${outbox}.3`)).toMatchObject({ ok: true });
    expect(await one.send(ann, { type: 'postMessage', log, text: 'ninth' }, `${outbox}.9`)).toEqual(late);
  });

  test('refuses nothing on an old fold that is right on a new one', async () => {
    const log = await one.begin(ann);
    await one.send(ann, { type: 'postMessage', log, text: 'hello' });
    // This desk now has the conversation in memory as one that waits.
    await two.send(kai, { type: 'postNote', log, text: 'seen' });
    const taken = await one.send(kai, { type: 'takeConversation', log });
    const assignment = taken.ok ? taken.at : 0;
    const answer = { type: 'postMessage' as const, log, text: 'Good day', assignment };
    expect(await two.send(kai, answer)).toMatchObject({ ok: true });
  });

  test('does not call done what an old fold needed nothing for', async () => {
    const log = await one.begin(ann);
    await one.send(ann, { type: 'askForPerson', log });
    await two.send(ann, { type: 'askForPerson', log });
    await one.send(kai, { type: 'takeConversation', log });
    await one.send(kai, { type: 'closeConversation', log });
    // For the other desk he still stands in line.
    await two.send(ann, { type: 'askForPerson', log });
    expect((await one.events(log)).slice(-2).map(({ type }) => type)).toEqual(['conversationReopened', 'queued']);
  });

  test('keeps away from a log that holds what it does not know, and still shows it', async () => {
    const log = await one.begin(ann);
    const head = await one.log.head(log);
    const author = { role: 'relay' as const };
    for (const [type, version] of [
      ['conversationMerged', 1],
      ['messagePosted', 2],
    ] as const) {
      const other = await one.begin(ann);
      const events = [{ type, version, isPublic: true, time: 1, author, body: { text: 'from a newer relay' } }];
      await one.log.append({
        ...{ log: other, expected: await one.log.head(other), command: newId(), commandDigest: 'd', events },
      });
      expect(await one.send(ann, { type: 'postMessage', log: other, text: 'hi' })).toMatchObject({
        failure: { code: 'unavailable' },
      });
      const shown = await one.desk.shelf.get(other);
      expect(shown).toMatchObject({ foreign: true, head: { seq: 2 }, state: { name: 'begun' } });
    }
    expect(await one.log.head(log)).toEqual(head);
  });

  test('answers about another’s log as about none, whatever id the command has', async () => {
    const log = await one.begin(ann);
    const id = newId();
    await one.send(ann, { type: 'postMessage', log, text: 'mine' }, id);
    const stranger = testCustomer('bob');
    for (const text of ['mine', 'other'])
      expect(await one.send(stranger, { type: 'postMessage', log, text }, id)).toEqual({
        ok: false,
        failure: { code: 'notFound' },
      });
  });

  test('leads to the one case of a transaction, however it is spelled', async () => {
    const device = testCustomer('dora');
    const conversation = await one.begin(device);
    const hex = 'ab'.repeat(32);
    const onchain = (more: object) => ({
      ...{ payment: 'onchain', reason: 'wrongAddress', amount: '0.85', currency: 'ETH', timeZone: 'UTC', note: '' },
      ...{ paidAt: one.clock.now - 3_600_000, prefilled: [], network: 'ethereum', chainStatus: 'confirmed' },
      ...{ destination: 'unknown', toAddress: `0x${'1'.repeat(40)}`, intendedAddress: `0x${'2'.repeat(40)}` },
      ...more,
    });
    const submit = (more: object) =>
      one.send(device, {
        ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC' },
        request: onchain(more) as RefundRequest,
      });
    const first = await submit({ transactionId: `0x${hex}` });
    if (!first.ok) throw new Error(JSON.stringify(first));
    const wide = [...`0x${hex}`].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
    for (const more of [
      { transactionId: `0x${hex.toUpperCase()}` },
      { transactionId: `0X${hex.toUpperCase()}` },
      { transactionId: `https://etherscan.io/tx/0x${hex}` },
      { transactionId: `0x${hex}`, asTyped: { transactionId: wide } },
      { transactionId: `0x${'cd'.repeat(32)}`, asTyped: { transactionId: ` 0x${hex.slice(0, 30)} ${hex.slice(30)}` } },
    ])
      expect(await submit(more)).toEqual({ ok: false, failure: { code: 'caseExists', log: first.log } });
    expect(await submit({ transactionId: `0x${hex}`, network: 'polygon' })).toMatchObject({ ok: true });
  });

  test('denies a payment that another case of the same person is about', async () => {
    const device = testCustomer('cleo');
    const conversation = await one.begin(device);
    const submit = (core: TestCore, caller = device, changes = {}) =>
      core.send(caller, {
        type: 'submitCase',
        conversation,
        locale: 'en',
        timeZone: 'UTC',
        request: testRequest(changes),
      });
    const first = await submit(one);
    if (!first.ok) throw new Error(JSON.stringify(first));
    expect(await submit(two)).toEqual({ ok: false, failure: { code: 'caseExists', log: first.log } });
    await one.work(conversation, first.log);
    // As the second payment of a double charge the transaction has another place, and is the same money.
    const second = await submit(two, device, {
      ...{
        reason: 'duplicate',
        transactionId: 'pi_other0000001',
        secondTransactionId: 'pi_3Qx8aZ2kLmN0',
        posted: 'both',
      },
    });
    const denied = (await one.events(second.ok ? second.log : '')).find(({ type }) => type === 'caseDenied');
    expect(denied).toMatchObject({ author: { role: 'policy' }, body: { codes: ['D15'] } });
  });
});
