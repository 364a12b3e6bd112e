// The texts of one language, each language a chunk of its own.
import type { Locale } from '../api/types.ts';
import type { Words } from './zh-CN.ts';

export type { Words };

export async function loadWords(locale: Locale): Promise<Words> {
  return locale === 'en' ? (await import('./en.ts')).en : (await import('./zh-CN.ts')).zhCN;
}

/** The nearest language that we speak. */
export function nearestLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
