// A real Redis for tests: its own process, port and folder.
// Owns that process and ends it. Never touches a Redis that was running before.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './freePort.ts';

export interface TestRedis {
  url: string;
  port: number;
  dir: string;
  readonly pid: number;
  /** Resolves once the process is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Kills it if it runs, and starts it again on the same port and folder. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export interface TestRedisOptions {
  appendfsync?: 'always' | 'everysec' | 'no';
  /** A folder with files of another Redis to start from; it is removed at the end. */
  dir?: string;
  /** Further settings, as on the command line: `['--maxmemory-policy', 'allkeys-lru']`. */
  settings?: string[];
}

export async function startRedis({
  appendfsync = 'everysec',
  dir,
  settings = [],
}: TestRedisOptions = {}): Promise<TestRedis> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'recourse-redis-')));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = () =>
    spawnRedis(port, folder, [
      ...['--appendonly', 'yes', '--appendfsync', appendfsync, '--save', ''],
      // So that a test can look for a text in the files.
      ...['--rdbcompression', 'no'],
      ...settings,
    ]);
  let server = await start();
  const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  return {
    url,
    port,
    dir: folder,
    get pid() {
      return server.pid!;
    },
    kill,
    async restart() {
      await kill('SIGKILL');
      server = await start();
    },
    async stop() {
      await kill('SIGKILL');
      // A rewrite that Redis had begun may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

async function spawnRedis(port: number, dir: string, settings: string[]): Promise<ChildProcess> {
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', dir, ...settings];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const failed = new Promise<never>((_, reject) => {
    server.once('error', (cause) => {
      reject(new Error('These tests need redis-server on the PATH (Debian: apt-get install redis-server).', { cause }));
    });
    server.once('exit', () => reject(new Error(`redis-server ended at once:\n${output}`)));
  });
  await Promise.race([answering(port), failed]);
  failed.catch(() => {});
  return server;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await pings(port)) return;
    await delay(25);
  }
  throw new Error(`redis-server on port ${port} did not answer in 10 seconds`);
}

async function pings(port: number): Promise<boolean> {
  const socket: Socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write('PING\r\n');
    const [reply] = (await once(socket, 'data')) as [Buffer];
    return reply.toString().startsWith('+PONG');
  } catch {
    // Not listening yet.
    return false;
  } finally {
    socket.destroy();
  }
}
