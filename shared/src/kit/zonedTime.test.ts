import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, instantOf, isTimeZone, localDate, localTime, weekdayOf } from './zonedTime.ts';

test.each([
  ['2026-11-16', '20:14', 'Asia/Shanghai', '2026-11-16T12:14:00Z'],
  ['2026-11-16', '20:14:09', 'Asia/Kathmandu', '2026-11-16T14:29:09Z'],
  ['2026-07-01', '12:00', 'America/New_York', '2026-07-01T16:00:00Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
  ['2026-12-31', '23:59', 'Pacific/Kiritimati', '2026-12-31T09:59:00Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
  expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(new Date(instant).toISOString());
});

test('there and back again in every kind of zone', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), fc.constantFrom(...zones), (seconds, zone) => {
      const at = seconds * 1000;
      const back = instantOf(localDate(at, zone), localTime(at, zone), zone);
      // An hour that comes twice is read as its first coming.
      expect([0, 1_800_000, 3_600_000]).toContain(at - back);
      expect([localDate(back, zone), localTime(back, zone)]).toEqual([localDate(at, zone), localTime(at, zone)]);
    }),
  );
});

test.each([
  ['Asia/Shanghai', true],
  ['UTC', true],
  ['+08:00', false],
  ['Nowhere/Land', false],
  ['', false],
  ['Asia/Shanghai; DROP', false],
])('the zone "%s" is known: %s', (zone, known) => expect(isTimeZone(zone)).toBe(known));

test('days are counted on the calendar', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(weekdayOf('2026-02-15')).toBe(0);
});
