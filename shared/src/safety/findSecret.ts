// What a customer must not send: one detector for the composer, every form field and the relay.
// Owns the order of the rules. Never loads a list (wordLists.ts does) and never keeps what it read.
import { normalise, typedSpan } from './normalise.ts';
import { findPhrase, phraseBegun } from './phrase.ts';
import { type GuardedField, quickFindings } from './quickSecret.ts';
import { gravest, type SecretFinding } from './rules.ts';
import { listsForScripts, type WordLists } from './wordLists.ts';

export interface SecretContext {
  field: GuardedField;
  /** The lists that `neededLists(text)` names. */
  lists: WordLists;
  /** The messages before this one, newest last. A value that they call a key is one. */
  recent?: readonly string[];
}

/** Answers at once. Throws when a list that the text needs is missing, since silence would let a phrase pass. */
export function findSecret(text: string, context: SecretContext): SecretFinding {
  const of = normalise(text);
  const recent = (context.recent ?? []).slice(-2).map((message) => normalise(message).lower);
  const findings: SecretFinding[] = quickFindings(of, { field: context.field, recent });
  const phrase = findPhrase(of.lower, listsForScripts(of.lower), context.lists);
  if (phrase) findings.push({ ...phrase, span: typedSpan(of, phrase.span) });
  return gravest(findings) ?? { verdict: 'allow' };
}

/** Whether a text that `findSecret` allows may lie on the device as a draft: not while it may be the beginning of a recovery phrase. */
export function mayBeKept(text: string, lists: WordLists): boolean {
  const { lower } = normalise(text);
  return !phraseBegun(lower, listsForScripts(lower), lists);
}
