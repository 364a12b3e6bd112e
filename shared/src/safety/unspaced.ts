// Writings whose sentences have no blanks between words, and those that glue small words to a name ("و", "ב").
// Owns the list, for whoever looks for a name in such a sentence.

/** One letter of them, for a pattern with the u flag. */
export const unspaced = `[${'Han Hiragana Katakana Hangul Thai Lao Khmer Myanmar Arabic Hebrew'
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`;
