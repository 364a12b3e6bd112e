// The words of a text as the phrase detector sees them: numbers and labels fall away, a sentence of Chinese is one block.
// Owns the cutting. Never knows a dictionary.
import { bitsAt, digit, endOf, han, hangul, kana, latin, letter, mark, widthAt } from './characters.ts';
import { foldWord } from './foldWord.ts';
import { sieveEnd, sieveNumber, sieveStart, sieveStep } from './wordSieve.ts';

export interface Token {
  kind: 'latin' | 'han' | 'kana' | 'hangul' | 'number' | 'label' | 'other';
  /** As `foldWord` writes it. */
  word: string;
  /** The word's `sieveNumber`. */
  sieve: number;
  start: number;
  end: number;
  /** The earlier message that it stands in, by its place; undefined for the text itself. */
  part?: number;
}

// 第一个, 第3位, 第十二个词是: stands before a word and is none.
const label = /第[一二三四五六七八九十\d]{1,3}(?:个|個|位)?(?:单词|單詞|助记词|助記詞|词|詞|字|号|號)?(?:是|为|為)?/y;
const counters = '个個号號';
const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Where the label ends that begins here, if one does. */
function labelEnd(lower: string, at: number): number | undefined {
  if (lower[at] !== '第') return undefined;
  label.lastIndex = at;
  return label.test(lower) ? label.lastIndex : undefined;
}

/** "12", "12th", "12个". */
function numberEnd(lower: string, from: number): number {
  const end = endOf(lower, from, digit);
  if (end < lower.length && counters.includes(lower[end]!)) return end + 1;
  return endings.has(lower.slice(end, end + 2)) && !(bitsAt(lower, end + 2) & letter) ? end + 2 : end;
}

function hanEnd(lower: string, from: number): number {
  let at = from;
  while (bitsAt(lower, at) & han && labelEnd(lower, at) === undefined) at += widthAt(lower, at);
  return at;
}

/** "และlegal": Latin letters begin a word of their own. */
function otherEnd(lower: string, from: number): number {
  let at = from;
  while (bitsAt(lower, at) & (letter | mark) && !(bitsAt(lower, at) & latin)) at += widthAt(lower, at);
  return at;
}

/** What stands at a place and where it ends; nothing where no word begins. By hand, since a pattern of many parts takes most of the time that a text may cost. */
function tokenAt(lower: string, at: number): { kind: Token['kind']; end: number } | undefined {
  const bits = bitsAt(lower, at);
  if (bits & (latin | mark)) return { kind: 'latin', end: endOf(lower, at, latin | mark) };
  const labelled = labelEnd(lower, at);
  if (labelled !== undefined) return { kind: 'label', end: labelled };
  if (bits & digit) return { kind: 'number', end: numberEnd(lower, at) };
  if (bits & han) return { kind: 'han', end: hanEnd(lower, at) };
  if (bits & kana) return { kind: 'kana', end: endOf(lower, at, kana) };
  if (bits & hangul) return { kind: 'hangul', end: endOf(lower, at, hangul) };
  if (bits & letter) return { kind: 'other', end: otherEnd(lower, at) };
  return undefined;
}

const space = 0x20;

/** A word of ASCII letters alone, which most are: nothing in it has to be asked or folded. */
function plainWord(lower: string, start: number): Token | undefined {
  let end = start;
  let state = sieveStart;
  for (let code = lower.charCodeAt(end); code >= 0x61 && code <= 0x7a; code = lower.charCodeAt(end)) {
    state = sieveStep(state, code);
    end++;
  }
  if (end === start || (lower.charCodeAt(end) >= 0x80 && bitsAt(lower, end) & (latin | mark))) return undefined;
  const sieve = end - start === 1 ? lower.charCodeAt(start) : sieveEnd(state);
  return { kind: 'latin', word: lower.slice(start, end), sieve, start, end };
}

/** `lower`: normalised text in lower case. */
export function phraseTokens(lower: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < lower.length; ) {
    const plain = plainWord(lower, at);
    if (plain) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    const found = lower.charCodeAt(at) === space ? undefined : tokenAt(lower, at);
    if (!found) {
      at += widthAt(lower, at);
      continue;
    }
    const { kind, end } = found;
    const typed = lower.slice(at, end);
    const word = kind === 'latin' || kind === 'kana' || kind === 'hangul' ? foldWord(typed) : typed;
    tokens.push({ kind, word, sieve: sieveNumber(word), start: at, end });
    at = end;
  }
  return tokens;
}

const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const chineseDigits = '一二三四五六七八九';

function chineseCount(n: number): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${chineseDigits[tens - 1]}十`;
  return head + (n % 10 === 0 ? '' : chineseDigits[(n % 10) - 1]);
}

const countings: readonly (readonly string[])[] = [
  cardinals.split(' '),
  ordinals.split(' '),
  Array.from({ length: 24 }, (_, place) => chineseCount(place + 1)),
  [...'abcdefghijklmnopqrstuvwx'],
  ['', 'x', 'xx']
    .flatMap((tens) => 'i ii iii iv v vi vii viii ix x'.split(' ').map((ones) => tens + ones))
    .slice(0, 24),
];

/**
 * Other readings of the same words, without what only numbers them: "first: …, second: …", "一、… 二、…", "word 1: …".
 * Many of these are list words themselves, so a counting is only left out where it goes up from one to at least eleven.
 */
export function withoutCounting(tokens: readonly Token[]): Token[][] {
  const numbers = tokens.reduce((count, { kind }) => (kind === 'number' ? count + 1 : count), 0);
  const inOrder = numbers < 11 ? undefined : byNumber(tokens);
  const unlabelled = tokens.filter(({ word }, place) => word !== 'word' || tokens[place + 1]?.kind !== 'number');
  const readings = unlabelled.length < tokens.length ? [unlabelled] : [];
  const countless = numbers < 11 ? undefined : withoutCounters(tokens);
  if (countless) readings.push(countless);
  if (inOrder) readings.push(inOrder);
  for (const counting of countings) {
    if (!countsFar(tokens, counting)) continue;
    let next = 0;
    const kept = tokens.filter(({ word }, place) => {
      const counts = word === counting[next];
      if (counts) next++;
      return !counts && (word !== 'word' || tokens[place + 1]?.word !== counting[next]);
    });
    if (next >= 11) readings.push(kept);
  }
  return readings;
}

/** "③人 ④个": where each word has its number, the character behind it is a word and counts nothing. */
function withoutCounters(tokens: readonly Token[]): Token[] | undefined {
  const counter = ({ kind, word }: Token) =>
    kind === 'number' && counters.includes(word.at(-1)!) ? word.at(-1) : undefined;
  if (!tokens.some(counter)) return undefined;
  return tokens.flatMap((token) => {
    const word = counter(token);
    return word === undefined
      ? [token]
      : [{ ...token, kind: 'han' as const, word, sieve: sieveNumber(word), start: token.end - 1 }];
  });
}

/** "3. ozone 1. drill 2. grab": the words in the order of their numbers, if they do not stand in it already. */
function byNumber(tokens: readonly Token[]): Token[] | undefined {
  const numbered: Array<{ number: number; token: Token }> = [];
  const seen = new Set<number>();
  let rising = true;
  for (let place = 1; place < tokens.length; place++) {
    const [before, token] = [tokens[place - 1]!, tokens[place]!];
    if (before.kind !== 'number' || token.kind === 'number' || token.kind === 'label') continue;
    const number = Number.parseInt(before.word, 10);
    if (seen.has(number)) return undefined;
    seen.add(number);
    rising &&= numbered.length === 0 || number > numbered.at(-1)!.number;
    numbered.push({ number, token });
  }
  if (numbered.length < 11 || rising) return undefined;
  return numbered.sort((a, b) => a.number - b.number).map(({ token }) => token);
}

/** Most texts have none of these words, let alone eleven. */
function countsFar(tokens: readonly Token[], counting: readonly string[]): boolean {
  let next = 0;
  for (const { word } of tokens) if (word === counting[next]) next++;
  return next >= 11;
}
