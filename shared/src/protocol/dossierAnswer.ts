// The answers to `caseDossier` and `caseReceipt`.
// Owns these shapes, apart from the others: only a case's own screen reads them.
import * as v from 'valibot';
import { failureSchema } from './failures.ts';

const refused = v.object({ ok: v.literal(false), failure: failureSchema });

export const dossierAnswerSchema = v.union([
  v.object({
    ok: v.literal(true),
    caseNumber: v.string(),
    /** A whole page in HTML, without script, to be saved and printed. */
    page: v.string(),
    /** The same as JSON text, for `recourse case verify`. */
    json: v.string(),
  }),
  refused,
]);
export type DossierAnswer = v.InferOutput<typeof dossierAnswerSchema>;

export const receiptAnswerSchema = v.union([
  v.object({
    ok: v.literal(true),
    receipt: v.object({
      log: v.string(),
      seq: v.number(),
      chain: v.string(),
      time: v.number(),
      key: v.string(),
      signature: v.string(),
    }),
  }),
  refused,
]);
export type ReceiptAnswer = v.InferOutput<typeof receiptAnswerSchema>;
