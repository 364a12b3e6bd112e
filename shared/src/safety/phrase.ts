// Recovery phrases: a window of 12, 15, 18, 21 or 24 list words with a right checksum, or a run that is all but one.
// Owns the judgement. Never slides a window over a sentence of Chinese: one in sixteen would pass the checksum.
import { checksumHolds, phraseLengths } from './checksum.ts';
import { everydayChinese, everydayEnglish } from './everydayWords.ts';
import type { KeyHit } from './keys.ts';
import { phraseTokens, type Token, withoutCounting } from './phraseTokens.ts';
import type { Span } from './rules.ts';
import type { ListName, WordLists, WordNumbers } from './wordLists.ts';

interface Slot {
  /** The word's number, or -1 for a word that the list does not have. */
  number: number;
  everyday: boolean;
  start: number;
  end: number;
}

const phraseWord =
  /助[记記][词詞]|恢复短语|恢復短語|种子短语|種子短語|(?:recovery|seed|secret|backup)\s(?:phrase|words?)|mnemonic|\bseed\b/;

/** Words that may belong together: cut where something stands between them that no phrase holds. */
function slotRows(tokens: readonly Token[], list: ListName, numbers: WordNumbers, shortest = 11): Slot[][] {
  const rows: Slot[][] = [[]];
  const push = (word: string, start: number, end: number) => {
    const everyday = list === 'english' ? everydayEnglish.has(word) : everydayChinese.has(word);
    rows.at(-1)!.push({ number: numbers.get(word) ?? -1, everyday, start, end });
  };
  for (const token of tokens) {
    if (token.kind === 'number' || token.kind === 'label') continue;
    const first = list === 'english' ? token.word : [...token.word][0]!;
    if (token.kind === (list === 'english' ? 'latin' : 'han') && first === token.word) {
      push(token.word, token.start, token.end);
    } else if (list !== 'english' && token.kind === 'han') {
      // "…助记词是柄 需 固" and "辈 掉 迁谢谢": a phrase whose end is glued to a sentence.
      push(first, token.start, token.start + first.length);
      rows.push([]);
      const last = [...token.word].at(-1)!;
      push(last, token.end - last.length, token.end);
    } else {
      rows.push([]);
    }
  }
  return rows.filter((row) => row.length >= shortest);
}

function spanOf(slots: readonly Slot[]): Span {
  return { start: slots[0]!.start, end: slots.at(-1)!.end };
}

function share(slots: readonly Slot[]): number {
  return slots.filter((slot) => slot.everyday).length / slots.length;
}

/** The longest window with a right checksum; the whole row backwards counts too. */
function provenWindow(row: readonly Slot[]): Slot[] | undefined {
  for (const length of phraseLengths) {
    let known = 0;
    for (let end = 1; end <= row.length; end++) {
      known = row[end - 1]!.number < 0 ? 0 : known + 1;
      if (known < length) continue;
      const window = row.slice(end - length, end);
      const numbers = window.map((slot) => slot.number);
      if (checksumHolds(numbers)) return window;
      if (row.length === length && checksumHolds(numbers.reverse())) return window;
    }
  }
  return undefined;
}

/**
 * Twelve words of which at most one is unknown, or eleven in a row: a phrase with a word mistyped or missing.
 * Everyday words tell prose apart, since natural lines reach 13 list words in a row.
 */
function likelyWindow(row: readonly Slot[], limits: { everyday: number; unknown: number }): Slot[] | undefined {
  for (const [length, unknown] of [
    [12, limits.unknown],
    [11, 0],
  ] as const) {
    for (let start = 0; start + length <= row.length; start++) {
      const window = row.slice(start, start + length);
      const missing = window.filter((slot) => slot.number < 0).length;
      if (missing <= unknown && share(window) <= limits.everyday) return window;
    }
  }
  return undefined;
}

/** The rest of the known words around a window, so that "remove this part" takes all of them. */
function widened(row: readonly Slot[], window: readonly Slot[]): Span {
  let from = row.indexOf(window[0]!);
  let to = from + window.length;
  while (from > 0 && row[from - 1]!.number >= 0) from--;
  while (to < row.length && row[to]!.number >= 0) to++;
  return spanOf(row.slice(from, to));
}

interface Sight {
  lower: string;
  list: ListName;
  numbers: WordNumbers;
  named: boolean;
}

function judgeRow(row: readonly Slot[], sight: Sight): KeyHit | undefined {
  const proven = provenWindow(row);
  if (proven) {
    const span = spanOf(proven);
    // Twelve everyday words with plain gaps pass the checksum by chance one time in sixteen; drawn words never are all everyday.
    const prose = sight.list === 'english' && !sight.named && share(proven) >= 2 / 3 && plainGaps(sight.lower, span);
    return prose
      ? { verdict: 'ask', rule: 'likelyRecoveryPhrase', span: widened(row, proven) }
      : { verdict: 'block', rule: 'recoveryPhrase', span: widened(row, proven) };
  }
  const likely = likelyWindow(row, sight.named ? { everyday: 0.34, unknown: 1 } : { everyday: 0.25, unknown: 1 });
  return likely && { verdict: 'ask', rule: 'likelyRecoveryPhrase', span: widened(row, likely) };
}

function plainGaps(lower: string, span: Span): boolean {
  return /^[a-z]+(?:[,.;:!?]? [a-z]+)*$/.test(lower.slice(span.start, span.end));
}

// What may stand before an unspaced phrase: 助记词是…, 我的助记词:…
const introduction = /^[\s\S]{0,20}?(?:助[记記][词詞]|恢复短语|恢復短語|种子短语|種子短語)\s?(?:是|为|為)?[\s:：]*/;

/** Chinese words without gaps: only a whole message of a phrase's length, and only to ask, for a sentence may look the same. */
function unspaced(sight: Sight): KeyHit | undefined {
  const skip = introduction.exec(sight.lower)?.[0].length ?? 0;
  const body = sight.lower.slice(skip).trimEnd();
  const places: number[] = [];
  for (let at = 0; at < body.length; at++) {
    if (sight.numbers.has(body[at]!)) places.push(skip + at);
    else if (/[^\s,、,。.;/|-]/.test(body[at]!)) return undefined;
    if (places.length > 24) return undefined;
  }
  const words = places.map((place) => sight.lower[place]!);
  if (skip === 0 && words.some((word) => everydayChinese.has(word))) return undefined;
  if (!checksumHolds(words.map((word) => sight.numbers.get(word)!))) return undefined;
  return { verdict: 'ask', rule: 'likelyRecoveryPhrase', span: { start: places[0]!, end: places.at(-1)! + 1 } };
}

const begunWords = 5;

/**
 * Whether a phrase may be in the making: five list words in a row of which few are everyday ones. Such a text may still become
 * anything, so it is not stopped; but a draft of it is not stored, since the words before the last one are secret as well.
 */
export function phraseBegun(lower: string, names: readonly ListName[], lists: WordLists): boolean {
  const tokens = phraseTokens(lower);
  return names.some((list) => {
    const numbers = lists[list];
    if (!numbers) throw new Error(`the word list ${list} was not loaded`);
    return slotRows(tokens, list, numbers, begunWords).some((row) =>
      row.some((_, from) => {
        const window = row.slice(from, from + begunWords);
        return window.length === begunWords && window.every((slot) => slot.number >= 0) && share(window) <= 0.4;
      }),
    );
  });
}

/** The gravest sign of a phrase in normalised lower-case text. Throws when a list of `names` is missing: that is a bug. */
export function findPhrase(lower: string, names: readonly ListName[], lists: WordLists): KeyHit | undefined {
  const tokens = phraseTokens(lower);
  const readings = [tokens, ...withoutCounting(tokens)];
  const named = phraseWord.test(lower);
  let doubt: KeyHit | undefined;
  for (const list of names) {
    const numbers = lists[list];
    if (!numbers) throw new Error(`the word list ${list} was not loaded`);
    const sight: Sight = { lower, list, numbers, named };
    for (const reading of readings) {
      for (const row of slotRows(reading, list, numbers)) {
        const hit = judgeRow(row, sight);
        if (hit?.verdict === 'block') return hit;
        doubt ??= hit;
      }
    }
    if (list !== 'english') doubt ??= unspaced(sight);
  }
  return doubt;
}
