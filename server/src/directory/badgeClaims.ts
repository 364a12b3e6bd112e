// What a relay signs so that the widget may draw its badge.
// Owns the relay's own key and how long a claim holds. Whether this agent speaks there, the caller knows from the log.
import { hkdfSync } from 'node:crypto';
import { type BadgeClaim, badgeLifeMs, claimStatement, type SignedClaim } from '@recourse/shared/directory';
import { publicKeyOf, signText } from '../log/signedHead.ts';

/** One key for all relays of a deployment, since all have its secret; it signs nothing but claims. */
export function badgeKey(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'recourse badge v1', 32)).toString('base64url');
}

export type SignClaim = (of: Omit<BadgeClaim, 'until'>) => SignedClaim;

export function createBadgeClaims(of: { secret: string; now: () => number }): SignClaim {
  const signingKey = badgeKey(of.secret);
  const key = publicKeyOf(signingKey);
  return ({ site, nonce, speaks }) => {
    const claim = JSON.stringify({ site, nonce, until: of.now() + badgeLifeMs, ...(speaks && { speaks }) });
    return { key, signature: signText(signingKey, claimStatement(claim)), claim };
  };
}
