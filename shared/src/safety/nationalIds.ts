// Numbers of identity documents: the mainland's eighteen digits and Hong Kong's by their checksums, America's by its label.
// Owns the arithmetic. Never keeps a number.
import type { KeyHit } from './keys.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** GB 11643: region, birthday, sequence, and a checksum of modulus 11. */
export function isMainlandId(text: string): boolean {
  const digits = text.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false;
  const [year, month, day] = [Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14))];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2035 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

/** One or two letters, six digits, and a check digit of modulus 11. */
function isHongKongId(letters: string, digits: string, check: string): boolean {
  const values = [...letters.toUpperCase().padStart(2, ' ')].map((letter) =>
    letter === ' ' ? 36 : letter.charCodeAt(0) - 55,
  );
  const all = [...values, ...[...digits].map(Number)];
  const sum = all.reduce((total, value, at) => total + value * (9 - at), 0);
  const expected = (11 - (sum % 11)) % 11;
  return check.toUpperCase() === (expected === 10 ? 'A' : String(expected));
}

const mainland = /(?<![0-9A-Za-z])\d{6}[ -]?\d{4}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3}[\dxX](?![0-9A-Za-z])/g;
const hongKong = /(?<![0-9A-Za-z])([A-Za-z]{1,2})(\d{6})([(（])?([0-9Aa])([)）])?(?![0-9A-Za-z])/g;
const hongKongWord = /hkid|香港身份[证證]|身份[证證]|id card/i;
const american = /(?<![0-9A-Za-z-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![0-9A-Za-z-])/g;
const americanBare = /(?:\bssn\b|social security(?: number| no\.?)?)[^\d\n]{0,12}((?!000|666|9)\d{9})(?!\d)/gi;
const passport =
  /(?:passport(?: number| no\.?)?|护照(?:号码?)?|護照(?:號碼?)?)\s?(?:是|为|is)?\s?[:：#]?\s?([A-Z]{1,2}\d{6,9}|\d{9})(?![0-9A-Za-z])/gi;

export function findNationalIds(text: string): KeyHit[] {
  const hits: KeyHit[] = [];
  const found = (verdict: KeyHit['verdict'], start: number, length: number) =>
    hits.push({ verdict, rule: 'nationalId', span: { start, end: start + length } });
  for (const match of text.matchAll(mainland)) {
    if (isMainlandId(match[0].replace(/[ -]/g, ''))) found('block', match.index, match[0].length);
  }
  for (const match of text.matchAll(hongKong)) {
    const [whole, letters = '', digits = '', open, check = '', close] = match;
    if (Boolean(open) !== Boolean(close) || !isHongKongId(letters, digits, check)) continue;
    // Without the brackets the same shape is many an order number.
    if (open) found('block', match.index, whole.length);
    else if (hongKongWord.test(text)) found('ask', match.index, whole.length);
  }
  for (const match of text.matchAll(american)) found('ask', match.index, match[0].length);
  for (const pattern of [americanBare, passport]) {
    for (const match of text.matchAll(pattern)) {
      found('ask', match.index + match[0].lastIndexOf(match[1]!), match[1]!.length);
    }
  }
  return hits;
}
