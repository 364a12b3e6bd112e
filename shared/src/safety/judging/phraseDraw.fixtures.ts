// Recovery phrases as people send them, drawn apart from those that the detector was tuned on: other seeds, other spellings.
// Owns the shapes. Test data only.
import { entropyToMnemonic } from '@scure/bip39';
import type { Random } from './random.fixtures.ts';

export interface Drawn {
  kind: string;
  /** In the order in which they are sent; the last one completes the secret. */
  messages: readonly string[];
  /** `block`: a checksum proves it, and it is written plainly. `stop`: asked about at least. */
  must: 'block' | 'stop';
}

const fullWidth = (text: string) =>
  [...text].map((c) => (c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');
const circled = (n: number) => String.fromCodePoint(n < 20 ? 0x2460 + n : 0x3251 + n - 20);
const between = (word: string, mark: string) => [...word].join(mark);
const rows = (words: readonly string[], count: number) => {
  const size = Math.ceil(words.length / count);
  return Array.from({ length: Math.ceil(words.length / size) }, (_, row) => words.slice(row * size, row * size + size));
};

type Spell = (words: readonly string[], random: Random) => string;

const plain: Readonly<Record<string, Spell>> = {
  plain: (words) => words.join(' '),
  'numbered 1.': (words) => words.map((word, n) => `${n + 1}. ${word}`).join(' '),
  'numbered 1)': (words) => words.map((word, n) => `${n + 1})${word}`).join('\n'),
  'numbered ①': (words) => words.map((word, n) => `${circled(n)}${word}`).join(' '),
  'numbered 01': (words) => words.map((word, n) => `${String(n + 1).padStart(2, '0')} ${word}`).join('\n'),
  'spaced wide': (words) => words.join('   '),
  'spaced ideographic': (words) => words.join('\u3000\u3000'),
  'no-break spaces': (words) => words.join('\u00a0'),
};

const other: Readonly<Record<string, Spell>> = {
  "comma'd": (words) => words.join(','),
  'Chinese commas': (words) => words.join('，'),
  'enumeration commas': (words) => words.join('、'),
  newlined: (words) => words.join('\n'),
  'newlined twice': (words) => words.join('\n\n'),
  'full width': (words) => fullWidth(words.join(' ')),
  'zero-width space': (words) => words.map((word) => between(word, '\u200b')).join(' '),
  'zero-width joiner between words': (words) => words.join(' \u200d'),
  'soft hyphens': (words) => words.map((word) => between(word, '\u00ad')).join(' '),
  decomposed: (words) => words.join(' ').normalize('NFD'),
  'upper case': (words) => words.join(' ').toUpperCase(),
  'every other letter large': (words) =>
    words.map((word) => [...word].map((c, n) => (n % 2 ? c.toUpperCase() : c)).join('')).join(' '),
  'reversed lines': (words) => [...words].reverse().join('\n'),
  'reversed numbered lines': (words) =>
    words
      .map((word, n) => `${n + 1}. ${word}`)
      .reverse()
      .join('\n'),
  'in a Chinese sentence': (words, random) =>
    `${random.pick(['你好，帮我恢复一下，', '钱包打不开了：', '我抄下来的是'])} ${words.join(' ')} ${random.pick(['这样可以吗', '，谢谢', '麻烦看看'])}`,
  'in an English sentence': (words, random) =>
    `${random.pick(['hey it says wrong when I enter', 'Please restore my wallet:', 'I wrote down'])} ${words.join(' ')} ${random.pick(['what now?', '- is that ok', 'thx'])}`,
  'one word missing': (words, random) => without(words, random).join(' '),
  'one word missing, numbered': (words, random) => {
    const at = random.int(words.length);
    return words.flatMap((word, n) => (n === at ? [] : [`${n + 1}. ${word}`])).join('\n');
  },
  'one mistyped': (words, random) => mistyped(words, random).join(' '),
  'one mistyped, in lines': (words, random) => mistyped(words, random).join('\n'),
  semicolons: (words) => words.join('; '),
  pluses: (words) => words.join(' + '),
  'in brackets': (words) => words.map((word) => `[${word}]`).join(' '),
  stars: (words) => words.map((word) => `**${word}**`).join(' '),
};

function without(words: readonly string[], random: Random): string[] {
  const at = random.int(words.length);
  return words.filter((_, n) => n !== at);
}

function mistyped(words: readonly string[], random: Random): string[] {
  const at = random.int(words.length);
  return words.map((word, n) => {
    if (n !== at) return word;
    const letters = [...word];
    if (letters.length < 3) return random.pick(['鑫', '淼', '囍']);
    const place = 1 + random.int(letters.length - 2);
    if (random.chance(0.5)) letters.splice(place, 1);
    else letters.splice(place, 2, letters[place + 1]!, letters[place]!);
    return letters.join('');
  });
}

const lengths = [16, 20, 24, 28, 32] as const;

export function drawPhrase(list: readonly string[], random: Random): string[] {
  return entropyToMnemonic(random.bytes(random.pick(lengths)), [...list]).split(/[ \u3000]/);
}

/** One of each shape for this list, and one of each split. */
export function drawPhrases(name: string, list: readonly string[], random: Random): Drawn[] {
  const of = (kind: string, must: Drawn['must'], spell: Spell): Drawn => ({
    ...{ kind: `${name}, ${kind}`, must },
    messages: [spell(drawPhrase(list, random), random)],
  });
  const single = [
    ...Object.entries(plain).map(([kind, spell]) => of(kind, 'block', spell)),
    ...Object.entries(other).map(([kind, spell]) => of(kind, 'stop', spell)),
    of('without gaps', 'stop', (words) => words.join('')),
  ];
  const parts = Array.from({ length: 11 }, (_, n): Drawn => {
    const words = drawPhrase(list, random);
    const numbered = random.chance(0.3);
    const gap = random.pick([' ', ', ', '\n']);
    const spelt = numbered ? words.map((word, at) => `${at + 1}. ${word}`) : words;
    return {
      kind: `${name}, over ${n + 2} messages`,
      must: 'stop',
      messages: rows(spelt, n + 2).map((row) => row.join(gap)),
    };
  });
  return [...single, ...parts];
}
