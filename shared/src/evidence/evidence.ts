// A file that belongs to a refund case, as its log tells of it. The bytes lie elsewhere.
// Owns the shape, and why a file may be purged.
import * as v from 'valibot';
import { evidenceKinds } from '../refund/index.ts';
import { evidenceFormats } from './formats.ts';
import { evidenceLimits } from './limits.ts';

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** 132 bits: nobody guesses another's. */
export const evidenceIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

export const evidenceSchema = v.object({
  id: evidenceIdSchema,
  format: v.picklist(evidenceFormats),
  /** Of the file as it is kept: pictures are made anew, so these are not the ones on the customer's device. */
  bytes: whole(evidenceLimits.fileBytes),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  caption: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(evidenceLimits.captionLength * 2))),
  /** What the customer says that it shows. */
  shows: v.optional(v.picklist(evidenceKinds)),
  width: v.optional(whole(65_535)),
  height: v.optional(whole(65_535)),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** `secret`: a recovery phrase, a key, a code. `takenBack`: by the customer himself. */
export const askedPurgeReasons = ['secret', 'privateData', 'notRelated', 'harmful', 'takenBack'] as const;
/** `term`: it was kept as long as the site keeps files of ended cases; nobody asked. */
export const purgeReasons = [...askedPurgeReasons, 'term'] as const;
export type PurgeReason = (typeof purgeReasons)[number];

/** A file as a case has it. */
export interface KeptEvidence extends Evidence {
  addedAt: number;
  /** Which question of ours it answers, counted from the submission (0). */
  round: number;
  /** The tombstone: the bytes are gone. */
  purged?: { reason: PurgeReason; by: 'customer' | 'agent' | 'relay'; at: number };
}
