// What a text is made of, seen in one walk: how long its rows of letters and digits are, how many digits it has, which scripts.
// Owns that walk, so that a rule whose spelling cannot be there is not tried. Never decides.
import { bitsAt, digit, latin, letter, widthAt } from './characters.ts';
import type { Normalised } from './normalise.ts';

export interface TextShape {
  /** The longest row of ASCII letters and digits. */
  row: number;
  /** The longest row of what values are written with besides: + / _ = and dashes. */
  value: number;
  /** How many ASCII digits there are. */
  digits: number;
  /** The bits of all characters of the text in small letters. */
  bits: number;
}

const isDigit = 1;
const isLetter = 2;
const isSign = 4;
const classes = new Uint8Array(128);
for (let code = 48; code < 58; code++) classes[code] = isDigit;
for (let code = 97; code < 123; code++) classes[code] = isLetter;
for (const sign of '+/_=-') classes[sign.charCodeAt(0)] = isSign;

const shapes = new WeakMap<object, TextShape>();

export function shapeOf(of: Pick<Normalised, 'lower'>): TextShape {
  const known = shapes.get(of);
  if (known) return known;
  const shape = walked(of.lower);
  shapes.set(of, shape);
  return shape;
}

/** In small letters, where look-alikes are the letters that they look like: a row there is never shorter than in the text. */
function walked(lower: string): TextShape {
  let [row, longestRow, value, longestValue, digits, bits] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const kind = code < 128 ? classes[code]! : 0;
    if (kind & (isDigit | isLetter)) {
      if (++row > longestRow) longestRow = row;
    } else row = 0;
    if (kind !== 0) {
      if (++value > longestValue) longestValue = value;
    } else value = 0;
    if (kind === isDigit) digits++;
    if (kind === isDigit) bits |= digit;
    else if (kind === isLetter) bits |= latin | letter;
    else if (code >= 128) {
      bits |= bitsAt(lower, at);
      if (widthAt(lower, at) === 2) at++;
    }
  }
  return { row: longestRow, value: longestValue, digits, bits };
}
