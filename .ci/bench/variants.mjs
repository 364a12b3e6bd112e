// What is compared: bare Socket.IO, and the relay over each of its stores. All are processes of their own.
// Owns starting them and everything they need. Whatever is started is ended by `end`, in turn from the last.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startRedis } from '../../server/dist/testing/testRedis.js';
import { startChild } from './child.mjs';
import { redisCpuMs } from './redis.mjs';

/**
 * @typedef {object} Running
 * @property {import('./child.mjs').Child} server
 * @property {() => Promise<number>} cpuMs of the server and its Redis
 * @property {() => Promise<void>} restart kills the server and starts it again, on the same port and store
 * @property {() => Promise<void>} end
 */
/** @typedef {{ folder: string, site: string, profileFolder?: string | undefined } & Awaited<ReturnType<typeof import('./agents.mjs').prepareAgents>>} Setting */

/** @type {Set<{ readonly pid: number }>} */
const redises = new Set();

/** At a signal there is no time to wait. The servers end by themselves when this process does; a Redis would not. */
export function killEveryRedis() {
  for (const { pid } of redises) process.kill(pid, 'SIGKILL');
}

/** @param {string} name one of a plan's variants @param {Setting} setting @returns {Promise<Running>} */
export async function startVariant(name, { folder, profileFolder, documents, agents }) {
  const own = join(folder, `${name.replace(' ', '-')}-${Math.random().toString(36).slice(2)}`);
  await mkdir(join(own, 'redis'), { recursive: true });
  const appendfsync = name.startsWith('redis ') ? /** @type {'always' | 'everysec'} */ (name.slice(6)) : undefined;
  const redis = appendfsync && (await startRedis({ appendfsync, dir: join(own, 'redis') }));
  if (redis) redises.add(redis);
  const stopRedis = async () => {
    if (!redis) return;
    await redis.stop();
    redises.delete(redis);
  };
  const start = (/** @type {number} */ port) =>
    name === 'bare'
      ? startChild('./bareServer.mjs', { port }, { profileFolder })
      : startChild(
          './relayServer.mjs',
          { folder: own, port, documents, agents, ...(redis && { redisUrl: redis.url }) },
          { profileFolder },
        );
  let server = await start(0).catch(async (error) => {
    await stopRedis();
    throw error;
  });
  return {
    get server() {
      return server;
    },
    cpuMs: async () => (await server.cpuMs()) + (redis ? await redisCpuMs(redis.port) : 0),
    async restart() {
      const port = Number(new URL(server.url).port);
      await server.kill();
      server = await start(port);
    },
    async end() {
      await server.stop();
      await stopRedis();
    },
  };
}
