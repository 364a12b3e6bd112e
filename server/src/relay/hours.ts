// When somebody is back, from the operator's stated hours.
// Owns the arithmetic in the team's zone. Says nothing when no hours are stated.
import { addDays, instantOf, localDate, localTime, weekdayOf } from '@recourse/shared/kit';
import type { Site, Weekday } from '../site.ts';

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The next opening in milliseconds since 1970; undefined inside the hours (somebody should be here any moment) and without hours. */
export function nextOpening(hours: Site['hours'], now: number): number | undefined {
  const today = localDate(now, hours.timeZone);
  const time = localTime(now, hours.timeZone);
  const open = hours.days[weekdays[weekdayOf(today)]!];
  if (open && time >= open.from && time < open.to) return undefined;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = addDays(today, ahead);
    const day = hours.days[weekdays[weekdayOf(date)]!];
    if (day && (ahead > 0 || time < day.from)) return instantOf(date, day.from, hours.timeZone);
  }
  return undefined;
}
