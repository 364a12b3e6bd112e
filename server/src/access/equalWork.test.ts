// Whoever tries names learns nothing: not by the answer, and not by what it costs.
import { randomBytes, scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Documents, embeddedState, type State } from '../state/index.ts';
import type { StoredAccount } from './accountStore.ts';
import { agentAccounts } from './accounts.ts';
import { hashPassword, isOutdated, nobodysHash, passwordMatches, type StoredHash } from './passwordHash.ts';

vi.mock(import('./passwordHash.ts'), async (original) => {
  const real = await original();
  return { ...real, passwordMatches: vi.fn(real.passwordMatches) };
});

const password = 'plum tree over the wall';
let folder: string;
let state: State;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-equal-'));
  state = embeddedState({ folder, now: Date.now });
});
afterAll(async () => {
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `$argon2id$v=19$m=…,t=…,p=…`, and how long salt and hash are. */
const shapeOf = (hash: string) => hash.split('$').map((part, at) => (at < 4 ? part : part.length));

test('a password is kept as argon2id with the cost of RFC 9106', async () => {
  const hash = await hashPassword(password);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await hashPassword(password)).not.toBe(hash);
  expect(await passwordMatches(password, hash)).toBe(true);
  expect(await passwordMatches(`${password} `, hash)).toBe(false);
  // As typed on another keyboard.
  expect(await passwordMatches('é'.repeat(15), await hashPassword('e\u0301'.repeat(15)))).toBe(true);
});

test('what is compared for a name that nobody has costs the same, and nothing fits it', async () => {
  expect(shapeOf(nobodysHash)).toEqual(shapeOf(await hashPassword(password)));
  for (const tried of ['', password, '\u0000']) expect(await passwordMatches(tried, undefined)).toBe(false);
});

test('a wrong password, a name that nobody has, one that cannot be one and a disabled agent cost the same', async () => {
  const reads: string[] = [];
  const documents: Documents = {
    ...state.documents,
    get(key) {
      reads.push(key.split(':')[0]!);
      return state.documents.get(key);
    },
    list: state.documents.list.bind(state.documents),
    put: state.documents.put.bind(state.documents),
    remove: state.documents.remove.bind(state.documents),
  };
  const accounts = agentAccounts({ documents, now: Date.now });
  for (const login of ['alice', 'gone']) await accounts.add({ site: 'harbor', login, name: 'Somebody', password });
  await accounts.disable({ site: 'harbor', login: 'gone' });
  const compared = vi.mocked(passwordMatches);
  const costs = [];
  for (const [login, tried] of [
    ['alice', 'wrong wrong wrong'],
    ['nobody', password],
    ['__proto__', password],
    ['no such:name', password],
    ['gone', password],
  ] as const) {
    reads.length = 0;
    compared.mockClear();
    expect(await accounts.verify({ site: 'harbor', login, password: tried })).toBeUndefined();
    const hashes = compared.mock.calls.map(([, stored = nobodysHash]) => shapeOf(stored as string));
    costs.push(JSON.stringify({ reads, hashes }));
  }
  expect(new Set(costs)).toEqual(new Set([costs[0]]));
  expect(JSON.parse(costs[0]!).reads).toEqual(['agentName', 'agent']);
  expect(JSON.parse(costs[0]!).hashes).toHaveLength(1);
});

test('what was kept with scrypt lets in once more, and is argon2id from then on', async () => {
  const accounts = agentAccounts({ documents: state.documents, now: Date.now });
  const added = await accounts.add({ site: 'harbor', login: 'olden', name: 'Olden', password });
  if (!added.ok) throw new Error(added.problem);
  const key = `agent:${added.account.id}`;
  const [salt, cost] = [randomBytes(16), { N: 2 ** 14, r: 8, p: 1 }];
  const old: StoredHash = {
    ...{ scheme: 'scrypt', ...cost, salt: salt.toString('base64url') },
    hash: scryptSync(password, salt, 32, { ...cost, maxmem: 2 ** 26 }).toString('base64url'),
  };
  const stored = async () => (await state.documents.get(key))!.value as StoredAccount;
  await state.documents.put(key, { ...(await stored()), passwordHash: old });
  const verify = (tried: string) => accounts.verify({ site: 'harbor', login: 'olden', password: tried });
  expect(await verify('another one entirely')).toBeUndefined();
  expect((await stored()).passwordHash).toEqual(old);
  expect(await verify(password)).toMatchObject({ login: 'olden', epoch: 0 });
  expect((await stored()).passwordHash).toMatch(/^\$argon2id\$/);
  expect(isOutdated((await stored()).passwordHash)).toBe(false);
  expect(await verify(password)).toMatchObject({ login: 'olden' });
  expect(await verify('another one entirely')).toBeUndefined();
});
