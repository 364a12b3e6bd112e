import { describe, expect, test } from 'vitest';
import { caseRow, conversationRow } from '../testing/samples.ts';
import { testNow } from '../testing/scriptedRelay.ts';
import { belongsTo, dueTone, inOrder, newerRow, unreadOf, waitsSince, waitTone } from './rowRules.ts';

describe('the lists', () => {
  test('a conversation stands with its agent and among the open ones', () => {
    const row = conversationRow();
    expect(['mine', 'open', 'queued', 'closed'].map((list) => belongsTo(list as 'mine', row, 'ag_kai'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(belongsTo('mine', row, 'ag_mei')).toBe(false);
  });

  test('a conversation that is still with the guide stands in no list', () => {
    const row = conversationRow({ place: { name: 'guide' } });
    expect((['mine', 'open', 'queued', 'closed'] as const).some((list) => belongsTo(list, row, 'ag_kai'))).toBe(false);
  });

  test('a case moves from ours to theirs to done', () => {
    const listOf = (state: Parameters<typeof caseRow>[0]) =>
      (['casesToDecide', 'casesWaiting', 'casesDone'] as const).find((list) =>
        belongsTo(list, caseRow(state), 'ag_kai'),
      );
    expect(listOf({ state: 'submitted' })).toBe('casesToDecide');
    expect(listOf({ state: 'needsInformation' })).toBe('casesWaiting');
    expect(listOf({ state: 'approved' })).toBe('casesWaiting');
    expect(listOf({ state: 'denied' })).toBe('casesDone');
  });

  test('a case whose record a colleague wants needs a second person as well, until that is answered', () => {
    const wanted = (stage: 'waiting' | 'granted') =>
      caseRow({ exports: [{ by: { id: 'ag_mei', name: 'Mei' }, at: 7, stage, until: testNow + 1 }] });
    expect(belongsTo('casesToConfirm', caseRow(), 'ag_kai')).toBe(false);
    expect(belongsTo('casesToConfirm', wanted('waiting'), 'ag_kai')).toBe(true);
    expect(belongsTo('casesToConfirm', wanted('granted'), 'ag_kai')).toBe(false);
    expect(belongsTo('casesToDecide', wanted('waiting'), 'ag_kai')).toBe(true);
  });

  test('who waits longest comes first, whatever order rows came in', () => {
    const [a, b, c] = [3, 1, 2].map((place) => conversationRow({ log: `log-${place}`, sort: place }));
    expect(inOrder('mine', [a!, b!, c!], 'ag_kai').map(({ log }) => log)).toEqual(['log-1', 'log-2', 'log-3']);
  });
});

describe('what is loud', () => {
  test('unread are the customer’s messages behind the read mark, and none once somebody answered', () => {
    const row = conversationRow({ customerMessages: [2, 5, 7] });
    expect(unreadOf(row, 0)).toBe(3);
    expect(unreadOf(row, 5)).toBe(1);
    const { waitingSince, ...answered } = row;
    expect(waitingSince).toBeDefined();
    expect(unreadOf(answered, 0)).toBe(0);
  });

  test('in the line the place counts where no message waits', () => {
    const { waitingSince: _, ...row } = conversationRow({ place: { name: 'queued', since: 5 } });
    expect(waitsSince(row)).toBe(5);
    expect(waitsSince({ ...row, place: { name: 'closed', since: 5 } })).toBeUndefined();
  });

  test('a wait turns amber after one minute and red after three', () => {
    expect([59_999, 60_000, 179_999, 180_000].map(waitTone)).toEqual(['quiet', 'amber', 'amber', 'red']);
  });

  test('a date turns amber on its last day and red once it has passed', () => {
    const due = (inMs: number) => dueTone(testNow + inMs, testNow);
    expect([2 * 86_400_000, 3_600_000, -1].map(due)).toEqual(['quiet', 'amber', 'red']);
  });
});

test('of two rows of one log the one with the higher seq stays', () => {
  const [older, newer] = [conversationRow({ seq: 4 }), conversationRow({ seq: 5 })];
  expect(newerRow(newer, older)).toBe(newer);
  expect(newerRow(older, newer)).toBe(newer);
  expect(newerRow(undefined, older)).toBe(older);
});
