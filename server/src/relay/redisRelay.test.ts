import { afterAll } from 'vitest';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { relayContract } from './relayContract.ts';

let redis: TestRedis | undefined;

relayContract('Redis', async () => {
  redis = await startRedis();
  return { name: 'redis', url: redis.url };
});

afterAll(() => redis?.stop());
