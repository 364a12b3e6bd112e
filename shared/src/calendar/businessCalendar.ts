// Which days a team works, by region: Monday to Friday with the closures and make-up workdays of the year.
// Owns the lookup. The days themselves are generated data (calendarOf.ts). Never reads the clock.
import { addDays, type BusinessRegion, type LocalDate, weekdayOf } from '../kit/index.ts';

export interface BusinessCalendar {
  readonly region: BusinessRegion;
  /** The last day for which the days off are published; what lies after it is an estimate. */
  readonly validThrough: LocalDate;
  /** Mondays to Fridays that are off, in order. */
  readonly closures: readonly LocalDate[];
  /** Saturdays and Sundays that are worked, in order. */
  readonly workdays: readonly LocalDate[];
}

export function isBusinessDay(date: LocalDate, calendar: BusinessCalendar): boolean {
  const weekday = weekdayOf(date);
  const weekend = weekday === 0 || weekday === 6;
  return weekend ? calendar.workdays.includes(date) : !calendar.closures.includes(date);
}

/** This date if it is a business day, else the first one after it. */
export function businessDayFrom(date: LocalDate, calendar: BusinessCalendar): LocalDate {
  let day = date;
  while (!isBusinessDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The `n`th business day after this date; the date itself for 0. */
export function addBusinessDays(date: LocalDate, n: number, calendar: BusinessCalendar): LocalDate {
  let day = date;
  for (let left = n; left > 0; left--) day = businessDayFrom(addDays(day, 1), calendar);
  return day;
}
