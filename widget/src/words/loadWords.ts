// The texts of one language, each language in chunks of its own: the first look, and all later screens.
import type { Locale } from '../api/types.ts';
import type { LaterWords } from './zh-CN.later.ts';
import type { FirstWords } from './zh-CN.ts';

export type { FirstWords, LaterWords };

export async function loadFirstWords(locale: Locale): Promise<FirstWords> {
  return locale === 'en' ? (await import('./en.ts')).en : (await import('./zh-CN.ts')).zhCN;
}

export async function loadLaterWords(locale: Locale): Promise<LaterWords> {
  return locale === 'en' ? (await import('./en.later.ts')).enLater : (await import('./zh-CN.later.ts')).zhCNLater;
}

/** The nearest language that we speak. */
export function nearestLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
