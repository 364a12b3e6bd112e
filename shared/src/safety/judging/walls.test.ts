// How much work a wall may cause: counted, since what it takes in time depends on the machine.
// The times: `npm run bench -- --guard`.
import { expect, test, vi } from 'vitest';
import { findSecret } from '../findSecret.ts';
import { allWordLists, type WordLists, type WordNumbers } from '../wordLists.ts';
import { spelledLists } from './secretJudge.fixtures.ts';
import { walls } from './walls.fixtures.ts';

const work = vi.hoisted(() => ({ hashes: 0, looks: 0, proofs: 0 }));
vi.mock('@noble/hashes/sha2.js', async (original) => {
  const real = await original<typeof import('@noble/hashes/sha2.js')>();
  const sha256 = Object.assign((bytes: Uint8Array) => {
    work.hashes++;
    return real.sha256(bytes);
  }, real.sha256);
  return { ...real, sha256 };
});

const lists = counted(await allWordLists());
const all = walls(await spelledLists());

/** The dictionaries and the arithmetic, each look and proof counted. */
function counted({ ed25519, ...dictionaries }: WordLists): WordLists {
  const looked = (numbers: WordNumbers): WordNumbers => {
    const list = new Map(numbers);
    list.get = (word) => {
      work.looks++;
      return numbers.get(word);
    };
    list.has = (word) => {
      work.looks++;
      return numbers.has(word);
    };
    return list;
  };
  return {
    ...Object.fromEntries(Object.entries(dictionaries).map(([name, numbers]) => [name, looked(numbers)])),
    ed25519(secret) {
      work.proofs++;
      return ed25519!(secret);
    },
  };
}

test('there are walls of more than two hundred kinds, of as many characters as a message may have', () => {
  const alone = Object.values(all).filter(({ recent }) => !recent);
  expect(alone.length).toBeGreaterThan(200);
  expect(alone.filter(({ text }) => text.length < 3_990 || text.length > 4_000)).toEqual([]);
});

test.each(Object.entries(all))('%s: so many hashes, proofs and looks into a dictionary, and no more', (_, wall) => {
  Object.assign(work, { hashes: 0, looks: 0, proofs: 0 });
  findSecret(wall.text, { field: 'message', recent: wall.recent ?? [], lists });
  expect(work.hashes).toBeLessThanOrEqual(100);
  expect(work.proofs).toBeLessThanOrEqual(3);
  // One for each character.
  expect(work.looks).toBeLessThanOrEqual(4_000);
});

// What would be a secret if it were tried to its end is asked about, and never passes unseen.
test.each([
  'everyday words of the list',
  'list words, two in twelve of the alphabet',
  'base58, 58 a row, headed as BIP-38 is',
  'base58, NEAR, of a wrong length',
  'base58, 87 a row, all of a length of 64 bytes',
  'bech32, Nostr',
])('%s: what was not tried to its end is asked about', (name) => {
  expect(findSecret(all[name]!.text, { field: 'message', lists }).verdict).toBe('ask');
});

test('a phrase behind a wall is stopped, though nothing was left to prove it with', () => {
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  const wall = 'letter advice cage absurd amount doctor acoustic avoid letter advice cage above '.repeat(12);
  expect(findSecret(phrase, { field: 'message', lists }).verdict).toBe('block');
  expect(findSecret(wall + phrase, { field: 'message', lists }).verdict).not.toBe('allow');
});

test('behind what is a secret surely nothing more is proved', () => {
  work.proofs = 0;
  const rows = all['base58, 87 a row, all of a length of 64 bytes']!.text.slice(0, 200);
  expect(findSecret(`card 4242 4242 4242 4242, ${rows}`, { field: 'message', lists }).verdict).toBe('block');
  expect(work.proofs).toBe(0);
});
