// Files over HTTP with the store in Redis. What is asked stands in the two contracts.
import { openFileDoor } from '../testing/fileDoor.ts';
import { startRedis } from '../testing/testRedis.ts';
import { accessContract } from './fileAccessContract.ts';
import { uploadContract } from './fileUploadContract.ts';

const door = openFileDoor(async () => {
  const redis = await startRedis();
  return { store: { name: 'redis', url: redis.url }, stop: () => redis.stop() };
});
uploadContract(door);
accessContract(door);
