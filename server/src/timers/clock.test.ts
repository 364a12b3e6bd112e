import { logId } from '@recourse/shared/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reopenDays, replyDays } from '../desk/fill.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { type Clock, createClock } from './clock.ts';

const ann = testCustomer('ann');
const kai = testAgent('kai');
const dayMs = 24 * 60 * 60_000;
let core: TestCore;
let clock: Clock;
beforeEach(async () => {
  core = await openTestCore();
  clock = clockOf(core);
});
afterEach(() => core.close());

function clockOf({ site, desk, state, clock: time }: TestCore, owner = 'relay'): Clock {
  return createClock({ site, desk, state, owner, now: () => time.now });
}

/** A case that waits for the customer. */
async function asked(transactionId = 'pi_3Qx8aZ2kLmN0'): Promise<string> {
  const conversation = await core.begin(ann);
  const request = testRequest({ transactionId });
  const ack = await core.send(ann, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  const { log } = ack;
  await core.send(kai, { type: 'requestInformation', log, words: 'The statement, please', evidence: [] });
  await core.work(conversation, log);
  return log;
}

const statusOf = async (log: string) => {
  const { state } = await core.desk.shelf.refresh(log);
  return state.name === 'submitted' ? state.status.name : undefined;
};
const expiries = async (log: string) => (await core.events(log)).filter(({ type }) => type === 'caseExpired').length;

describe('a case that waits for the customer', () => {
  test('stays open until the date that he was told', async () => {
    const log = await asked();
    core.clock.now += replyDays * dayMs - 1;
    await clock.look();
    expect(await statusOf(log)).toBe('needsInformation');
    core.clock.now += 1;
    await clock.look();
    expect(await statusOf(log)).toBe('closed');
  });

  test('expires late rather than never, and once, however often and wherever is looked', async () => {
    const log = await asked();
    core.clock.now += 3 * replyDays * dayMs;
    await Promise.all([clock.look(), clockOf(await core.another()).look()]);
    await clock.look();
    await core.work(log);
    await clock.look();
    expect(await expiries(log)).toBe(1);
    // Counted from when it was closed: who was told late has as long as everybody.
    expect((await core.events(log)).at(-1)?.body).toEqual({ reopenBy: core.clock.now + reopenDays * dayMs });
  });

  test('can be opened again, asked about anew, and expires anew', async () => {
    const log = await asked();
    core.clock.now += replyDays * dayMs;
    await clock.look();
    expect(await core.send(ann, { type: 'reopenCase', log })).toMatchObject({ ok: true });
    await core.send(kai, { type: 'requestInformation', log, words: 'Once more', evidence: [] });
    await core.work(log);
    core.clock.now += replyDays * dayMs;
    await clock.look();
    expect(await expiries(log)).toBe(2);
  });

  test('is left alone when he answered, though the index has not heard of it', async () => {
    const log = await asked();
    await core.send(ann, { type: 'provideInformation', log, words: 'Here it is' });
    core.clock.now += replyDays * dayMs;
    await clock.look();
    expect(await statusOf(log)).toBe('inReview');
  });
});

test('logs that cannot be told do not keep the others waiting', async () => {
  const { site } = core;
  for (let n = 0; n < 250; n++) {
    const lost = logId({ site: site.id, kind: 'rc', unique: `lost-with-its-tail-${n}` });
    await core.state.due.set({ site: site.id, log: lost, seq: 9, dueAt: 1_000 + n });
  }
  const log = await asked();
  core.clock.now += replyDays * dayMs;
  await clock.look();
  expect(await expiries(log)).toBe(1);
});
