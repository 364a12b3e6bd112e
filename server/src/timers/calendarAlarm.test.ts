import { expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { testSite } from '../testing/testSite.ts';
import { calendarDaysLeft, startCalendarAlarm } from './calendarAlarm.ts';

const { policy } = testSite();
const site = testSite({ policy: { ...policy, businessDays: 'US' } });
const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);

function saidOn(day: string): string {
  let said = '';
  const logger = createLogger({ environment: 'production', write: (line) => (said += line) });
  startCalendarAlarm({ sites: [site], now: () => at(day), logger })();
  return said;
}

test('counts the days to the last day that is known', () => {
  expect(calendarDaysLeft(site, at('2027-12-31'))).toBe(0);
  expect(calendarDaysLeft(site, at('2028-01-01'))).toBe(-1);
});

test('says so from sixty days before, and afterwards', () => {
  expect(saidOn('2027-11-01')).toBe('');
  expect(saidOn('2027-11-02')).toContain('"daysLeft":59');
  expect(saidOn('2028-03-01')).toContain('"validThrough":"2027-12-31"');
});
