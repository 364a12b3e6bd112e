import * as v from 'valibot';

/** What relays tell each other, on one channel a site. All of it may be lost; what matters is found again in the store. */
export const siteHintSchema = v.variant('type', [
  /** The row of this log was written; `moved` if its conversation is now elsewhere: in line, with an agent, closed. */
  v.object({ type: v.literal('row'), log: v.string(), moved: v.boolean() }),
  /** Presence or load of an agent changed. */
  v.object({ type: v.literal('team') }),
  /** This agent said that he takes conversations, or none for now. */
  v.object({ type: v.literal('status'), agent: v.string() }),
  v.object({ type: v.literal('marks'), log: v.string() }),
  v.object({
    type: v.literal('typing'),
    log: v.string(),
    on: v.boolean(),
    by: v.object({ role: v.picklist(['customer', 'agent']), id: v.string(), name: v.optional(v.string()) }),
  }),
  /** This customer chose another word. */
  v.object({ type: v.literal('ownWord'), customer: v.string() }),
  /** Somebody opened more than usual. */
  v.object({ type: v.literal('alert') }),
  /** Sign-ins of this agent were ended: his connections are looked at again. */
  v.object({ type: v.literal('signOut'), agent: v.string() }),
]);
export type SiteHint = v.InferOutput<typeof siteHintSchema>;

export function siteChannel(site: string): string {
  return `site:${site}`;
}
