// What is said of a store at start, where it takes no process of its own to hear it.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { openStores } from './stores.ts';
import { startRedis } from './testing/testRedis.ts';
import { testSite } from './testing/testSite.ts';

test('a Redis that was only too slow to show that it is open is not taken for one that wants a password', async () => {
  const redis = await startRedis();
  const dataFolder = mkdtempSync(join(tmpdir(), 'recourse-stores-'));
  let comers = 0;
  // The first one, which asks without a password, waits for ever; all others are through at once.
  const door = createServer((socket) => {
    socket.on('error', () => {});
    if (++comers > 1) socket.pipe(connect(redis.port, '127.0.0.1').on('error', () => {})).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  try {
    const opened = await openStores(
      {
        ...{ environment: 'production', dataFolder, host: '127.0.0.1', port: 0, proxies: 0, sites: [testSite()] },
        ...{ store: { name: 'redis', url: `redis://:open-sesame@127.0.0.1:${port}` } },
        ...{ nodes: [], secret: undefined, metricsToken: undefined },
      },
      { now: Date.now, logger: createLogger({ environment: 'production', write: () => {} }) },
    );
    expect(opened).toMatchObject({ ok: false, problem: expect.stringContaining('Redis cannot be reached') });
  } finally {
    door.close();
    await redis.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}, 30_000);
