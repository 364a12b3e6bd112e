// Times and amounts as agents read them, in the language of the interface.
// Owns the formats. Waits are `m:ss`, so that columns stand still while they tick.
import { formatAmount } from '@recourse/shared/words';
import { language } from '../state/settings.ts';
import { words } from './words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language.value} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, options);
  formats.set(key, made);
  return made;
}

/** `10:52` */
export function clockTime(at: number): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** `10:52:07` */
export function exactTime(at: number): string {
  return format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);
}

/** `Mon 7 Dec`, with the year where it is another one. */
export function day(at: number, now: number): string {
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' as const };
  return format({ weekday: 'short', day: 'numeric', month: 'short', ...year })
    .format(at)
    .replace(/(?<=\w),/g, '');
}

/** `10:52` today, `19 Nov 10:52` before. */
export function moment(at: number, now: number): string {
  return sameDay(at, now) ? clockTime(at) : `${format({ day: 'numeric', month: 'short' }).format(at)} ${clockTime(at)}`;
}

/** A day line: Today, Yesterday, or the date. */
export function dayName(at: number, now: number): string {
  const { conversation, dayOf } = words.value;
  if (sameDay(at, now)) return dayOf(conversation.today, day(at, now));
  return sameDay(at, now - 86_400_000) ? dayOf(conversation.yesterday, day(at, now)) : day(at, now);
}

export function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** The time on the customer's wall, with his distance to UTC: `10:52, UTC+8`. Undefined for a zone that this browser does not know. */
export function timeThere(now: number, timeZone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'shortOffset',
    }).formatToParts(now);
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return `${part('hour')}:${part('minute')}, ${part('timeZoneName').replace('GMT', 'UTC')}`;
  } catch {
    // A RangeError is the browser's answer to a zone that it does not know.
    return undefined;
  }
}

/** A wait: `m:ss` in the first hour, then `1 h`, then `2 d`. */
export function wait(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return span(ms);
}

/** `now`, `18 min`, `3 h`, `2 d` */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const { place } = words.value;
  if (minutes === 0) return place.now;
  if (minutes < 60) return place.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? place.hours(hours) : place.days(Math.floor(hours / 24));
}

/** `1,250.00 BWD` */
export function money(amount: string, currency: string): string {
  return formatAmount(amount, currency, language.value);
}

/** What a language calls itself: `中文`, `English`, `português`. */
export function languageName(locale: string): string {
  const base = locale.split('-')[0] ?? locale;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(base) ?? locale;
}
