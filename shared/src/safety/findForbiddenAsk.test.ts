// Fraud in an agent's words is stopped; advice that names the same things passes.
import { describe, expect, test } from 'vitest';
import { findForbiddenAsk } from './findForbiddenAsk.ts';
import { helpChinese, helpEnglish, helpMixed } from './helpLines.fixtures.ts';
import { scamChinese, scamEnglish, scamParaphrased } from './scamLines.fixtures.ts';
import { allWordLists } from './wordLists.ts';

const lists = await allWordLists();
const lines = (block: string) => block.trim().split('\n');

describe('what a fraudster types', () => {
  test.each([...lines(scamChinese), ...lines(scamEnglish)])('stopped: %s', (line) => {
    expect(findForbiddenAsk(line, { lists }).verdict).toBe('block');
  });

  test.each(lines(scamParaphrased))('stopped or sent with a caution: %s', (line) => {
    expect(findForbiddenAsk(line, { lists }).verdict).not.toBe('allow');
  });

  test.each(lines(scamChinese).slice(0, 20))('stopped with gaps and invisible characters too: %s', (line) => {
    expect(findForbiddenAsk([...line].join('\u200b')).verdict).toBe('block');
    expect(findForbiddenAsk(line.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')).verdict).toBe('block');
  });

  test('stopped in the same sentence as good advice, unless it is what the others say', () => {
    expect(findForbiddenAsk('骗子会冒充客服，请提高警惕，请提供您的助记词').verdict).toBe('block');
    expect(findForbiddenAsk('有人冒充客服请报警，请提供您的助记词核对').verdict).toBe('block');
    expect(findForbiddenAsk('骗子会说：请提供您的助记词').verdict).toBe('allow');
  });

  test('stopped behind a friendly opening', () => {
    expect(
      findForbiddenAsk('Never share your recovery phrase with strangers. Now send me your private key.').verdict,
    ).toBe('block');
    expect(findForbiddenAsk('我们不会泄露您的信息。请把助记词发给我').verdict).toBe('block');
  });
});

describe('what an honest agent types', () => {
  test.each([...lines(helpChinese), ...lines(helpEnglish), ...lines(helpMixed)])('passes: %s', (line) => {
    expect(findForbiddenAsk(line, { lists })).toEqual({ verdict: 'allow' });
  });

  test('all of them in one message pass', () => {
    for (const block of [helpEnglish, helpChinese]) {
      expect(findForbiddenAsk(block.slice(0, 4000), { lists })).toEqual({ verdict: 'allow' });
    }
  });
});

test('the rule names what was asked for, and the span is the clause as it was typed', () => {
  const text = '您好。请把您的验\u200b证码告诉我，谢谢';
  const found = findForbiddenAsk(text);
  expect(found).toMatchObject({ verdict: 'block', rule: 'asksForCode' });
  expect(found.verdict !== 'allow' && text.slice(found.span.start, found.span.end)).toBe(
    '请把您的验\u200b证码告诉我，',
  );
});

test('entering a phrase in the wallet itself goes out with a caution', () => {
  expect(findForbiddenAsk('Enter your recovery phrase in the official app')).toMatchObject({
    verdict: 'warn',
    rule: 'asksForPhrase',
  });
});

test('a phrase or a key handed to the customer is stopped, a transaction id is not', () => {
  expect(findForbiddenAsk(`Import this: ${'abandon '.repeat(11)}about`, { lists })).toMatchObject({
    verdict: 'block',
    rule: 'recoveryPhrase',
  });
  expect(findForbiddenAsk('5KN7MzqK5wt2TP1fQCYyHBtDrXdJuXbUzm4A9rKAteGu3Qi5CVR').verdict).toBe('block');
  expect(findForbiddenAsk('3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f').verdict).toBe('allow');
});
