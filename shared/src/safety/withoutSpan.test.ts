// What is left after "remove this part for me".
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSecret } from './findSecret.ts';
import { normalise, typedSpan } from './normalise.ts';
import { withoutSpan } from './withoutSpan.ts';
import { allWordLists } from './wordLists.ts';

const lists = await allWordLists();

test.each([
  ['My card is 4242 4242 4242 4242 and it was charged twice', 'My card is and it was charged twice'],
  ['卡号４２４２　４２４２　４２４２　４２４２，扣了两次', '卡号，扣了两次'],
  [`助记词：1. ${'abandon 2. '.repeat(11)}about 帮我看看`, '助记词：1.帮我看看'],
])('%s', (text, left) => {
  const found = findSecret(text, { field: 'message', lists });
  if (found.verdict === 'allow') throw new Error('nothing was found');
  const rest = withoutSpan(text, found.span);
  expect(rest).toBe(left);
  expect(findSecret(rest, { field: 'message', lists })).toEqual({ verdict: 'allow' });
});

test('every normalised character knows where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const of = normalise(typed);
      expect(of.lower.length).toBe(of.text.length);
      for (let at = 0; at < of.text.length; at++) {
        const span = typedSpan(of, { start: at, end: at + 1 });
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(typed.length);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
