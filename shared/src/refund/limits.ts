// How long each value of a refund request may be, in characters, and how old a payment may be.
// Owns the numbers. Never checks them: fieldChecks.ts and the schema do.

export const limits = {
  amount: 48,
  currency: 12,
  timeZone: 64,
  note: 2000,
  transactionId: 128,
  address: 128,
  memo: 256,
  payerHint: 120,
  exchange: 60,
  /** A pasted explorer link is longer than the id in it. */
  pastedLink: 600,
  /** A clock that runs a little fast is no reason to refuse a payment made just now. */
  clockSkewMs: 5 * 60_000,
  /** Beyond this a date is a slip of the finger, whatever the policy's window. */
  oldestPaymentDays: 3653,
} as const;
