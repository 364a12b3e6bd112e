// A key or card number that comes in several messages: rows of letters and digits, each alone in its message.
// Owns the joining. What the whole is, the other rules say.
import { findCard } from './cards.ts';
import { findHexKeys } from './hexKeys.ts';
import { findKeys, type KeyHit } from './keys.ts';
import { findLedgerKeys } from './ledgerKeys.ts';

const pieceShape = /^[\s"']*(?:0x)?([0-9A-Za-z]{4,120})[\s"'.,]*$/;
const mostPieces = 6;

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
  if (/^\d{13,19}$/.test(whole)) return findCard(whole) && { verdict: 'block', rule: 'cardNumber' };
  const [hex] = findHexKeys(
    whole.toLowerCase(),
    before.map((text) => text.toLowerCase()),
  );
  // Rows of hex digits in pieces: an id is copied whole.
  return hex;
}
