// How agents' passwords are kept: argon2id, and the scrypt that was before, which the next sign-in replaces.
// Owns the cost and how many are hashed at once. Never keeps or shows a password.
import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';
import { spelt } from './passwordRules.ts';

/** RFC 9106, the second recommendation: 64 MiB, three passes, four lanes. Each hash says its own, so that the cost can rise. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 4, outputLen: 32 } satisfies Options;
const head = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** A PHC string, `$argon2id$…`. */
export type StoredHash = string | ScryptHash;

/** As accounts were kept first. */
interface ScryptHash {
  scheme: 'scrypt';
  N: number;
  r: number;
  p: number;
  /** base64url */
  salt: string;
  hash: string;
}

/** Of no password: what is compared where there is no such account, so that it takes as long. */
export const nobodysHash = `${head}${Buffer.alloc(16, 1).toString('base64').replace(/=+$/, '')}$${'A'.repeat(43)}`;

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(spelt(password), cost));
}

export function passwordMatches(password: string, stored: StoredHash = nobodysHash): Promise<boolean> {
  return inTurn(() => (typeof stored === 'string' ? verify(stored, spelt(password)) : scryptMatches(password, stored)));
}

/** Kept otherwise than a new one would be. */
export function isOutdated(stored: StoredHash): boolean {
  return typeof stored !== 'string' || !stored.startsWith(head);
}

async function scryptMatches(password: string, { N, r, p, salt, hash: kept }: ScryptHash): Promise<boolean> {
  const expected = Buffer.from(kept, 'base64url');
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  const derived = await new Promise<Buffer>((resolve, reject) => {
    scrypt(spelt(password), Buffer.from(salt, 'base64url'), expected.length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
  return timingSafeEqual(derived, expected);
}

/** Hashing waits its turn: a crowd at the door must not take the memory of those inside. */
const mostAtOnce = 2;
let running = 0;
const waiting: Array<() => void> = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
