import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBy } from './answerBy.ts';
import { calendarOf } from './calendarOf.ts';
import { daysLeft } from './daysLeft.ts';

const rules = { cutoff: '17:00', teamTimeZone: 'Asia/Shanghai', calendar: calendarOf('CN') };
const at = (text: string) => Date.parse(`${text}+08:00`);

test('what was promised and not yet used is left, in business days', () => {
  const until = answerBy({ ...rules, receivedAt: at('2026-11-23T10:00'), businessDays: 10 });
  expect(daysLeft({ ...rules, receivedAt: at('2026-11-23T10:00'), until })).toBe(10);
  expect(daysLeft({ ...rules, receivedAt: at('2026-11-27T10:00'), until })).toBe(6);
  expect(daysLeft({ ...rules, receivedAt: at('2026-11-28T10:00'), until })).toBe(5);
});

test('a date that is close or past still leaves a day', () => {
  expect(daysLeft({ ...rules, receivedAt: at('2026-11-23T10:00'), until: at('2026-11-23T17:00') })).toBe(1);
  expect(daysLeft({ ...rules, receivedAt: at('2026-11-23T10:00'), until: at('2026-11-01T17:00') })).toBe(1);
});

test('a pause of any length never takes time away, and gives less than a day more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-05T00:00'), max: at('2026-06-30T00:00') }),
      fc.integer({ min: 1, max: 30 }),
      (receivedAt, businessDays) => {
        const until = answerBy({ ...rules, receivedAt, businessDays });
        expect(daysLeft({ ...rules, receivedAt, until })).toBe(businessDays);
      },
    ),
    { seed: 20261123 },
  );
});
