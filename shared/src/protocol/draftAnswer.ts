// A half-filled refund request on the relay, so that a known customer picks it up on another device.
// Owns the shape, apart from the others: only the intake reads it.
import * as v from 'valibot';
import { fieldNames, type RefundDraft } from '../refund/index.ts';
import { failureSchema } from './failures.ts';

/** As much as the longest fields together; a draft is text that somebody typed. */
const mostText = 2_600;

const draft = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(mostText))),
  v.check((values) => Object.keys(values).every((name) => (fieldNames as readonly string[]).includes(name)), 'fields'),
  v.transform((values) => values as RefundDraft),
);

/** `at`: when it was kept, by the relay's clock, in milliseconds since 1970. */
export const keptDraftSchema = v.strictObject({
  draft,
  /** What of it came from the wallet, and from the network. */
  prefill: draft,
  found: draft,
  page: v.pipe(v.string(), v.maxLength(20)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type KeptDraft = v.InferOutput<typeof keptDraftSchema>;

export const draftAnswerSchema = v.union([
  v.object({ ok: v.literal(true), kept: v.optional(keptDraftSchema) }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type DraftAnswer = v.InferOutput<typeof draftAnswerSchema>;
