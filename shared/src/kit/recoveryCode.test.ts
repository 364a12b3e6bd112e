import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryCode, recoveryCodeBytes, recoveryCodeFrom } from './recoveryCode.ts';

const runs = { seed: 20_261_123, numRuns: 500 };
const random = fc.uint8Array({ minLength: recoveryCodeBytes, maxLength: recoveryCodeBytes });
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('is read however it was typed', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const code = recoveryCodeFrom(bytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
      const spellings = [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('-', ''),
        ` ${code.replaceAll('-', '—')}\n`,
        code.replaceAll('0', 'O').replaceAll('1', 'l'),
        code.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      ];
      for (const spelling of spellings) expect(readRecoveryCode(spelling)).toBe(code);
    }),
    runs,
  );
});

test('one wrong letter shows, and so do two that changed places', () => {
  fc.assert(
    fc.property(random, fc.nat(23), fc.nat(31), (bytes, place, letter) => {
      const code = recoveryCodeFrom(bytes).replaceAll('-', '');
      const wrong = code.slice(0, place) + letters[letter] + code.slice(place + 1);
      if (wrong !== code) expect(readRecoveryCode(wrong)).toBeUndefined();
      const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code[place] + code.slice(place + 2);
      if (swapped !== code && swapped.length === 24) expect(readRecoveryCode(swapped)).toBeUndefined();
    }),
    runs,
  );
});

test('different chance makes a different code', () => {
  fc.assert(
    fc.property(random, random, (one, other) => {
      // The last 7 bits of 112 are left over.
      const used = (bytes: Uint8Array) => [...bytes.slice(0, 13), bytes[13]! >> 7].join();
      expect(recoveryCodeFrom(one) === recoveryCodeFrom(other)).toBe(used(one) === used(other));
    }),
    runs,
  );
});

test.each(['', 'RC-5TKD-0F3W-71PE-9XQM', 'U'.repeat(24), '0'.repeat(24), '助记词', '7'.repeat(5000)])(
  '%s is no code',
  (text) => {
    expect(readRecoveryCode(text)).toBeUndefined();
  },
);
