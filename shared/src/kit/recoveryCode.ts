// The code by which a customer without an account finds his conversations again on another device.
// Owns its spelling and checksum: 21 characters of chance (105 bits) and 3 of a checksum, in six groups of four.

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** As they are typed: small ones too, and what is easily mistaken for a digit. */
const symbolOf = new Map(
  [...crockford].flatMap((letter, symbol) => [[letter, symbol] as const, [letter.toLowerCase(), symbol] as const]),
);
for (const letter of 'oO') symbolOf.set(letter, 0);
for (const letter of 'iIlL') symbolOf.set(letter, 1);
const gap = /[\s\p{Pd}]/u;
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
  const symbols: number[] = [];
  for (const letter of typed.normalize('NFKC')) {
    const symbol = symbolOf.get(letter);
    if (symbol !== undefined) symbols.push(symbol);
    else if (!gap.test(letter)) return undefined;
  }
  if (symbols.length !== drawn + checks) return undefined;
  const right = checkOf(symbols.slice(0, drawn)).every((check, n) => check === symbols[drawn + n]);
  return right ? grouped(symbols.map((symbol) => crockford[symbol]).join('')) : undefined;
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
