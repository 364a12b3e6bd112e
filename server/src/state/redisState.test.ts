import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { until } from '../testing/until.ts';
import { stateContract } from './contracts/stateContract.ts';
import type { StoreUnderTest } from './contracts/testStore.ts';
import type { State } from './ports.ts';
import { answerWithinMs } from './redis/connection.ts';
import { redisState } from './redis/redisState.ts';
import { sortableHex } from './redis/rowOrder.ts';

async function emptyStore(url: string): Promise<StoreUnderTest> {
  await withAdmin(url, (admin) => admin.flushAll());
  return {
    open: (options) => redisState({ url, onError: () => {}, ...options }),
    dispose: async () => {},
  };
}

async function withAdmin<T>(url: string, work: (admin: ReturnType<typeof newAdmin>) => Promise<T>): Promise<T> {
  const admin = newAdmin(url);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    admin.destroy();
  }
}

function newAdmin(url: string) {
  return createClient({ url });
}

describe('one Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  stateContract('redis state', () => emptyStore(redis.url));
});

describe('a Redis that keeps to the rules of a Cluster', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis({ settings: ['--cluster-enabled', 'yes'] });
    await withAdmin(redis.url, async (admin) => {
      await admin.clusterAddSlotsRange({ start: 0, end: 16383 });
      await vi.waitFor(async () => expect(await admin.clusterInfo()).toContain('cluster_state:ok'), {
        timeout: 10_000,
      });
    });
  });
  afterAll(() => redis.stop());

  it('refuses steps over several slots', async () => {
    await withAdmin(redis.url, async (admin) => {
      await expect(admin.del(['one', 'two'])).rejects.toThrow('CROSSSLOT');
    });
  });

  stateContract('redis state', () => emptyStore(redis.url));
});

describe('redis state, when Redis is away', () => {
  let redis: TestRedis;
  let state: State;
  let onError: ReturnType<typeof vi.fn<(error: unknown) => void>>;
  beforeEach(async () => {
    redis = await startRedis({ appendfsync: 'always' });
    onError = vi.fn();
    state = await redisState({ url: redis.url, now: () => 0, onError });
  });
  afterEach(async () => {
    await state.close();
    await redis.stop();
  });

  it('rejects calls in bounded time, says so, and serves again once Redis is back, with everything', async () => {
    await state.documents.put('a', 'kept');
    await redis.kill('SIGKILL');
    const began = performance.now();
    const calls: Array<() => Promise<unknown>> = [
      () => state.documents.get('a'),
      () => state.documents.put('a', 2),
      () => state.marks.all('l'),
      () => state.limits.take('k', { points: 1, windowMs: 1000 }, 0),
      () => state.hints.publish('c', 1),
      () => state.hints.subscribe('c', () => {}),
    ];
    const outcomes = await Promise.allSettled(calls.map((call) => call()));
    expect(performance.now() - began).toBeLessThan(answerWithinMs + 1500);
    for (const outcome of outcomes) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(StoreUnavailable);
    }
    expect(onError).toHaveBeenCalled();

    await redis.restart();
    await vi.waitFor(async () => expect(await state.documents.get('a')).toEqual({ value: 'kept', revision: 1 }), {
      timeout: 10_000,
    });
    // Its scripts are forgotten, which no caller notices.
    expect(await state.documents.put('a', 'new', { expect: 1 })).toEqual({ revision: 2 });
  }, 30_000);

  it('hears hints again after a restart of Redis', async () => {
    const heard: unknown[] = [];
    await state.hints.subscribe('c', (payload) => heard.push(payload));
    await redis.restart();
    await vi.waitFor(
      async () => {
        await state.hints.publish('c', 'after');
        expect(heard).toContain('after');
      },
      { timeout: 10_000, interval: 100 },
    );
  }, 30_000);

  it('gives up on a Redis that takes commands and answers none, and comes back to it', async () => {
    await state.documents.put('a', 1);
    process.kill(redis.pid, 'SIGSTOP');
    try {
      const began = performance.now();
      await expect(state.documents.get('a')).rejects.toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - began).toBeLessThan(answerWithinMs + 1500);
    } finally {
      process.kill(redis.pid, 'SIGCONT');
    }
    await vi.waitFor(async () => expect(await state.documents.get('a')).toEqual({ value: 1, revision: 1 }), {
      timeout: 15_000,
    });
  }, 30_000);

  it('closes in bounded time', async () => {
    await redis.kill('SIGKILL');
    const began = performance.now();
    await state.close();
    expect(performance.now() - began).toBeLessThan(answerWithinMs + 1500);
  }, 30_000);

  it('rejects at start', async () => {
    await redis.kill('SIGKILL');
    await expect(redisState({ url: redis.url, now: () => 0, onError })).rejects.toBeInstanceOf(StoreUnavailable);
  }, 30_000);
});

describe('redis state, on its own', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('keeps the databases of one Redis apart, hints too', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map((database) => redisState({ url: `${redis.url}/${database}`, now: () => 0 })),
    );
    const heard: unknown[] = [];
    await one!.hints.subscribe('c', (payload) => heard.push(payload));
    await other!.hints.publish('c', 'other');
    await one!.hints.publish('c', 'one');
    await until('a hint', () => heard.length > 0);
    expect(heard).toEqual(['one']);
    await one!.documents.put('a', 1);
    expect(await other!.documents.get('a')).toBeNull();
    await Promise.all([one!.close(), other!.close()]);
  });

  it('reports a listener that throws and a payload that is no JSON, and serves the others', async () => {
    const onError = vi.fn();
    const state = await redisState({ url: redis.url, now: () => 0, onError });
    const heard: unknown[] = [];
    const bug = new Error('a bug');
    await state.hints.subscribe('c', () => {
      throw bug;
    });
    await state.hints.subscribe('c', (payload) => heard.push(payload));
    await state.hints.publish('c', 1);
    await until('a hint', () => heard.length > 0);
    expect(heard).toEqual([1]);
    expect(onError.mock.calls).toEqual([[bug]]);
    await withAdmin(redis.url, (admin) => admin.publish('recourse:0:hint:c', 'no json'));
    await until('both are reported', () => onError.mock.calls.length >= 3);
    expect(onError).toHaveBeenCalledTimes(3);
    await state.close();
  });
});

describe('sortableHex', () => {
  it('sorts as the numbers do', () => {
    const numbers = [-Infinity, -1e300, -10, -1.5, -1, -1e-300, 0, 1e-300, 0.1, 1, 9, 10, 1.7e12, 1e300, Infinity];
    const spelled = numbers.map(sortableHex);
    expect(spelled).toEqual([...spelled].sort());
    expect(new Set(spelled.map((hex) => hex.length))).toEqual(new Set([16]));
    expect(sortableHex(-0)).toBe(sortableHex(0));
  });
});
