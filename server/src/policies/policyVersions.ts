// Which policy a version was: a version that stands in a case must never mean two things.
// Owns the digests. Never holds the policy itself: that is the operator's file.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@recourse/shared/kit';
import type { Policy } from '@recourse/shared/refund';
import type { Documents } from '../state/ports.ts';

/** False if another policy had this version before, in this store. */
export async function claimVersion(documents: Documents, site: string, policy: Policy): Promise<boolean> {
  const key = `policy:${site}:${policy.version}`;
  const digest = createHash('sha256').update(canonicalJson(policy)).digest('hex');
  if (await documents.put(key, digest, { expect: 0 })) return true;
  return (await documents.get(key))?.value === digest;
}
