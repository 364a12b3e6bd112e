// Recovery phrases: a window of 12, 15, 18, 21 or 24 list words with a right checksum, or a run that is all but one.
// Owns the judgement. Never slides a window over a sentence of Chinese: one in sixteen would pass the checksum.
import { checksumHolds, phraseLengths } from './checksum.ts';
import { everydayChinese } from './everydayWords.ts';
import type { KeyHit } from './keys.ts';
import { nearWord } from './nearWord.ts';
import { withoutChat } from './phraseChats.ts';
import { piecesOf, wordsOfPart } from './phraseParts.ts';
import { isEveryday, kindOf, type NumberOf, type Slot, share, slotRows } from './phraseRows.ts';
import { phraseTokens, type Token, withoutCounting } from './phraseTokens.ts';
import type { Span } from './rules.ts';
import { segmented, shortestGlued } from './segmented.ts';
import { createTrials, type Trials } from './trials.ts';
import { introduction, unlistedPhrase } from './unlistedPhrase.ts';
import type { ListName, WordLists, WordNumbers } from './wordLists.ts';
import { mayHold, sieveOf } from './wordSieve.ts';

const phraseWord =
  /助[记記][词詞]|恢复短语|恢復短語|种子短语|種子短語|(?:recovery|seed|secret|backup)\s(?:phrase|words?)|mnemonic|\bseed\b/;

/** How many checksums one text may cost: no message of people needs as many, and a wall of list words is asked about. */
const mostChecksums = 64;
/** How many words of one text may be compared with a whole list: a message of people has a slip or two in as many list words. */
const mostSlips = 40;

/** The longest window with a right checksum, read in either direction; `untried`: one for which no trial was left. */
function provenWindow(
  row: readonly Slot[],
  { here, numbers }: Sums,
  { trials }: Sight,
): { proven: Slot[] } | { untried: Slot[] } | undefined {
  for (const length of phraseLengths) {
    let known = 0;
    for (let end = 1; end <= row.length; end++) {
      known = numbers[end - 1]! < 0 ? 0 : known + 1;
      const start = end - length;
      if (known < length || here[end] === here[start]) continue;
      if (!trials.spend()) return { untried: row.slice(start, end) };
      const window = Array.from(numbers.subarray(start, end));
      if (checksumHolds(window)) return { proven: row.slice(start, end) };
      // Backwards only where the row begins or ends with it: every further try is one more chance to be wrong.
      const atAnEnd = end === row.length || start === 0 || numbers[end]! < 0 || numbers[start - 1]! < 0;
      if (!atAnEnd) continue;
      if (!trials.spend()) return { untried: row.slice(start, end) };
      if (checksumHolds(window.reverse())) return { proven: row.slice(start, end) };
    }
  }
  return undefined;
}

/** How many slots up to each place are so: the difference of two is the count between them. */
interface Sums {
  numbers: Int16Array;
  unknown: Uint16Array;
  everyday: Uint16Array;
  /** In this message. */
  here: Uint16Array;
}

function sumsOf(row: readonly Slot[]): Sums {
  const numbers = new Int16Array(row.length);
  const unknown = new Uint16Array(row.length + 1);
  const everyday = new Uint16Array(row.length + 1);
  const here = new Uint16Array(row.length + 1);
  for (let at = 0; at < row.length; at++) {
    const slot = row[at]!;
    numbers[at] = slot.number;
    unknown[at + 1] = unknown[at]! + (slot.number < 0 ? 1 : 0);
    everyday[at + 1] = everyday[at]! + (slot.everyday ? 1 : 0);
    here[at + 1] = here[at]! + (slot.part < 0 ? 1 : 0);
  }
  return { numbers, unknown, everyday, here };
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
function likelyWindow(row: readonly Slot[], { unknown, everyday, here }: Sums, sight: Sight): Slot[] | undefined {
  const most = mostEveryday(row, sight);
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
      if (share <= 0.09 && window.every(({ number, word }) => number >= 0 || isSlip(word, sight))) return window;
    }
  }
  return undefined;
}

/** Each word is compared once. In a wall of half-known words the last ones count as slips unseen, so that it is asked about. */
function isSlip(word: string, { slips, numbers }: Sight): boolean {
  const known = slips.get(word);
  if (known !== undefined) return known;
  if (slips.size >= mostSlips) return true;
  const slip = nearWord(word, numbers);
  slips.set(word, slip);
  return slip;
}

/** The rest of the known words around a window, in the same messages, so that "remove this part" takes all of them. */
function widened(row: readonly Slot[], window: readonly Slot[]): Pick<KeyHit, 'span' | 'earlier'> {
  const parts = new Set(window.map(({ part }) => part));
  const belongs = (slot: Slot | undefined) => slot !== undefined && slot.number >= 0 && parts.has(slot.part);
  let from = row.indexOf(window[0]!);
  let to = from + window.length;
  while (belongs(row[from - 1])) from--;
  while (belongs(row[to])) to++;
  const span: Span = { start: Number.POSITIVE_INFINITY, end: 0 };
  const earlier = new Set<number>();
  for (let at = from; at < to; at++) {
    const { part, start, end } = row[at]!;
    if (part >= 0) earlier.add(part);
    else {
      span.start = Math.min(span.start, start);
      span.end = Math.max(span.end, end);
    }
  }
  return earlier.size > 0 ? { span, earlier: [...earlier] } : { span };
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
  /** Checksums, for the whole text and all lists. */
  trials: Trials;
  /** Words of no list that were compared with this one. */
  slips: Map<string, boolean>;
}

function judgeRow(row: readonly Slot[], sight: Sight): KeyHit | undefined {
  const sums = sumsOf(row);
  const tried = provenWindow(row, sums, sight);
  if (tried && 'proven' in tried) {
    const { proven } = tried;
    // Twelve everyday words with plain gaps pass the checksum by chance one time in sixteen; drawn words never are all everyday.
    const split = proven.some(({ part }) => part >= 0);
    const prose =
      sight.list === 'english' && !sight.named && share(proven) >= 2 / 3 && (split || plainGaps(sight.lower, proven));
    return prose
      ? { verdict: 'ask', rule: 'likelyRecoveryPhrase', ...widened(row, proven) }
      : { verdict: 'block', rule: 'recoveryPhrase', ...widened(row, proven) };
  }
  const likely = likelyWindow(row, sums, sight) ?? tried?.untried;
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
  const own = kindOf(sight.list);
  for (const { kind, word, start, end } of tokens) {
    if (kind !== own || word.length < shortestGlued) continue;
    const found = segmented(word, sight.numbers, sight.trials);
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

function exactly(numbers: WordNumbers): NumberOf {
  const sieve = sieveOf(numbers);
  return (word, number) => (mayHold(sieve, number) ? (numbers.get(word) ?? -1) : -1);
}

/** Four letters name a word of most lists, and people write no more of it. */
function abbreviated(numbers: WordNumbers): NumberOf {
  let heads = headsOf.get(numbers);
  if (!heads) {
    const made = new Map<string, number>();
    for (const [word, number] of numbers) {
      const head = word.slice(0, 4);
      made.set(head, made.has(head) ? -1 : number);
    }
    // A short word stands for itself, not for what begins with it.
    for (const [word, number] of numbers) if (word.length <= 4) made.set(word, number);
    heads = made;
    headsOf.set(numbers, heads);
  }
  const known = heads;
  const sieve = sieveOf(known);
  return (word, number) => (word.length > 4 || !mayHold(sieve, number) ? -1 : (known.get(word) ?? -1));
}
const headsOf = new WeakMap<WordNumbers, ReadonlyMap<string, number>>();

/** How many words there are, whether most have a number before them, and whether enough in a row have at most four letters. */
function surveyOf(tokens: readonly Token[]): { words: number; numbered: boolean; short: boolean } {
  let [words, numbered, run, short] = [0, 0, 0, false];
  let before: Token['kind'] | undefined;
  for (const { kind, word } of tokens) {
    if (kind !== 'number' && kind !== 'label') {
      words++;
      if (before === 'number') numbered++;
    }
    if (kind === 'latin') {
      run = word.length <= 4 ? run + 1 : 0;
      if (run >= 11) short = true;
    }
    before = kind;
  }
  return { words, numbered: numbered >= 11, short };
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
  const { words, numbered, short } = surveyOf(tokens);
  // First those that are without the counting: it may be of list words itself, and would spend all trials.
  const readings = [...withoutCounting(tokens), ...withoutChat(lower, tokens), tokens];
  const before = tokensOnce(recent);
  const hits: KeyHit[] = [];
  const trials = createTrials(mostChecksums);
  for (const list of names) {
    const numbers = numbersOf(list, lists);
    const sight: Sight = { lower, list, numbers, named, numbered, words, trials, slips: new Map() };
    const judge = (reading: readonly Token[], numberOf: NumberOf) => {
      for (const row of slotRows(reading, list, numberOf)) {
        const hit = judgeRow(row, sight);
        if (hit) hits.push(hit);
      }
    };
    for (const reading of readings) judge(reading, exactly(numbers));
    if (kindOf(list) === 'latin' && short) judge(tokens, abbreviated(numbers));
    for (const parts of recent.length > 0 ? partsBefore(tokens, before, sight) : []) {
      for (const reading of [...withoutCounting(parts), parts]) judge(reading, exactly(numbers));
    }
    if (kindOf(list) === 'han')
      hits.push(...[unspaced(sight), piecesOf(lower, recent, numbers)].flatMap((hit) => hit ?? []));
    else hits.push(...[glued(tokens, sight)].flatMap((hit) => hit ?? []));
    // Once nothing more can be proved it is asked about, whatever the other lists say.
    if (trials.spent || hits.some(({ verdict }) => verdict === 'block')) break;
  }
  return hits.find(({ verdict }) => verdict === 'block') ?? hits[0] ?? unlistedPhrase(lower, named);
}

/** The words of the earlier messages, cut only if somebody asks, and then once for all lists. */
function tokensOnce(recent: readonly string[]): () => readonly Token[][] {
  let cut: Token[][] | undefined;
  return () => {
    cut ??= recent.map((message) => (message.length > 400 ? [] : phraseTokens(message)));
    return cut;
  };
}

/** A phrase has twenty-four words, and as many numbers and labels. What comes before so many is no part of one that ends here. */
const mostBefore = 150;

/** The words of this text behind those of earlier messages that hold nothing else: first without what people also say ("one moment please"), then with it. */
function partsBefore(tokens: readonly Token[], before: () => readonly Token[][], sight: Sight): Token[][] {
  const kind = kindOf(sight.list);
  const last = wordsOfPart(tokens, kind, sight.numbers);
  if (!last) return [];
  const parts: Token[][] = [];
  let kept = 0;
  for (let part = before().length - 1; part >= 0 && kept < mostBefore; part--) {
    const words = (wordsOfPart(before()[part]!, kind, sight.numbers) ?? []).map((token) => ({ ...token, part }));
    parts.unshift(words);
    kept += words.length;
  }
  const drawn = parts.filter((words) => {
    const everyday = words.filter(({ word }) => isEveryday(sight.list, word)).length;
    return everyday < words.length / 2;
  });
  const readings = drawn.flat().length < parts.flat().length ? [drawn, parts] : [parts];
  return readings.filter((each) => each.length > 0).map((each) => [...each.flat(), ...last]);
}
