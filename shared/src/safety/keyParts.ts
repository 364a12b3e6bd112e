// A key or card number in parts: in several messages, each alone in its own, or in one, with blanks or new lines in it.
// Owns the joining. What the whole is, the other rules say.
import { findCard } from './cards.ts';
import { findHexKeys } from './hexKeys.ts';
import { findKeys, type KeyHit } from './keys.ts';
import { findLedgerKeys } from './ledgerKeys.ts';
import { isMainlandId } from './nationalIds.ts';

/** "前四位：4242", "2) 4242", "part 2: …", "> …": which part it is. */
const partName =
  /^(?:[\s"'「『“>]*|(?:卡号|私钥|密钥)?(?:前|中间|后|最后|第)[一二三四五六七八\d]{0,2}(?:位|段|部分|组|半)?(?:是|为)?[:\s]{0,2}|\d{1,2}[.):、]\s?|part \d{1,2}[:.]? ?)/i;
const pieceShape = new RegExp(`${partName.source}(?:0x)?([0-9A-Za-z]{4,120})[^0-9A-Za-z\\p{L}]*$`, 'iu');
const mostPieces = 12;

/** A row of letters without a digit is a word, unless it is longer than words are or mixes its cases as words never do. */
const isDrawn = (piece: string): boolean =>
  /\d/.test(piece) || (piece.length >= 12 && (/[a-z][A-Z]/.test(piece) || /^[A-Z]{16,}$/.test(piece)));

/** `texts`: normalised, case kept. `lowers`: the words before the pieces decide what hex digits are. */
export function findKeyParts(text: string, recent: readonly string[]): KeyHit | undefined {
  const own = pieceShape.exec(text)?.[1];
  if (!own || !isDrawn(own)) return undefined;
  let whole = own;
  const earlier: number[] = [];
  for (let part = recent.length - 1; part >= 0 && earlier.length < mostPieces; part--) {
    const piece = pieceShape.exec(recent[part]!)?.[1];
    if (!piece || !isDrawn(piece)) break;
    whole = piece + whole;
    earlier.unshift(part);
    const hit = judged(whole, recent.slice(0, part));
    if (hit) {
      const start = text.search(/\S/);
      return { ...hit, earlier, span: { start, end: text.trimEnd().length } };
    }
  }
  return undefined;
}

function judged(whole: string, before: readonly string[]): Pick<KeyHit, 'verdict' | 'rule'> | undefined {
  const [key] = [...findKeys(whole), ...findLedgerKeys(whole)];
  if (key) return key;
  if (isMainlandId(whole)) return { verdict: 'block', rule: 'nationalId' };
  if (/^\d{13,19}$/.test(whole)) return findCard(whole) && { verdict: 'block', rule: 'cardNumber' };
  const [hex] = findHexKeys(
    whole.toLowerCase(),
    before.map((text) => text.toLowerCase()),
  );
  // Rows of hex digits in pieces: an id is copied whole.
  return hex;
}

const brokenLengths: ReadonlySet<number> = new Set([51, 52, 58, 64, 111]);
const leastBroken = 51;
const gap = /^[ \t]?(?:\r?\n[> \t]{0,3}|[ :-]|, ?)$/;
/** 32 bytes, each by itself. */
const mostRows = 32;
/** Most texts have none that are as long together. */
const mostJudged = 32;

/** "KwdM AjGm erYa …", "私钥 e9873d79 c6d87dc0 …": only what a checksum proves, or what is hex digits throughout. */
export function findBrokenKeys(text: string): KeyHit[] {
  const rows = rowsOf(text);
  let judgedSoFar = 0;
  for (let first = 0; first < rows.length; first++) {
    const { start, letters, upTo } = rows[first]!;
    // Digits by themselves: as many rows as a key may have are no key.
    if (rows[Math.min(rows.length, first + mostRows) - 1]!.upTo - upTo + letters.length < leastBroken) continue;
    let [length, digits] = [0, 0];
    for (let last = first; last < Math.min(rows.length, first + mostRows) && length < 111; last++) {
      const row = rows[last]!;
      if (last > first && !row.goesOn) break;
      length += row.letters.length;
      digits += row.digits;
      if (last === first || digits < 4 || !brokenLengths.has(length)) continue;
      if (++judgedSoFar > mostJudged) return [];
      const parts = rows.slice(first, last + 1).map(({ letters }) => letters);
      const whole = parts.join('');
      // Rows of one length: an identifier with dashes in it is none.
      const isHex =
        length === 64 && parts.every((part) => part.length === row.letters.length) && /^[0-9a-f]+$/i.test(whole);
      const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
      const [hit] = isHex ? findHexKeys(before + whole.toLowerCase(), []) : findKeys(whole);
      if (hit && (isHex || hit.verdict === 'block')) return [{ ...hit, span: { start, end: row.end } }];
    }
  }
  return [];
}

interface Row {
  letters: string;
  digits: number;
  /** Letters of this row and all before it. */
  upTo: number;
  start: number;
  end: number;
  /** It stands right behind the row before it. */
  goesOn: boolean;
}

function rowsOf(text: string): Row[] {
  let before = 0;
  let upTo = 0;
  return [...text.matchAll(/(?:0x)?([0-9A-Za-z]+)/g)].map(({ 0: row, 1: letters = '', index: start }) => {
    const between = start - before;
    // Nearly all gaps are one sign; the longest is a new line's.
    const goesOn =
      between === 1
        ? ' \n:-,'.includes(text[before]!)
        : between > 0 && between <= 6 && gap.test(text.slice(before, start));
    before = start + row.length;
    upTo += letters.length;
    return { letters, digits: digitsIn(letters), upTo, start, end: before, goesOn };
  });
}

function digitsIn(letters: string): number {
  let count = 0;
  for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) <= 57) count++;
  return count;
}
