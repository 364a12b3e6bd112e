// How the guard of agents' words does on lines that nothing was tuned on. 98 % of both is what is wanted.
import { expect, test } from 'vitest';
import { secondReader } from '../asks/secondReader.ts';
import { type AskContext, findForbiddenAsk } from '../findForbiddenAsk.ts';
import { allWordLists } from '../wordLists.ts';
import { judgedHelpEn } from './judgedHelpEn.fixtures.ts';
import { judgedHelpZh1 } from './judgedHelpZh1.fixtures.ts';
import { judgedHelpZh2 } from './judgedHelpZh2.fixtures.ts';
import { judgedScamEn } from './judgedScamEn.fixtures.ts';
import { judgedScamZh1 } from './judgedScamZh1.fixtures.ts';
import { judgedScamZh2 } from './judgedScamZh2.fixtures.ts';

const [lists, reader] = await Promise.all([allWordLists(), secondReader()]);
const linesOf = (...blocks: string[]) => blocks.flatMap((block) => block.trim().split('\n'));
const scam = linesOf(judgedScamZh1, judgedScamZh2, judgedScamEn);
const help = linesOf(judgedHelpZh1, judgedHelpZh2, judgedHelpEn);

const isFound = (line: string, context: AskContext) => findForbiddenAsk(line, context).verdict !== 'allow';

/** Which share of the lines is stopped or goes out with a caution. */
function found(lines: readonly string[], context: AskContext): number {
  return lines.filter((line) => isFound(line, context)).length / lines.length;
}

// Measured: 98.5 % of fraud found, 1.0 % of help. Counted three times: when all was trained and chosen, and twice when two thirds of the weights had gone.
test('nearly all lines of fraud are found, and nearly all honest ones go out untouched', () => {
  expect(found(scam, { lists, reader })).toBeGreaterThanOrEqual(0.98);
  expect(found(help, { lists, reader })).toBeLessThanOrEqual(0.02);
});

test('the second reader leaves less than a third of the fraud that the rules alone miss', () => {
  const missed = 1 - found(scam, { lists });
  expect(1 - found(scam, { lists, reader })).toBeLessThan(missed / 3);
});

/** Cut where a person would end a message and begin the next: at the sentence, at the comma, else at a word. */
function cut(line: string, parts: number): string[] {
  const pieces = line.match(/[^。！？!?；;，,.]+(?:[。！？!?；;，,]+|\.+(?=\s|$)|\.|$)/g) ?? [line];
  const messages = Array.from({ length: parts }, (_, at) =>
    pieces.slice(Math.floor((at * pieces.length) / parts), Math.floor(((at + 1) * pieces.length) / parts)).join(''),
  );
  return messages.map((message) => message.trim()).filter((message) => message !== '');
}

/** Whether any of the messages is found, each judged with those before it that went out. */
function isFoundSoon(messages: readonly string[]): boolean {
  return messages.some((message, at) => isFound(message, { lists, reader, recent: messages.slice(0, at) }));
}

test.each([2, 3, 4])('most fraud is found in %i messages too', (parts) => {
  const spread = scam.map((line) => cut(line, parts)).filter((messages) => messages.length > 1);
  expect(spread.length).toBeGreaterThan(100);
  expect(spread.filter(isFoundSoon).length / spread.length).toBeGreaterThanOrEqual(0.98);
});

test('what an honest agent said before makes nothing of his next words', () => {
  const wrong = help.filter((line, at) =>
    isFound(line, { lists, reader, recent: help.slice(Math.max(0, at - 4), at) }),
  );
  expect(wrong.length / help.length).toBeLessThanOrEqual(0.02);
});
