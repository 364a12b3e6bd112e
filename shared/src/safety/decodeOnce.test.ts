// A secret that is written in the numbers of its characters is the same secret, and the way back to what was typed is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeOnce, normaliseDecoded } from './decodeOnce.ts';
import { findForbiddenAsk } from './findForbiddenAsk.ts';
import { findSecret, mayBeKept } from './findSecret.ts';
import { typedSpan } from './normalise.ts';
import { quickSecret } from './quickSecret.ts';
import { allWordLists, neededLists } from './wordLists.ts';

const lists = await allWordLists();
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const chinese = '的 的 的 的 的 的 的 的 的 的 的 在';
const card = '4111111111111111';
const key = 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617';

const each = (text: string, as: (char: string) => string) => [...text].map(as).join('');
const code = (char: string) => char.codePointAt(0)!;
const percents = (char: string) =>
  [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const fullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const spellings: Record<string, (text: string) => string> = {
  'decimal entities': (text) => each(text, (char) => `&#${code(char)};`),
  'entities in hex': (text) => each(text, (char) => `&#x${code(char).toString(16).toUpperCase()};`),
  'entities in full width': (text) => fullWidth(each(text, (char) => `&#${code(char)};`)),
  percents: (text) => each(text, percents),
  'percents in full width': (text) => fullWidth(each(text, percents)),
  'percents in capitals': (text) => each(text, (char) => percents(char).toUpperCase()),
  'an address': encodeURIComponent,
  'some of its characters': (text) => each(text, (char) => ('aeiou1的'.includes(char) ? `&#${code(char)};` : char)),
  'gaps that a page has': (text) => text.replaceAll(' ', '&nbsp;'),
  'invisible characters between': (text) => each(text, (char) => `${char}&#8203;`),
};

describe.each(Object.entries(spellings))('in %s', (_, spelt) => {
  test.each([
    ['a phrase', phrase],
    ['a Chinese phrase', chinese],
    ['a card', card],
    ['a key', key],
  ])('%s is found, in its own place', (_name, secret) => {
    const typed = `^^ ${spelt(secret)} ^^`;
    const found = findSecret(typed, { field: 'message', lists });
    expect(found).toMatchObject({ verdict: 'block' });
    if (found.verdict === 'allow') return;
    const left = typed.slice(0, found.span.start) + typed.slice(found.span.end);
    expect(findSecret(left, { field: 'message', lists })).toEqual({ verdict: 'allow' });
    expect(left).toMatch(/^\^\^ [\s\S]{0,10}\^\^$/);
  });
});

test('the composer stops a card at the key stroke, and keeps no phrase that has begun', () => {
  expect(quickSecret(each(card, percents), 'message')).toMatchObject({ verdict: 'block' });
  expect(mayBeKept('%6cegal w&#105;nner thank year wave', lists)).toBe(false);
});

test('the dictionaries are those of what it says, not of how it is written', () => {
  expect(neededLists(spellings['decimal entities']!(chinese))).toContain('chinese_simplified');
});

test('an agent asks for nothing in this way either', () => {
  const ask = 'Please send me your recovery phrase';
  expect(findForbiddenAsk(ask)).toMatchObject({ verdict: 'block' });
  expect(findForbiddenAsk(spellings['decimal entities']!(ask))).toMatchObject({ verdict: 'block' });
});

test.each([
  ['涨了 8%，手续费 2%20 笔', 'nothing of it is a secret'],
  ['R&D&co; Tom & Jerry; 100%; %zz %c3 %ff &#0; &#xd800; &#99999999; &nothing;', 'what is no character stays'],
  ['https://etherscan.io/tx?next=%2Fa%20b&amp;x=1', 'an address with its own signs'],
])('%s: %s', (typed) => {
  expect(findSecret(typed, { field: 'message', lists })).toEqual({ verdict: 'allow' });
});

test('it is decoded once', () => {
  expect(decodeOnce('&amp;#97; %2561')?.text).toBe('&#97; %61');
  expect(decodeOnce('R&D %zz %c3 %ff &#0; &#xd800; &nothing;')).toBeUndefined();
  expect(decodeOnce('&lt;a&gt; %E4%BD%A0&#128512;')?.text).toBe('<a> 你😀');
});

test('each character knows where it came from', () => {
  const bit = fc.oneof(
    fc.constantFrom(
      '&#97;',
      '&#x1F600;',
      '%61',
      '%E4%BD%A0',
      '&nbsp;',
      '&amp;',
      '%',
      '&',
      '&#',
      'a',
      '的',
      'é',
      'ﬁ',
      '&#769;',
      '&#8203;',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 20 }), (bits) => {
      const typed = bits.join('');
      const of = normaliseDecoded(typed);
      expect(of.lower.length).toBe(of.text.length);
      let before = 0;
      for (let at = 0; at < of.text.length; at++) {
        const span = typedSpan(of, { start: at, end: at + 1 });
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(before);
        expect(span.end).toBeLessThanOrEqual(typed.length);
        before = span.start;
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
