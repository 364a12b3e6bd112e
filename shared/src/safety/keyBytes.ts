// Key pairs as bytes: 64 of them, of which the second half is the public key of the first. A signature has the same length and fails this.
// Owns the proof over Ed25519 (Solana, NEAR and others). Needs the arithmetic at hand; says so with an error when it is not.
import { hexToBytes } from '@noble/hashes/utils.js';
import { base58Bytes } from './base58.ts';
import type { KeyHit } from './keys.ts';
import type { Normalised } from './normalise.ts';
import type { Span } from './rules.ts';
import { shapeOf } from './textShape.ts';
import type { PublicHalf } from './wordLists.ts';

const base58Row = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{80,90}(?![0-9A-Za-z])/g;
const hexRow = /(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{128}(?![0-9A-Za-z])/g;
const listRow = /(?:\d{1,3}[\s,]+){31,}\d{1,3}/g;

/** Each proof costs a quarter of what a whole message may. */
const mostProofs = 3;
/** The second half of a signature is a number below the order of the group; fifteen public keys in sixteen end in more. */
const mostOfSignature = 0x10;

interface Row {
  span: Span;
  /** As many as a key pair has. */
  bytes: Uint8Array;
  /** What it is when nothing proves it. */
  else: 'ask' | undefined;
}

export function findKeyBytes(of: Pick<Normalised, 'text' | 'lower'>, publicHalf: PublicHalf | undefined): KeyHit[] {
  const { text } = of;
  const { row: longest, digits } = shapeOf(of);
  const hits: KeyHit[] = [];
  const rows: Row[] = [];
  const found = (span: Span, verdict: KeyHit['verdict']) =>
    hits.push({ verdict, rule: verdict === 'block' ? 'keyBytes' : 'likelyKeyBytes', span });
  const add = (match: RegExpExecArray, bytes: Uint8Array, otherwise?: 'ask') => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (bytes.length === 64) rows.push({ span, bytes, else: otherwise });
    else if (otherwise) found(span, otherwise);
  };
  for (const match of longest < 80 ? [] : text.matchAll(base58Row)) add(match, base58Bytes(match[0])!);
  for (const match of longest < 128 ? [] : text.matchAll(hexRow)) {
    add(match, hexToBytes(match[0].slice(-128)));
  }
  for (const match of digits < 32 ? [] : text.matchAll(listRow)) {
    const numbers = match[0].split(/[\s,]+/).map(Number);
    if (numbers.some((number) => number > 255) || new Set(numbers).size < 12) continue;
    // A wallet's export of a key; as a list of numbers nothing else has these lengths.
    if (numbers.length === 64 || numbers.length === 32) add(match, Uint8Array.from(numbers), 'ask');
  }
  const proved = new Set(toBeProved(rows));
  for (const row of rows) {
    const verdict = !proved.has(row) ? 'ask' : isKeyPair(row.bytes, publicHalf) ? 'block' : row.else;
    if (verdict) found(row.span, verdict);
  }
  return hits;
}

/** All of a few. Of a wall, the one that is least a signature: about the rest of it is asked anyway. */
function toBeProved(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostProofs) return rows;
  return [rows.find(({ bytes }) => bytes[63]! > mostOfSignature) ?? rows[0]!];
}

function isKeyPair(bytes: Uint8Array, publicHalf: PublicHalf | undefined): boolean {
  if (!publicHalf) throw new Error('the arithmetic of ed25519 was not loaded');
  const half = publicHalf(bytes.slice(0, 32));
  return bytes.slice(32).every((byte, at) => byte === half[at]);
}
