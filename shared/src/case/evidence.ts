// Tells evidence that was given before from new evidence.
// Owns the comparison. Whether it proves anything is for a person to judge.
import type { GivenEvidence } from './events.ts';

/**
 * The same for texts that differ in spaces, width or case only. Two FNV-1a hashes in one: it only has to tell a case's own
 * pieces apart, and a real hash would weigh more than all the rest of the fold in a customer's bundle.
 */
export function sameEvidence({ text }: GivenEvidence): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (const sign of text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')) {
    const code = sign.codePointAt(0)!;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}

export function isNewEvidence(evidence: readonly GivenEvidence[] | undefined, given: readonly string[]): boolean {
  return (evidence ?? []).some((piece) => !given.includes(sameEvidence(piece)));
}
