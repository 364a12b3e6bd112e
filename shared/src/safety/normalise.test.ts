import { expect, test } from 'vitest';
import { createRandom } from './judging/random.fixtures.ts';
import { normalise, typedSpan } from './normalise.ts';

const pieces = [
  'a',
  'Word ',
  'é',
  'e\u0301',
  '今天',
  'か\u3099',
  'カ',
  'ｶﾞ',
  '한',
  '\u1112\u1161',
  'ﬃ',
  '①',
  '…',
  '\u200b',
  '😀',
  '𝐚',
  'п',
  'ａ',
  '\u00ad',
  '\u0301',
];

test('each character comes from the place in what was typed that reads as it', () => {
  const random = createRandom(7);
  for (let n = 0; n < 300; n++) {
    const typed = Array.from({ length: 1 + random.int(12) }, () => random.pick(pieces)).join('');
    const of = normalise(typed);
    expect(of.lower.length).toBe(of.text.length);
    let last = 0;
    for (let at = 0; at < of.text.length; at++) {
      const { start, end } = typedSpan(of, { start: at, end: at + 1 });
      expect(start).toBeGreaterThanOrEqual(last);
      expect(normalise(typed.slice(start, end)).text, JSON.stringify(typed)).toContain(of.text[at]);
      last = start;
    }
  }
});

test('letters are read alike by themselves and in a row', () => {
  const row = 'Ordinary text, 今天, カナ, かな, 한국, no marks. ';
  const alone = [...row].map((sign) => normalise(sign).text).join('');
  expect(normalise(`${row}é`).text).toBe(`${alone}é`);
});

test('signs that stand for many do not make a text many times as long', () => {
  expect(normalise('ﷺ'.repeat(4_000)).text.length).toBeLessThan(6_000);
  // As many as people write are read for what they stand for.
  expect(normalise('oﬃce … '.repeat(100)).text).toBe('office ... '.repeat(100));
});

test('behind more letters with marks than a text has they are told by their places all the same', () => {
  const many = Array.from({ length: 600 }, (_, n) => `${String.fromCharCode(0x400 + n)}\u0301`).join('');
  const of = normalise(`${many}e\u0301`);
  expect(of.text.slice(-2)).toBe('e\u0301');
  expect(typedSpan(of, { start: of.text.length - 2, end: of.text.length })).toEqual({ start: 1_200, end: 1_202 });
});
