// The claim behind the badge: for a short time, in one conversation, this agent speaks for this site.
// Owns its shape and when it holds. A name, a picture or a message can say what they like; only this draws the badge.
import * as v from 'valibot';
import { type Directory, parseJson, type Verify } from './directory.ts';

const claimSchema = v.object({
  site: v.string(),
  /** What the reader asked with, so that an old claim cannot be shown again. */
  nonce: v.string(),
  /** Milliseconds since 1970, by the relay's clock. */
  until: v.number(),
  /** Absent: the site itself speaks (the guide). */
  speaks: v.optional(v.object({ conversation: v.string(), agent: v.string(), name: v.string() })),
});
export type BadgeClaim = v.InferOutput<typeof claimSchema>;

export const signedClaimSchema = v.object({
  key: v.string(),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
  /** JSON of a `BadgeClaim`, as it was signed. */
  claim: v.pipe(v.string(), v.maxLength(2_000)),
});
export type SignedClaim = v.InferOutput<typeof signedClaimSchema>;

export const badgeLifeMs = 5 * 60_000;
export const nonceSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

export const claimStatement = (claim: string) => `recourse badge v1\n${claim}`;

/** The claim, if a relay that the directory names signed it for this question; else nothing, whatever the reason. */
export async function openClaim(
  signed: SignedClaim,
  of: { directory: Directory; nonce: string; now: number; verify: Verify },
): Promise<BadgeClaim | undefined> {
  const { key, signature, claim } = signed;
  if (!of.directory.relayKeys.includes(key)) return undefined;
  if (!(await of.verify({ key, signature, text: claimStatement(claim) }))) return undefined;
  const parsed = v.safeParse(claimSchema, parseJson(claim));
  if (!parsed.success) return undefined;
  const { site, nonce, until } = parsed.output;
  const holds = site === of.directory.site && nonce === of.nonce && until > of.now && until <= of.now + 2 * badgeLifeMs;
  return holds ? parsed.output : undefined;
}
