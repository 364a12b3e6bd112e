import type { ConversationEvent } from '@recourse/shared/conversation';
import { expect, test } from 'vitest';
import { customer, kai } from '../testing/samples.ts';
import type { Seen } from './followed.ts';
import { transcriptBlocks, unsentOf } from './transcriptView.ts';

const minute = 60_000;
const sameDay = (a: number, b: number) => Math.floor(a / 86_400_000) === Math.floor(b / 86_400_000);

function message(
  at: number,
  time: number,
  author: Seen<ConversationEvent>['author'],
  text: string,
): Seen<ConversationEvent> {
  return { at, id: `e${at}`, time, author, command: `c.${at}`, event: { type: 'messagePosted', text } };
}

const events = [
  message(1, 0, customer, 'one'),
  message(2, minute, customer, 'two'),
  message(3, 2 * minute, kai, 'three'),
  message(4, 86_400_000, customer, 'four'),
];

test('messages stand in groups, with a line where a day begins', () => {
  const blocks = transcriptBlocks({ events, me: 'ag_kai', newAfter: undefined, sameDay });
  expect(
    blocks.map((block) => (block.kind === 'messages' ? block.items.map(({ text }) => text).join() : block.kind)),
  ).toEqual(['day', 'one,two', 'three', 'day', 'four']);
  expect(blocks.map((block) => block.kind === 'messages' && block.mine)).toEqual([false, false, true, false, false]);
});

test('one line stands before the first message that is new', () => {
  const blocks = transcriptBlocks({ events, me: 'ag_kai', newAfter: 1, sameDay });
  expect(blocks.map(({ kind }) => kind)).toEqual(['day', 'messages', 'new', 'messages', 'messages', 'day', 'messages']);
});

test('what is in the log no longer counts as unsent', () => {
  const entry = (id: string, log: string) => ({
    command: { id, log, type: 'postNote' as const, text: 'a note' },
    addedAt: 0,
    state: { name: 'waiting' as const },
  });
  const entries = [entry('c.1', 'here'), entry('c.2', 'here'), entry('c.3', 'elsewhere')];
  expect(unsentOf(entries, 'here', new Set(['c.1'])).map(({ id }) => id)).toEqual(['c.2']);
});
