import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as chinese } from '@scure/bip39/wordlists/simplified-chinese.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeKept } from './findSecret.ts';
import { allWordLists } from './wordLists.ts';

const lists = await allWordLists();
const drawn = (words: readonly string[], count: number) =>
  fc.array(fc.constantFrom(...words), { minLength: count, maxLength: count });

test('of a recovery phrase that is being typed, at most a few words are ever kept', () => {
  for (const words of [english, chinese]) {
    fc.assert(
      fc.property(drawn(words, 12), (phrase) => {
        const kept = phrase.filter((_, at) => mayBeKept(phrase.slice(0, at + 1).join(' '), lists));
        // A phrase whose words are by chance nearly all everyday ones is told from prose a little later.
        expect(kept.length).toBeLessThan(11);
      }),
    );
  }
});

test('a drawn phrase is noticed early as a rule', () => {
  const phrase = 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic'.split(' ');
  const kept = phrase.filter((_, at) => mayBeKept(phrase.slice(0, at + 1).join(' '), lists));
  expect(kept).toEqual(['ozone', 'drill', 'grab', 'fiber']);
});

test.each([
  'I paid twice for the same order this morning and the second payment is still pending.',
  'The transfer went to the wrong network. What can I do now to get my money back?',
  '早上充值扣了两次款，第二笔还在处理中，麻烦帮我看一下。',
  '付款成功了，但是 eSIM 一直没有开通。',
])('what people write is kept: %s', (text) => {
  expect(mayBeKept(text, lists)).toBe(true);
});
