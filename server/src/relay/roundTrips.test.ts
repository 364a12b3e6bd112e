// What one message costs: steps of the store, counted over a whole relay with an agent and a customer on.
// A number that rises here is a loop that somebody put into the way of every message.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { startConversation, textsOf } from './relayContract.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay();
});
afterAll(() => relay.close());

/** Counts the calls of every method of a part of the store. */
function count(part: object, calls: Map<string, number>, name: string): void {
  const methods = part as Record<string, unknown>;
  for (const method of [...Object.keys(part), ...Object.getOwnPropertyNames(Object.getPrototypeOf(part))]) {
    const own = methods[method];
    if (typeof own !== 'function' || method === 'constructor') continue;
    methods[method] = (...args: unknown[]) => {
      const key = `${name}.${method}`;
      calls.set(key, (calls.get(key) ?? 0) + 1);
      return own.apply(part, args);
    };
  }
}

test('a message is one append, and few reads', async () => {
  const [customer, agent] = [relay.customer(), await relay.agent('kai')];
  const log = startConversation(customer);
  const [theirs, ours] = [customer.follow(log), agent.follow(log)];
  customer.session.send({ type: 'postMessage', log, text: 'first' });
  await until('the agent has it', () => ours.some(({ event }) => event?.type === 'agentAssigned'));
  await until('the customer too', () => theirs.length === ours.length);
  const calls = new Map<string, number>();
  count(relay.stores.log, calls, 'log');
  const messages = 10;
  for (let n = 0; n < messages; n++) {
    await customer.session.send({ type: 'postMessage', log, text: `message ${n}` }).settled;
    await until('the agent reads it', () => textsOf(ours).includes(`message ${n}`));
  }
  const each = (name: string) => (calls.get(name) ?? 0) / messages;
  expect(each('log.append')).toBe(1);
  // The audience and the follow-ups; everything else works on what is in memory.
  expect(each('log.read')).toBeLessThanOrEqual(4);
  expect(each('log.feed')).toBeLessThanOrEqual(2);
  expect(each('log.findCommand')).toBe(0);
  agent.socket.disconnect();
});
