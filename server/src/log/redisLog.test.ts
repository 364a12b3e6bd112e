import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyFiles, isInFiles } from '../testing/filesOnDisk.ts';
import { logChild } from '../testing/logChildProcess.ts';
import { appendAtHead, newLog, newOutbox, randomFrom } from '../testing/logSamples.ts';
import { startRedis, type TestRedis, type TestRedisOptions } from '../testing/testRedis.ts';
import { checkRedis } from './checkRedis.ts';
import type { StoreUnderTest } from './contracts/bench.ts';
import { expectAllAcked } from './contracts/damageRules.ts';
import type { EventLog } from './eventLog.ts';
import { eventLogContract } from './eventLogContract.ts';
import { redisLog } from './redisLog.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

async function withClient<Result>(
  url: string,
  ask: (client: ReturnType<typeof newClient>) => Promise<Result>,
): Promise<Result> {
  const client = newClient(url);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    client.destroy();
  }
}

function newClient(url: string) {
  return createClient({ url });
}

async function rewritten(url: string): Promise<void> {
  await withClient(url, async (client) => {
    while (/aof_rewrite_(in_progress|scheduled):1/.test(await client.info('persistence')));
  });
}

async function storeOn(options: TestRedisOptions): Promise<StoreUnderTest> {
  const redis = await startRedis(options);
  return {
    address: { name: 'redis', url: redis.url },
    restart: () => redis.restart(),
    copy: async () => storeOn({ ...options, dir: await copyFiles(redis.dir) }),
    async isOnDisk(text) {
      await rewritten(redis.url);
      return isInFiles(redis.dir, text);
    },
    remove: () => redis.stop(),
  };
}

eventLogContract('redis', () => storeOn({ appendfsync: 'always' }));

describe('the log in Redis', () => {
  let redis: TestRedis;
  const opened: EventLog[] = [];

  async function open(): Promise<EventLog> {
    const log = await redisLog({ url: redis.url });
    opened.push(log);
    return log;
  }

  beforeAll(async () => {
    redis = await startRedis({ appendfsync: 'always' });
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((log) => log.close()));
  });

  it('loses nothing acked when Redis itself is killed while processes write', async () => {
    const random = randomFrom(11);
    const logs = Array.from({ length: 6 }, () => newLog());
    const child = logChild({ name: 'redis', url: redis.url }, { name: 'write', logs, outbox: newOutbox() });
    for (let round = 0; round < 5; round++) {
      const enough = child.lines.length + 1 + Math.floor(random() * 500);
      await child.reported(() => child.lines.length >= enough);
      await redis.restart();
    }
    const last = child.lines.length + 50;
    await child.reported(() => child.lines.length >= last);
    await child.kill();
    const acked = new Set<unknown>(child.lines.flatMap(({ log, acked }) => (acked ? `${log} ${acked}` : [])));
    await expectAllAcked(await open(), logs, acked);
  }, 60_000);

  it('throws StoreUnavailable at once while Redis is gone; when it is back, says so and hints every follower', async () => {
    const store = await open();
    const log = newLog();
    await appendAtHead(store, { log });
    await redis.kill('SIGKILL');
    await expect(store.head(log)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(appendAtHead(store, { log })).rejects.toBeInstanceOf(StoreUnavailable);

    const renewed = new Promise<void>((resolve) => store.onRenewed(resolve));
    const hinted = new Promise<void>((resolve) => store.follow(log, resolve));
    const fed = new Promise<void>((resolve) => {
      store.followFeed((shard) => shard === 63 && resolve());
    });
    await redis.restart();
    await Promise.all([renewed, hinted, fed]);
    await afterReconnect(store, log);
    expect((await store.head(log)).seq).toBe(1);
  }, 30_000);

  it('hears other processes again after Redis was gone', async () => {
    const [store, other] = [await open(), await open()];
    const log = newLog();
    let heard = (_: number) => {};
    store.follow(log, async () => heard((await store.head(log)).seq));
    await redis.restart();
    await afterReconnect(other, log);
    await afterReconnect(store, log);
    const done = new Promise<void>((resolve) => {
      heard = (seq) => seq === 1 && resolve();
    });
    await appendAtHead(other, { log });
    await done;
  }, 30_000);

  it('throws StoreUnavailable in bounded time when Redis is dumb, and uses it again when it speaks', async () => {
    const store = await open();
    const log = newLog();
    await appendAtHead(store, { log });
    process.kill(redis.pid, 'SIGSTOP');
    try {
      const start = performance.now();
      await expect(store.head(log)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - start).toBeLessThan(6000);
    } finally {
      process.kill(redis.pid, 'SIGCONT');
    }
    await afterReconnect(store, log);
    expect(await appendAtHead(store, { log })).toMatchObject({ name: 'appended' });
  }, 30_000);

  it('throws StoreUnavailable if it cannot connect', async () => {
    const gone = await startRedis();
    await gone.stop();
    await expect(redisLog({ url: gone.url })).rejects.toThrow(/cannot reach Redis at redis:\/\/127\.0\.0\.1/);
  }, 30_000);

  it('keeps everything of a log in one Cluster slot', async () => {
    const store = await open();
    const log = newLog('quay', 8);
    await appendAtHead(store, { log });
    const keys = await withClient(redis.url, (client) => client.keys('*{quay.08}*'));
    expect(keys).toHaveLength(5);
    expect(keys.every((key) => key.startsWith('log:{quay.08}:'))).toBe(true);
  });
});

describe('checkRedis', () => {
  const check = (url: string) => withClient(url, checkRedis);

  it.each([
    [['--appendfsync', 'always'], 'an acked event is on disk'],
    [['--appendfsync', 'everysec'], 'lose the last second'],
    [['--appendfsync', 'no'], 'lose the last half minute'],
    [['--appendonly', 'no'], 'nothing survives'],
    [['--rename-command', 'CONFIG', ''], 'does not say'],
  ])('says how safe an ack is with %j', async (settings, words) => {
    const redis = await startRedis({ settings });
    try {
      expect(await check(redis.url)).toContain(words);
    } finally {
      await redis.stop();
    }
  });

  it('refuses a Redis that evicts', async () => {
    const redis = await startRedis({ settings: ['--maxmemory-policy', 'allkeys-lru'] });
    try {
      await expect(check(redis.url)).rejects.toThrow('Set maxmemory-policy to noeviction');
    } finally {
      await redis.stop();
    }
  });
});

/** Asks until Redis answers this log again. */
async function afterReconnect(store: EventLog, log: string): Promise<void> {
  for (;;) {
    try {
      await store.head(log);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await new Promise(setImmediate);
    }
  }
}
