// The code by which a customer without an account finds his conversations again on another device.
// Owns its spelling and checksum: 21 characters of chance (105 bits) and 3 of a checksum, in six groups of four.

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawn = 21;
const checks = 3;

/** How many random bytes a code is cut from. */
export const recoveryCodeBytes = 14;

/** `7Q2M-…`, six groups of four. `random`: `recoveryCodeBytes` of them. */
export function recoveryCodeFrom(random: Uint8Array): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const symbols = Array.from({ length: drawn }, (_, n) => Number.parseInt(bits.slice(n * 5, n * 5 + 5), 2));
  return grouped([...symbols, ...checkOf(symbols)].map((symbol) => crockford[symbol]).join(''));
}

/** The code in its own spelling, however it was typed; undefined where letters are missing or the checksum says that one is wrong. */
export function readRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const symbols = [...letters].map((letter) => crockford.indexOf(letter));
  if (symbols.length !== drawn + checks || symbols.includes(-1)) return undefined;
  const right = checkOf(symbols.slice(0, drawn)).every((check, n) => check === symbols[drawn + n]);
  return right ? grouped(letters) : undefined;
}

function grouped(letters: string): string {
  return letters.match(/.{4}/g)?.join('-') ?? '';
}

/** CRC-15: one wrong character, and two that changed places, always show; anything else but one time in 32,768. */
function checkOf(symbols: readonly number[]): number[] {
  let crc = 0x1a5;
  for (const symbol of symbols) {
    for (let bit = 4; bit >= 0; bit--) {
      const carry = ((symbol >> bit) & 1) ^ (crc >> 14);
      crc = (crc << 1) & 0x7fff;
      if (carry) crc ^= 0x4599;
    }
  }
  return [crc >> 10, (crc >> 5) & 31, crc & 31];
}
