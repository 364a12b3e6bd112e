import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';

let core: TestCore;
const ann = testCustomer('ann');
const kai = testAgent('kai');

beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

async function submit(changes: Parameters<typeof testRequest>[0] = {}): Promise<{ conversation: string; log: string }> {
  const conversation = await core.begin(ann);
  const request = testRequest(changes);
  const ack = await core.send(ann, { type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request });
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  await core.work(ack.log);
  return { conversation, log: ack.log };
}

const typesIn = async (log: string) => (await core.events(log)).map(({ type }) => type);

test('a submitted case stands in its conversation, which waits for a person', async () => {
  const { conversation } = await submit();
  expect((await typesIn(conversation)).slice(-2)).toEqual(['caseLinked', 'queued']);
});

test('an appeal brings a person, once, also into a conversation that was closed', async () => {
  const { conversation, log } = await submit();
  await core.send(kai, { type: 'takeConversation', log: conversation });
  await core.send(kai, { type: 'denyCase', log, codes: ['D11'], words: 'not enough' });
  await core.send(kai, { type: 'closeConversation', log: conversation });
  await core.send(ann, { type: 'appealCase', log, words: 'please look again' });
  await core.work(log);
  await core.work(log);
  expect((await typesIn(conversation)).slice(-2)).toEqual(['conversationReopened', 'queued']);
});

test('an event that is worked through again has no second effect', async () => {
  const { conversation, log } = await submit();
  await core.work(log);
  const linked = (await core.events(conversation)).filter(({ type }) => type === 'caseLinked');
  expect(linked).toHaveLength(1);
});

test('a scam brings its conversation before all others in the line', async () => {
  const { conversation: usual } = await submit();
  core.clock.now += 60_000;
  const { conversation: scam } = await submit({ reason: 'scamSuspected', transactionId: 'pi_9Zx8aZ2kLmN0' });
  await core.work(usual, scam);
  const line = await core.state.rows.list('harbor/place:queued', { limit: 5 });
  expect(line.map(({ log }) => log)).toEqual([scam, usual]);
});
