import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { createRandom } from './judging/random.fixtures.ts';
import { publicHalfOf } from './publicHalf.ts';

test('the public half is the one that signatures are checked with', () => {
  const random = createRandom(25_519);
  const secrets = [
    new Uint8Array(32),
    new Uint8Array(32).fill(255),
    ...Array.from({ length: 20 }, () => random.bytes(32)),
  ];
  for (const secret of secrets) expect(publicHalfOf(secret)).toEqual(ed25519.getPublicKey(secret));
});
