// Names cannot draw what the badge draws, nor say what it says.
import { describe, expect, test } from 'vitest';
import { disguises, ornaments, people, titles } from './hostileTitles.fixtures.ts';
import { cleanName, longestName, personName } from './names.ts';

const ours = ['berthwell', '泊湾客服', 'Berthwell Support', 'etherscan'];
const passes = (name: string) => personName(name, ours) !== undefined;

test.each(titles)('%s is refused', (title) => expect(passes(title)).toBe(false));

test.each(['KeFu01', 'guan fang', 'Kè Fú', 'Support 007'])('%s is refused with its number or its gap', (title) =>
  expect(passes(title)).toBe(false),
);

describe('however it is disguised', () => {
  test.each(Object.entries(disguises))('%s', (_, disguise) => {
    // Reversed letters are not read, but the sign that turns them is taken out, so nobody else reads them either.
    const readable = disguise === disguises.override ? [] : titles;
    expect(readable.filter((title) => passes(disguise(title)))).toEqual([]);
    for (const title of titles)
      expect(cleanName(disguise(title)) ?? '').not.toMatch(/[\u200b-\u200f\u202a-\u2069\u00ad]/);
  });
});

test('nothing that looks like a badge stays in a name', () => {
  for (const ornament of ornaments) {
    for (const name of [`Ann ${ornament}`, `${ornament}Ann`, `${ornament} Ann ${ornament}${ornament}`])
      expect([ornament, cleanName(name)?.replaceAll(/[VO正秘i]/g, '')]).toEqual([ornament, 'Ann']);
    expect([ornament, cleanName(ornament)?.replaceAll(/[Vi]/g, '') || undefined]).toEqual([ornament, undefined]);
  }
});

test('people keep their names as they are', () => {
  expect(people.filter((name) => !passes(name))).toEqual([]);
  for (const name of people) expect(cleanName(name)).toBe(name);
});

test('a letter carries at most two marks, and a name is no longer than sixty characters', () => {
  expect(cleanName(`A${'\u0301'.repeat(30)}nn`)).toBe(`Á\u0301\u0301nn`.normalize('NFC'));
  expect([...(cleanName('🙂'.repeat(9) + '字'.repeat(90)) ?? '')]).toHaveLength(longestName);
});

test('one word out of two alphabets is no name', () => {
  expect(['Kаi', 'Αnn', 'Μei', 'Lіn', 'Вen'].filter(passes)).toEqual([]);
});
