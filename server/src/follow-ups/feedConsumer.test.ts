// The consumer against crashes, rivals and bad entries, over a real feed.
import { parseLogId } from '@recourse/shared/kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedEntry } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { openTestCore, type TestCore, testCustomer, testRequest } from '../testing/testCore.ts';
import { createFeedConsumer, type FeedConsumer } from './feedConsumer.ts';
import { createFollowUps } from './followUps.ts';

const ann = testCustomer('ann');
let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

function consumerOf(work: (entry: FeedEntry) => Promise<void>, owner = 'relay'): FeedConsumer {
  const { log, state, clock, logger, site } = core;
  const consumer = createFeedConsumer({
    ...{ name: 'test', site: site.id, owner, log, state, logger, work },
    now: () => clock.now,
  });
  consumer.grown();
  return consumer;
}

/** Rounds until nothing is left to be tried again. */
async function allRounds(consumer: FeedConsumer): Promise<number> {
  for (let failed = 0; ; failed++) {
    try {
      await consumer.round();
      return failed;
    } catch {
      // Tried again, as the workers would.
    }
  }
}

const say = (log: string, text: string) => core.send(ann, { type: 'postMessage', log, text });

test('what was worked through is not worked through again, here or after a restart', async () => {
  const log = await core.begin(ann);
  const seen: number[] = [];
  const work = async ({ toSeq }: FeedEntry) => void seen.push(toSeq);
  const consumer = consumerOf(work);
  await consumer.round();
  await say(log, 'more');
  consumer.grown(parseLogId(log)?.shard);
  await consumer.round();
  await consumer.stop();
  await consumerOf(work).round();
  expect(seen).toEqual([1, 3]);
});

test('killed between the work and its cursor, it does the work again, and the case is linked once', async () => {
  const conversation = await core.begin(ann);
  const submit = { type: 'submitCase' as const, conversation, locale: 'en', timeZone: 'UTC', request: testRequest() };
  const ack = await core.send(ann, submit);
  let times = 0;
  const followUps = createFollowUps(core);
  const work = async ({ log, fromSeq, toSeq }: FeedEntry) => {
    times++;
    await followUps(log, await core.log.read(log, { after: fromSeq - 1, limit: toSeq - fromSeq + 1 }));
  };
  // None of these is stopped: each dies with its cursors in memory, but for those that were stored at once.
  for (const owner of ['first', 'second', 'third']) {
    const put = core.state.documents.put;
    core.state.documents.put = async () => {
      throw new StoreUnavailable('killed here', undefined);
    };
    await expect(consumerOf(work, owner).round()).rejects.toThrow();
    core.state.documents.put = put;
    core.clock.now += 6_000;
  }
  await consumerOf(work, 'last').round();
  expect(times).toBeGreaterThan(6);
  const linked = (await core.events(conversation)).filter(({ type }) => type === 'caseLinked');
  expect(linked.map(({ body }) => body)).toEqual([{ case: ack.ok && ack.log }]);
});

test('two with their own turns: one works, the other takes over behind its cursors', async () => {
  const log = await core.begin(ann);
  const seen: string[] = [];
  const by = (name: string) => consumerOf(async ({ toSeq }) => void seen.push(`${name} ${toSeq}`), name);
  const [one, two] = [by('one'), by('two')];
  await Promise.all([one.round(), two.round()]);
  expect(seen).toHaveLength(1);
  await say(log, 'more');
  for (const each of [one, two]) each.grown();
  core.clock.now += 6_000;
  await two.round();
  await one.round();
  expect(seen.slice(1)).toEqual(['two 3']);
});

test('two at once, whoever’s turn it is, do no harm', async () => {
  const conversation = await core.begin(ann);
  const submit = { type: 'submitCase' as const, conversation, locale: 'en', timeZone: 'UTC', request: testRequest() };
  await core.send(ann, submit);
  const work = async ({ log }: FeedEntry) => core.work(log);
  await Promise.all([consumerOf(work, 'one').catchUp(), consumerOf(work, 'two').catchUp()]);
  expect((await core.events(conversation)).filter(({ type }) => type === 'caseLinked')).toHaveLength(1);
});

test('a store that is away is waited for, and nothing is passed over', async () => {
  const log = await core.begin(ann);
  const seen: number[] = [];
  let tries = 0;
  const consumer = consumerOf(async ({ toSeq }) => {
    if (++tries <= 5) throw new StoreUnavailable('away', undefined);
    seen.push(toSeq);
  });
  await say(log, 'more');
  expect(await allRounds(consumer)).toBe(5);
  expect(seen).toEqual([1, 3]);
});

test('an entry that nobody can work through does not hold up the others for ever', async () => {
  const log = await core.begin(ann);
  const others = await Promise.all([core.begin(ann), core.begin(ann), core.begin(ann)]);
  const seen = new Set<string>();
  const consumer = consumerOf(async (entry) => {
    if (entry.log === log && entry.toSeq === 1) throw new Error('a bug');
    seen.add(`${entry.log} ${entry.toSeq}`);
  });
  await say(log, 'behind it');
  expect(await allRounds(consumer)).toBe(2);
  expect([...seen].sort()).toEqual([`${log} 3`, ...others.map((other) => `${other} 1`)].sort());
});

test('a follow-up that could not be taken is tried again, one that was refused is not', async () => {
  const conversation = await core.begin(ann);
  const submit = { type: 'submitCase' as const, conversation, locale: 'en', timeZone: 'UTC', request: testRequest() };
  const ack = await core.send(ann, submit);
  const events = await core.events(ack.ok ? ack.log : '');
  const answering = (code: 'unavailable' | 'notFound') =>
    createFollowUps({ ...core, desk: { ...core.desk, run: async () => ({ ok: false, failure: { code } }) } });
  await expect(answering('unavailable')(conversation, events)).rejects.toBeInstanceOf(StoreUnavailable);
  await answering('notFound')(conversation, events);
});
