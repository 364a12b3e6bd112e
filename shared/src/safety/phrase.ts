// Recovery phrases: a window of 12, 15, 18, 21 or 24 list words with a right checksum, or a run that is all but one.
// Owns the judgement. Never slides a window over a sentence of Chinese: one in sixteen would pass the checksum.
import { checksumHolds, phraseLengths } from './checksum.ts';
import { everydayChinese } from './everydayWords.ts';
import type { KeyHit } from './keys.ts';
import { nearWord } from './nearWord.ts';
import { piecesOf, wordsOfPart } from './phraseParts.ts';
import { isEveryday, kindOf, type NumberOf, type Slot, share, slotRows } from './phraseRows.ts';
import { phraseTokens, type Token, withoutCounting } from './phraseTokens.ts';
import type { Span } from './rules.ts';
import { segmented } from './segmented.ts';
import { introduction, unlistedPhrase } from './unlistedPhrase.ts';
import type { ListName, WordLists, WordNumbers } from './wordLists.ts';

const phraseWord =
  /助[记記][词詞]|恢复短语|恢復短語|种子短语|種子短語|(?:recovery|seed|secret|backup)\s(?:phrase|words?)|mnemonic|\bseed\b/;

/** How many checksums one text may cost: no message of people needs as many, and a wall of list words is asked about anyway. */
const mostChecksums = 120;

/** The longest window with a right checksum, read in either direction. */
function provenWindow(row: readonly Slot[], sight: Sight): Slot[] | undefined {
  const numbers = row.map((slot) => slot.number);
  const here = counted(row, ({ part }) => part < 0);
  for (const length of phraseLengths) {
    let known = 0;
    for (let end = 1; end <= row.length && sight.checksums <= mostChecksums; end++) {
      known = numbers[end - 1]! < 0 ? 0 : known + 1;
      const start = end - length;
      if (known < length || here[end] === here[start]) continue;
      sight.checksums++;
      const window = numbers.slice(start, end);
      if (checksumHolds(window)) return row.slice(start, end);
      // Backwards only where the row begins or ends with it: every further try is one more chance to be wrong.
      const atAnEnd = end === row.length || start === 0 || numbers[end]! < 0 || numbers[start - 1]! < 0;
      if (atAnEnd && checksumHolds(window.reverse())) return row.slice(start, end);
    }
  }
  return undefined;
}

/** How many slots up to each place are so: the difference of two is the count between them. */
function counted(row: readonly Slot[], is: (slot: Slot) => boolean): number[] {
  const sums = [0];
  let sum = 0;
  for (const slot of row) {
    if (is(slot)) sum++;
    sums.push(sum);
  }
  return sums;
}

/** How many of the words may be everyday ones: sentences have no numbers before each word, and hardly ever hold list words alone. */
function mostEveryday(row: readonly Slot[], { numbered, words, named }: Sight): number {
  if (numbered) return 0.6;
  const alone = phraseLengths.some((length) => words === length || words === length - 1);
  if (alone && row.length === words && row.every(({ number }) => number >= 0)) return 0.4;
  return named ? 0.34 : 0.25;
}

/**
 * Twelve words of which few are unknown and near to a list word, or eleven in a row: a phrase with words mistyped or missing.
 * Everyday words tell prose apart, since natural lines reach 13 list words in a row.
 */
function likelyWindow(row: readonly Slot[], sight: Sight): Slot[] | undefined {
  const most = mostEveryday(row, sight);
  const unknown = counted(row, ({ number }) => number < 0);
  const everyday = counted(row, (slot) => slot.everyday);
  const here = counted(row, ({ part }) => part < 0);
  for (const [length, mostUnknown] of [
    [12, 3],
    [11, 0],
  ] as const) {
    for (let start = 0, end = length; end <= row.length; start++, end++) {
      const missing = unknown[end]! - unknown[start]!;
      const share = (everyday[end]! - everyday[start]!) / length;
      if (missing > mostUnknown || share > most || here[end] === here[start]) continue;
      // One may be anything; more must be slips of list words, and the rest no words of a sentence.
      if (missing <= 1) return row.slice(start, end);
      const window = row.slice(start, end);
      if (share <= 0.09 && window.every(({ number, word }) => number >= 0 || nearWord(word, sight.numbers)))
        return window;
    }
  }
  return undefined;
}

/** The rest of the known words around a window, in the same messages, so that "remove this part" takes all of them. */
function widened(row: readonly Slot[], window: readonly Slot[]): Pick<KeyHit, 'span' | 'earlier'> {
  const parts = new Set(window.map(({ part }) => part));
  const belongs = (slot: Slot | undefined) => slot !== undefined && slot.number >= 0 && parts.has(slot.part);
  let from = row.indexOf(window[0]!);
  let to = from + window.length;
  while (belongs(row[from - 1])) from--;
  while (belongs(row[to])) to++;
  const slots = row.slice(from, to);
  const here = slots.filter(({ part }) => part < 0);
  const earlier = [...new Set(slots.filter(({ part }) => part >= 0).map(({ part }) => part))];
  const span: Span = {
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
  };
  return earlier.length > 0 ? { span, earlier } : { span };
}

interface Sight {
  lower: string;
  list: ListName;
  numbers: WordNumbers;
  named: boolean;
  /** A number stands before nearly as many words as a phrase has. */
  numbered: boolean;
  /** How many words the text has. */
  words: number;
  /** How many were tried so far. */
  checksums: number;
}

function judgeRow(row: readonly Slot[], sight: Sight): KeyHit | undefined {
  const proven = provenWindow(row, sight);
  if (proven) {
    // Twelve everyday words with plain gaps pass the checksum by chance one time in sixteen; drawn words never are all everyday.
    const split = proven.some(({ part }) => part >= 0);
    const prose =
      sight.list === 'english' && !sight.named && share(proven) >= 2 / 3 && (split || plainGaps(sight.lower, proven));
    return prose
      ? { verdict: 'ask', rule: 'likelyRecoveryPhrase', ...widened(row, proven) }
      : { verdict: 'block', rule: 'recoveryPhrase', ...widened(row, proven) };
  }
  const likely = likelyWindow(row, sight);
  return likely && { verdict: 'ask', rule: 'likelyRecoveryPhrase', ...widened(row, likely) };
}

function plainGaps(lower: string, window: readonly Slot[]): boolean {
  return /^[a-z]+(?:[,.;:!?]? [a-z]+)*$/.test(lower.slice(window[0]!.start, window.at(-1)!.end));
}

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
  // Of most sentences more than a third are such; of a drawn phrase, one time in two thousand. To be asked costs a tap.
  const everyday = words.filter((word) => everydayChinese.has(word)).length;
  if (skip === 0 && everyday > words.length / 3) return undefined;
  if (!checksumHolds(words.map((word) => sight.numbers.get(word)!))) return undefined;
  return { verdict: 'ask', rule: 'likelyRecoveryPhrase', span: { start: places[0]!, end: places.at(-1)! + 1 } };
}

/** Words of other scripts without gaps, as one long word. */
function glued(tokens: readonly Token[], sight: Sight): KeyHit | undefined {
  for (const { kind, word, start, end } of tokens) {
    if (kind !== kindOf(sight.list)) continue;
    const found = segmented(word, sight.numbers);
    if (!found) continue;
    const span = { start, end };
    // Long words of kana stand in every sentence, and some fall apart into list words.
    return found === 'proven' && kind !== 'kana'
      ? { verdict: 'block', rule: 'recoveryPhrase', span }
      : { verdict: 'ask', rule: 'likelyRecoveryPhrase', span };
  }
  return undefined;
}

const begunWords = 5;

/**
 * Whether a phrase may be in the making: five list words in a row of which few are everyday ones. Such a text may still become
 * anything, so it is not stopped; but a draft of it is not stored, since the words before the last one are secret as well.
 */
export function phraseBegun(lower: string, names: readonly ListName[], lists: WordLists): boolean {
  const tokens = phraseTokens(lower);
  return names.some((list) => {
    const numbers = numbersOf(list, lists);
    return slotRows(tokens, list, exactly(numbers), begunWords).some((row) =>
      row.some((_, from) => {
        const window = row.slice(from, from + begunWords);
        return window.length === begunWords && window.every((slot) => slot.number >= 0) && share(window) <= 0.4;
      }),
    );
  });
}

function numbersOf(list: ListName, lists: WordLists): WordNumbers {
  const numbers = lists[list];
  if (!numbers) throw new Error(`the word list ${list} was not loaded`);
  return numbers;
}

const exactly =
  (numbers: WordNumbers): NumberOf =>
  (word) =>
    numbers.get(word) ?? -1;

/** Four letters name a word of most lists, and people write no more of it. */
function abbreviated(numbers: WordNumbers): NumberOf {
  let heads = headsOf.get(numbers);
  if (!heads) {
    heads = new Map();
    for (const [word, number] of numbers) heads.set(word.slice(0, 4), heads.has(word.slice(0, 4)) ? -1 : number);
    headsOf.set(numbers, heads);
  }
  const known = heads;
  return (word) =>
    word.length > 4 ? -1 : (numbers.get(word) ?? (word.length === 4 ? known.get(word) : undefined) ?? -1);
}
const headsOf = new WeakMap<WordNumbers, Map<string, number>>();

/** Enough words of at most four letters in a row. */
function isShort(tokens: readonly Token[]): boolean {
  let run = 0;
  return tokens.some(({ kind, word }) => {
    if (kind === 'latin') run = word.length <= 4 ? run + 1 : 0;
    return run >= 11;
  });
}

/**
 * The gravest sign of a phrase in normalised lower-case text. `recent`: the messages before it, normalised alike, newest last.
 * Throws when a list of `names` is missing: that is a bug.
 */
export function findPhrase(
  lower: string,
  names: readonly ListName[],
  lists: WordLists,
  recent: readonly string[] = [],
): KeyHit | undefined {
  const tokens = phraseTokens(lower);
  const named = phraseWord.test(lower);
  const isWord = ({ kind }: Token) => kind !== 'number' && kind !== 'label';
  const numbered = tokens.filter((token, at) => isWord(token) && tokens[at - 1]?.kind === 'number').length >= 11;
  const words = tokens.filter(isWord).length;
  const readings = [tokens, ...withoutCounting(tokens)];
  const short = isShort(tokens);
  const hits: KeyHit[] = [];
  for (const list of names) {
    const numbers = numbersOf(list, lists);
    const sight: Sight = { lower, list, numbers, named, numbered, words, checksums: 0 };
    const judge = (reading: readonly Token[], numberOf: NumberOf) => {
      for (const row of slotRows(reading, list, numberOf)) {
        const hit = judgeRow(row, sight);
        if (hit) hits.push(hit);
      }
    };
    for (const reading of readings) judge(reading, exactly(numbers));
    if (kindOf(list) === 'latin' && short) judge(tokens, abbreviated(numbers));
    for (const parts of recent.length > 0 ? partsBefore(tokens, recent, sight) : []) {
      for (const reading of [parts, ...withoutCounting(parts)]) judge(reading, exactly(numbers));
    }
    if (kindOf(list) === 'han')
      hits.push(...[unspaced(sight), piecesOf(lower, recent, numbers)].flatMap((hit) => hit ?? []));
    else hits.push(...[glued(tokens, sight)].flatMap((hit) => hit ?? []));
    if (hits.some(({ verdict }) => verdict === 'block')) break;
  }
  return hits.find(({ verdict }) => verdict === 'block') ?? hits[0] ?? unlistedPhrase(lower, named);
}

/** The words of this text behind those of earlier messages that hold nothing else: first without what people also say ("one moment please"), then with it. */
function partsBefore(tokens: readonly Token[], recent: readonly string[], sight: Sight): Token[][] {
  const kind = kindOf(sight.list);
  const last = wordsOfPart(tokens, kind, sight.numbers);
  if (!last) return [];
  const parts = recent.map((message, part) => {
    const words = message.length > 400 ? undefined : wordsOfPart(phraseTokens(message), kind, sight.numbers);
    return (words ?? []).map((token) => ({ ...token, part }));
  });
  const drawn = parts.filter((words) => {
    const everyday = words.filter(({ word }) => isEveryday(sight.list, word)).length;
    return everyday < words.length / 2;
  });
  const readings = drawn.flat().length < parts.flat().length ? [drawn, parts] : [parts];
  return readings.filter((each) => each.length > 0).map((each) => [...each.flat(), ...last]);
}
