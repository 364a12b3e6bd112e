import { describe, expect, test } from 'vitest';
import { longestPassword, type PasswordRule, passwordProblem, passwordRules, passwordWords } from './passwordRules.ts';

const about = ['alice.wong', 'Alice Wong', '沈凯', 'recourse', 'Berthwell Support', '泊湾客服', 'wallet'];

describe('a password', () => {
  const refused: Array<[string, PasswordRule]> = [
    ['fourteen signs', 'tooShort'],
    ['', 'tooShort'],
    // Counted in characters, not in the halves that JavaScript counts.
    ['🌊'.repeat(10), 'tooShort'],
    [`${'a long way home '.repeat(8)}!`, 'tooLong'],
    ['plum tree over\nthe wall', 'unprintable'],
    ['plum tree over\u0000the wall', 'unprintable'],
    ['aaaaaaaaaaaaaaaaaa', 'repeats'],
    ['abababababababab', 'repeats'],
    ['correcthorse correcthorse ', 'repeats'],
    ['passwordpassword', 'repeats'],
    ['123456789012345', 'sequence'],
    ['qwertyuiopasdfgh', 'sequence'],
    ['QWERTYUIOP123456', 'sequence'],
    ['abcdefghijklmnop', 'sequence'],
    ['1qaz2wsx3edc4rfv', 'sequence'],
    ['zyxwvutsrqponmlk', 'sequence'],
    ['Password!2026#11', 'common'],
    ['2026---sunshine!!', 'common'],
    ['iloveyou 12345678', 'common'],
    ['ａｄｍｉｎｉｓｔｒａｔｏｒ２０２６', 'common'],
    ['alice.wong.2026', 'aboutYou'],
    ['ALICE-wong-1990-!', 'aboutYou'],
    ['BerthwellSupport1', 'aboutYou'],
    ['泊湾客服沈凯泊湾客服2026年的', 'aboutYou'],
    ['recourse-wallet-26', 'aboutYou'],
  ];
  test.each(refused)('is refused: %j, because of %s', (password, rule) => {
    expect(passwordProblem(password, about)).toBe(rule);
  });

  test.each([
    'all small letters here',
    'plum tree over the wall',
    'fifteen signs ok',
    '只要够长就可以了对吧随便写一句话',
    'ünïcödé wörds älso',
    'alice rows home over a very green lake',
    'the wallet of my grandmother is blue',
    'Zx81-q9Lk2mVb7R',
    'correct horse battery 7',
    'x'.repeat(3) +
      'some other words to fill it until the very end of what may be, which is more than anybody will type by hand',
  ])('may be %s', (password) => {
    expect(passwordProblem(password, about)).toBeUndefined();
  });

  test('may have the whole length', () => {
    const long = Array.from({ length: longestPassword }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    );
    expect(passwordProblem(long.join(''), about)).toBeUndefined();
  });

  test('needs no digit, no sign and no capital', () => {
    expect(passwordProblem('sieben wolken am see', [])).toBeUndefined();
  });

  test('is refused in words', () => {
    expect(Object.keys(passwordWords).sort()).toEqual([...passwordRules].sort());
  });
});
