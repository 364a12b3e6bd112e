// The names of all fields of the intake. Words, drafts and problems are keyed by them, so a name is never changed.
// Owns the names and the shape of a draft. Never says when a field is asked (fieldSpecs.ts).

export const fieldNames = [
  'payment',
  'reason',
  'provider',
  'network',
  'transactionId',
  'noTransactionId',
  'cardLast4',
  'cardBrand',
  'cardCountry',
  'payerHint',
  'amount',
  'currency',
  'paidAt',
  'timeZone',
  'posted',
  'secondTransactionId',
  'noSecondTransactionId',
  'contract',
  'noContract',
  'toAddress',
  'fromAddress',
  'memo',
  'rightMemo',
  'chainStatus',
  'confirmedAt',
  'block',
  'destination',
  'exchange',
  'intendedNetwork',
  'intendedAddress',
  'note',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Kept as it was typed or pasted, where cleaning changed it: an agent may have to see what he really had before him. */
export const keptAsTyped = [
  'transactionId',
  'secondTransactionId',
  'cardLast4',
  'amount',
  'contract',
  'toAddress',
  'fromAddress',
  'intendedAddress',
] as const satisfies readonly FieldName[];
export type KeptAsTyped = (typeof keptAsTyped)[number];

export const stepNames = ['payment', 'reason', 'transaction', 'details', 'review'] as const;
export type StepName = (typeof stepNames)[number];

export const problemCodes = [
  'required',
  'notAChoice',
  'notADecimal',
  'tooManyDecimals',
  'zero',
  'unknownCurrency',
  'notADate',
  'inTheFuture',
  'tooOld',
  'badFormat',
  'badChecksum',
  'tooLong',
  'looksLikeCard',
  'looksLikeAddress',
  'looksLikeTransactionId',
  'sameAsFirst',
  'sameAsSent',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface FieldProblem {
  field: FieldName;
  code: ProblemCode;
}

/** What the customer has filled in so far, as text; survives a reload as JSON. Choices hold their code, flags `yes`. */
export type RefundDraft = { [name in FieldName]?: string };
