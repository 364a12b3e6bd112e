// The rows of words in a text that may be a phrase together, each with its number in a list.
// Owns where a row is cut, and the cheap look that saves most texts the rows. Never judges one.
import { widthAt } from './characters.ts';
import { everydayChinese, everydayEnglish } from './everydayWords.ts';
import type { Token } from './phraseTokens.ts';
import type { ListName } from './wordLists.ts';
import { mayHold, sieveNumber, sieveOf } from './wordSieve.ts';

export interface Slot {
  word: string;
  /** The word's number, or -1 for a word that the list does not have. */
  number: number;
  everyday: boolean;
  start: number;
  end: number;
  /** The earlier message that it stands in; -1: this one. */
  part: number;
}

export const kindOf = (list: ListName): Token['kind'] => {
  if (list === 'japanese') return 'kana';
  if (list === 'korean') return 'hangul';
  return list.startsWith('chinese') ? 'han' : 'latin';
};

export const isEveryday = (list: ListName, word: string): boolean =>
  list === 'english' ? everydayEnglish.has(word) : list.startsWith('chinese') && everydayChinese.has(word);

/** The number of a word by itself and its `sieveNumber`; -1: the list does not have it. */
export type NumberOf = (word: string, sieve: number) => number;

interface Place {
  start: number;
  end: number;
  part?: number | undefined;
}

/** Words that may belong together: cut where something stands between them that no phrase holds. */
export function slotRows(tokens: readonly Token[], list: ListName, numberOf: NumberOf, shortest = 11): Slot[][] {
  const kind = kindOf(list);
  if (shortest >= 11 && !isDense(tokens, kind, numberOf)) return [];
  const everydaySieve = sieveOf(kind === 'han' ? everydayChinese : everydayEnglish);
  const rows: Slot[][] = [];
  let row: Slot[] = [];
  const push = (word: string, sieve: number, { start, end, part = -1 }: Place) => {
    const everyday = mayHold(everydaySieve, sieve) && isEveryday(list, word);
    row.push({ word, number: numberOf(word, sieve), everyday, start, end, part });
  };
  const cut = () => {
    if (row.length >= shortest) rows.push(row);
    if (row.length > 0) row = [];
  };
  for (const token of tokens) {
    if (token.kind === 'number' || token.kind === 'label') continue;
    const { start, end, part } = token;
    if (token.kind === kind && (kind !== 'han' || isOne(token))) {
      push(token.word, token.sieve, token);
    } else if (kind === 'han' && token.kind === 'han') {
      // "…助记词是柄 需 固" and "辈 掉 迁谢谢": a phrase whose end is glued to a sentence.
      const first = token.word.slice(0, widthAt(token.word, 0));
      push(first, sieveNumber(first), { start, end: start + first.length, part });
      cut();
      const last = [...token.word.slice(-2)].at(-1)!;
      push(last, sieveNumber(last), { start: end - last.length, end, part });
    } else if (kind === 'kana' || kind === 'hangul') {
      // A slip of the keyboard leaves Latin letters there; sentences have no gaps between words of a list.
      push('', 0, token);
    } else {
      cut();
    }
  }
  cut();
  return rows;
}

/** A character of Chinese that stands alone, as the words of a phrase do. */
const isOne = ({ word }: Token): boolean => word.length === widthAt(word, 0);

/** Whether nine of some twelve words in a row may be list words at all: in nearly every text they are not, and no row is made. */
function isDense(tokens: readonly Token[], kind: Token['kind'], numberOf: NumberOf): boolean {
  // A bit for each of the last twelve.
  let last = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.kind === 'number' || token.kind === 'label') continue;
    const isKnown =
      token.kind === kind &&
      (kind === 'han' ? isOne(token) : token.word.length > 1 && numberOf(token.word, token.sieve) >= 0);
    known += (isKnown ? 1 : 0) - ((last >> 11) & 1);
    last = ((last << 1) | (isKnown ? 1 : 0)) & 0xfff;
    if (known >= 9) return true;
  }
  return false;
}

export const share = (slots: readonly Slot[]): number => slots.filter((slot) => slot.everyday).length / slots.length;
