import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DayOfReads, dayOf, habitDays, type ReadHabit, unusualReads, usualReads, withDay } from './usualReads.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-03-02T10:40:00Z');
/** What he opened on the days before, yesterday first. */
const before = (...days: DayOfReads[]): ReadHabit =>
  Object.fromEntries(days.map((reads, ago) => [dayOf(now) - 1 - ago, reads]));
const week = (day: number, hour: number) => before(...Array.from({ length: 5 }, () => ({ day, hour })));
const found = (counts: DayOfReads, habit: ReadHabit) => unusualReads(counts, usualReads(habit, now));

test('three times his own median is usual, one more is not: in an hour, in a day', () => {
  const habit = week(50, 12);
  expect(found({ hour: 36, day: 150 }, habit)).toBeUndefined();
  expect(found({ hour: 37, day: 150 }, habit)).toEqual({ logs: 37, minutes: 60, usual: 12 });
  expect(found({ hour: 36, day: 151 }, habit)).toEqual({ logs: 151, minutes: 1440, usual: 50 });
});

test('it is the median: one wild day does not make the next one usual', () => {
  const calm = { day: 20, hour: 8 };
  const habit = before({ day: 900, hour: 300 }, calm, calm, calm, calm, calm);
  expect(usualReads(habit, now)).toEqual(calm);
  expect(found({ hour: 25, day: 25 }, habit)).toMatchObject({ minutes: 60, usual: 8 });
});

test('of an even number of days it is the mean of the middle two', () => {
  const days = [10, 20, 31, 40, 50, 60].map((day) => ({ day, hour: day }));
  expect(usualReads(before(...days), now)).toEqual({ day: 35, hour: 35 });
});

test('who opens little is nobody’s alarm for opening a little more', () => {
  expect(found({ hour: 20, day: 40 }, week(2, 1))).toBeUndefined();
  expect(found({ hour: 21, day: 21 }, week(2, 1))).toEqual({ logs: 21, minutes: 60, usual: 1 });
});

test('before five days at work are known, nothing is unusual; days without work do not count as such', () => {
  const calm = { day: 20, hour: 8 };
  expect(found({ hour: 500, day: 500 }, before(calm, calm, calm, calm))).toBeUndefined();
  const withHolidays = Object.fromEntries([1, 2, 9, 10, 27].map((ago) => [dayOf(now) - ago, calm]));
  expect(found({ hour: 500, day: 500 }, withHolidays)).toMatchObject({ usual: 8 });
});

test('today is not held against itself, nor what lies more than four weeks back', () => {
  const calm = { day: 20, hour: 8 };
  const today = withDay(before(calm, calm, calm, calm), now, { day: 500, hour: 500 });
  expect(usualReads(today, now)).toBeUndefined();
  expect(usualReads(week(20, 8), now + (habitDays + 5) * dayMs)).toBeUndefined();
});

test('a day is merged by maximum, in any order and however often, and old days go', () => {
  const reads = fc.record({ day: fc.nat(500), hour: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(reads, { minLength: 1, maxLength: 12 }), fc.nat(60), (told, later) => {
      const there = told.reduce<ReadHabit>((habit, each) => withDay(habit, now, each), {});
      const back = [...told, ...told].reverse().reduce<ReadHabit>((habit, each) => withDay(habit, now, each), {});
      expect(there).toEqual(back);
      const kept = withDay(there, now + later * dayMs, { day: 1, hour: 1 });
      expect(Object.keys(kept)).toHaveLength(later === 0 || later >= habitDays ? 1 : 2);
    }),
  );
});
