// Amounts, times and ids as the wallet shows them.
// Owns the formats. Never rounds an amount.
import type { Locale } from '../stage/preferences.ts';
import type { WalletWords } from './words.ts';

/** `−¥1,468.00`, `+500.00 BWD`. */
export function amountText(amount: string, currency: string, locale: Locale): string {
  const sign = amount.startsWith('-') ? '−' : '+';
  const value = amount.replace('-', '');
  return currency === 'CNY' ? `${sign}${yuan(value, locale)}` : `${sign}${grouped(value)} ${currency}`;
}

export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function yuan(value: string, locale: Locale): string {
  return `${locale === 'zh-CN' ? '¥' : 'CN¥'}${grouped(value)}`;
}

/** `今天 09:12`, `Nov 19`: further back the day is enough. */
export function whenText(
  at: number,
  { locale, words, now }: { locale: Locale; words: WalletWords; now: number },
): string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (daysAgo === 0) return `${words.today} ${time}`;
  if (daysAgo === 1) return `${words.yesterday} ${time}`;
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(at);
}

export function momentText(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}

/** `0x8f3a…c21b`; what is short stays whole. */
export function shortId(id: string): string {
  return id.length <= 16 ? id : `${id.slice(0, 8)}…${id.slice(-6)}`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
