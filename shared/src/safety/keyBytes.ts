// Key pairs as bytes: 64 of them, of which the second half is the public key of the first. A signature has the same length and fails this.
// Owns the proof over Ed25519 (Solana, NEAR and others). Needs the arithmetic at hand; says so with an error when it is not.
import { base58 } from '@scure/base';
import type { KeyHit } from './keys.ts';
import type { PublicHalf } from './wordLists.ts';

const base58Row = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{80,90}(?![0-9A-Za-z])/g;
const hexRow = /(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{128}(?![0-9A-Za-z])/g;
/** Each proof costs as much as a whole message. Whoever sends more is asked. */
const mostProofs = 3;
const listRow = /(?:\d{1,3}[\s,]+){31,}\d{1,3}/g;

export function findKeyBytes(text: string, publicHalf: PublicHalf | undefined): KeyHit[] {
  const hits: KeyHit[] = [];
  const found = (match: RegExpExecArray, verdict: KeyHit['verdict']) =>
    hits.push({
      verdict,
      rule: verdict === 'block' ? 'keyBytes' : 'likelyKeyBytes',
      span: { start: match.index, end: match.index + match[0].length },
    });
  let proofs = 0;
  const judge = (bytes: Uint8Array): KeyHit['verdict'] | undefined => {
    if (bytes.length !== 64) return undefined;
    if (!publicHalf) throw new Error('the arithmetic of ed25519 was not loaded');
    if (++proofs > mostProofs) return 'ask';
    const half = publicHalf(bytes.slice(0, 32));
    return bytes.slice(32).every((byte, at) => byte === half[at]) ? 'block' : undefined;
  };
  for (const match of text.matchAll(base58Row)) {
    if (proofs > mostProofs) break;
    const verdict = judge(base58.decode(match[0]));
    if (verdict) found(match, verdict);
  }
  for (const match of text.matchAll(hexRow)) {
    const hex = match[0].replace(/^0x/i, '');
    const verdict = judge(Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)));
    if (verdict) found(match, verdict);
  }
  for (const match of text.matchAll(listRow)) {
    const numbers = match[0].split(/[\s,]+/).map(Number);
    if (numbers.some((number) => number > 255) || new Set(numbers).size < 12) continue;
    // A wallet's export of a key; as a list of numbers nothing else has this length.
    if (numbers.length === 64) found(match, judge(Uint8Array.from(numbers)) ?? 'ask');
    else if (numbers.length === 32) found(match, 'ask');
  }
  return hits;
}
