// The rules that need no dictionary: keys, cards, codes, ids. Small and synchronous, for every key stroke.
// Owns which rule holds in which field. Never imports a word list, so the widget's first bundle may hold it.
import { findCard } from './cards.ts';
import { normaliseDecoded } from './decodeOnce.ts';
import { findHexKeys } from './hexKeys.ts';
import { findKeyFiles } from './keyFiles.ts';
import { findKeyParts } from './keyParts.ts';
import { findKeys, type KeyHit } from './keys.ts';
import { findLabelled } from './labelled.ts';
import { findLedgerKeys } from './ledgerKeys.ts';
import { findNationalIds } from './nationalIds.ts';
import { type Normalised, typedSpan } from './normalise.ts';
import { findRecoveryCodes } from './recoveryCodes.ts';
import { gravest, type SecretFinding } from './rules.ts';

/** Where a text is typed: the composer, or a field of the refund form by its name. */
export type GuardedField = 'message' | (string & {});

/** A transaction id in its own field is never questioned, though it has the shape of a key. */
const transactionIdFields: ReadonlySet<GuardedField> = new Set(['transactionId', 'secondTransactionId']);

export interface QuickContext {
  field: GuardedField;
  /** The messages before it, newest last, normalised. */
  recent: readonly Pick<Normalised, 'text' | 'lower'>[];
}

/** `quickSecret` for text that was normalised already. */
export function quickFindings(of: Normalised, context: QuickContext): Exclude<SecretFinding, { verdict: 'allow' }>[] {
  const hits: KeyHit[] = [...findKeys(of.text), ...findLedgerKeys(of.text), ...findKeyFiles(of.text)];
  const lowers = context.recent.slice(-2).map(({ lower }) => lower);
  if (!transactionIdFields.has(context.field)) {
    if (context.field !== 'recoveryCode') hits.push(...findRecoveryCodes(of.text));
    hits.push(...findHexKeys(of.lower, lowers), ...findLabelled(of.lower, of.text), ...findNationalIds(of.text));
    const parts =
      context.recent.length > 0
        ? findKeyParts(
            of.text,
            context.recent.map(({ text }) => text),
          )
        : undefined;
    if (parts) hits.push(parts);
  }
  const card = findCard(of.text);
  if (card) hits.push({ verdict: 'block', rule: 'cardNumber', span: card });
  return hits.map((hit) => ({ ...hit, span: typedSpan(of, hit.span) }));
}

/** Keys, cards and codes in a text, by the words around them; `recent` are the messages before it, newest last. */
export function quickSecret(text: string, field: GuardedField, recent: readonly string[] = []): SecretFinding {
  const earlier = recent.slice(-2).map(normaliseDecoded);
  return (
    gravest<SecretFinding>(quickFindings(normaliseDecoded(text), { field, recent: earlier })) ?? { verdict: 'allow' }
  );
}
