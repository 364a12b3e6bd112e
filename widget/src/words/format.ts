// Dates and times in the customer's language and zone.
// Owns what the first look needs; amounts and longer dates come with shared/words, where the console has them too.
import type { Locale } from '../api/types.ts';

export interface Format {
  /** `14:20` */
  time(at: number): string;
  /** `周一` */
  weekday(at: number): string;
  /** `11月18日 周三`, for a day line. */
  day(at: number): string;
  /** Short, by how long ago: a time today, else a date. */
  recent(at: number, now: number): string;
  /** For what is to come: a time today, else date and time. */
  soon(at: number, now: number): string;
}

export function createFormat(locale: Locale): Format {
  // English dates have the day first, so that 3/4 is never read as two days.
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const monthDay = { month: locale === 'en' ? 'short' : 'long', day: 'numeric' } as const;
  const time = by(clock);
  const shortDate = by(monthDay);
  const longDate = by({ ...monthDay, year: 'numeric' });
  const weekday = by({ weekday: 'short' });
  const thisYear = (at: number) => new Date(at).getFullYear() === new Date().getFullYear();
  const date = (at: number) => (thisYear(at) ? shortDate : longDate).format(at);
  const sameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString();
  return {
    time: (at) => time.format(at),
    weekday: (at) => weekday.format(at),
    day: (at) => (locale === 'en' ? `${weekday.format(at)}, ${date(at)}` : `${date(at)} ${weekday.format(at)}`),
    recent: (at, now) => (sameDay(at, now) ? time.format(at) : date(at)),
    soon: (at, now) =>
      sameDay(at, now) ? time.format(at) : `${date(at)}${locale === 'en' ? ', ' : ' '}${time.format(at)}`,
  };
}
