// Fetches the words of one language when they are first needed, so that a reader loads only his own.
// Owns the way to them. Where both languages are at hand, all/ answers at once.
import type { Locale } from './locale.ts';
import type { RefundWords } from './refundWords.ts';

/** Rejects when the words cannot be fetched; asking again tries again. */
export async function loadRefundWords(locale: Locale): Promise<RefundWords> {
  return locale === 'zh-CN' ? (await import('./zh-CN/refund.ts')).zhCN : (await import('./en/refund.ts')).en;
}
