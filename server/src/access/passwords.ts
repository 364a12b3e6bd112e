// Agents' passwords: which are good enough, and how they are kept.
// Owns the hash and its cost. Never keeps or shows a password.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { commonPasswords } from './commonPasswords.ts';

export const shortestPassword = 10;
const longestPassword = 256;

/** Kept with each hash, so that the cost can rise without a reset. N=2^17 takes 128 MB and about half a second. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
const keyBytes = 32;

export interface PasswordHash {
  scheme: 'scrypt';
  N: number;
  r: number;
  p: number;
  /** base64url */
  salt: string;
  hash: string;
}

/** One spelling for what looks and types the same. */
const spelt = (password: string) => password.normalize('NFKC');

/**
 * Why this password is refused, as the end of a sentence, or undefined. There is no rule of composition: those make
 * passwords worse. `about`: words that somebody would guess first, such as the login.
 */
export function passwordProblem(password: string, about: readonly string[]): string | undefined {
  const text = spelt(password).toLowerCase();
  const length = [...spelt(password)].length;
  if (length < shortestPassword) return `needs at least ${shortestPassword} characters`;
  if (length > longestPassword) return `may have at most ${longestPassword} characters`;
  if (new Set(text).size < 4) return 'repeats the same few characters';
  if (commonPasswords.has(text)) return 'is on the list of passwords that are guessed first';
  // "alice12345" is alice and what everybody puts behind.
  const guessed = about.some(
    (word) => word !== '' && text.replaceAll(word.toLowerCase(), '').length < 6 && text.includes(word.toLowerCase()),
  );
  return guessed ? 'is too close to the login or the name' : undefined;
}

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return { scheme: 'scrypt', ...cost, salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** Takes as long without a stored hash as with one, so that the time does not tell whether there is such a login. */
export async function passwordMatches(password: string, stored: PasswordHash | undefined): Promise<boolean> {
  const { N, r, p, salt, hash } = stored ?? { ...cost, salt: '', hash: Buffer.alloc(keyBytes).toString('base64url') };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N, r, p });
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url')) && stored !== undefined;
}

/** Hashing waits its turn: a crowd at the door must not take the memory of those inside. */
const mostAtOnce = 2;
let running = 0;
const waiting: Array<() => void> = [];

async function derive(
  password: string,
  salt: Buffer,
  { N, r, p }: { N: number; r: number; p: number },
): Promise<Buffer> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
    return await new Promise<Buffer>((resolve, reject) => {
      scrypt(spelt(password), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
    });
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
