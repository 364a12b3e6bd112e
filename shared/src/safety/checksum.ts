// The checksum of a BIP-39 phrase, over word numbers instead of words: the same for every language.
// Owns the arithmetic. Never makes a seed.
import { sha256 } from '@noble/hashes/sha2.js';

/** How many words a phrase may have, longest first, so that the whole of a phrase is found before a part of it. */
export const phraseLengths = [24, 21, 18, 15, 12] as const;

/** Whether these word numbers (0 to 2047) are a phrase with a right checksum. */
export function checksumHolds(numbers: readonly number[]): boolean {
  if (!(phraseLengths as readonly number[]).includes(numbers.length)) return false;
  const bytes = new Uint8Array(Math.ceil((numbers.length * 11) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const number of numbers) {
    held = ((held << 11) | number) & 0x7ffff;
    for (bits += 11; bits >= 8; bits -= 8) bytes[at++] = held >> (bits - 8);
  }
  if (bits > 0) bytes[at] = held << (8 - bits);
  const checksumBits = numbers.length / 3;
  const entropyBytes = (checksumBits * 32) / 8;
  const mask = (0xff << (8 - checksumBits)) & 0xff;
  return (sha256(bytes.subarray(0, entropyBytes))[0]! & mask) === (bytes[entropyBytes]! & mask);
}
