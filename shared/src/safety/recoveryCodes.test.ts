import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoveryCodeBytes, recoveryCodeFrom } from '../kit/recoveryCode.ts';
import { findSecret } from './findSecret.ts';
import { quickSecret } from './quickSecret.ts';
import { allWordLists } from './wordLists.ts';

const lists = await allWordLists();
const runs = { seed: 20_261_123, numRuns: 200 };
const random = fc.uint8Array({ minLength: recoveryCodeBytes, maxLength: recoveryCodeBytes });

test('our own recovery code is stopped in the chat and in every field but its own', () => {
  fc.assert(
    fc.property(random, fc.constantFrom('message', 'note', 'words', 'openedFrom'), (bytes, field) => {
      const code = recoveryCodeFrom(bytes);
      for (const text of [
        code,
        `我的找回码是${code}，请帮我看看`,
        `my code: ${code.toLowerCase().replaceAll('-', ' ')}.`,
      ]) {
        expect(findSecret(text, { field, lists })).toMatchObject({ verdict: 'block' });
        expect(quickSecret(text, field)).toMatchObject({ verdict: 'block' });
      }
      expect(quickSecret(code, 'recoveryCode')).toEqual({ verdict: 'allow' });
      expect(findSecret(code, { field: 'recoveryCode', lists })).toEqual({ verdict: 'allow' });
    }),
    runs,
  );
});

test('what only looks like one passes, and a transaction id in its field is never asked about', () => {
  const like = '7Q2M-0000-0000-0000-0000-0000';
  expect(quickSecret(like, 'message')).toEqual({ verdict: 'allow' });
  expect(quickSecret(recoveryCodeFrom(new Uint8Array(14)), 'transactionId')).toEqual({ verdict: 'allow' });
  // Another secret in the field of the code is still one.
  expect(quickSecret('KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617', 'recoveryCode')).toMatchObject({
    verdict: 'block',
  });
});
