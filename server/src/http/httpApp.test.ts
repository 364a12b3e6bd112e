import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agentAccounts } from '../access/accounts.ts';
import { agentCookie } from '../access/agentCookie.ts';
import { agentSessions } from '../access/agentSessions.ts';
import { secondFactor } from '../access/secondFactor.ts';
import { counted } from '../access/signIn.ts';
import { createEvidence } from '../evidence/evidence.ts';
import { folderEvidence } from '../evidence/folderEvidence.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { createLogger } from '../logger.ts';
import { embeddedState, type State } from '../state/index.ts';
import { testSite } from '../testing/testSite.ts';
import { createHttpApp } from './httpApp.ts';
import { createMetrics } from './metrics.ts';

const password = 'plum tree over the wall';
const metricsToken = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';

let folder: string;
let state: State;
let server: Server;
let port: number;
let storeAnswers = true;
let isOpen = true;
const logged: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-http-'));
  state = embeddedState({ folder: join(folder, 'data'), now: Date.now });
  const accounts = agentAccounts({ documents: state.documents, now: Date.now });
  const sessions = agentSessions({
    accounts,
    documents: state.documents,
    now: Date.now,
    cutConnections: async () => {},
  });
  await accounts.add({ site: 'harbor', login: 'alice', name: 'Alice', password });
  const metrics = createMetrics({ connections: () => 3 });
  const app = createHttpApp({
    agents: {
      ...{ accounts, sessions, limits: state.limits, now: Date.now },
      factor: secondFactor({ documents: state.documents, secret: 's'.repeat(44), now: Date.now }),
      audit: { record: async () => {} },
      alarm: () => undefined,
      sites: new Map([['harbor', testSite()]]),
      cookie: agentCookie({ secure: false }),
    },
    operator: {
      askStore: async () => {
        if (!storeAnswers) throw new StoreUnavailable('cannot read', undefined);
      },
      isOpen: () => isOpen,
      ...{ metrics, metricsToken },
    },
    readWatch: { opened: async () => undefined, stopped: async () => undefined },
    evidence: createEvidence({
      ...{ state, secret: 's'.repeat(44), sites: ['harbor'], now: Date.now },
      store: folderEvidence({ folder: join(folder, 'evidence') }),
      shelf: () => {
        throw new Error('no case here');
      },
      logger: createLogger({ environment: 'production', level: 'silent' }),
    }),
    payout: {
      ...{ sites: new Map(), limits: state.limits, now: Date.now },
      payouts: { hear: async () => ({ ok: false, failure: { code: 'notFound' } }) },
      logger: createLogger({ environment: 'production', level: 'silent' }),
    },
    directory: {
      ...{ sites: new Map(), limits: state.limits, now: Date.now },
      readCase: () => Promise.reject(new Error('no case here')),
      reports: { take: async () => undefined },
    },
    builds: buildsIn(folder),
    logger: createLogger({ environment: 'production', write: (line) => logged.push(line) }),
    extraRoutes: (extra) => {
      extra.get('/', (_request, response) => void response.send('demo'));
      extra.post('/wallet/pay', express.json(), (_request, response) => void response.json({ paid: true }));
      extra.get('/broken{/:word}', () => {
        throw new Error('hush: the password is plum');
      });
      extra.get('/storeless{/:word}', () => {
        throw new StoreUnavailable('cannot read', undefined);
      });
    },
    ...{ metrics, isProduction: false, proxies: 0 },
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

function buildsIn(root: string) {
  const [widget, consoleFolder] = [join(root, 'widget'), join(root, 'console')];
  for (const path of [join(widget, 'assets'), join(widget, '.vite'), join(consoleFolder, 'assets')])
    mkdirSync(path, { recursive: true });
  writeFileSync(join(root, 'outside.txt'), 'outside');
  writeFileSync(join(widget, 'recourse.js'), 'loader');
  writeFileSync(join(widget, 'panel.js'), 'panel');
  writeFileSync(join(widget, 'chat.html'), '<title>chat</title>');
  writeFileSync(join(widget, 'assets/panel-1a2b.js'), 'hashed');
  writeFileSync(join(widget, '.vite/manifest.json'), '{}');
  writeFileSync(join(consoleFolder, 'index.html'), '<title>console</title>');
  writeFileSync(join(consoleFolder, 'assets/index-3c4d.js'), 'hashed console');
  return { widget, console: consoleFolder };
}

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(at(path), { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

const signIn = (changes: object = {}, headers: Record<string, string> = {}) =>
  post('/api/agent/sign-in', JSON.stringify({ site: 'harbor', login: 'alice', password, ...changes }), headers);

/** `fetch` would tidy the path up before it is sent. */
function rawGet(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('bodies', () => {
  const nested = (depth: number) => `{"site":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  test.each<[string, string, Record<string, string>, number, object]>([
    ['that are no JSON', '{"site":', {}, 400, { code: 'malformed' }],
    ['that are nothing', '', {}, 400, { code: 'malformed', field: 'site' }],
    ['that are a bare value', '7', {}, 400, { code: 'malformed' }],
    ['that are a list', '[]', {}, 400, { code: 'malformed', field: 'site' }],
    [
      'with a member too many',
      JSON.stringify({ site: 'harbor', login: 'a', password: 'b', role: 'admin' }),
      {},
      400,
      { code: 'malformed', field: 'role' },
    ],
    [
      'with an operator for a text',
      JSON.stringify({ site: 'harbor', login: { $ne: '' }, password: 'b' }),
      {},
      400,
      { code: 'malformed', field: 'login' },
    ],
    [
      'with an endless password',
      JSON.stringify({ site: 'harbor', login: 'a', password: 'b'.repeat(300) }),
      {},
      400,
      { code: 'malformed', field: 'password' },
    ],
    ['with a prototype', '{"__proto__":{"site":"harbor"},"login":"a","password":"b"}', {}, 400, { code: 'malformed' }],
    [
      'that say one thing twice',
      '{"site":"harbor","login":"a","login":"b","password":"b"}',
      {},
      400,
      { code: 'malformed' },
    ],
    ['with more values than any form has', `{"site":[${'1,'.repeat(5_000)}1]}`, {}, 413, { code: 'tooLarge' }],
    ['that are too large', `{"site":"${'x'.repeat(17_000)}"}`, {}, 413, { code: 'tooLarge' }],
    ['that are too deep', nested(20), {}, 413, { code: 'tooLarge' }],
    ['that are deep enough to end a careless process', nested(8000), {}, 413, { code: 'tooLarge' }],
    [
      'that a form could send',
      'site=harbor',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      { code: 'malformed', field: 'content-type' },
    ],
    [
      'that any page could send',
      '{}',
      { 'content-type': 'text/plain' },
      415,
      { code: 'malformed', field: 'content-type' },
    ],
    ['that are packed', 'x', { 'content-encoding': 'gzip' }, 415, { code: 'malformed', field: 'content-type' }],
    [
      'in another alphabet',
      '{}',
      { 'content-type': 'application/json; charset=koi8-r' },
      415,
      { code: 'malformed', field: 'content-type' },
    ],
  ])('%s get a coded failure', async (_, body, headers, status, failure) => {
    const response = await post('/api/agent/sign-in', body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ ok: false, failure });
    expect((await fetch(at('/healthz'))).status).toBe(200);
  });
});

describe('signing in', () => {
  test('gives a cookie that scripts cannot read, and that tells who it is until signing out', async () => {
    const response = await signIn();
    expect(response.status).toBe(200);
    const agent = {
      ...{ id: expect.stringMatching(/^ag_/), site: 'harbor', login: 'alice', name: 'Alice' },
      ...{ rank: 'agent', secondFactor: false, mustEnrol: false },
    };
    expect(await response.json()).toEqual({ ok: true, agent });
    const [set] = response.headers.getSetCookie();
    expect(set).toMatch(/^recourse_agent=[^;]+; Max-Age=43\d{3}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const cookie = set!.split(';')[0]!;

    // Without Sec-Fetch-Site, as an old browser sends a GET: it only reads, and no other page gets to see the answer.
    const me = await fetch(at('/api/agent/me'), { headers: { cookie } });
    expect(me.headers.get('cache-control')).toBe('no-store');
    expect(await me.json()).toEqual({ ok: true, agent });

    const own = { cookie, origin: `http://127.0.0.1:${port}` };
    const left = await post('/api/agent/sign-out', '{}', own);
    expect([left.status, left.headers.get('clear-site-data')]).toEqual([200, '"cache"']);
    expect((await fetch(at('/api/agent/me'), { headers: { cookie } })).status).toBe(401);
  });

  test('answers alike whatever was wrong', async () => {
    for (const changes of [{ password: 'wrong wrong wrong' }, { login: 'nobody' }]) {
      const response = await signIn(changes);
      expect([response.status, await response.text()]).toEqual([
        401,
        '{"ok":false,"failure":{"code":"unauthenticated"}}',
      ]);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect(await (await signIn({ site: 'cove' })).json()).toEqual({ ok: false, failure: { code: 'siteUnknown' } });
  });

  test('says how long to wait after too many attempts', async () => {
    for (let tries = 0; tries < 10; tries++) {
      await state.limits.take(
        `signIn:harbor:${counted('mallory')}:127.0.0.1`,
        { points: 10, windowMs: 300_000 },
        Date.now(),
      );
    }
    const response = await signIn({ login: 'mallory' });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(200);
    expect(await response.json()).toMatchObject({ failure: { code: 'rateLimited', retryAfterMs: expect.any(Number) } });
  });

  test('takes no address from a header that anybody can send', async () => {
    const response = await signIn({ login: 'mallory' }, { 'x-forwarded-for': '203.0.113.9' });
    expect(response.status).toBe(429);
  });
});

describe('a write', () => {
  test.each([
    ['from another page', { origin: 'https://evil.example' }],
    ['from a page that hides', { origin: 'null' }],
    ['with a cookie and no origin', { cookie: 'recourse_agent=x' }],
    ['from a wallet that embeds us', { origin: 'https://wallet.example.com' }],
  ])('%s is refused, at extra routes too', async (_, headers) => {
    for (const path of ['/api/agent/sign-in', '/api/agent/sign-out', '/wallet/pay']) {
      const response = await post(path, '{}', headers as Record<string, string>);
      expect([response.status, await response.json()]).toEqual([
        403,
        { ok: false, failure: { code: 'forbidden', field: 'origin' } },
      ]);
    }
  });

  test('from our own page reaches an extra route', async () => {
    expect(await (await post('/wallet/pay', '{}', { origin: `http://127.0.0.1:${port}` })).json()).toEqual({
      paid: true,
    });
  });
});

describe('static builds', () => {
  test.each([
    ['/recourse.js', 'loader', 'public, max-age=300', '*'],
    ['/panel.js', 'panel', 'public, max-age=300', '*'],
    ['/assets/panel-1a2b.js', 'hashed', 'public, max-age=31536000, immutable', '*'],
    ['/chat', '<title>chat</title>', 'no-cache', null],
    ['/console/', '<title>console</title>', 'no-cache', null],
    ['/console/assets/index-3c4d.js', 'hashed console', 'public, max-age=31536000, immutable', null],
    ['/', 'demo', null, null],
  ])('%s', async (path, body, caching, everywhere) => {
    const response = await fetch(at(path));
    expect([response.status, await response.text()]).toEqual([200, body]);
    expect(response.headers.get('cache-control')).toBe(caching);
    expect(response.headers.get('access-control-allow-origin')).toBe(everywhere);
    expect(response.headers.get('cross-origin-resource-policy')).toBe(everywhere ? 'cross-origin' : 'same-origin');
  });

  test('/console leads to /console/', async () => {
    const response = await fetch(at('/console'), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/console/']);
  });

  test.each([
    ...[
      '/../outside.txt',
      '/assets/../../outside.txt',
      '/assets/..%2f..%2foutside.txt',
      '/console/%2e%2e/%2e%2e/outside.txt',
    ],
    ...[
      '/assets/%2e%2e%5c..%5coutside.txt',
      '/console/..;/outside.txt',
      '/.vite/manifest.json',
      '/console/.vite/manifest.json',
    ],
    ...[
      '//etc/passwd',
      '/assets//etc/passwd',
      '/assets/',
      '/assets/panel-1a2b.js/',
      '/nothing',
      '/api/nothing',
      '/console/nothing',
    ],
  ])('%s is not there', async (path) => {
    const { status, body } = await rawGet(path);
    expect([403, 404]).toContain(status);
    expect(body).not.toContain('outside');
    expect(JSON.parse(body)).toMatchObject({ ok: false });
  });

  test.each(['/%', '/%E0%A4%A', '/assets/%ff', '/assets/%00.js', '/console/%'])(
    '%s is malformed at worst',
    async (path) => {
      expect([400, 404]).toContain((await rawGet(path)).status);
      expect((await fetch(at('/healthz'))).status).toBe(200);
    },
  );
});

describe('headers', () => {
  test('allow no inline code and no frame of others, and do not say what runs here', async () => {
    const { headers } = await fetch(at('/console/'));
    const policy = headers.get('content-security-policy')!;
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port} wss://127.0.0.1:${port}`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('take nothing of a strange Host into the policy', async () => {
    const policy = await new Promise<string>((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: '/console/', headers: { host: "x; script-src 'unsafe-inline'" } },
        (response) => {
          response.resume();
          resolve(String(response.headers['content-security-policy']));
        },
      )
        .on('error', reject)
        .end();
    });
    expect(policy).not.toContain('unsafe-inline');
  });
});

describe('for the operator', () => {
  test('/readyz follows the store, and /healthz does not', async () => {
    expect((await fetch(at('/readyz'))).status).toBe(200);
    storeAnswers = false;
    expect([(await fetch(at('/readyz'))).status, (await fetch(at('/healthz'))).status]).toEqual([503, 200]);
    storeAnswers = true;
    isOpen = false;
    expect((await fetch(at('/readyz'))).status).toBe(503);
    isOpen = true;
  });

  test('/metrics is there for the bearer of the token only', async () => {
    const metrics = (authorization?: string) =>
      fetch(at('/metrics'), { headers: { ...(authorization && { authorization }) } });
    for (const wrong of [undefined, 'Bearer ', 'Bearer wrong', metricsToken])
      expect((await metrics(wrong)).status).toBe(404);
    const text = await (await metrics(`Bearer ${metricsToken}`)).text();
    expect(text).toContain('recourse_connections 3');
    expect(text).toContain('recourse_alerts_total{alert="readMuch"} 0');
    expect(text).toContain('recourse_alerts_total{alert="readUnusual"} 0');
    expect(text).toContain('recourse_http_requests_total{method="GET",status="200"}');
  });

  test('a bug is in the log and not in the answer; a store that is away is no bug', async () => {
    logged.length = 0;
    const broken = await fetch(at('/broken'));
    expect([broken.status, await broken.json()]).toEqual([500, { ok: false, failure: { code: 'internal' } }]);
    const storeless = await fetch(at('/storeless'));
    expect([storeless.status, await storeless.json()]).toEqual([503, { ok: false, failure: { code: 'unavailable' } }]);
    expect(logged.map((line) => JSON.parse(line).level)).toEqual([50, 40]);
  });

  test('which route failed is in the log as the program spells it, never as somebody typed it', async () => {
    logged.length = 0;
    for (const path of ['broken', 'storeless']) {
      await fetch(at(`/${path}/sausage-worth-useful?text=sausage-worth-useful`));
      expect(JSON.parse(logged.at(-1)!)).toMatchObject({ method: 'GET', route: `/${path}{/:word}` });
    }
    expect(logged.join()).not.toContain('sausage');
  });
});
