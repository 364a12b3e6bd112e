import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedState, type State } from '../state/index.ts';
import { type AgentAccount, type AgentAccounts, agentAccounts } from './accounts.ts';
import { type AgentSessions, agentSessions } from './agentSessions.ts';
import { recoveryHash } from './recoveryCodes.ts';
import { type SecondFactor, secondFactor } from './secondFactor.ts';
import { proveAgain, signIn } from './signIn.ts';
import { codeAt, stepAt, stepMs } from './totp.ts';

const password = 'plum tree over the wall';
const secret = 's'.repeat(44);

let folder: string;
let state: State;
let now = Date.parse('2026-03-02T10:00:00Z');
let accounts: AgentAccounts;
let sessions: AgentSessions;
let factor: SecondFactor;
let kai: AgentAccount;
let key: string;
let recovery: string[];
let people = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-factor-'));
  state = embeddedState({ folder, now: () => now });
  const { documents } = state;
  accounts = agentAccounts({ documents, now: () => now });
  sessions = agentSessions({ accounts, documents, now: () => now, cutConnections: async () => {} });
  factor = secondFactor({ documents, secret, now: () => now });
});
afterAll(async () => {
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const added = await accounts.add({ site: 'harbor', login: `kai${people++}`, name: 'Kai', password });
  if (!added.ok) throw new Error(added.problem);
  key = (await factor.begin(added.account.id, 'Harbor'))!.key;
  const confirmed = await factor.confirm(added.account.id, codeAt(key, stepAt(now)));
  if (!confirmed) throw new Error('not confirmed');
  ({ account: kai, recovery } = confirmed);
  now += 10 * stepMs;
});

const code = (steps = 0) => codeAt(key, stepAt(now) + steps);
const wrong = () => code().replace(/^./, (digit) => String((Number(digit) + 5) % 10));
const deps = () => ({ accounts, factor, sessions, limits: state.limits, now: () => now });
const enter = (given?: string, changes = {}) =>
  signIn({ site: 'harbor', login: kai.login, password, address: '192.0.2.1', code: given, ...changes }, deps());

describe('enrolling', () => {
  test('begins with a key, and changes nothing before a code of it was given', async () => {
    const added = await accounts.add({ site: 'harbor', login: 'lin', name: 'Lin', password });
    if (!added.ok) throw new Error(added.problem);
    const { id } = added.account;
    const begun = await factor.begin(id, 'Harbor');
    expect(begun).toEqual({ key: expect.stringMatching(/^[A-Z2-7]{32}$/), uri: expect.stringContaining(begun!.key) });
    expect(await factor.confirm(id, '000000')).toBeUndefined();
    expect(await accounts.get(id)).toMatchObject({ secondFactor: false });
    expect(await factor.check(id, codeAt(begun!.key, stepAt(now)))).toBe(false);
    now += 31 * 60_000;
    expect(await factor.confirm(id, codeAt(begun!.key, stepAt(now)))).toBeUndefined();
    const again = await factor.begin(id, 'Harbor');
    const spaced = codeAt(again!.key, stepAt(now)).replace(/^.../, '$& ');
    expect(await factor.confirm(id, spaced)).toMatchObject({ account: { secondFactor: true, epoch: 1 } });
    expect(await factor.begin(id, 'Harbor')).toBeUndefined();
  });

  test('gives ten recovery codes, of which the store knows none, nor the key', async () => {
    expect(recovery).toHaveLength(10);
    expect(new Set(recovery).size).toBe(10);
    for (const each of recovery) expect(each).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    const stored = JSON.stringify((await state.documents.get(`agent:${kai.id}`))!.value);
    for (const each of [key, ...recovery, ...recovery.map((one) => one.replaceAll('-', ''))])
      expect(stored).not.toContain(each);
  });
});

describe('signing in', () => {
  test('asks for a code, but only whoever has the password', async () => {
    expect(await enter()).toMatchObject({ ok: false, failure: { code: 'codeNeeded' } });
    expect(await enter(undefined, { password: 'wrong wrong wrong' })).toMatchObject({
      ok: false,
      failure: { code: 'unauthenticated' },
    });
    expect(await enter(code(), { password: 'wrong wrong wrong' })).toMatchObject({ ok: false });
    expect(await enter(wrong())).toMatchObject({ ok: false, failure: { code: 'unauthenticated', field: 'code' } });
    expect(await enter(code())).toMatchObject({ ok: true, with: 'app', standing: 'full' });
  });

  test('takes a code once, on one of two relays', async () => {
    const once = code();
    const answers = await Promise.all([enter(once), enter(once), enter(once)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await enter(code(-1))).toMatchObject({ ok: false });
    now += stepMs;
    expect(await enter(code())).toMatchObject({ ok: true });
  });

  test('takes a recovery code once, however it is typed', async () => {
    const typed = recovery[0]!.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
    expect(await enter(typed)).toMatchObject({ ok: true, with: 'recovery', left: 9 });
    expect(await enter(recovery[0])).toMatchObject({ ok: false });
    expect(await enter(recovery[1])).toMatchObject({ ok: true, left: 8 });
    const renewed = await factor.renewRecovery(kai.id);
    expect(await enter(recovery[2])).toMatchObject({ ok: false });
    expect(await enter(renewed![2])).toMatchObject({ ok: true, left: 9 });
  });

  test('lets nobody try codes for long, not from other addresses and not with other sign-ins', async () => {
    for (let tries = 0; tries < 10; tries++) await enter(wrong(), { address: `192.0.2.${tries}` });
    expect(await enter(code(), { address: '198.51.100.1' })).toMatchObject({ failure: { code: 'rateLimited' } });
    now += 15 * 60_000 + 1;
    expect(await enter(code())).toMatchObject({ ok: true });
  });

  test('needs no code once the factor was taken away, and nothing of before is good', async () => {
    const begun = await enter(code());
    await accounts.resetSecondFactor(kai);
    expect(begun.ok && (await sessions.find(begun.token))).toBeUndefined();
    expect(await enter()).toMatchObject({ ok: true, with: 'password' });
    expect(await factor.check(kai.id, recovery[5]!)).toBe(false);
  });
});

describe('a fresh proof', () => {
  const prove = async (proof: { password: string } | { code: string }) => {
    const { token } = await sessions.begin(kai);
    const begunAt = now;
    now += 20 * 60_000;
    const found = (await sessions.use(token))!;
    const result = await proveAgain(token, found, proof, deps());
    return { result, isFresh: (await sessions.find(token))!.provedAt > begunAt };
  };

  test('is the password, a code or a recovery code', async () => {
    expect(await prove({ password })).toEqual({ result: { ok: true, with: 'password' }, isFresh: true });
    now += 20 * 60_000;
    expect(await prove({ code: codeAt(key, stepAt(now + 20 * 60_000)) })).toMatchObject({ isFresh: true });
    expect(await prove({ code: recovery[3]! })).toMatchObject({ result: { with: 'recovery' }, isFresh: true });
  });

  test('is nothing else', async () => {
    expect(await prove({ password: 'wrong wrong wrong' })).toMatchObject({
      result: { failure: { code: 'unauthenticated', field: 'password' } },
      isFresh: false,
    });
    expect(await prove({ code: '000000' })).toMatchObject({ result: { ok: false }, isFresh: false });
  });
});

test('a key that was sealed elsewhere, or put into another account, opens nothing', async () => {
  const elsewhere = secondFactor({ documents: state.documents, secret: 'x'.repeat(44), now: () => now });
  expect(await elsewhere.check(kai.id, code())).toBe(false);
  const added = await accounts.add({ site: 'harbor', login: 'thief', name: 'Thief', password });
  if (!added.ok) throw new Error(added.problem);
  const [mine, theirs] = [
    await state.documents.get(`agent:${kai.id}`),
    await state.documents.get(`agent:${added.account.id}`),
  ];
  const { secondFactor: taken } = mine!.value as { secondFactor: object };
  await state.documents.put(`agent:${added.account.id}`, { ...(theirs!.value as object), secondFactor: taken });
  expect(await factor.check(added.account.id, code())).toBe(false);
  expect(await factor.check(added.account.id, recovery[0]!)).toBe(false);
  expect(await factor.check(kai.id, code())).toEqual({ with: 'app' });
});

test.each(['', 'k7f2-9xq4-t0me', 'k7f2-9xq4-t0me-h3zu', '123456', `${'k'.repeat(17)}`])(
  '%j is no recovery code',
  (text) => {
    expect(recoveryHash('ag_x', text)).toBeUndefined();
  },
);
