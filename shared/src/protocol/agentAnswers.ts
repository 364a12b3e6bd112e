// The answer to `revealField`, and the alerts that supervisors are told.
// Owns these shapes, apart from the others: only the console reads them.
import * as v from 'valibot';
import { failureSchema } from './failures.ts';

export const revealAnswerSchema = v.union([
  v.object({ ok: v.literal(true), value: v.string() }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type RevealAnswer = v.InferOutput<typeof revealAnswerSchema>;

/** Somebody opened more conversations and cases than the site expects of one person, or than he usually does. Of the last day, the newest first; sent whole. */
export const alertsSchema = v.array(
  v.object({
    agent: v.object({ id: v.string(), name: v.string() }),
    at: v.number(),
    /** So many within so many minutes. */
    logs: v.number(),
    minutes: v.number(),
    /** More than three times what he himself usually opens in as long, which is this many; absent: more than the site expects of anybody. */
    usual: v.optional(v.number()),
  }),
);
export type Alerts = v.InferOutput<typeof alertsSchema>;
