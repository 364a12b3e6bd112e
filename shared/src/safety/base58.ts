// Base58 as keys are written in it: digits of 24 bits at a time, since a message may hold a hundred rows of it.
// Owns the arithmetic and the checksum of four bytes. Never knows what a value is.
import { sha256 } from '@noble/hashes/sha2.js';

/** An alphabet: the value of each letter by its code, and the letter that is worth nothing. */
export interface Letters {
  values: Int8Array;
  zero: string;
}

function lettersOf(alphabet: string): Letters {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  return { values, zero: alphabet[0]! };
}

export const bitcoinLetters = lettersOf('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
export const rippleLetters = lettersOf('rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz');

const limb = 2 ** 24;
const inAChunk = 4;

/** The bytes; undefined where a letter is none of the alphabet. */
export function base58Bytes(text: string, { values, zero } = bitcoinLetters): Uint8Array | undefined {
  // The lowest digit first.
  const limbs = new Float64Array(Math.ceil(text.length / inAChunk));
  let filled = 0;
  for (let at = 0; at < text.length; ) {
    let carried = 0;
    let scale = 1;
    for (const end = Math.min(at + inAChunk, text.length); at < end; at++) {
      const value = values[text.charCodeAt(at)] ?? -1;
      if (value < 0) return undefined;
      carried = carried * 58 + value;
      scale *= 58;
    }
    for (let i = 0; i < filled; i++) {
      const product = limbs[i]! * scale + carried;
      carried = Math.floor(product / limb);
      limbs[i] = product - carried * limb;
    }
    if (carried > 0) limbs[filled++] = carried;
  }
  let zeros = 0;
  while (text[zeros] === zero) zeros++;
  const highest = filled === 0 ? 0 : limbs[filled - 1]!;
  const length = filled * 3 - (filled === 0 || highest >= 0x10000 ? 0 : highest >= 0x100 ? 1 : 2);
  const bytes = new Uint8Array(zeros + length);
  for (let i = 0; i < length; i++) bytes[bytes.length - 1 - i] = limbs[Math.floor(i / 3)]! >> ((i % 3) * 8);
  return bytes;
}

/** Whether the last four bytes are the checksum of those before them. */
export function base58Holds(bytes: Uint8Array): boolean {
  if (bytes.length <= 4) return false;
  const sum = sha256(sha256(bytes.slice(0, -4)));
  return bytes.slice(-4).every((byte, at) => byte === sum[at]);
}
