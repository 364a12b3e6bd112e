import { describe, expect, test } from 'vitest';
import { codeAt, factorUri, newFactorKey, stepAt, stepMs, stepOf } from './totp.ts';

/** RFC 6238, appendix B: "12345678901234567890" in base32, and the last six of the eight digits there. */
const key = 'GEZDGNBVGY3TQOJQ'.repeat(2);
const vectors: Array<[number, string]> = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

test.each(vectors)('at second %d the code is %s', (second, code) => {
  expect(codeAt(key, stepAt(second * 1000))).toBe(code);
});

describe('a code', () => {
  const now = 1_234_567_890_000;
  const at = (step: number, lastStep = 0) => stepOf(codeAt(key, stepAt(now) + step), { key, now, lastStep });

  test('is good in its own half minute, the one before and the one after, and no other', () => {
    expect([-2, -1, 0, 1, 2].map((step) => at(step))).toEqual([
      undefined,
      stepAt(now) - 1,
      stepAt(now),
      stepAt(now) + 1,
      undefined,
    ]);
  });

  test('is good once: its step and all before it are used up', () => {
    expect(at(0, stepAt(now))).toBeUndefined();
    expect(at(-1, stepAt(now))).toBeUndefined();
    expect(at(1, stepAt(now))).toBe(stepAt(now) + 1);
  });

  test.each(['', '12345', '1234567', '12345a', '００５９２４', '0x5924', ' 05924'])('is none: %j', (code) => {
    expect(stepOf(code, { key, now, lastStep: 0 })).toBeUndefined();
  });
});

test('a new key has 160 bits in base32, and is another each time', () => {
  const keys = Array.from({ length: 50 }, newFactorKey);
  for (const each of keys) expect(each).toMatch(/^[A-Z2-7]{32}$/);
  expect(new Set(keys).size).toBe(50);
});

test('the QR code says what authenticator apps read', () => {
  const uri = new URL(factorUri({ key, issuer: 'Berthwell & Söhne', login: 'kai@berthwell.example' }));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toMatch(/Berthwell & Söhne:kai@berthwell.example$/);
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    ...{ secret: key, issuer: 'Berthwell & Söhne', algorithm: 'SHA1' },
    ...{ digits: '6', period: String(stepMs / 1000) },
  });
});
