// The answers about files: to the query `evidenceTicket`, and over HTTP under /api/evidence.
// Owns these shapes, apart from the others: only who sends a file reads them.
import * as v from 'valibot';
import { evidenceIdSchema, evidenceSchema } from '../evidence/index.ts';
import { failureSchema } from './failures.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const evidenceTicketSchema = v.union([
  /** For `Authorization: Bearer`, until then (milliseconds since 1970). Never in an address. */
  v.object({ ok: v.literal(true), ticket: v.string(), expiresAt: v.number() }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type EvidenceTicket = v.InferOutput<typeof evidenceTicketSchema>;

/** Where an upload stands; `file` once it is finished. With `wrongOffset`, `offset` is where it ends. */
export const uploadAnswerSchema = v.union([
  v.object({
    ok: v.literal(true),
    upload: evidenceIdSchema,
    offset,
    bytes: v.number(),
    file: v.optional(evidenceSchema),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema, offset: v.optional(offset) }),
]);
export type UploadAnswer = v.InferOutput<typeof uploadAnswerSchema>;
