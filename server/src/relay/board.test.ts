import { expect, test } from 'vitest';
import type { TeamMember } from '../routing/team.ts';
import { type BoardPicture, deskNews } from './board.ts';

const member = (name: string, rest: Partial<TeamMember> = {}): TeamMember => ({
  ...{ id: `ag_${name}`, name, status: 'available', lastBeatAt: 0, load: 0, capacity: 2 },
  ...rest,
});

const board = (rest: Partial<Omit<BoardPicture, 'places'>> = {}): BoardPicture => {
  const line = rest.line ?? [];
  return {
    ...{ team: [member('Kai')], replyMinutes: 4, stayMinutes: 10, resumesAt: 99, ...rest, line },
    places: new Map(line.map((customer, place) => [customer, place])),
  };
};

test('somebody is free: online, with names and how long an answer takes', () => {
  expect(deskNews(board(), ['dv_ann'])).toEqual({ state: 'online', agents: ['Kai'], replyMinutes: 4 });
});

test('all are busy: how many are ahead, and about how long', () => {
  const full = board({
    team: [member('Kai', { load: 2 })],
    line: ['dv_bo', 'dv_ann', 'dv_cy'],
  });
  expect(deskNews(full, ['dv_ann'])).toMatchObject({ state: 'busy', ahead: 1, waitMinutes: [7, 13] });
  expect(deskNews(full, ['dv_bo'])).toMatchObject({ ahead: 0 });
  // Who does not wait yet would come behind them all.
  expect(deskNews(full, ['dv_new'])).toMatchObject({ state: 'busy', ahead: 3 });
});

test('nothing was measured yet: no time is made up', () => {
  const news = deskNews(
    board({ team: [member('Kai', { load: 2 })], replyMinutes: undefined, stayMinutes: undefined }),
    [],
  );
  expect(news).toEqual({ state: 'busy', agents: ['Kai'], ahead: 0 });
});

test('nobody is on: when somebody is back', () => {
  const away = board({ team: [member('Kai', { status: 'away' }), member('Lin', { status: 'gone' })] });
  expect(deskNews(away, [])).toMatchObject({ state: 'away', agents: [], resumesAt: 99 });
});
