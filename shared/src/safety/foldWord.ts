// One spelling for the words of all lists and for what people type instead.
// Owns this fold. Never knows a list.

// Whole hiragana and hangul syllables compose of nothing and stand for themselves.
const ownSpelling = /^(?:[a-z]+|[\u3041-\u3094]+|[\uac00-\ud7a3]+)$/;

const isLatin = /^\p{Script=Latin}/u;

/** Without accents, and katakana as hiragana: as people type the words of a list. */
export function foldWord(word: string): string {
  if (ownSpelling.test(word)) return word;
  if (isLatin.test(word)) return word.normalize('NFKD').replace(/\p{M}/gu, '');
  let plain = '';
  for (const sign of word.normalize('NFKC'))
    plain += sign >= '\u30a1' && sign <= '\u30f6' ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign;
  return plain;
}
