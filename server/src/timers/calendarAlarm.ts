// Says in time that the published days off of a region end: after them every date is an estimate.
// Owns when it is said. The days themselves are data (shared/src/calendar), and a newer version brings more.
import { calendarOf } from '@recourse/shared/calendar';
import { daysBetween, localDate } from '@recourse/shared/kit';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';

const warnDays = 60;
const dayMs = 24 * 60 * 60_000;

/** Days until the calendar of this site's policy ends; negative once it is over. */
export function calendarDaysLeft({ policy }: Site, now: number): number {
  return daysBetween(localDate(now, policy.timeZone), calendarOf(policy.businessDays).validThrough);
}

/** Warns at once and then daily, so that it stands in today's log, wherever an operator looks. Answers how to stop. */
export function startCalendarAlarm(of: { sites: Iterable<Site>; now: () => number; logger: Logger }): () => void {
  const sites = [...of.sites];
  const look = () => {
    for (const site of sites) {
      const daysLeft = calendarDaysLeft(site, of.now());
      if (daysLeft >= warnDays) continue;
      const { businessDays: region } = site.policy;
      const validThrough = calendarOf(region).validThrough;
      of.logger.warn(
        { site: site.id, region, validThrough, daysLeft },
        'the days off of this region are known only so far; dates behind that are estimates until Recourse is updated',
      );
    }
  };
  look();
  const daily = setInterval(look, dayMs);
  daily.unref();
  return () => clearInterval(daily);
}
