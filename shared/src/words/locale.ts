// The languages that Recourse speaks, and which of them a browser's tag stands for.
// Owns the choice. Never asks a browser: the tag is handed in.

export type Locale = 'zh-CN' | 'en';

/** Every kind of Chinese reads zh-CN, everybody else English. */
export function localeOf(tag: string): Locale {
  return /^zh(?:[-_]|$)/i.test(tag) ? 'zh-CN' : 'en';
}
