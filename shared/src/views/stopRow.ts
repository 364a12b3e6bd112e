// A stopped line at a glance, as its writer, a second person and a supervisor see it.
// Owns what a row holds. It is never drawn for a customer.
import * as v from 'valibot';
import type { LogId } from '../kit/ids.ts';
import { type StoppedLine, stopPlace } from '../stop/index.ts';

const person = v.object({ id: v.string(), name: v.string() });

export const stopRowSchema = v.object({
  log: v.string(),
  seq: v.number(),
  sort: v.number(),
  agent: person,
  /** The conversation or case that the words were meant for. */
  about: v.string(),
  rule: v.string(),
  verdict: v.picklist(['warn', 'block']),
  releasable: v.boolean(),
  stoppedAt: v.number(),
  /** Absent where they held a secret, and once they were erased. */
  words: v.optional(v.object({ text: v.string(), span: v.object({ start: v.number(), end: v.number() }) })),
  /** The words were there and are erased by now. */
  erased: v.boolean(),
  place: v.picklist(['toRelease', 'toJudge', 'judged', 'over']),
  release: v.object({
    name: v.picklist(['none', 'waiting', 'withdrawn', 'released', 'posted', 'notPosted', 'refused']),
    since: v.optional(v.number()),
    by: v.optional(person),
    /** Why a released line was not posted. */
    code: v.optional(v.string()),
  }),
  judgement: v.object({
    name: v.picklist(['open', 'confirmed', 'dismissed']),
    by: v.optional(person),
    at: v.optional(v.number()),
  }),
});
export type StopRow = v.InferOutput<typeof stopRowSchema>;

export function stopRow(of: { log: LogId; seq: number; sort: number; state: StoppedLine }): StopRow {
  const { log, seq, sort, state } = of;
  const { agent, about, rule, verdict, releasable, stoppedAt, words, erased, release, judgement } = state;
  return {
    ...{ log, seq, sort, agent, about, rule, verdict, releasable, stoppedAt, erased },
    place: stopPlace(state),
    ...(words && { words }),
    release: { ...release },
    judgement: { ...judgement },
  };
}
