// Which script a character is of: asked of a pattern once for each character, and remembered.
// Owns that memory. Never decides what a word is.

/** One bit for each. A character may be several: ー is kana, and a letter. */
export const latin = 1;
export const digit = 2;
export const han = 4;
export const kana = 8;
export const hangul = 16;
export const letter = 32;
export const mark = 64;
/** Drawn as nothing. */
export const unseen = 128;
const asked = 256;

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [latin, /\p{Script=Latin}/u],
  [digit, /[0-9]/],
  [han, /\p{Script=Han}/u],
  [kana, /[\p{Script=Hiragana}\p{Script=Katakana}ー\u3099\u309a]/u],
  [hangul, /\p{Script=Hangul}/u],
  [letter, /\p{L}/u],
  [mark, /\p{M}/u],
  // Zero-width, bidi controls, soft hyphen, joiners, variation selectors, Hangul fillers, tags: they split words unseen.
  [unseen, /\p{Default_Ignorable_Code_Point}/u],
];

/** All planes with letters; what lies beyond is asked about each time. */
const known = new Uint16Array(0x40000);

/** The bits of the character that begins at this place; none behind the end. */
export function bitsAt(text: string, place: number): number {
  const point = text.codePointAt(place);
  return point === undefined ? 0 : known[point] || remembered(point);
}

function remembered(point: number): number {
  const character = String.fromCodePoint(point);
  const bits = patterns.reduce((sum, [bit, pattern]) => (pattern.test(character) ? sum | bit : sum), asked);
  known[point] = bits;
  return bits;
}

/** How long the character is that begins at this place. */
export const widthAt = (text: string, place: number): number => (text.codePointAt(place)! > 0xffff ? 2 : 1);

/** Where the characters end, from this place on, that have one of these bits. */
export function endOf(text: string, from: number, bits: number): number {
  let at = from;
  while (bitsAt(text, at) & bits) at += widthAt(text, at);
  return at;
}

/** The bits of all characters of a text. */
export function bitsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) bits |= bitsAt(text, at);
  return bits;
}
