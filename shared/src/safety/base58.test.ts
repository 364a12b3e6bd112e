import { ed25519 } from '@noble/curves/ed25519.js';
import { base58, base58xrp } from '@scure/base';
import { expect, test } from 'vitest';
import { base58Bytes, bitcoinLetters, rippleLetters } from './base58.ts';
import { findSecret } from './findSecret.ts';
import { createRandom } from './judging/random.fixtures.ts';
import { allWordLists } from './wordLists.ts';

const lists = await allWordLists();

test.each([
  ['Bitcoin', base58, bitcoinLetters],
  ['XRP', base58xrp, rippleLetters],
])('reads what the alphabet of %s was written with, of every length', (_, alphabet, letters) => {
  const random = createRandom(58);
  for (let length = 0; length < 90; length++) {
    const bytes = random.bytes(length);
    bytes.fill(0, 0, random.int(4));
    expect(base58Bytes(alphabet.encode(bytes), letters)).toEqual(bytes);
  }
});

test.each(['0', 'O', 'l', 'é', '词', 'abc0'])('%s is no base58', (text) => {
  expect(base58Bytes(text)).toBeUndefined();
});

test('a key pair is blocked wherever it stands among more signatures than are proved', () => {
  const random = createRandom(64);
  const secret = random.bytes(32);
  const pair = base58.encode(Uint8Array.from([...secret, ...ed25519.getPublicKey(secret)]));
  const signature = () => base58.encode(Uint8Array.from([...random.bytes(63), random.int(0x11)]));
  const signatures = Array.from({ length: 8 }, signature);
  for (let place = 0; place <= signatures.length; place++) {
    const text = signatures.toSpliced(place, 0, pair).join(' ');
    expect(findSecret(text, { field: 'message', lists }).verdict).toBe('block');
  }
  expect(findSecret(signatures.slice(0, 3).join(' '), { field: 'message', lists }).verdict).toBe('allow');
  expect(findSecret(signatures.join(' '), { field: 'message', lists }).verdict).toBe('ask');
});
