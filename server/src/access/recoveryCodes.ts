// Codes for the day on which the phone is gone: each is good once.
// Owns how they look and are hashed. 80 bits of chance need no slow hash.
import { createHash, randomInt } from 'node:crypto';

export const recoveryCount = 10;
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** `k7f2-9xq4-t0me-h3zd` */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: recoveryCount }, () => Array.from({ length: 4 }, group).join('-'));
}

/** Undefined for what cannot be one. Written with or without dashes, in any case, with o for 0 and l for 1. */
export function recoveryHash(agent: string, code: string): string | undefined {
  const plain = code.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  if (!/^[0-9a-hjkmnp-tv-z]{16}$/.test(plain)) return undefined;
  return createHash('sha256').update(`${agent}:${plain}`).digest('base64url');
}
