// One spelling for the words of all lists and for what people type instead.
// Owns this fold. Never knows a list.

// Whole hiragana and hangul syllables compose of nothing and stand for themselves.
const ownSpelling = /^(?:[a-z]+|[\u3041-\u3094]+|[\uac00-\ud7a3]+)$/;

const wholeKana = /^[\u30a1-\u30fa\u30fc\u3041-\u3096]+$/;
const isLatin = /^\p{Script=Latin}/u;

/** Without accents, and katakana as hiragana: as people type the words of a list. */
export function foldWord(word: string): string {
  if (ownSpelling.test(word)) return word;
  if (isLatin.test(word)) return word.normalize('NFKD').replace(/\p{M}/gu, '');
  return inHiragana(wholeKana.test(word) ? word : word.normalize('NFKC'));
}

function inHiragana(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    plain += code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : word[at];
  }
  return plain;
}
