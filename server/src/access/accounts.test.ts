import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentRole } from '@recourse/shared/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedState, type State } from '../state/index.ts';
import { type AgentAccount, type AgentAccounts, agentAccounts } from './accounts.ts';
import { type AgentSessions, agentSessions } from './agentSessions.ts';
import { secondFactor } from './secondFactor.ts';
import { counted, signIn } from './signIn.ts';

const password = 'plum tree over the wall';
const hour = 3_600_000;

let folder: string;
let state: State;
let now = Date.parse('2026-03-02T10:00:00Z');
let accounts: AgentAccounts;
let sessions: AgentSessions;
let alice: AgentAccount;
const cut: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-access-'));
  state = embeddedState({ folder, now: () => now });
  accounts = agentAccounts({ documents: state.documents, now: () => now });
  sessions = agentSessions({
    ...{ accounts, documents: state.documents, now: () => now },
    cutConnections: async ({ login }) => void cut.push(login),
  });
  alice = await added({ login: 'Alice', name: 'Alice W' });
});
afterAll(async () => {
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

async function added(of: { login: string; name: string; site?: string; role?: AgentRole }): Promise<AgentAccount> {
  const result = await accounts.add({ site: 'harbor', password, ...of });
  if (!result.ok) throw new Error(result.problem);
  return result.account;
}

describe('accounts', () => {
  test('are found by login in any case, and only at their site', async () => {
    expect(alice).toMatchObject({
      id: expect.stringMatching(/^ag_[A-Za-z0-9_-]{16}$/),
      login: 'alice',
      name: 'Alice W',
      capacity: null,
    });
    expect(await accounts.find({ site: 'harbor', login: 'ALICE' })).toEqual(alice);
    expect(await accounts.find({ site: 'cove', login: 'alice' })).toBeUndefined();
  });

  test('never show a password or its hash', async () => {
    expect(JSON.stringify([alice, await accounts.get(alice.id), await accounts.list('harbor')])).not.toMatch(
      /hash|scrypt|plum/i,
    );
  });

  test('let in with the right password only', async () => {
    const verify = (login: string, tried: string) => accounts.verify({ site: 'harbor', login, password: tried });
    expect(await verify('alice', password)).toEqual(alice);
    expect(await verify('alice', `${password} `)).toBeUndefined();
    expect(await verify('nobody', password)).toBeUndefined();
    expect(await verify('__proto__', password)).toBeUndefined();
  });

  test.each([
    [{ login: 'alice', name: 'Another' }, 'There is an agent with the login alice already.'],
    [
      { login: 'bad login', name: 'Bad' },
      'The login must be 1 to 64 letters, digits or . _ @ + - and begin with a letter or a digit.',
    ],
    [{ login: 'bidi', name: 'Ali\u202ece' }, 'The name must be 1 to 60 visible characters, without ornaments.'],
    [{ login: 'none', name: ' ' }, 'The name must be 1 to 60 visible characters, without ornaments.'],
    [{ login: 'tick', name: 'Kai ✅' }, 'The name must be 1 to 60 visible characters, without ornaments.'],
    [{ login: 'official', name: '0fficiаl Kai' }, 'The name must be a person’s; that we are official, the badge says.'],
    [{ login: 'many', name: 'Many', capacity: 51 }, 'The capacity must be a whole number from 1 to 50.'],
    [{ login: 'short', name: 'Short', password: 'abc' }, 'The password needs at least 15 characters.'],
  ])('refuse %o', async (changes, problem) => {
    expect(await accounts.add({ site: 'harbor', password, ...changes })).toEqual({ ok: false, problem });
  });

  test('of which two are made at once with one login are one', async () => {
    const both = await Promise.all(
      [1, 2].map(() => accounts.add({ site: 'harbor', login: 'twin', name: 'Twin', password })),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('sessions', () => {
  test('are found by their token, and the store holds no token', async () => {
    const { token } = await sessions.begin(alice);
    expect((await sessions.find(token))?.account).toEqual(alice);
    const stored = JSON.stringify(await state.documents.list('agentSession:', { limit: 100 }));
    expect(stored).not.toContain(token.split('.')[1]);
  });

  test.each(['', 'x', 'ag_0000000000000000.', `ag_0000000000000000.${'A'.repeat(43)}`, '__proto__'])(
    'are not guessed: %s',
    async (token) => {
      expect(await sessions.find(token)).toBeUndefined();
    },
  );

  test('slide with use, but end after half a day', async () => {
    const { token } = await sessions.begin(alice);
    for (let used = 0; used < 12; used++) {
      now += hour - 1;
      expect((await sessions.use(token))?.account).toEqual(alice);
    }
    now += 12;
    expect(await sessions.find(token)).toBeUndefined();
  });

  test('end when nobody uses them: being looked at is no use', async () => {
    const { token } = await sessions.begin(alice);
    now += hour - 1;
    expect((await sessions.find(token))?.account).toEqual(alice);
    now += 1;
    expect(await sessions.find(token)).toBeUndefined();
    expect(await sessions.use(token)).toBeUndefined();
  });

  test('keep when he last proved that it is he', async () => {
    const { token } = await sessions.begin(alice);
    const begunAt = now;
    now += 10 * 60_000;
    await sessions.use(token);
    expect((await sessions.find(token))?.provedAt).toBe(begunAt);
    await sessions.prove(token);
    expect((await sessions.find(token))?.provedAt).toBe(now);
  });

  test('end by signing out, which cuts connections and leaves other sessions', async () => {
    const [here, there] = [await sessions.begin(alice), await sessions.begin(alice)];
    cut.length = 0;
    await sessions.end(here.token);
    expect(await sessions.find(here.token)).toBeUndefined();
    expect((await sessions.find(there.token))?.account).toEqual(alice);
    expect(cut).toEqual(['alice']);
  });

  const changes: Record<string, (of: AgentAccount) => Promise<unknown>> = {
    'another role': (of) => accounts.setRole(of, 'senior'),
    'another password': (of) => accounts.setPassword(of, 'a hill of small stones'),
    'a second factor taken away': (of) => accounts.resetSecondFactor(of),
    'signing out everywhere': (of) => sessions.endAll(of),
  };
  test.each(Object.keys(changes))('begun before are none after %s, whoever was in between', async (what) => {
    const dora = await added({ login: `dora${Object.keys(changes).indexOf(what)}`, name: 'Dora' });
    const { token } = await sessions.begin(dora);
    const before = await sessions.endings('harbor');
    await changes[what]!(dora);
    expect(await sessions.find(token)).toBeUndefined();
    // Her password was looked at before the change, and the session is begun after it.
    expect(await sessions.find((await sessions.begin(dora)).token)).toBeUndefined();
    const now = (await accounts.get(dora.id))!;
    expect((await sessions.find((await sessions.begin(now)).token))?.account).toEqual(now);
    await sessions.endAll(now);
    expect(await sessions.endings('harbor')).toBeGreaterThan(before);
  });

  test('of those who must have a second factor are for setting it up only', async () => {
    const strict = agentSessions({
      ...{ accounts, documents: state.documents, now: () => now, cutConnections: async () => {} },
      needsSecondFactor: (role) => role !== 'agent',
    });
    const erin = await added({ login: 'erin', name: 'Erin', role: 'senior' });
    expect(await strict.begin(erin)).toMatchObject({ standing: 'mustEnrol' });
    expect(await strict.begin(alice)).toMatchObject({ standing: 'full' });
    expect(await strict.begin({ ...erin, secondFactor: true })).toMatchObject({ standing: 'full' });
  });

  test('of a disabled agent end, and he is let in no more', async () => {
    const carol = await added({ login: 'carol', name: 'Carol' });
    const { token } = await sessions.begin(carol);
    await accounts.disable({ site: 'harbor', login: 'carol' });
    expect(await sessions.find(token)).toBeUndefined();
    await sessions.endAll(carol);
    expect(await state.documents.list(`agentSession:${carol.id}`, { limit: 1 })).toEqual([]);
    expect(await accounts.verify({ site: 'harbor', login: 'carol', password })).toBeUndefined();
    expect(await sessions.find((await sessions.begin(carol)).token)).toBeUndefined();
  });
});

describe('signing in', () => {
  const attempt = (changes: Partial<Parameters<typeof signIn>[0]> = {}) => {
    const { documents, limits } = state;
    const factor = secondFactor({ documents, secret: 's'.repeat(44), now: () => now });
    return signIn(
      { site: 'harbor', login: 'alice', password, address: '192.0.2.1', ...changes },
      { accounts, factor, sessions, limits, now: () => now },
    );
  };

  test('answers alike to a wrong password, an unknown login and a disabled agent', async () => {
    const answers = await Promise.all([
      attempt({ password: 'wrong wrong wrong' }),
      attempt({ login: 'nobody' }),
      attempt({ login: 'carol' }),
      attempt({ site: 'cove' }),
    ]);
    const failures = answers.map((answer) => !answer.ok && JSON.stringify(answer.failure));
    expect(new Set(failures)).toEqual(new Set(['{"code":"unauthenticated"}']));
    // For the audit alone.
    expect(answers.map((answer) => !answer.ok && answer.agent?.name)).toEqual([
      'Alice W',
      undefined,
      'Carol',
      undefined,
    ]);
  });

  test('is slowed for one login from one network, and not for the others there', async () => {
    const address = '2001:db8:1:2::9';
    // The budget is in the store, so taking from it stands for ten attempts.
    for (let tries = 0; tries < 10; tries++) {
      await state.limits.take(
        `signIn:harbor:${counted('alice')}:2001:db8:1:2::/64`,
        { points: 10, windowMs: 300_000 },
        now,
      );
    }
    const sibling = '2001:db8:1:2:ffff::1';
    expect(await attempt({ address: sibling })).toMatchObject({
      ok: false,
      failure: { code: 'rateLimited', retryAfterMs: 300_000 },
    });
    expect(await attempt({ address, login: 'Alice' })).toMatchObject({ failure: { code: 'rateLimited' } });
    expect(await attempt({ address, login: 'twin' })).toMatchObject({ ok: true });
    expect(await attempt({ address: '2001:db8:1:3::9' })).toMatchObject({ ok: true, account: alice });
    now += 300_001;
    expect(await attempt({ address })).toMatchObject({ ok: true });
  });
});
