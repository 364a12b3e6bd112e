// The words of a text as the phrase detector sees them: numbers and labels fall away, a sentence of Chinese is one block.
// Owns the cutting. Never knows a dictionary.
import { foldWord } from './foldWord.ts';

export interface Token {
  kind: 'latin' | 'han' | 'kana' | 'hangul' | 'number' | 'label' | 'other';
  /** As `foldWord` writes it. */
  word: string;
  start: number;
  end: number;
  /** The earlier message that it stands in, by its place; undefined for the text itself. */
  part?: number;
}

// 第一个, 第3位, 第十二个词是: stands before a word and is none.
const label = '第[一二三四五六七八九十\\d]{1,3}(?:个|個|位)?(?:单词|單詞|助记词|助記詞|词|詞|字|号|號)?(?:是|为|為)?';
const tokenShape = new RegExp(
  `(?<latin>[a-z\\p{Script=Latin}\\p{M}]+)|(?<label>${label})|(?<number>\\d+(?:(?:st|nd|rd|th)(?!\\p{L})|个|個|号|號)?)|(?<han>(?:(?!第[一二三四五六七八九十\\d])\\p{Script=Han})+)|(?<kana>[\\p{Script=Hiragana}\\p{Script=Katakana}ー\\u3099\\u309a]+)|(?<hangul>\\p{Script=Hangul}+)|(?<other>[\\p{L}\\p{M}]+)`,
  'gu',
);

function kindAt(token: string, groups: Record<string, string | undefined>): Token['kind'] {
  const code = token.charCodeAt(0);
  if (code < 0x80) return code < 58 ? 'number' : 'latin';
  return kinds.find((kind) => groups[kind] !== undefined) ?? 'other';
}
const kinds = ['label', 'han', 'latin', 'kana', 'hangul', 'number'] as const;

/** `lower`: normalised text in lower case. */
export function phraseTokens(lower: string): Token[] {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(tokenShape)) {
    const kind = kindAt(match[0], match.groups!);
    const word = kind === 'latin' || kind === 'kana' || kind === 'hangul' ? foldWord(match[0]) : match[0];
    tokens.push({ kind, word, start: match.index, end: match.index + match[0].length });
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
];

/**
 * Other readings of the same words, without what only numbers them: "first: …, second: …", "一、… 二、…", "word 1: …".
 * Many of these are list words themselves, so a counting is only left out where it goes up from one to at least eleven.
 */
export function withoutCounting(tokens: readonly Token[]): Token[][] {
  const inOrder = byNumber(tokens);
  const unlabelled = tokens.filter(({ word }, place) => word !== 'word' || tokens[place + 1]?.kind !== 'number');
  const readings = unlabelled.length < tokens.length ? [unlabelled] : [];
  const countless = withoutCounters(tokens);
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
  const counter = ({ kind, word }: Token) => (kind === 'number' ? /\d([个個号號])$/.exec(word)?.[1] : undefined);
  if (tokens.filter(({ kind }) => kind === 'number').length < 11 || !tokens.some(counter)) return undefined;
  return tokens.flatMap((token) => {
    const word = counter(token);
    return word === undefined ? [token] : [{ ...token, kind: 'han' as const, word, start: token.end - 1 }];
  });
}

/** "3. ozone 1. drill 2. grab": the words in the order of their numbers, if they do not stand in it already. */
function byNumber(tokens: readonly Token[]): Token[] | undefined {
  const numbered: Array<{ number: number; token: Token }> = [];
  tokens.forEach((token, place) => {
    const before = tokens[place - 1];
    if (before?.kind === 'number' && token.kind !== 'number' && token.kind !== 'label')
      numbered.push({ number: Number.parseInt(before.word, 10), token });
  });
  const numbers = numbered.map(({ number }) => number);
  if (numbers.length < 11 || new Set(numbers).size !== numbers.length) return undefined;
  if (numbers.every((number, place) => place === 0 || number > numbers[place - 1]!)) return undefined;
  return numbered.sort((a, b) => a.number - b.number).map(({ token }) => token);
}

/** Most texts have none of these words, let alone eleven. */
function countsFar(tokens: readonly Token[], counting: readonly string[]): boolean {
  let next = 0;
  for (const { word } of tokens) if (word === counting[next]) next++;
  return next >= 11;
}
