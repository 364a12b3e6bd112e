// Connections that come and go faster than the relay can greet them leave nothing behind.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { beatWhileConnected } from './presence.ts';
import { startConversation } from './relayContract.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay();
});
afterAll(() => relay.close());

test('an agent who leaves while he is greeted does not stay on as a ghost', async () => {
  const agent = await relay.agent('kai');
  for (let n = 0; n < 15; n++) {
    const standing = new Promise((resolve) => agent.socket.once('connect', () => resolve(undefined)));
    agent.socket.connect();
    await standing;
    agent.socket.disconnect();
  }
  const { presence } = relay.stores.state;
  await until('nobody is on', async () => (await presence.all(Date.now())).every(({ status }) => status === 'gone'));
});

test('a beat that is under way when its agent leaves does not bring him back', async () => {
  const { state } = relay.stores;
  const options = { state, agent: 'ag_ghost', now: Date.now, onError: () => undefined };
  const beat = beatWhileConnected({ ...options, connection: 'c1' });
  const more = beat.now();
  await beat.stop();
  await more;
  const ghost = (await state.presence.all(Date.now())).find(({ person }) => person === 'ag_ghost');
  expect(ghost?.status ?? 'gone').toBe('gone');
});

test('a log is no longer followed when those who followed it have gone, however soon', async () => {
  const { log } = relay.stores;
  const follow = log.follow.bind(log);
  const following = new Map<string, number>();
  log.follow = (id, onGrown) => {
    const unfollow = follow(id, onGrown);
    following.set(id, (following.get(id) ?? 0) + 1);
    return () => {
      following.set(id, (following.get(id) ?? 0) - 1);
      unfollow();
    };
  };
  const customer = relay.customer();
  const id = startConversation(customer);
  const events = customer.follow(id);
  await until('it has begun', () => events.length > 0);
  for (let n = 0; n < 15; n++) {
    const again = relay.customer({ device: customer.device });
    await until('it stands', () => again.session.connection.name === 'online');
    again.socket.emit('follow', { log: id, cursor: null });
    again.socket.disconnect();
  }
  customer.socket.disconnect();
  await until('nobody follows', () => [...following.values()].every((count) => count === 0));
  expect(following.get(id)).toBe(0);
  log.follow = follow;
});
