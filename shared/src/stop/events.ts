// What can happen to a line of an agent that the guard held back.
// Owns the shapes. The words themselves stand in an event of their own, so that they can be erased and the rest stays.
import * as v from 'valibot';

const person = v.object({ id: v.string(), name: v.string() });
export type StopPerson = v.InferOutput<typeof person>;

export const stopEventSchema = v.variant('type', [
  v.object({
    type: v.literal('lineStopped'),
    agent: person,
    /** The conversation or case that the words were meant for. */
    about: v.string(),
    /** Of the conversation, as the agent saw it; absent for words of a decision, which nobody can release. */
    assignment: v.optional(v.number()),
    rule: v.string(),
    verdict: v.picklist(['warn', 'block']),
    /** Whether a second person may let it go out. Never where the rule is about a secret. */
    releasable: v.boolean(),
    /** When the words are erased, whatever became of them. */
    eraseAt: v.number(),
  }),
  /** Absent where they hold a secret: those are kept nowhere. */
  v.object({ type: v.literal('wordsKept'), text: v.string(), span: v.object({ start: v.number(), end: v.number() }) }),
  v.object({ type: v.literal('releaseAsked') }),
  v.object({ type: v.literal('releaseWithdrawn') }),
  v.object({ type: v.literal('lineReleased'), by: person }),
  v.object({ type: v.literal('releaseRefused'), by: person }),
  v.object({ type: v.literal('linePosted') }),
  /** Released, but the conversation had moved on; `code` is the refusal. */
  v.object({ type: v.literal('lineNotPosted'), code: v.string() }),
  v.object({ type: v.literal('stopConfirmed'), by: person }),
  v.object({ type: v.literal('stopDismissed'), by: person }),
  v.object({ type: v.literal('wordsErased') }),
]);
export type StopEvent = v.InferOutput<typeof stopEventSchema>;

export const stopEventTypes: ReadonlySet<string> = new Set(
  stopEventSchema.options.map((option) => option.entries.type.literal),
);

export const stopEventVersion = 1;
