// The rules that need no dictionary: keys, cards, codes, ids. Small and synchronous, for every key stroke.
// Owns which rule holds in which field. Never imports a word list, so the widget's first bundle may hold it.
import { findCard, isCalledOther } from './cards.ts';
import { normaliseDecoded } from './decodeOnce.ts';
import { findHexKeys } from './hexKeys.ts';
import { findKeyFiles } from './keyFiles.ts';
import { findBrokenKeys, findKeyParts } from './keyParts.ts';
import { findKeys, type KeyHit } from './keys.ts';
import { findLabelled } from './labelled.ts';
import { findLedgerKeys } from './ledgerKeys.ts';
import { findNationalIds } from './nationalIds.ts';
import { type Normalised, typedSpan } from './normalise.ts';
import { findRecoveryCodes } from './recoveryCodes.ts';
import type { SecretFinding } from './rules.ts';
import { shapeOf } from './textShape.ts';

/** Where a text is typed: the composer, or a field of the refund form by its name. */
export type GuardedField = 'message' | (string & {});

/** A transaction id in its own field is never questioned, though it has the shape of a key. */
const transactionIdFields: ReadonlySet<GuardedField> = new Set(['transactionId', 'secondTransactionId']);

export interface QuickContext {
  field: GuardedField;
  /** The messages before it, newest last, normalised. */
  recent: readonly Pick<Normalised, 'text' | 'lower'>[];
}

type Found = Exclude<SecretFinding, { verdict: 'allow' }>;

/** The rules in the order in which they are asked, each only where what it looks for may be there. */
function* hitsOf(of: Normalised, { field, recent }: QuickContext): Generator<readonly KeyHit[]> {
  const { text, lower } = of;
  const { row, value, digits } = shapeOf(of);
  if (row >= 50) yield findKeys(text);
  if (row >= 28) yield findLedgerKeys(text);
  yield findKeyFiles(text);
  if (!transactionIdFields.has(field)) {
    if (field !== 'recoveryCode') yield findRecoveryCodes(lower);
    if (row >= 64) {
      const before = recent.slice(-2).map((message) => message.lower);
      yield findHexKeys(lower, before);
    }
    if (digits >= 4) yield findBrokenKeys(text);
    yield findLabelled(lower, text, { digits, value });
    if (digits >= 6) yield findNationalIds(text);
    if (recent.length > 0) {
      yield labelledBefore(of, recent.at(-1)!);
      const before = recent.map((message) => message.text);
      yield [findKeyParts(text, before)].flatMap((hit) => hit ?? []);
    }
  }
  const card = digits >= 13 ? findCard(text) : undefined;
  if (card) yield [{ verdict: isCalledOther(text, card) ? 'ask' : 'block', rule: 'cardNumber', span: card }];
}

const longestLabel = 20;
const longestValue = 80;

/** "验证码" ⏎ "482910": named by the message before. */
function labelledBefore({ text, lower }: Normalised, last: Pick<Normalised, 'text' | 'lower'>): KeyHit[] {
  if (last.text.length > longestLabel || text.length > longestValue) return [];
  const lead = last.text.length + 1;
  const joined = `${last.lower}\n${lower}`;
  return findLabelled(joined, `${last.text}\n${text}`, shapeOf({ lower: joined }))
    .filter(({ span }) => span.start >= lead)
    .map((hit) => ({ ...hit, span: { start: hit.span.start - lead, end: hit.span.end - lead } }));
}

const typed = (of: Normalised, hit: KeyHit): Found => ({ ...hit, span: typedSpan(of, hit.span) });

/** All that `quickSecret` would find in text that was normalised already. */
export function quickFindings(of: Normalised, context: QuickContext): Found[] {
  return [...hitsOf(of, context)].flat().map((hit) => typed(of, hit));
}

/** The gravest of them. Nothing is worse than the first that blocks, so nothing is looked for behind it. */
export function quickFinding(of: Normalised, context: QuickContext): Found | undefined {
  let doubt: KeyHit | undefined;
  for (const hits of hitsOf(of, context)) {
    const blocked = hits.find(({ verdict }) => verdict === 'block');
    if (blocked) return typed(of, blocked);
    doubt ??= hits[0];
  }
  return doubt && typed(of, doubt);
}

/** Keys, cards and codes in a text, by the words around them; `recent` are the messages before it, newest last. */
export function quickSecret(text: string, field: GuardedField, recent: readonly string[] = []): SecretFinding {
  const earlier = recent.slice(-2).map(normaliseDecoded);
  return quickFinding(normaliseDecoded(text), { field, recent: earlier }) ?? { verdict: 'allow' };
}
