// An address of a chain that an agent hands over with hardly a word: "收款地址 0x…", "TRC20: T…", or by itself.
// Owns when next to nothing is said of it. What is demanded in whole sentences, the frames say.
import type { Span } from '../rules.ts';
import { conceptPatterns } from './concepts.ts';
import { matchesOf } from './matches.ts';

/** Of a Chinese character as much as of a word: a label, and no sentence about it. */
const mostSaid = 7;
const saidIn = (text: string) => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;

/** It is the customer's own, is asked about, was looked up, is a contract's, or is warned of. */
const known =
  /[?？吗嗎]|[您你]的|合[约約]|余额|餘額|收到|看到|查|确认|確認|交易|退款|[骗騙诈詐错錯]|不要|[别別勿]|撤[销銷]|\b(?:yours?|(?:do|did|have|are|were) you|you (?:sent|paid|own|gave|used|mean|told)|contract|token|balance|got|see|saw|look\w*|check\w*|confirm\w*|transaction|tx|refund\w*|scam\w*|fraud\w*|wrong|not|never|don['’]?t|revoke\w*|from)\b/;

export function bareAddress(read: string): Span | undefined {
  const [first, second] = matchesOf(read, conceptPatterns.literalAddress);
  // From one to the other: something that happened.
  if (!first || second) return undefined;
  const around = read.replace(new RegExp(conceptPatterns.literalAddress.source, 'g'), ' ');
  return saidIn(around) <= mostSaid && !known.test(around) ? { start: first.start, end: first.end } : undefined;
}
