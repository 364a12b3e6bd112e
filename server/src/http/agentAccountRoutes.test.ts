import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEntry } from '@recourse/shared/site';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAccounts, agentAccounts } from '../access/accounts.ts';
import { agentCookie } from '../access/agentCookie.ts';
import { type AgentSessions, agentSessions } from '../access/agentSessions.ts';
import { secondFactor } from '../access/secondFactor.ts';
import { codeAt, stepAt } from '../access/totp.ts';
import { createLogger } from '../logger.ts';
import { embeddedState, type State } from '../state/index.ts';
import { testSite } from '../testing/testSite.ts';
import { agentRoutes } from './agentRoutes.ts';
import { failureHandler } from './failures.ts';

const password = 'plum tree over the wall';
const minute = 60_000;

let folder: string;
let state: State;
let server: Server;
let accounts: AgentAccounts;
let sessions: AgentSessions;
let now = Date.parse('2026-03-02T10:00:00Z');
const audited: AuditEntry[] = [];
const raised: string[] = [];
const logged: string[] = [];
let people = 0;
let login: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-account-'));
  state = embeddedState({ folder, now: () => now });
  const { documents, limits } = state;
  accounts = agentAccounts({ documents, now: () => now, siteWords: () => ['Harbor Support'] });
  sessions = agentSessions({
    ...{ accounts, documents, now: () => now, cutConnections: async () => {} },
    needsSecondFactor: (role) => role !== 'agent',
  });
  const logger = createLogger({ environment: 'production', write: (line) => logged.push(line) });
  const app = express();
  app.use(
    '/api/agent',
    agentRoutes({
      ...{ accounts, sessions, limits, now: () => now },
      alarm: (name) => void raised.push(name),
      factor: secondFactor({ documents, secret: 's'.repeat(44), now: () => now }),
      audit: { record: async (_site, entry) => void audited.push(entry) },
      sites: new Map([['harbor', testSite()]]),
      cookie: agentCookie({ secure: true }),
    }),
  );
  app.use(failureHandler(logger));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  login = `kai${people++}`;
  await added(login);
  audited.length = 0;
  // Each test has its own budgets.
  now += 60 * minute;
});

async function added(name: string, role: 'agent' | 'senior' = 'agent') {
  const result = await accounts.add({ site: 'harbor', login: name, name, password, role });
  if (!result.ok) throw new Error(result.problem);
}

interface Answer {
  status: number;
  body: Record<string, unknown> & { failure?: Record<string, unknown> };
  cookie: string | undefined;
  set: string | undefined;
}

async function post(path: string, body: unknown, cookie = ''): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/agent/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
  const [set] = response.headers.getSetCookie();
  return { status: response.status, body: (await response.json()) as Answer['body'], set, cookie: set?.split(';')[0] };
}

const enter = (as: string, rest = {}) => post('sign-in', { site: 'harbor', login: as, password, ...rest });

async function cookieOf(as: string, rest = {}): Promise<string> {
  const { cookie, body } = await enter(as, rest);
  if (!cookie) throw new Error(JSON.stringify(body));
  return cookie;
}

async function me(cookie: string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/api/agent/me`, { headers: { cookie } })).status;
}

/** Signs in and sets up an authenticator app. */
async function enrolled(as: string): Promise<{ cookie: string; key: string; recovery: string[] }> {
  const first = await cookieOf(as);
  const { key } = (await post('second-factor/begin', {}, first)).body as { key: string };
  const { cookie, body } = await post('second-factor/confirm', { code: codeAt(key, stepAt(now)) }, first);
  now += minute;
  return { cookie: cookie!, key, recovery: body.recovery as string[] };
}

const types = () => audited.map(({ type }) => type);

test('over HTTPS the cookie is one that no other host can set', async () => {
  const { set } = await enter(login);
  expect(set).toMatch(
    /^__Host-recourse_agent=[^;]+; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
  );
});

describe.each([
  'prove',
  'password',
  'second-factor/begin',
  'second-factor/confirm',
  'second-factor/recovery',
  'sign-out-everywhere',
])('POST /api/agent/%s', (path) => {
  test.each([
    ['without a sign-in', ''],
    ['with one that is none', `__Host-recourse_agent=ag_0000000000000000.${'A'.repeat(43)}`],
  ])('is refused %s, whatever is sent', async (_, cookie) => {
    for (const body of [{}, { password }, { code: '123456' }, { current: password, next: 'x' }]) {
      expect(await post(path, body, cookie)).toMatchObject({
        status: 401,
        body: { failure: { code: 'unauthenticated' } },
      });
    }
  });

  test('names what is wrong with a body', async () => {
    const cookie = await cookieOf(login);
    expect(await post(path, { code: { $gt: '' }, next: 1 }, cookie)).toMatchObject({
      status: 400,
      body: { failure: { code: 'malformed' } },
    });
    expect(await me(cookie)).toBe(200);
  });
});

describe('a second factor', () => {
  test('is set up with a code of its key, and asked for from then on', async () => {
    const { cookie, key, recovery } = await enrolled(login);
    expect(recovery).toHaveLength(10);
    expect(await me(cookie)).toBe(200);
    expect(await enter(login)).toMatchObject({
      status: 401,
      body: { failure: { code: 'codeNeeded' } },
      cookie: undefined,
    });
    expect(await enter(login, { code: '000000' })).toMatchObject({ status: 401, body: { failure: { field: 'code' } } });
    const code = codeAt(key, stepAt(now));
    expect(await enter(login, { code })).toMatchObject({ status: 200, body: { agent: { secondFactor: true } } });
    expect(await enter(login, { code: recovery[0] })).toMatchObject({ status: 200, body: { recoveryLeft: 9 } });
    expect(types()).toEqual([
      'agentSignedIn',
      'agentSecondFactorSet',
      'agentSignInFailed',
      'agentSignedIn',
      'agentSignedIn',
      'agentRecoveryUsed',
    ]);
    expect(JSON.stringify(audited)).not.toContain(key);
  });

  test('is not set up by a wrong code, and not guessed', async () => {
    const cookie = await cookieOf(login);
    const { key } = (await post('second-factor/begin', {}, cookie)).body as { key: string };
    for (let tries = 0; tries < 20; tries++) {
      expect((await post('second-factor/confirm', { code: 'abcdef' }, cookie)).body.failure).toEqual({
        ...{ code: 'invalidField', field: 'code', rule: 'wrong' },
      });
    }
    const right = { code: codeAt(key, stepAt(now)) };
    expect((await post('second-factor/confirm', right, cookie)).status).toBe(429);
  });

  test('is neither shown a key for nor given new codes without a fresh proof', async () => {
    const before = await cookieOf(login);
    now += 6 * minute;
    expect(await post('second-factor/begin', {}, before)).toMatchObject({
      status: 403,
      body: { failure: { code: 'proofNeeded' } },
    });
    expect((await post('prove', { password }, before)).body).toEqual({ ok: true, until: now + 5 * minute });
    expect((await post('second-factor/begin', {}, before)).status).toBe(200);

    now += 60 * minute;
    const { cookie, recovery } = await enrolled(login);
    now += 6 * minute;
    expect((await post('second-factor/recovery', {}, cookie)).body.failure).toEqual({ code: 'proofNeeded' });
    await post('prove', { code: recovery[0] }, cookie);
    const renewed = (await post('second-factor/recovery', {}, cookie)).body.recovery as string[];
    expect(renewed).toHaveLength(10);
    expect((await enter(login, { code: recovery[1] })).status).toBe(401);
    expect((await enter(login, { code: renewed[1] })).status).toBe(200);
    expect((await post('second-factor/begin', {}, cookie)).body.failure).toEqual({ code: 'notPossibleNow' });
  });

  test('ends what was signed in without it', async () => {
    const other = await cookieOf(login);
    await enrolled(login);
    expect(await me(other)).toBe(401);
  });

  test('must be set up first by those whose rank needs one', async () => {
    const senior = `lin${people}`;
    await added(senior, 'senior');
    const { cookie, body } = await enter(senior);
    expect(body.agent).toMatchObject({ rank: 'senior', mustEnrol: true });
    expect((await sessions.find(cookie!.split('=')[1]!))?.standing).toBe('mustEnrol');
    const { cookie: full } = await enrolled(senior);
    expect((await sessions.find(full.split('=')[1]!))?.standing).toBe('full');
  });
});

describe('a fresh proof', () => {
  test.each([{ password: 'wrong wrong wrong' }, { code: '000000' }])(
    'is not %o, which is written down',
    async (proof) => {
      const cookie = await cookieOf(login);
      const { status, body } = await post('prove', proof, cookie);
      expect([status, body.failure]).toEqual([
        400,
        { code: 'invalidField', field: Object.keys(proof)[0], rule: 'wrong' },
      ]);
      expect(types()).toEqual(['agentSignedIn', 'agentProofFailed']);
      // A wrong proof signs nobody out.
      expect(await me(cookie)).toBe(200);
    },
  );

  test('is not guessed', async () => {
    const cookie = await cookieOf(login);
    for (let tries = 0; tries < 10; tries++) await post('prove', { password: 'wrong wrong wrong' }, cookie);
    expect((await post('prove', { password }, cookie)).status).toBe(429);
  });
});

describe('a password', () => {
  const change = (cookie: string, next: string, current = password) => post('password', { current, next }, cookie);

  test('is changed by whoever knows the old one, and all other sign-ins end', async () => {
    const [here, there] = [await cookieOf(login), await cookieOf(login)];
    const { status, cookie } = await change(here, 'a hill of small stones');
    expect(status).toBe(200);
    expect([await me(here), await me(there), await me(cookie!)]).toEqual([401, 401, 200]);
    expect((await enter(login)).status).toBe(401);
    expect((await enter(login, { password: 'a hill of small stones' })).status).toBe(200);
    expect(types()).toContain('agentPasswordChanged');
  });

  test.each([
    ['short', 'tooShort'],
    ['Password!2026#11', 'common'],
    ['harbor support 1', 'aboutYou'],
    ['qwertyuiopasdfgh', 'sequence'],
  ])('is not changed to %j: %s', async (next, rule) => {
    const cookie = await cookieOf(login);
    expect((await change(cookie, next)).body.failure).toEqual({ code: 'invalidField', field: 'next', rule });
    expect((await enter(login)).status).toBe(200);
  });

  test('is not changed with a wrong one', async () => {
    const cookie = await cookieOf(login);
    const { status, body } = await change(cookie, 'a hill of small stones', 'wrong wrong wrong');
    expect([status, body.failure]).toEqual([400, { code: 'invalidField', field: 'current', rule: 'wrong' }]);
    expect(await me(cookie)).toBe(200);
  });
});

test('whoever signs in with a password signs in under another cookie than the one that was set before', async () => {
  const theirs = `rosa${people}`;
  await added(theirs);
  const planted = await cookieOf(theirs);
  const forged = `${planted.split('=')[0]}=ag_AAAAAAAAAAAAAAAA.${'A'.repeat(43)}`;
  for (const before of [planted, forged]) {
    const { cookie, body } = await post('sign-in', { site: 'harbor', login, password }, before);
    expect(body).toMatchObject({ ok: true });
    expect(cookie).not.toBe(before);
    expect(await me(cookie!)).toBe(200);
    // Nobody who knew the other one is signed in as him, nor stays what he was at this browser.
    expect(await me(before)).toBe(401);
  }
});

test('signing out everywhere ends every sign-in of his, and nobody else’s', async () => {
  const other = `rosa${people}`;
  await added(other);
  const [one, two, theirs] = [await cookieOf(login), await cookieOf(login), await cookieOf(other)];
  expect((await post('sign-out-everywhere', {}, one)).set).toMatch(/^__Host-recourse_agent=;/);
  expect([await me(one), await me(two), await me(theirs)]).toEqual([401, 401, 200]);
  expect(types()).toContain('agentSignedOutEverywhere');
});

test('failed sign-ins are written down without what was typed, and a storm of them does not fill the log', async () => {
  await enter(login, { password: 'wrong wrong wrong' });
  await enter('plum tree over the wall');
  const failed = { type: 'agentSignInFailed', from: '127.0.0.1', why: 'password' };
  expect(audited).toEqual([{ ...failed, agent: { id: expect.any(String), name: login } }, failed]);
  // The budget is in the store, so taking from it stands for five hundred failures.
  for (let tries = 0; tries < 500; tries++) {
    await state.limits.take('signInFailures:harbor', { points: 500, windowMs: 60 * minute }, now);
  }
  audited.length = 0;
  expect((await enter(login, { password: 'wrong wrong wrong' })).status).toBe(401);
  expect(audited).toEqual([]);
  expect((await enter(login, { password: 'wrong wrong wrong' })).status).toBe(401);
  // Told once, and not for each of them.
  expect(raised).toEqual(['signInFailures']);
});
