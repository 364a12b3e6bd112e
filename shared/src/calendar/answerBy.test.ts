import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, businessRegions, instantOf, localDate } from '../kit/index.ts';
import { answerBy, answerDay, isEstimate } from './answerBy.ts';
import { addBusinessDays, isBusinessDay } from './businessCalendar.ts';
import { calendarOf } from './calendarOf.ts';

const shanghai = { cutoff: '17:00', teamTimeZone: 'Asia/Shanghai', calendar: calendarOf('CN') };
const at = (date: string, time: string, zone = 'Asia/Shanghai') => instantOf(date, time, zone);

describe('the mainland', () => {
  test('3 business days from Friday 2026-02-13 end on 2026-02-25: a worked Saturday, then Spring Festival', () => {
    const due = answerBy({ ...shanghai, receivedAt: at('2026-02-13', '10:00'), businessDays: 3 });
    expect(due).toBe(at('2026-02-25', '17:00'));
  });

  test.each([
    ['before the cut-off counts today', '2026-11-18', '16:59', '2026-11-23'],
    ['at the cut-off counts today', '2026-11-18', '17:00', '2026-11-23'],
    ['a second after the cut-off counts tomorrow', '2026-11-18', '17:00:01', '2026-11-24'],
    ['on Friday evening counts from Monday', '2026-11-20', '20:00', '2026-11-26'],
    ['on Saturday counts from Monday', '2026-11-21', '09:00', '2026-11-26'],
    ['on a worked Saturday counts that day', '2026-02-14', '09:00', '2026-02-26'],
    ['within Spring Festival counts from its end', '2026-02-18', '09:00', '2026-02-27'],
    ['before National Day passes over it', '2026-09-30', '09:00', '2026-10-10'],
  ])('what arrives %s', (_, date, time, due) => {
    expect(answerDay({ ...shanghai, receivedAt: at(date, time), businessDays: 3 })).toBe(due);
  });

  test('every day of 2026 agrees with the source', () => {
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      expect([day, isBusinessDay(day, calendarOf('CN'))]).toEqual([day, chineseDays.isWorkday(day)]);
    }
  });
});

test.each([
  ['HK', '2026-10-19'],
  ['SG', '2026-11-09'],
  ['US', '2026-11-26'],
  ['US', '2026-07-03'],
  ['GB', '2026-12-28'],
] as const)('%s is off on %s and works the next business day', (region, date) => {
  expect(isBusinessDay(date, calendarOf(region))).toBe(false);
  expect(addBusinessDays(date, 1, calendarOf(region)) > date).toBe(true);
});

test('a date beyond the published days is an estimate', () => {
  expect(isEstimate(at('2026-12-31', '17:00'), shanghai)).toBe(false);
  expect(isEstimate(at('2027-01-04', '17:00'), shanghai)).toBe(true);
});

test('summer time moves the instant, not the hour', () => {
  const newYork = { cutoff: '17:00', teamTimeZone: 'America/New_York', calendar: calendarOf('US') };
  const receivedAt = at('2026-03-05', '12:00', 'America/New_York');
  const due = answerBy({ ...newYork, receivedAt, businessDays: 2 });
  expect(due).toBe(Date.parse('2026-03-09T21:00:00Z'));
});

test('always later than receipt, on a business day, with as many business days between as promised', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Auckland', 'America/St_Johns'];
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-11-01') }),
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom(...zones),
      fc.constantFrom(...businessRegions),
      fc.constantFrom('00:00', '09:30', '17:00', '23:59'),
      (receivedAt, businessDays, teamTimeZone, region, cutoff) => {
        const calendar = calendarOf(region);
        const input = { receivedAt, businessDays, cutoff, teamTimeZone, calendar };
        const due = answerBy(input);
        expect(due).toBeGreaterThan(receivedAt);
        expect(answerBy({ ...input, receivedAt: receivedAt + 60_000 })).toBeGreaterThanOrEqual(due);
        const last = localDate(due, teamTimeZone);
        expect(isBusinessDay(last, calendar)).toBe(true);
        let worked = 0;
        for (let day = addDays(localDate(receivedAt, teamTimeZone), 1); day <= last; day = addDays(day, 1)) {
          if (isBusinessDay(day, calendar)) worked++;
        }
        // One more where the receipt itself rolled on to the next business day.
        expect([businessDays, businessDays + 1]).toContain(worked);
      },
    ),
  );
});
