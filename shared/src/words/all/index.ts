// Both languages at once, for a reader who writes to people of either: the relay and the console.
// Owns the choice. Not for the widget, which loads one language (loadRefundWords.ts).
import type { DenialCode } from '../../refund/codes.ts';
import { en } from '../en/refund.ts';
import { localeOf } from '../locale.ts';
import type { RefundWords } from '../refundWords.ts';
import { zhCN } from '../zh-CN/refund.ts';

/** The words in the language that the tag stands for. */
export function refundWords(locale: string): RefundWords {
  return localeOf(locale) === 'zh-CN' ? zhCN : en;
}

/** What the customer reads when these codes deny a request, the first code first; empty for no codes. */
export function denialText(codes: readonly DenialCode[], locale: string): string {
  const { denial } = refundWords(locale);
  return [...new Set(codes.map((code) => denial[code].text))].join('\n');
}
