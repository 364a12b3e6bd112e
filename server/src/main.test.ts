import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { endAll, runCli, startCli } from './testing/cliChild.ts';
import { startRedis } from './testing/testRedis.ts';

// Each test starts processes from the sources, and some wait for a Redis that is not there.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-main-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(endAll);

const env = (changes: Record<string, string> = {}) => ({ RECOURSE_DATA: join(folder, 'data'), PORT: '0', ...changes });
const oneSentence = /^[^\n]+[.]\n$/;

async function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** A test that fails leaves it connected when its Redis ends; that must not hide what failed. */
async function operatorOf(url: string) {
  const operator = createClient({ url }).on('error', () => {});
  await operator.connect();
  return operator;
}

async function serving(changes: Record<string, string> = {}) {
  const cli = startCli(['serve', '--json'], { env: env(changes) });
  const { url } = JSON.parse(await cli.says('\n')) as { url: string };
  return { ...cli, url };
}

describe('recourse serve says one sentence and has an exit code of its own for', () => {
  test('a taken port', async () => {
    const { server, port } = await listening();
    const { exit, err } = await runCli(['serve'], { env: env({ PORT: String(port) }) });
    server.close();
    expect([exit, err]).toEqual([
      5,
      `Port ${port} of 127.0.0.1 is taken; end what uses it, or choose another with PORT.\n`,
    ]);
  });

  test('a host that is not this machine', async () => {
    const { exit, err } = await runCli(['serve'], { env: env({ HOST: '192.0.2.1' }) });
    expect([exit, err]).toEqual([5, 'HOST is "192.0.2.1", which is no address of this machine.\n']);
  });

  test('a data folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { exit, err } = await runCli(['serve'], { env: env({ RECOURSE_DATA: join(file, 'data') }) });
    expect([exit, err]).toEqual([3, `The data folder ${file}/data (RECOURSE_DATA) cannot be used: it is no folder.\n`]);
  });

  // Root may write everywhere but here.
  test('a data folder that cannot be written', async () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    const path = process.getuid?.() === 0 ? '/proc/recourse' : join(locked, 'data');
    const { exit, err } = await runCli(['serve'], { env: env({ RECOURSE_DATA: path }) });
    expect([exit, err]).toEqual([3, expect.stringMatching(oneSentence)]);
    expect(err).toContain(`The data folder ${path} (RECOURSE_DATA) cannot be used:`);
  });

  test('a Redis that is not there, soon', async () => {
    const { server, port } = await listening();
    server.close();
    const { exit, err } = await runCli(['serve'], { env: env({ REDIS_URL: `redis://:hidden@127.0.0.1:${port}` }) });
    expect([exit, err]).toEqual([
      4,
      `Redis cannot be reached at 127.0.0.1:${port} (REDIS_URL); start it, or leave REDIS_URL out for the embedded store.\n`,
    ]);
  });

  test('a Redis that never answers', async () => {
    const { server, port } = await listening();
    const { exit, err } = await runCli(['serve'], { env: env({ REDIS_URL: `redis://127.0.0.1:${port}` }) });
    server.close();
    expect([exit, err]).toEqual([4, expect.stringContaining('Redis cannot be reached')]);
  });

  test('a Redis that throws data away, or wants another password', async () => {
    const redis = await startRedis({ settings: ['--maxmemory-policy', 'allkeys-lru'] });
    try {
      const operator = await operatorOf(redis.url);
      await operator.configSet('requirepass', 'open-sesame');
      operator.destroy();
      const url = redis.url.replace('redis://', 'redis://:open-sesame@');
      const evicting = await runCli(['serve'], { env: env({ REDIS_URL: url }) });
      expect([evicting.exit, evicting.err]).toEqual([
        4,
        expect.stringMatching(/maxmemory-policy allkeys-lru\). Set maxmemory-policy to noeviction\.\n$/),
      ]);
      const refused = await runCli(['serve'], { env: env({ REDIS_URL: url.replace('open-sesame', 'knock-knock') }) });
      expect([refused.exit, refused.err]).toEqual([
        4,
        expect.stringMatching(/refused the connection \(REDIS_URL\): WRONGPASS/),
      ]);
      expect(refused.err).not.toContain('knock-knock');
    } finally {
      await redis.stop();
    }
  });

  test('a Redis in production that obeys anybody, whatever password the address has', async () => {
    const policy = join(folder, 'confirmed.yaml');
    const shipped = join(import.meta.dirname, '../policy/default.yaml');
    writeFileSync(policy, readFileSync(shipped, 'utf8').replace('periods: demo', 'periods: confirmed'));
    const sites = join(folder, 'sites.yaml');
    writeFileSync(
      sites,
      'sites:\n  - { id: harbor, name: { en: Harbor }, hours: { timeZone: UTC, days: {} }, requireSignIn: false, policy: confirmed.yaml }\n',
    );
    const production = (url: string) =>
      env({
        ...{ RECOURSE_ENV: 'production', RECOURSE_CONFIG: sites, RECOURSE_PROXIES: '0', REDIS_URL: url },
        RECOURSE_SECRET: randomBytes(32).toString('base64url'),
      });
    const redis = await startRedis();
    try {
      const operator = await operatorOf(redis.url);
      const withPassword = redis.url.replace('redis://', 'redis://:open-sesame@');
      const asUser = redis.url.replace('redis://', 'redis://relay:open-sesame@');
      await operator.sendCommand(['ACL', 'SETUSER', 'relay', 'on', '>open-sesame', '~*', '&*', '+@all']);
      for (const url of [withPassword, asUser]) {
        const { exit, err } = await runCli(['serve'], { env: production(url) });
        expect([exit, err]).toEqual([4, expect.stringContaining('answers without a password')]);
        expect(err).toMatch(oneSentence);
        expect(err).not.toContain('open-sesame');
      }
      await operator.configSet('requirepass', 'open-sesame');
      const relay = startCli(['serve', '--json'], { env: production(asUser) });
      expect(await relay.says('\n')).toContain('"store":"redis"');
      relay.child.kill('SIGTERM');
      expect(await relay.exit).toBe(0);
      operator.destroy();
    } finally {
      await redis.stop();
    }
  });

  test('a bad configuration', async () => {
    const { exit, err } = await runCli(['serve'], { env: env({ PORT: 'http' }) });
    expect([exit, err]).toEqual([2, 'PORT is "http"; it must be a whole number from 0 to 65535.\n']);
  });

  test('a weak production', async () => {
    const { exit, err } = await runCli(['serve'], { env: env({ RECOURSE_ENV: 'production' }) });
    expect([exit, err]).toEqual([2, expect.stringMatching(/^RECOURSE_CONFIG is not set/)]);
  });
});

describe('a running relay', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('closes in order on %s, though somebody is connected', async (signal) => {
    const relay = await serving();
    // A connection that says nothing, as a browser keeps in reserve.
    const idle = connect(Number(new URL(relay.url).port), '127.0.0.1').on('error', () => {});
    await once(idle, 'connect');
    const polling = await fetch(`${relay.url}/socket/?EIO=4&transport=polling`);
    expect(polling.status).toBe(200);
    relay.child.kill(signal);
    expect(await relay.exit).toBe(0);
    expect(relay.output().err).not.toMatch(/^\S+ (?:error|fatal)|"level":[56]0/m);
    idle.destroy();
  });

  test('keeps what it writes to itself', async () => {
    const relay = await serving();
    for (const name of ['secret', 'log.db', 'documents.db']) {
      expect(statSync(join(folder, 'data', name)).mode & 0o077).toBe(0);
    }
    relay.child.kill('SIGTERM');
    await relay.exit;
  });

  test('lets agents in whose accounts are made beside it, with either store', async () => {
    const redis = await startRedis();
    try {
      for (const store of [{}, { REDIS_URL: redis.url }]) {
        const relay = await serving(store);
        const password = 'plum tree over the wall';
        const login = 'REDIS_URL' in store ? 'rosa' : 'emil';
        const added = await runCli(['agent', 'add', '--login', login, '--name', 'Rosa', '--password-stdin'], {
          env: env(store),
          input: `${password}\n`,
        });
        expect(added).toEqual({ exit: 0, out: expect.stringMatching(/^ag_[A-Za-z0-9_-]{16}\n$/), err: '' });
        const signIn = () =>
          fetch(`${relay.url}/api/agent/sign-in`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ site: 'berthwell', login, password }),
          });
        expect((await signIn()).status).toBe(200);
        expect((await runCli(['agent', 'disable', login], { env: env(store) })).exit).toBe(0);
        expect((await signIn()).status).toBe(401);
        relay.child.kill('SIGTERM');
        expect(await relay.exit).toBe(0);
      }
    } finally {
      await redis.stop();
    }
  });
});
