import { startRedis } from '../testing/testRedis.ts';
import { doorContract } from './fileDoorContract.ts';

doorContract('Redis', async () => {
  const redis = await startRedis();
  return { store: { name: 'redis', url: redis.url }, stop: () => redis.stop() };
});
