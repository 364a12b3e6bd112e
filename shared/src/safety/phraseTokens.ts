// The words of a text as the phrase detector sees them: numbers and labels fall away, a sentence of Chinese is one block.
// Owns the cutting. Never knows a dictionary.

export interface Token {
  kind: 'latin' | 'han' | 'number' | 'label' | 'other';
  word: string;
  start: number;
  end: number;
}

// 第一个, 第3位, 第十二个词是: stands before a word and is none.
const label = '第[一二三四五六七八九十\\d]{1,3}(?:个|個|位)?(?:单词|單詞|助记词|助記詞|词|詞|字|号|號)?(?:是|为|為)?';
const tokenShape = new RegExp(
  `(?<label>${label})|(?<latin>[a-z]+)|(?<number>\\d+(?:st|nd|rd|th)?(?:个|個|号|號)?)|(?<han>(?:(?!第[一二三四五六七八九十\\d])\\p{Script=Han})+)|(?<other>[\\p{L}\\p{M}]+)`,
  'gu',
);

/** `lower`: normalised text in lower case. */
export function phraseTokens(lower: string): Token[] {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(tokenShape)) {
    const named = match.groups!;
    const kind = named.label ? 'label' : named.latin ? 'latin' : named.number ? 'number' : named.han ? 'han' : 'other';
    tokens.push({ kind, word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const englishCount: readonly (readonly string[])[] = [
  'one first', 'two second', 'three third', 'four fourth', 'five fifth', 'six sixth', 'seven seventh', 'eight eighth', 'nine ninth',
  'ten tenth', 'eleven eleventh', 'twelve twelfth', 'thirteen thirteenth', 'fourteen fourteenth', 'fifteen fifteenth',
  'sixteen sixteenth', 'seventeen seventeenth', 'eighteen eighteenth', 'nineteen nineteenth', 'twenty twentieth',
].map((both) => both.split(' '));
const chineseDigits = '一二三四五六七八九';

function chineseCount(n: number): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${chineseDigits[tens - 1]}十`;
  return head + (n % 10 === 0 ? '' : chineseDigits[(n % 10) - 1]);
}

/**
 * The same words without what only numbers them: "first: …, second: …", "一、… 二、…", "word 1: …".
 * Many of these are list words themselves, so they are only left out where they count upwards from one. Undefined where nothing counts.
 */
export function withoutCounting(tokens: readonly Token[]): Token[] | undefined {
  let next = 1;
  const kept = tokens.filter((token, place) => {
    if (token.kind === 'latin' && (token.word === 'word' || token.word === 'words')) {
      return tokens[place + 1]?.kind !== 'number';
    }
    const counts =
      (token.kind === 'latin' && englishCount[next - 1]?.includes(token.word)) ||
      (token.kind === 'han' && next < 30 && token.word === chineseCount(next));
    if (counts) next++;
    return !counts;
  });
  return kept.length === tokens.length ? undefined : kept;
}
