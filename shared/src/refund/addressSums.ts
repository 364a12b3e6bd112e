// The checksums that no small library has: CashAddr's 40 bits, CRC-16/XMODEM and CRC-32.
// Owns the arithmetic. Never knows a network.

const charset = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** All lower or all upper case; the prefix may be left out and is part of the sum all the same. */
export function cashAddressHolds(text: string, prefix: string): boolean {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return false;
  const lower = text.toLowerCase();
  const body = lower.startsWith(`${prefix}:`) ? lower.slice(prefix.length + 1) : lower;
  const values = [...body].map((character) => charset.indexOf(character));
  if (values.includes(-1) || !kindFits(values)) return false;
  const all = [...[...prefix].map((character) => character.charCodeAt(0) & 31), 0, ...values];
  let sum = 1n;
  for (const value of all) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    generators.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= generator;
    });
  }
  return sum === 1n;
}

const hashBytes = [20, 24, 28, 32, 40, 48, 56, 64];

/** The version byte names the hash's length; what is left of the last five bits must be empty. */
function kindFits(values: readonly number[]): boolean {
  const words = values.slice(0, -8);
  if (words.length < 2) return false;
  const version = (words[0]! << 3) | (words[1]! >> 2);
  const bytes = Math.floor((words.length * 5) / 8);
  const spare = (words.length * 5) % 8;
  const empty = spare < 5 && (words.at(-1)! & ((1 << spare) - 1)) === 0;
  return (version & 0x80) === 0 && version >> 3 <= 1 && hashBytes[version & 7] === bytes - 1 && empty;
}

/** CRC-16/XMODEM: polynomial 0x1021, from 0. */
export function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return sum;
}

/** CRC-32 as in ZIP and PNG. */
export function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
