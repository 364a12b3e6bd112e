// Who is held back, and who is not: budgets lie in the store, and an address is held against nobody who is known.
import { conversationIdFor } from '@recourse/shared/kit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { admissionBudgets } from '../access/admission.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testKeys, testToken } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';
import { startConversation } from './relayContract.ts';

describe.each(['embedded', 'redis'] as const)('over the %s store', (store) => {
  let relay: TestRelay;
  let redis: TestRedis | undefined;
  const comes: TestRelay['customer'] = (options) => relay.customer(options);

  beforeAll(async () => {
    redis = store === 'redis' ? await startRedis() : undefined;
    relay = await startTestRelay({
      ...(redis && { store: { name: 'redis', url: redis.url } }),
      site: { customerKeys: testKeys },
      proxies: 1,
    });
  });
  afterEach(() => relay.disconnectAll());
  afterAll(async () => {
    await relay.close();
    await redis?.stop();
  });

  /** Takes what this address has, as thousands of others behind it would have. */
  async function exhaust(budget: 'newDevices' | 'refusals' | 'newBeginnings', network: string): Promise<void> {
    const key = budget === 'refusals' ? `refusals:${network}` : `${budget}:harbor:${network}`;
    const { limits } = relay.stores.state;
    while ((await limits.take(key, admissionBudgets[budget], Date.now())).waitMs === 0);
  }

  /** `in`, or the code of the refusal. */
  function outcome(client: TestClient): Promise<string> {
    return new Promise((resolve) => {
      client.socket.once('connect', () => resolve('in'));
      client.socket.once('connect_error', (error) => resolve((error as { data?: { code: string } }).data?.code ?? '?'));
    });
  }
  const tries = (options?: Parameters<TestRelay['customer']>[0]) => outcome(comes(options));

  test('an address that brings no end of new devices is held back, its known customers are not', async () => {
    const address = '198.51.100.7';
    const spoken = comes({ address });
    const log = startConversation(spoken);
    const events = spoken.follow(log);
    await until('it has begun', () => events.length > 0);
    await exhaust('newDevices', address);
    expect(await tries({ address })).toBe('rateLimited');
    // Established: he spoke here before, or has an account.
    expect(await tries({ address, device: spoken.device })).toBe('in');
    expect(await tries({ address, token: await testToken('carrier') })).toBe('in');
    expect(await tries({ address: '198.51.100.8' })).toBe('in');
  });

  test('thousands of customers behind one address come in, and come again', async () => {
    const address = '198.51.100.20';
    await exhaust('newDevices', address);
    await exhaust('refusals', address);
    const tokens = await Promise.all(Array.from({ length: 60 }, (_, n) => testToken(`subscriber ${n}`)));
    expect(new Set(await Promise.all(tokens.map((token) => tries({ address, token }))))).toEqual(new Set(['in']));
  });

  test('all addresses of a /64 are one, those of the next are not', async () => {
    await exhaust('newDevices', '2001:db8:5:6::/64');
    for (const address of ['2001:db8:5:6::1', '2001:DB8:5:6:ffff:1:2:3', '2001:db8:0005:6::abcd'])
      expect(await tries({ address })).toBe('rateLimited');
    expect(await tries({ address: '2001:db8:5:7::1' })).toBe('in');
  });

  test('an address that a sender made up counts for nothing, the proxy’s word does', async () => {
    await exhaust('newDevices', '198.51.100.30');
    expect(await tries({ address: '203.0.113.1, 198.51.100.30' })).toBe('rateLimited');
    expect(await tries({ address: '198.51.100.30, 203.0.113.2' })).toBe('in');
  });

  test('proofs that are no good use up an address’s patience, for nobody but those who bring such', async () => {
    const address = '198.51.100.40';
    expect(await tries({ address, token: 'a.b.c' })).toBe('unauthenticated');
    await exhaust('refusals', address);
    expect(await tries({ address, token: 'a.b.c' })).toBe('rateLimited');
    expect(await tries({ address })).toBe('in');
    expect(await tries({ address, token: await testToken('innocent') })).toBe('in');
  });

  test('one who connects again and again has to wait, on this relay and on the next, and so has his token', async () => {
    const first = comes();
    const { device } = first;
    expect(await outcome(first)).toBe('in');
    const again: string[] = [];
    for (let n = 1; n < admissionBudgets.person.points; n++) {
      const client = comes({ device });
      again.push(await outcome(client));
      client.socket.disconnect();
    }
    expect(new Set(again)).toEqual(new Set(['in']));
    expect(await tries({ device })).toBe('rateLimited');
    expect(await tries()).toBe('in');
    if (redis) {
      const next = await startTestRelay({ store: { name: 'redis', url: redis.url } });
      expect(await outcome(next.customer({ device }))).toBe('rateLimited');
      await next.close();
    }
  });

  test('a new connection brings no new budget for questions', async () => {
    const { device } = comes();
    let limited = 0;
    for (let round = 0; round < 5; round++) {
      const client = comes({ device });
      await until('he is online', () => client.session.connection.name === 'online');
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => client.socket.emitWithAck('query', { type: 'recoveryStatus' })),
      );
      limited += answers.filter((answer) => answer.failure?.code === 'rateLimited').length;
      client.socket.disconnect();
    }
    expect(limited).toBeGreaterThanOrEqual(40);
  });

  test('nobody begins conversations without end, nor do the new devices of one address', async () => {
    const client = comes();
    const begins = async (who: TestClient, n: number) => {
      const id = `${'b'.repeat(22)}.${n}`;
      const log = conversationIdFor('harbor', id);
      const command = { id, log, type: 'startConversation', locale: 'en', timeZone: 'UTC' };
      const ack = await who.socket.emitWithAck('command', command);
      return ack.ok ? 'begun' : ack.failure.code;
    };
    await until('he is online', () => client.session.connection.name === 'online');
    const made: string[] = [];
    for (let n = 1; n <= admissionBudgets.beginnings.points + 1; n++) made.push(await begins(client, n));
    expect(made.filter((each) => each === 'begun')).toHaveLength(admissionBudgets.beginnings.points);
    expect(made.at(-1)).toBe('rateLimited');

    const address = '198.51.100.50';
    await exhaust('newBeginnings', address);
    const stranger = comes({ address });
    await until('he is online', () => stranger.session.connection.name === 'online');
    expect(await begins(stranger, 101)).toBe('rateLimited');
    const known = comes({ address, token: await testToken('begins') });
    await until('he is online', () => known.session.connection.name === 'online');
    expect(await begins(known, 102)).toBe('begun');
  });
});
