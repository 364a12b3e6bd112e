// Terms against real clocks and states, over both stores: what is over its term goes, once, and what is not over it never.
import { logId } from '@recourse/shared/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs } from '../desk/caseDates.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { createTerms } from './terms.ts';

const ann = testCustomer('ann');
const kai = testAgent('kai', 'supervisor');
const keepDays = { conversations: 40, cases: 90, files: 60 };
const file = { format: 'png' as const, bytes: 10, sha256: '0'.repeat(64), name: 'a.png' };
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

function termsOf({ site, desk, state, clock, logger }: TestCore, owner = 'one') {
  return createTerms({ site, desk, state, owner, now: () => clock.now, logger });
}

const typesIn = async (core: TestCore, log: string) => (await core.events(log)).map(({ type }) => type);
const isErased = async (core: TestCore, log: string) => (await core.desk.shelf.refresh(log)).state.name === 'erased';

async function closedTalk(core: TestCore): Promise<string> {
  const log = await core.begin(ann);
  await core.send(ann, { type: 'postMessage', log, text: 'thank you, that was all' });
  await core.send(kai, { type: 'takeConversation', log });
  await core.send(kai, { type: 'closeConversation', log });
  await core.work(log);
  return log;
}

/** Letters: enough digits in a row may be a card's. */
let payments = 0;

/** A case in a closed conversation, with two files. */
async function submitted(core: TestCore): Promise<{ talk: string; log: string; files: string[] }> {
  const talk = await core.begin(ann);
  const submit = { type: 'submitCase' as const, conversation: talk, locale: 'en', timeZone: 'UTC' };
  const ack = await core.send(ann, {
    ...submit,
    request: testRequest({ transactionId: `pi_quince_${String.fromCharCode(97 + payments++)}` }),
  });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  const files = ['f', 'g'].map((sign) => sign.repeat(22));
  for (const [n, id] of files.entries())
    await core.desk.run(
      ack.log,
      `${String(n).repeat(22)}.1`,
      { type: 'addEvidence', evidence: { ...file, id } },
      {
        role: 'customer',
        id: ann.customer.id,
      },
    );
  await core.work(ack.log, talk);
  await core.send(kai, { type: 'takeConversation', log: talk });
  await core.send(kai, { type: 'closeConversation', log: talk });
  await core.work(talk);
  return { talk, log: ack.log, files };
}

describe.each([
  ['the embedded store', () => openTestCore({ site: { keepDays } })],
  ['Redis', () => openTestCore({ redis: redis.url, site: { keepDays, id: 'harbor' } })],
] as const)('over %s', (_, open) => {
  const over = async (run: (core: TestCore) => Promise<void>) => {
    const core = await open();
    try {
      await run(core);
    } finally {
      await core.close();
    }
  };

  test('a closed conversation goes when its days are over, to the millisecond, and once however many look', () =>
    over(async (core) => {
      const log = await closedTalk(core);
      const open = await core.begin(testCustomer('bob'));
      await core.send(testCustomer('bob'), { type: 'postMessage', log: open, text: 'still waiting' });
      await core.work(open);
      const { lastAt } = ((await core.state.rows.get(log))!.view as { state: { lastAt: number } }).state;
      core.clock.now = lastAt + keepDays.conversations * dayMs - 1;
      await termsOf(core).look();
      expect(await isErased(core, log)).toBe(false);
      core.clock.now += 1;
      const other = await core.another();
      await Promise.all([termsOf(core).look(), termsOf(other, 'two').look()]);
      // Whoever held the turn may have died in the middle: the next one finds nothing that is done already.
      core.clock.now += dayMs;
      await termsOf(other, 'three').look();
      await core.work(log);
      await termsOf(core, 'four').look();
      expect((await typesIn(core, log)).filter((type) => type === 'conversationErased')).toHaveLength(1);
      expect(await isErased(core, open)).toBe(false);
      await other.close();
    }));

  test('a case keeps its conversation, loses its files first, and both go when its own days are over', () =>
    over(async (core) => {
      const { talk, log, files } = await submitted(core);
      await core.send(ann, { type: 'withdrawCase', log });
      await core.work(log);
      const endedAt = core.clock.now;

      core.clock.now = endedAt + keepDays.files * dayMs - 1;
      await termsOf(core).look();
      expect(await typesIn(core, log)).not.toContain('evidencePurged');
      expect(await isErased(core, talk)).toBe(false);

      core.clock.now += 1;
      await termsOf(core).look();
      await core.work(log);
      expect(core.erasedFiles).toEqual(files);
      await termsOf(core).look();
      expect((await typesIn(core, log)).filter((type) => type === 'evidencePurged')).toHaveLength(2);

      core.clock.now = endedAt + keepDays.cases * dayMs - 1;
      await termsOf(core).look();
      expect(await isErased(core, log)).toBe(false);
      core.clock.now += 1;
      await termsOf(core).look();
      expect([await isErased(core, log), await isErased(core, talk)]).toEqual([true, true]);
    }));

  test('nothing goes while the case is open, however long, nor the conversation that it stands in', () =>
    over(async (core) => {
      const { talk, log } = await submitted(core);
      const other = await submitted(core);
      core.clock.now += 4_000 * dayMs;
      await termsOf(core).look();
      expect([await isErased(core, log), await isErased(core, talk)]).toEqual([false, false]);
      expect(await typesIn(core, log)).not.toContain('evidencePurged');
      await core.send(ann, { type: 'withdrawCase', log: other.log });
      await core.work(other.log);
      core.clock.now += keepDays.cases * dayMs;
      await termsOf(core).look();
      expect([await isErased(core, other.log), await isErased(core, log)]).toEqual([true, false]);
    }));

  test('money on its way and a dispute hold everything', () =>
    over(async (core) => {
      const paid = await submitted(core);
      await core.send(kai, { type: 'approveCase', log: paid.log, amount: '20.00', words: 'Yes' });
      await core.send(kai, { type: 'recordPayout', log: paid.log, reference: 'ARN 1', stage: 'sent' });
      const disputed = await submitted(core);
      await core.send(ann, { type: 'withdrawCase', log: disputed.log });
      await core.send(kai, { type: 'openDispute', log: disputed.log });
      await core.work(paid.log, disputed.log);
      core.clock.now += 400 * dayMs;
      await termsOf(core).look();
      expect([await isErased(core, paid.log), await isErased(core, disputed.log)]).toEqual([false, false]);
      await core.send(kai, { type: 'recordPayout', log: paid.log, reference: 'ARN 1', stage: 'done' });
      await core.work(paid.log);
      core.clock.now += keepDays.cases * dayMs;
      await termsOf(core).look();
      expect([await isErased(core, paid.log), await isErased(core, disputed.log)]).toEqual([true, false]);
    }));
});

test('without a term nothing is ever erased', async () => {
  const core = await openTestCore();
  const log = await closedTalk(core);
  core.clock.now += 10_000 * dayMs;
  await termsOf(core).look();
  expect(await isErased(core, log)).toBe(false);
  await core.close();
});

test('hundreds that may not go yet do not keep the one behind them waiting', async () => {
  const core = await openTestCore({ site: { keepDays } });
  const log = await closedTalk(core);
  const row = (await core.state.rows.get(log))!;
  core.clock.now += 400 * dayMs;
  const lostLog = (n: number) => logId({ site: 'harbor', kind: 'cv', unique: `lost-with-its-tail-${n}` });
  // Rows that an index has and no log knows: none of them can be erased.
  for (let n = 0; n < 250; n++) await core.state.rows.put({ ...row, log: lostLog(n), sort: row.sort + 1 });
  await termsOf(core).look();
  expect(await isErased(core, log)).toBe(true);
  await core.close();
});
