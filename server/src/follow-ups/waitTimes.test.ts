import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore, testAgent, testCustomer } from '../testing/testCore.ts';
import { createWaitTimes, medianMinutes, readWaitTimes } from './waitTimes.ts';

const ann = testCustomer('ann');
const kai = testAgent('kai');
const minute = 60_000;
let core: TestCore;
let log: string;
beforeEach(async () => {
  core = await openTestCore();
  log = await core.begin(ann);
});
afterEach(() => core.close());

async function measured() {
  await createWaitTimes(core)(log, await core.events(log));
  return readWaitTimes(core.state, 'harbor');
}

async function say(by: typeof ann | typeof kai, afterMs: number, assignment?: number): Promise<void> {
  core.clock.now += afterMs;
  const draft = { type: 'postMessage' as const, log, text: 'words' };
  await core.send(by, assignment === undefined ? draft : { ...draft, assignment });
}

async function take(): Promise<number> {
  const ack = await core.send(kai, { type: 'takeConversation', log });
  return ack.ok ? ack.at : 0;
}

test('an answer counts from the customer’s first unanswered message, and only once', async () => {
  await say(ann, 0);
  await say(ann, minute);
  const assignment = await take();
  await say(kai, minute, assignment);
  await say(kai, minute, assignment);
  await say(ann, 10 * minute);
  await say(kai, 5 * minute, assignment);
  expect((await measured()).answers).toEqual([2 * minute, 5 * minute]);
});

test('a stay counts from the last assignment to the end', async () => {
  await say(ann, 0);
  await take();
  core.clock.now += 3 * minute;
  await core.send(kai, { type: 'giveBack', log });
  core.clock.now += 60 * minute;
  await take();
  core.clock.now += 7 * minute;
  await core.send(kai, { type: 'closeConversation', log });
  expect((await measured()).stays).toEqual([7 * minute]);
});

test('clocks that differ between relays never make a time negative', async () => {
  await say(ann, 0);
  const assignment = await take();
  await say(kai, -minute, assignment);
  expect((await measured()).answers).toEqual([0]);
});

test('what is told is the middle one, in whole minutes, and nothing before anything was measured', () => {
  expect(medianMinutes([])).toBeUndefined();
  expect(medianMinutes([1])).toBe(1);
  expect(medianMinutes([9 * minute, minute, 3 * minute + 1])).toBe(4);
});
