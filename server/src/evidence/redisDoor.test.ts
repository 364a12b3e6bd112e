import { startRedis } from '../testing/testRedis.ts';
import { doorContract } from './doorContract.ts';

doorContract('Redis', async () => {
  const redis = await startRedis();
  return { store: { name: 'redis', url: redis.url }, stop: () => redis.stop() };
});
