import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocolFloor, protocolVersion, socketPath } from '@recourse/shared/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import { folderEvidence } from './evidence/folderEvidence.ts';
import { embeddedLog } from './log/embeddedLog.ts';
import { createLogger } from './logger.ts';
import { embeddedState } from './state/index.ts';
import { testSite } from './testing/testSite.ts';

const password = 'plum tree over the wall';
const protocol = { version: protocolVersion, floor: protocolFloor };
const customer = { role: 'customer', protocol, site: 'harbor', device: 'd'.repeat(43), locale: 'en', timeZone: 'UTC' };
const wallet = 'https://wallet.example.com';

let folder: string;
let app: App;
let url: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-app-'));
  const config: Config = {
    ...{ environment: 'development', host: '127.0.0.1', port: 0, dataFolder: folder, store: { name: 'embedded' } },
    ...{ secret: undefined, metricsToken: undefined, proxies: 0 },
    nodes: [],
    sites: [testSite({ origins: [wallet] }), testSite({ id: 'cove', origins: ['https://cove.example.com'] })],
  };
  app = await createApp({
    ...{ config, secret: 'secret of this test', now: Date.now },
    log: embeddedLog({ folder }),
    state: embeddedState({ folder, now: Date.now }),
    evidence: folderEvidence({ folder: join(folder, 'evidence') }),
    logger: createLogger({ environment: 'production', level: 'silent' }),
  });
  ({ url } = await app.listen());
  await app.accounts.add({ site: 'harbor', login: 'alice', name: 'Alice', password });
});

afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the relay says first: the welcome, a coded refusal, or a closed door. */
function connect(
  auth: object,
  {
    transport = 'websocket',
    headers = {},
  }: { transport?: 'websocket' | 'polling'; headers?: Record<string, string> } = {},
): Promise<unknown> {
  const socket = io(url, {
    path: socketPath,
    transports: [transport],
    auth,
    extraHeaders: headers,
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.on('welcome', (welcome: { me: unknown }) => resolve(welcome.me));
    socket.on('connect_error', (error: Error & { data?: unknown }) => resolve(error.data ?? 'closed door'));
  });
}

async function agentCookieOf(login: string): Promise<string> {
  const response = await fetch(`${url}/api/agent/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site: 'harbor', login, password }),
  });
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

describe.each(['websocket', 'polling'] as const)('a connection by %s', (transport) => {
  const device = { role: 'customer', kind: 'device' };

  test.each([
    ['our own page', () => url],
    ['a page that embeds us', () => wallet],
  ])('is taken from %s', async (_, origin) => {
    expect(await connect(customer, { transport, headers: { origin: origin() } })).toEqual(device);
  });

  test('is taken from a native app, which has no origin', async () => {
    expect(await connect(customer, { transport })).toEqual(device);
  });

  test.each(['https://evil.example', 'null', 'https://wallet.example.com.evil.example'])(
    'is refused from %s',
    async (origin) => {
      expect(await connect(customer, { transport, headers: { origin } })).toBe('closed door');
    },
  );

  test("is refused from another site's page", async () => {
    const headers = { origin: wallet };
    expect(await connect({ ...customer, site: 'cove' }, { transport, headers })).toEqual({
      code: 'forbidden',
      field: 'origin',
    });
  });
});

describe('an agent', () => {
  test('connects from our own page with the cookie, and from nowhere else', async () => {
    const cookie = await agentCookieOf('alice');
    const agent = { role: 'agent', protocol, site: 'harbor' };
    expect(await connect(agent, { headers: { origin: url, cookie } })).toMatchObject({ role: 'agent', name: 'Alice' });
    const refused = { code: 'unauthenticated' };
    expect(await connect(agent, { headers: { origin: url } })).toEqual(refused);
    expect(await connect({ ...agent, site: 'cove' }, { headers: { origin: url, cookie } })).toEqual(refused);
    // A page that embeds us runs in the same browser, and may even share the cookie's site.
    expect(await connect(agent, { headers: { origin: wallet, cookie } })).toEqual(refused);
    expect(await connect(agent, { headers: { cookie } })).toBe('closed door');
  });

  test('loses the connection at once by signing out', async () => {
    const cookie = await agentCookieOf('alice');
    const headers = { origin: url, cookie };
    await connect({ role: 'agent', protocol, site: 'harbor' }, { headers });
    const gone = new Promise((resolve) => sockets.at(-1)!.on('disconnect', resolve));
    await fetch(`${url}/api/agent/sign-out`, { method: 'POST', headers });
    expect(await gone).toBe('io server disconnect');
    expect(await connect({ role: 'agent', protocol, site: 'harbor' }, { headers })).toEqual({
      code: 'unauthenticated',
    });
  });
});

test.each([
  ['a session that every object has', `${socketPath}/?EIO=4&transport=polling&sid=__proto__`],
  ['an unknown transport', `${socketPath}/?EIO=4&transport=constructor`],
  ['an old protocol', `${socketPath}/?EIO=3&transport=polling`],
  ['no parameters', `${socketPath}/`],
])('a handshake with %s harms nobody', async (_, path) => {
  const status = await new Promise<number>((resolve, reject) => {
    request(`${url}${path}`, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
