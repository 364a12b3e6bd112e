// Amounts, dates and ids as people of one language write them.
// Owns the formats. Never computes with money: an amount stays the decimal text that it came as.
import { isDecimal } from '../kit/money.ts';
import type { LocalDate } from '../kit/zonedTime.ts';
import { digitsOf, isFiatCurrency } from '../refund/currencies.ts';
import type { Locale } from './locale.ts';

/** Making a formatter costs a thousand times what using it does; zones come from customers, so the store is bounded. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 64;

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  // English dates have the day first here, so that 3/4 is never read as two days.
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(key, made);
  return made;
}

/** Both languages write a point before the decimals; they may group the rest as they like. */
const wholeNumbers = { 'zh-CN': new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en-GB') } as const;

const yearOf = (at: number, timeZone: string): string => formatter('en', { timeZone, year: 'numeric' }).format(at);

/**
 * `11月26日` or `26 Nov`; with the year where `now` is given and falls in another one.
 * Milliseconds since 1970. Throws RangeError for a zone that this platform does not know, as do all that take one.
 */
export function formatDate(at: number, timeZone: string, locale: Locale, now?: number): string {
  const withYear = now !== undefined && yearOf(at, timeZone) !== yearOf(now, timeZone);
  return formatter(locale, {
    timeZone,
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    ...(withYear && { year: 'numeric' }),
  }).format(at);
}

/** `20:14` */
export function formatTime(at: number, timeZone: string, locale: Locale): string {
  return formatter(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** `11月26日 20:14` or `26 Nov, 20:14`; the year as in `formatDate`. */
export function formatDateTime(at: number, timeZone: string, locale: Locale, now?: number): string {
  const between = locale === 'en' ? ', ' : ' ';
  return `${formatDate(at, timeZone, locale, now)}${between}${formatTime(at, timeZone, locale)}`;
}

/** A calendar date, `2026-11-26`, as `formatDate` writes it. */
export function formatDay(day: LocalDate, locale: Locale, now?: number): string {
  return formatDate(Date.parse(`${day}T12:00:00Z`), 'UTC', locale, now);
}

/**
 * `1,468.00 CNY`, `0.50 ETH`, `3,000 JPY`: every digit of the amount that counts, at least as many behind the point as the
 * currency usually has and at most two of them for an asset. Text that is no decimal stands as it is.
 */
export function formatAmount(amount: string, currency: string, locale: Locale): string {
  if (!isDecimal(amount)) return `${amount} ${currency}`;
  const [whole = '0', fraction = ''] = amount.split('.');
  const least = isFiatCurrency(currency) ? digitsOf(currency) : Math.min(2, digitsOf(currency));
  const digits = fraction.replace(/0+$/, '').padEnd(least, '0');
  return `${wholeNumbers[locale].format(BigInt(whole))}${digits && `.${digits}`} ${currency}`;
}

/** The ends of a long id or address, `0x8f3a…c21b`; a short one stays whole. */
export function shortId(id: string): string {
  return id.length > 13 ? `${id.slice(0, 6)}…${id.slice(-4)}` : id;
}
