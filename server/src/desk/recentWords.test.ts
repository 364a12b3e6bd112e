// What was said lately, as far as it is remembered: nothing of it that was taken away, however soon it is asked for.
import { eventIdOf } from '@recourse/shared/kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventLog } from '../log/eventLog.ts';
import { openTestCore, type TestCore, testCustomer } from '../testing/testCore.ts';
import { createRecentWords } from './recentWords.ts';

const ann = testCustomer('ann');
let core: TestCore;
let log: string;
beforeEach(async () => {
  core = await openTestCore();
  log = await core.begin(ann);
});
afterEach(() => core.close());

async function say(text: string): Promise<string> {
  expect(await core.send(ann, { type: 'postMessage', log, text })).toMatchObject({ ok: true });
  return eventIdOf((await core.events(log)).at(-1)!.chain);
}
const takeBack = (event: string) => core.send(ann, { type: 'eraseMessages', log, events: [event] });
const seq = async () => (await core.log.head(log)).seq;
const texts = (said: readonly { text: string }[]) => said.map(({ text }) => text);

test('words that were taken back are not read in again while they still stand in the store', async () => {
  await say('hello');
  await takeBack(await say('the first half'));
  // The erasing follows from the event, and has not been done here.
  expect(JSON.stringify(await core.events(log))).toContain('the first half');
  const recent = createRecentWords(core);
  expect(texts(await recent.of(log, await seq()))).toEqual(['hello']);
});

test('a read that was under way when they were taken back does not bring them into memory again', async () => {
  const event = await say('the first half');
  let letGo = () => {};
  let begun = () => {};
  const reading = new Promise<void>((resolve) => (begun = resolve));
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const slow = {
    onRenewed: () => undefined,
    async readBack(...asked: Parameters<EventLog['readBack']>) {
      const events = await core.log.readBack(...asked);
      begun();
      await held;
      return events;
    },
  };
  const recent = createRecentWords({ log: slow as unknown as EventLog });
  const asked = recent.of(log, await seq());
  await reading;
  await takeBack(event);
  recent.note(log, (await core.events(log)).slice(-1));
  letGo();
  await asked;
  expect(recent.isBehind(log)).toBe(true);
});

test('words that another relay took away are forgotten when what happened there is read', async () => {
  const part = await say('the first half');
  const recent = createRecentWords(core);
  expect(texts(await recent.of(log, await seq()))).toEqual(['the first half']);
  await takeBack(part);
  await core.work(log);
  await say('and on');
  expect(texts(await recent.of(log, await seq()))).toEqual(['and on']);
});
