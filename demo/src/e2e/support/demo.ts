// The built demo as a process of its own, on a free port and in a fresh folder, over the store that a test chooses.
// Owns the process and the folder. A test may kill it and start it again: port and data stay the same.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@recourse/server/testing/freePort';
import { startRedis, type TestRedis } from '@recourse/server/testing/testRedis';
import { until } from '@recourse/server/testing/until';

export const stores = ['embedded', 'redis'] as const;
export type Store = (typeof stores)[number];

export interface Demo {
  url: string;
  dataFolder: string;
  redis: TestRedis | undefined;
  /** Everything that it printed, over all starts. */
  printed(): string;
  /** `kill -9`. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes what it kept. */
  stop(): Promise<void>;
}

const program = resolve(import.meta.dirname, '../../../dist/server/main.js');

export async function startDemo(store: Store): Promise<Demo> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'recourse-demo-'));
  const redis = store === 'redis' ? await startRedis({ appendfsync: 'always' }) : undefined;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let printed = '';
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [program], {
      env: {
        ...{ PATH: process.env.PATH, PORT: String(port), RECOURSE_DATA: dataFolder, RECOURSE_DEMO_SEED: 'off' },
        ...(redis && { REDIS_URL: redis.url }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
    child = started;
    await until(`the demo at ${url}`, () => {
      if (started.exitCode !== null) throw new Error(`The demo ended at once:\n${printed}`);
      // Answers once the agents' accounts are there, which is the last step of a start.
      return fetch(`${url}/demo/agent`).then(
        ({ ok }) => ok,
        () => false,
      );
    });
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  await start();
  return {
    ...{ url, dataFolder, redis, start },
    printed: () => printed,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGKILL');
      await redis?.stop();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}
