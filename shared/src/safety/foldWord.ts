// One spelling for the words of all lists and for what people type instead.
// Owns this fold. Never knows a list.

// Whole hiragana and hangul syllables compose of nothing and stand for themselves.
const ownSpelling = /^(?:[a-z]+|[\u3041-\u3094]+|[\uac00-\ud7a3]+)$/;

/** Without accents, and katakana as hiragana: as people type the words of a list. */
export function foldWord(word: string): string {
  if (ownSpelling.test(word)) return word;
  const plain = word.normalize('NFKD');
  if (/^\p{Script=Latin}/u.test(plain)) return plain.replace(/\p{M}/gu, '');
  return plain.normalize('NFKC').replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
