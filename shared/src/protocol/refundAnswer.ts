// What the relay answers to the question what would come of a refund request.
// Owns this one shape, apart from the others: only the intake reads it, and it brings the whole assessment along.
import * as v from 'valibot';
import { verdictSchema } from '../case/index.ts';
import { failureSchema } from './failures.ts';

export const refundAnswerSchema = v.union([
  v.object({
    ok: v.literal(true),
    verdict: verdictSchema,
    /** By when we answer, if it is submitted now; absent for guidance. */
    answerBy: v.optional(v.number()),
    /** Business days until the money arrives once it is approved. */
    payoutDays: v.optional(v.tuple([v.number(), v.number()])),
    /** The operator's own sentence about this kind of payment. */
    text: v.optional(v.object({ 'zh-CN': v.string(), en: v.string() })),
    /** The case of this transaction, if there is one already. */
    existing: v.optional(v.string()),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type RefundAnswer = v.InferOutput<typeof refundAnswerSchema>;
