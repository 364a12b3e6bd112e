import { describe, expect, it } from 'vitest';
import { newSigningKey, publicKeyOf, signHead, verifySignedHead } from './signedHead.ts';

const head = { log: 'harbor.rc.07.5TKD0F3W71PE9XQM', seq: 12, chain: 'ab'.repeat(32), time: 1_790_000_000_000 };

describe('a signed head', () => {
  const key = newSigningKey();

  it('verifies with the public half of the key that signed it', () => {
    const signed = signHead(key, head);
    expect(signed).toMatchObject({ ...head, key: publicKeyOf(key) });
    expect(verifySignedHead(signed, publicKeyOf(key))).toBe(true);
  });

  it('survives being written to JSON and read back', () => {
    const signed = JSON.parse(JSON.stringify(signHead(key, head)));
    expect(verifySignedHead(signed, publicKeyOf(key))).toBe(true);
  });

  it.each([
    ['log', { log: 'harbor.rc.07.0000000000000000' }],
    ['seq', { seq: 11 }],
    ['chain', { chain: 'ba'.repeat(32) }],
    ['time', { time: head.time - 1 }],
    ['signature', { signature: 'AAAA' }],
  ])('does not verify with another %s', (_, change) => {
    expect(verifySignedHead({ ...signHead(key, head), ...change }, publicKeyOf(key))).toBe(false);
  });

  it('does not verify if it was signed anew with a key of somebody else', () => {
    expect(verifySignedHead(signHead(newSigningKey(), head), publicKeyOf(key))).toBe(false);
  });

  it('refuses a key that is none', () => {
    expect(() => publicKeyOf('short')).toThrow('32 bytes');
  });
});
