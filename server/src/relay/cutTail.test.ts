// The store comes back from an older copy: connected people notice, and what they were acked is made good.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../testing/freePort.ts';
import { startTestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { startConversation, textsOf } from './relayContract.ts';

test('after the restore of an older copy both sides end whole, each message once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-tail-'));
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
  // One that nobody is given while no relay has it, not even those who try to reach it.
  const port = await freePort();
  const first = await startTestRelay({ folder: data, port });
  const [customer, agent] = [first.customer(), await first.agent('kai')];
  const log = startConversation(customer);
  const [theirs, ours] = [customer.follow(log), agent.follow(log)];
  let resets = 0;
  customer.session.follow(log, {
    onEvents: () => undefined,
    onReset: () => {
      resets++;
    },
  });
  customer.session.send({ type: 'postMessage', log, text: 'kept' });
  await until('the agent has it', () => ours.some(({ event }) => event?.type === 'agentAssigned'));
  await first.app.close();
  await cp(data, copy, { recursive: true });

  // What is said now is in no copy.
  const second = await startTestRelay({ folder: data, port });
  const said = ['one', 'two', 'three'].map((text) => customer.session.send({ type: 'postMessage', log, text }));
  const acks = await Promise.all(said.map(({ settled }) => settled));
  expect(acks.every((ack) => ack.ok)).toBe(true);
  await until('both have everything', () => textsOf(theirs).length === 4 && textsOf(ours).length === 4);
  await second.app.close();
  await rm(data, { recursive: true });
  await cp(copy, data, { recursive: true });

  const third = await startTestRelay({ folder: data, port });
  await until('the customer has noticed', () => resets > 0);
  const whole = ['kept', 'one', 'two', 'three'];
  await until('both are whole again', () => [theirs, ours].every((each) => textsOf(each).length === whole.length));
  expect(textsOf(theirs)).toEqual(whole);
  expect(textsOf(ours)).toEqual(whole);
  expect(ours.map(({ at }) => at)).toEqual(ours.map((_, index) => index + 1));
  const anew = third.customer({ device: customer.device });
  const stored = anew.follow(log);
  await until('the store holds the same', () => stored.length > 0);
  expect(stored.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
  for (const relay of [first, second, third]) await relay.close();
  await rm(folder, { recursive: true, force: true });
}, 30_000);
