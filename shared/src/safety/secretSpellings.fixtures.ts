// How people write down what they should not: every spelling of a phrase, as a function of its words.
// Owns the spellings. Test data only.

const fullWidth = (text: string) =>
  [...text].map((c) => (c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');
const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const chunked = (words: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(words.length / size) }, (_, row) => words.slice(row * size, row * size + size));

type Spelling = (words: readonly string[]) => string;

/** Plain, numbered or spaced: these are blocked without exception in every language. */
export const plainSpellings: Readonly<Record<string, Spelling>> = {
  spaces: (words) => words.join(' '),
  'two spaces': (words) => words.join('  '),
  tabs: (words) => words.join('\t'),
  'ideographic spaces': (words) => words.join('\u3000'),
  lines: (words) => words.join('\n'),
  'windows lines': (words) => words.join('\r\n'),
  numbers: (words) => words.map((word, i) => `${i + 1}. ${word}`).join('\n'),
  'numbers in a row': (words) => words.map((word, i) => `${i + 1}) ${word}`).join(' '),
  'numbers before words': (words) => words.map((word, i) => `${i + 1}${word}`).join(' '),
  'numbers after words': (words) => words.map((word, i) => `${word} ${i + 1}`).join(', '),
  'numbers with a hash': (words) => words.map((word, i) => `#${i + 1}: ${word}`).join('\n'),
};

export const otherSpellings: Readonly<Record<string, Spelling>> = {
  commas: (words) => words.join(', '),
  'commas alone': (words) => words.join(','),
  'Chinese commas': (words) => words.join('、'),
  'full-width commas': (words) => words.join('，'),
  bars: (words) => words.join(' | '),
  dashes: (words) => words.join('-'),
  underscores: (words) => words.join('_'),
  slashes: (words) => words.join('/'),
  dots: (words) => words.join('. '),
  arrows: (words) => words.join(' -> '),
  quoted: (words) => words.map((word) => `"${word}"`).join(', '),
  brackets: (words) => `[${words.map((word) => `"${word}"`).join(',')}]`,
  bullets: (words) => words.map((word) => `• ${word}`).join('\n'),
  emoji: (words) => words.join(' 🔑 '),
  'upper case': (words) => words.join(' ').toUpperCase(),
  'first letters large': (words) => words.map(titled).join(' '),
  'full width': (words) => fullWidth(words.join(' ')),
  'zero-width characters': (words) => words.map((word) => [...word].join('\u200b')).join(' '),
  'bidi controls': (words) => words.map((word) => `\u202a${word}\u202c`).join(' '),
  decomposed: (words) => words.join(' ').normalize('NFD'),
  'compatibility composed': (words) => words.join(' ').normalize('NFKC'),
  backwards: (words) => [...words].reverse().join(' '),
  'backwards lines': (words) => [...words].reverse().join('\n'),
  'a table of four': (words) =>
    chunked(words, 4)
      .map((row) => row.join('   '))
      .join('\n'),
  'columns by number': (words) => {
    const rows = Math.ceil(words.length / 3);
    return Array.from({ length: rows }, (_, row) =>
      [row, row + rows, row + 2 * rows]
        .flatMap((at) => (at < words.length ? [`${at + 1}. ${words[at]}`] : []))
        .join('  '),
    ).join('\n');
  },
  'in an English sentence': (words) => `Hello, these are mine: ${words.join(' ')}. Thanks!`,
  'in a Chinese sentence': (words) => `我的助记词是 ${words.join(' ')} ，帮我看看`,
  'lines of a chat': (words) => words.map((word, i) => `[12:${10 + i}] Li: ${word}`).join('\n'),
  'lines of a chat, two words each': (words) =>
    chunked(words, 2)
      .map((row, i) => `> 2026-11-29 12:${10 + i} 小李：${row.join(' ')}`)
      .join('\n'),
  'answers to an asker': (words) => words.map((word) => `客服：下一个是什么\n我：${word}`).join('\n'),
  'under a name and a time': (words) => words.map((word, i) => `Li Wei, [29.11.26 12:${10 + i}]\n${word}`).join('\n'),
  'with the same word between': (words) => words.join(' and '),
  'as a list of a page': (words) => words.map((word) => `<li>${word}</li>`).join(''),
  'as code': (words) => `mnemonic = "${words.join(' ')}"`,
  'as JSON': (words) => JSON.stringify({ words }),
};

/** How a phrase is sent over several messages. */
export const splits: Readonly<Record<string, (words: readonly string[]) => string[]>> = {
  'one word a message': (words) => [...words],
  'numbered, one a message': (words) => words.map((word, i) => `${i + 1}. ${word}`),
  'three words a message': (words) => chunked(words, 3).map((row) => row.join(' ')),
  'four, with commas': (words) => chunked(words, 4).map((row) => row.join(', ')),
  'two halves': (words) => chunked(words, words.length / 2).map((row) => row.join(' ')),
  'six, with chatter between': (words) =>
    chunked(words, 6).flatMap((row, at) => [
      row.join(' '),
      at === 0 ? 'ok wait, I am looking for the rest' : '好的，马上',
    ]),
};
