// The answers to `renewToken`, `makeRecoveryCode` and `recoveryStatus`, which else are `ok` or a failure; and the customer's own word.
// Owns these shapes, apart from the others: few screens read them.
import * as v from 'valibot';
import { failureSchema } from './failures.ts';

const refused = v.object({ ok: v.literal(false), failure: failureSchema });

export const tokenAnswerSchema = v.union([
  /** Until when the connection stands without another one. */
  v.object({ ok: v.literal(true), expiresAt: v.number() }),
  refused,
]);
export type TokenAnswer = v.InferOutput<typeof tokenAnswerSchema>;

export const recoveryCodeAnswerSchema = v.union([v.object({ ok: v.literal(true), code: v.string() }), refused]);
export type RecoveryCodeAnswer = v.InferOutput<typeof recoveryCodeAnswerSchema>;

export const recoveryStatusSchema = v.union([
  v.object({
    ok: v.literal(true),
    /** When the code was made that is good now. */
    madeAt: v.optional(v.number()),
    /** When another device last opened these conversations with a code. */
    usedAt: v.optional(v.number()),
  }),
  refused,
]);
export type RecoveryStatus = v.InferOutput<typeof recoveryStatusSchema>;

export const ownWordSchema = v.object({
  word: v.nullable(v.string()),
  /** He has chosen one before, or said that he wants none: it is not offered again. */
  asked: v.boolean(),
});
export type OwnWord = v.InferOutput<typeof ownWordSchema>;

/** The answer to `keepOwnWord`. */
export const keptOwnWordSchema = v.union([v.object({ ok: v.literal(true) }), refused]);
