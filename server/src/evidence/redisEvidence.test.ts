import { expect, test } from 'vitest';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { startRedis } from '../testing/testRedis.ts';
import { evidenceStoreContract } from './evidenceStoreContract.ts';
import { redisEvidence } from './redisEvidence.ts';

evidenceStoreContract('Redis', async () => {
  const redis = await startRedis();
  return {
    open: () => redisEvidence({ url: redis.url }),
    isInFiles: (text) => isInFiles(redis.dir, text),
    close: () => redis.stop(),
  };
});

test('a Redis that is full or gone refuses, and says so as every store does', async () => {
  const redis = await startRedis({ settings: ['--maxmemory', '3mb', '--maxmemory-policy', 'noeviction'] });
  const store = await redisEvidence({ url: redis.url });
  const big = Buffer.alloc(4_000_000, 1);
  const id = 'abcdefghijklmnopqrstuv';
  await store.keep(id, big).catch(() => undefined);
  await expect(store.append(id, 0, big)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  await redis.kill('SIGKILL');
  await expect(store.size(id)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  await store.close();
  await redis.stop();
});
