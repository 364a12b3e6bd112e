// The hash chain of a log: what makes a changed, missing or re-made event show.
// Owns the arithmetic. Never signs and never draws the salt; the edge does both.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The chain before the first event. */
export const chainStart = '0'.repeat(64);

export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Of bytes as they are, such as a file's. */
export function sha256HexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function keyedHash(key: string, text: string): Uint8Array {
  return hmac(sha256, utf8ToBytes(key), utf8ToBytes(text));
}

/** JSON with the keys of every object in order, so that equal content has one spelling. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value && typeof value === 'object') {
    const members = Object.entries(value as Record<string, unknown>)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** What the chain holds of an event: what it is, when, by whom and what it says. */
export interface DigestedEvent {
  type: string;
  version: number;
  time: number;
  author: unknown;
  body: unknown;
}

/** Salted, so that a short body (`{"text":"yes"}`) cannot be guessed from its digest after it was erased. */
export function eventDigest(salt: string, { type, version, time, author, body }: DigestedEvent): string {
  return sha256Hex(`${salt}\n${canonicalJson({ type, version, time, author, body })}`);
}

/** hash(previous ‖ seq ‖ digest). */
export function chainNext(previous: string, seq: number, digest: string): string {
  return sha256Hex(`${previous}\n${seq}\n${digest}`);
}

/** An event's id: it names the event and everything before it. */
export function eventIdOf(chain: string): string {
  return chain.slice(0, 24);
}
