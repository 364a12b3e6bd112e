// Our own recovery code in a text: whoever reads it opens the customer's conversations.
// Owns finding it. Its spelling and checksum stand in kit.
import { readRecoveryCode } from '../kit/recoveryCode.ts';
import type { KeyHit } from './keys.ts';

const shape = /(?<![0-9a-z])(?:[0-9a-z]{4}[\s\p{Pd}]?){5}[0-9a-z]{4}(?![0-9a-z])/gu;

/** `lower`: normalised, in small letters. */
export function findRecoveryCodes(lower: string): KeyHit[] {
  const hits: KeyHit[] = [];
  for (const match of lower.matchAll(shape)) {
    if (readRecoveryCode(match[0]) === undefined) continue;
    hits.push({
      ...{ verdict: 'block', rule: 'recoveryCode' },
      span: { start: match.index, end: match.index + match[0].length },
    });
  }
  return hits;
}
