// What a customer must not send: one detector for the composer, every form field and the relay.
// Owns the order of the rules. Never loads a list (wordLists.ts does) and never keeps what it read.

import { normaliseDecoded } from './decodeOnce.ts';
import { earlierMessages } from './earlierMessages.ts';
import { findKeyBytes } from './keyBytes.ts';
import type { KeyHit } from './keys.ts';
import { type Normalised, typedSpan } from './normalise.ts';
import { findPhrase, phraseBegun } from './phrase.ts';
import { type GuardedField, quickFinding } from './quickSecret.ts';
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
  const found = gravestOf(of, recent, context);
  return found.verdict !== 'allow' && found.earlier && skipped > 0
    ? { ...found, earlier: found.earlier.map((place) => place + skipped) }
    : found;
}

/** Nothing is worse than what blocks, so the rules that take longer are asked only where those before them do not. */
function gravestOf(of: Normalised, recent: readonly Normalised[], { field, lists }: SecretContext): SecretFinding {
  const quick = quickFinding(of, { field, recent });
  if (quick?.verdict === 'block') return quick;
  const bytes = gravest<KeyHit>(findKeyBytes(of, lists.ed25519));
  if (bytes?.verdict === 'block') return { ...bytes, span: typedSpan(of, bytes.span) };
  const lowers = recent.map(({ lower }) => lower);
  const phrase = findPhrase(of.lower, dictionaries(needsOf(of, lowers)), lists, lowers);
  const hit = phrase?.verdict === 'block' ? phrase : (bytes ?? phrase);
  if (quick && hit?.verdict !== 'block') return quick;
  return hit ? { ...hit, span: typedSpan(of, hit.span) } : { verdict: 'allow' };
}

/** Whether a text that `findSecret` allows may lie on the device as a draft: not while it may be the beginning of a recovery phrase. */
export function mayBeKept(text: string, lists: WordLists): boolean {
  const of = normaliseDecoded(text);
  return !phraseBegun(of.lower, dictionaries(needsOf(of)), lists);
}
