import { exportTakenWithinMs, exportWaitsMs } from '@recourse/shared/case';
import { logId } from '@recourse/shared/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reopenDays, replyDays } from '../desk/caseDates.ts';
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
    await core.work(log);
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

describe('our own dates', () => {
  const typesIn = async (log: string) => (await core.events(log)).map(({ type }) => type);
  const caseOf = async (log: string) => {
    const { state } = await core.desk.shelf.refresh(log);
    if (state.name !== 'submitted') throw new Error('no case');
    return state;
  };
  async function submitted(): Promise<{ conversation: string; log: string }> {
    const conversation = await core.begin(ann);
    const request = testRequest();
    const ack = await core.send(ann, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    await core.work(ack.log, conversation);
    return { conversation, log: ack.log };
  }
  const passing = async (log: string, at: number) => {
    core.clock.now = at;
    await clock.look();
    await core.work(log);
  };

  test('a missed answer escalates by itself: the case stands out, he is told the next date, and a person comes', async () => {
    const { conversation, log } = await submitted();
    await core.send(kai, { type: 'takeConversation', log: conversation });
    await core.send(kai, { type: 'closeConversation', log: conversation });
    const { status } = await caseOf(log);
    if (status.name !== 'submitted') throw new Error(status.name);
    await passing(log, status.answerBy);
    const missed = (await core.events(log)).at(-1);
    expect(missed).toMatchObject({ type: 'dateMissed', pub: expect.any(Number), body: { what: 'answer' } });
    expect(Number(missed?.body?.by)).toBeGreaterThan(core.clock.now);
    expect((await typesIn(conversation)).slice(-2)).toEqual(['conversationReopened', 'queued']);
    await clock.look();
    expect((await typesIn(log)).filter((type) => type === 'dateMissed')).toHaveLength(1);
    await passing(log, Number(missed?.body?.by));
    expect((await typesIn(log)).filter((type) => type === 'dateMissed')).toHaveLength(2);
  });

  test('the clock of the answer stands still while he is asked, and then has what it had', async () => {
    const { log } = await submitted();
    const before = (await caseOf(log)).status;
    await core.send(kai, { type: 'requestInformation', log, words: 'The statement, please', evidence: [] });
    core.clock.now += 7 * dayMs;
    expect(await core.send(ann, { type: 'provideInformation', log, words: 'Here it is' })).toMatchObject({ ok: true });
    const after = (await caseOf(log)).status;
    if (before.name !== 'submitted' || after.name !== 'inReview') throw new Error(after.name);
    // Seven days of pause, seven days later: the weekdays in between are the same ones.
    expect(after.answerBy).toBe(before.answerBy + 7 * dayMs);
    await core.work(log);
    await passing(log, before.answerBy);
    expect(await typesIn(log)).not.toContain('dateMissed');
  });

  test('nobody looked within a business day: agents see it, he does not', async () => {
    const { log } = await submitted();
    const { firstAnswerBy } = await caseOf(log);
    await passing(log, firstAnswerBy!);
    expect((await core.events(log)).at(-1)).toMatchObject({
      type: 'caseRaised',
      pub: null,
      body: { why: 'firstAnswer' },
    });
  });

  test('「催一下」 brings a person and is possible once a business day; unanswered it is told', async () => {
    const { conversation, log } = await submitted();
    await core.send(kai, { type: 'takeConversation', log: conversation });
    await core.send(kai, { type: 'closeConversation', log: conversation });
    expect(await core.send(ann, { type: 'nudgeCase', log })).toMatchObject({ ok: true });
    expect(await core.send(ann, { type: 'nudgeCase', log })).toMatchObject({ failure: { code: 'tooSoon' } });
    await core.work(log);
    expect((await typesIn(conversation)).slice(-2)).toEqual(['conversationReopened', 'queued']);
    const { nudge } = await caseOf(log);
    await passing(log, nudge!.answerBy);
    expect((await core.events(log)).at(-1)).toMatchObject({ type: 'dateMissed', body: { what: 'nudge' } });
    expect(await core.send(kai, { type: 'tellProgress', log, words: 'Today', days: 1 })).toMatchObject({ ok: true });
    expect(await caseOf(log)).toMatchObject({ late: false, nudge: { open: false } });
    core.clock.now = nudge!.againAt;
    expect(await core.send(ann, { type: 'nudgeCase', log })).toMatchObject({ ok: true });
  });

  test('reminders come after three and seven days of waiting for him', async () => {
    const log = await asked();
    const since = core.clock.now;
    for (const days of [3, 7]) await passing(log, since + days * dayMs);
    expect((await typesIn(log)).filter((type) => type === 'informationReminded')).toHaveLength(2);
    expect(await statusOf(log)).toBe('needsInformation');
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

test('a record that nobody agreed to, or that nobody took, is wanted no longer, and stands in the list no more', async () => {
  const [waits, granted] = [await asked('pi_3Qx8aZ2kLmN0'), await asked('pi_3Qx8aZ2kLmN1')];
  for (const log of [waits, granted])
    expect(await core.send(kai, { type: 'askExport', log, reason: 'review' })).toMatchObject({ ok: true });
  const request = async (log: string) => {
    const { state } = await core.desk.shelf.refresh(log);
    return state.name === 'submitted' && state.status.name !== 'closed' ? state.exports?.[0] : undefined;
  };
  const confirms = { type: 'confirmExport', log: granted, asked: (await request(granted))?.at ?? 0 } as const;
  expect(await core.send(testAgent('lin', 'senior'), confirms)).toMatchObject({ ok: true });
  await core.work(waits, granted);
  const toConfirm = async () =>
    (await core.state.rows.list('harbor/cases:toConfirm', { limit: 9 })).map(({ log }) => log);
  expect(await toConfirm()).toEqual([waits]);
  core.clock.now += exportTakenWithinMs + 1;
  await clock.look();
  expect([(await request(waits))?.stage.name, (await request(granted))?.stage.name]).toEqual(['waiting', 'lapsed']);
  core.clock.now += exportWaitsMs;
  await clock.look();
  await core.work(waits);
  expect((await request(waits))?.stage.name).toBe('lapsed');
  expect(await toConfirm()).toEqual([]);
});
