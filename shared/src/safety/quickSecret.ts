// The rules that need no dictionary: keys and cards. Small and synchronous, for every key stroke.
// Owns which rule holds in which field. Never imports a word list, so the widget's first bundle may hold it.
import { findCard } from './cards.ts';
import { findHexKeys } from './hexKeys.ts';
import { findKeys, type KeyHit } from './keys.ts';
import { type Normalised, normalise, typedSpan } from './normalise.ts';
import { gravest, type SecretFinding } from './rules.ts';

/** Where a text is typed: the composer, or a field of the refund form by its name. */
export type GuardedField = 'message' | (string & {});

/** A transaction id in its own field is never questioned, though it has the shape of a key. */
const transactionIdFields: ReadonlySet<GuardedField> = new Set(['transactionId', 'secondTransactionId']);

/** `quickSecret` for text that was normalised already. */
export function quickFindings(
  of: Normalised,
  context: { field: GuardedField; recent: readonly string[] },
): Exclude<SecretFinding, { verdict: 'allow' }>[] {
  const hits: KeyHit[] = findKeys(of.text);
  if (!transactionIdFields.has(context.field)) hits.push(...findHexKeys(of.lower, context.recent));
  const card = findCard(of.text);
  if (card) hits.push({ verdict: 'block', rule: 'cardNumber', span: card });
  return hits.map((hit) => ({ ...hit, span: typedSpan(of, hit.span) }));
}

/** Keys and cards in a text, by the words around them; `recent` are the messages before it, newest last. */
export function quickSecret(text: string, field: GuardedField, recent: readonly string[] = []): SecretFinding {
  const earlier = recent.slice(-2).map((message) => normalise(message).lower);
  return gravest<SecretFinding>(quickFindings(normalise(text), { field, recent: earlier })) ?? { verdict: 'allow' };
}
