// What a customer must not send: one detector for the composer, every form field and the relay.
// Owns the order of the rules. Never loads a list (wordLists.ts does) and never keeps what it read.

import { normaliseDecoded } from './decodeOnce.ts';
import { earlierMessages } from './earlierMessages.ts';
import { findKeyBytes } from './keyBytes.ts';
import { typedSpan } from './normalise.ts';
import { findPhrase, phraseBegun } from './phrase.ts';
import { type GuardedField, quickFindings } from './quickSecret.ts';
import { gravest, type SecretFinding } from './rules.ts';
import { dictionaries, needsOf, type WordLists } from './wordLists.ts';

export interface SecretContext {
  field: GuardedField;
  /** What `neededLists(text, recent)` names. */
  lists: WordLists;
  /** The messages before this one, newest last. A value that they call a key is one, and a secret may come in parts. */
  recent?: readonly string[];
}

/** Answers at once. Throws when a list that the text needs is missing, since silence would let a phrase pass. */
export function findSecret(text: string, context: SecretContext): SecretFinding {
  const of = normaliseDecoded(text);
  const { skipped, messages: recent } = earlierMessages(of.lower, context.recent ?? []);
  const lowers = recent.map(({ lower }) => lower);
  const findings: SecretFinding[] = quickFindings(of, { field: context.field, recent });
  for (const hit of findKeyBytes(of.text, context.lists.ed25519))
    findings.push({ ...hit, span: typedSpan(of, hit.span) });
  const phrase = findPhrase(of.lower, dictionaries(needsOf(of, lowers)), context.lists, lowers);
  if (phrase) findings.push({ ...phrase, span: typedSpan(of, phrase.span) });
  const found = gravest(findings) ?? { verdict: 'allow' };
  return found.verdict !== 'allow' && found.earlier && skipped > 0
    ? { ...found, earlier: found.earlier.map((place) => place + skipped) }
    : found;
}

/** Whether a text that `findSecret` allows may lie on the device as a draft: not while it may be the beginning of a recovery phrase. */
export function mayBeKept(text: string, lists: WordLists): boolean {
  const of = normaliseDecoded(text);
  return !phraseBegun(of.lower, dictionaries(needsOf(of)), lists);
}
