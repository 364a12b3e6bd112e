// A phrase that comes in parts: which messages hold words of a list and nothing else.
// Owns what counts as a part. Chatter between the parts is passed over; it never becomes one.
import { checksumHolds } from './checksum.ts';
import { everydayChinese } from './everydayWords.ts';
import type { KeyHit } from './keys.ts';
import type { Token } from './phraseTokens.ts';
import type { WordNumbers } from './wordLists.ts';

const mostWords = 24;
/** "the first is ozone", "next: drill", "第三个 霉": what introduces one word. */
const introduces = new Set(
  'word words first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next last then final number is the and was'.split(
    ' ',
  ),
);

/** The list words of a message that is a part, with their numbering; undefined if it says anything else. */
export function wordsOfPart(
  tokens: readonly Token[],
  kind: Token['kind'],
  numbers: WordNumbers,
): readonly Token[] | undefined {
  const words = tokens.filter((token) => token.kind !== 'number' && token.kind !== 'label');
  if (words.length === 0 || words.length > mostWords || words.some((token) => token.kind !== kind)) return undefined;
  const unknown = words.filter(({ word }) => !numbers.has(word)).length;
  if (unknown <= (words.length >= 4 ? 1 : 0)) return tokens;
  const last = words.at(-1)!;
  const introduced = words.length <= 6 && words.slice(0, -1).every(({ word }) => introduces.has(word));
  return introduced && numbers.has(last.word) ? [last] : undefined;
}

/**
 * Chinese words without gaps over several messages: only to ask, and only where the pieces that follow each other make up
 * one phrase exactly. Two people who chat in words of two characters say nothing that does.
 */
export function piecesOf(lower: string, recent: readonly string[], numbers: WordNumbers): KeyHit | undefined {
  const own = pieceOf(lower, numbers);
  if (!own) return undefined;
  let words = own;
  for (let part = recent.length - 1; part >= 0; part--) {
    const piece = pieceOf(recent[part]!, numbers);
    if (!piece) return undefined;
    words = [...piece, ...words];
    if (words.length > mostWords) return undefined;
    if (words.filter((word) => everydayChinese.has(word)).length > words.length / 4 + 1) return undefined;
    if (checksumHolds(words.map((word) => numbers.get(word)!))) {
      const earlier = Array.from({ length: recent.length - part }, (_, at) => part + at);
      return {
        ...{ verdict: 'ask', rule: 'likelyRecoveryPhrase', earlier },
        span: { start: lower.search(/\S/), end: lower.trimEnd().length },
      };
    }
  }
  return undefined;
}

function pieceOf(lower: string, numbers: WordNumbers): string[] | undefined {
  if (lower.length > 40) return undefined;
  const words = [...lower.replace(/[\s\d,、，.;/|-]/g, '')];
  return words.length > 0 && words.every((word) => numbers.has(word)) ? words : undefined;
}
