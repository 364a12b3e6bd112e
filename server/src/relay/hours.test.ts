import { expect, test } from 'vitest';
import { nextOpening } from './hours.ts';

const nine = { from: '09:00', to: '18:00' };
const hours = { timeZone: 'Asia/Shanghai', days: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine } };
const at = (text: string) => Date.parse(`${text}+08:00`);

test.each([
  ['before the opening it is the same day', '2026-11-23T07:30', '2026-11-23T09:00'],
  ['after the end it is the next day', '2026-11-23T18:00', '2026-11-24T09:00'],
  ['over a day off it is the day after', '2026-11-27T20:00', '2026-11-30T09:00'],
])('%s', (_, now, opens) => {
  expect(nextOpening(hours, at(now))).toBe(at(opens));
});

test('within the hours nothing is promised: somebody should be here any moment', () => {
  expect(nextOpening(hours, at('2026-11-23T17:59'))).toBeUndefined();
});

test('where no hours are stated nothing is said', () => {
  expect(nextOpening({ timeZone: 'UTC', days: {} }, 0)).toBeUndefined();
});
