// Who a customer is: his device's key, and what the wallet's backend vouches for.
// Owns verifying tokens. Never stores anything and never tells a caller which check failed.
import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { type Customer, keyedHash } from '@recourse/shared/kit';
import type { Failure } from '@recourse/shared/protocol';
import { personName } from '@recourse/shared/safety';
import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { type CustomerKey, type Site, siteWords } from '../site.ts';

/** A token lives at most this long: what is stolen is soon worth nothing. */
export const longestTokenLifeMs = 15 * 60_000;
/** How far the backend's clock may be off. */
const clockSkewMs = 60_000;
const longestSubject = 128;

export type Identified =
  /** `subject`: the wallet's own name for him. `customer` is `device` unless a token came along; then the proof is good until `expiresAt`. */
  | { ok: true; customer: Customer; device: Customer; expiresAt?: number; subject?: string }
  | { ok: false; failure: Failure };

/**
 * `device`: the key that the device made for itself. A token that is not valid is refused rather than ignored. Every door by
 * which a customer comes in asks here, so a site that requires a sign-in requires it at all of them.
 */
export type IdentifyCustomer = (
  site: Site,
  proof: { device: string; token?: string | undefined },
) => Promise<Identified>;

/** `secret`: the relay's own. With another one every customer is somebody else. */
export function createIdentifyCustomer({ secret, now }: { secret: string; now: () => number }): IdentifyCustomer {
  return async (site, { device, token }) => {
    const own: Customer = { id: `dv_${shortHash(secret, `device|${site.id}|${device}`)}`, kind: 'device' };
    if (token === undefined) {
      if (site.requireSignIn) return { ok: false, failure: { code: 'unauthenticated', field: 'token' } };
      return { ok: true, customer: own, device: own };
    }
    try {
      const claims = await verified(site, token, now());
      // Whoever would pass for us by his name goes without one.
      const name = typeof claims.name === 'string' ? personName(claims.name, siteWords(site, site.id)) : undefined;
      const id = knownId({ secret, site: site.id, subject: claims.sub });
      const customer: Customer = { id, kind: 'known', ...(name && { name }) };
      return { ok: true, customer, device: own, expiresAt: claims.exp * 1000 + clockSkewMs, subject: claims.sub };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, failure: { code: 'tokenExpired' } };
      // jose says TypeError of what is no token at all.
      if (error instanceof errors.JOSEError || error instanceof TypeError) {
        return { ok: false, failure: { code: 'unauthenticated' } };
      }
      throw error;
    }
  };
}

/** Of whom the wallet's backend calls `subject`. */
export function knownId({ secret, site, subject }: { secret: string; site: string; subject: string }): string {
  return `kn_${shortHash(secret, `known|${site}|${subject}`)}`;
}

/** 132 bits: enough that nobody meets another's, short enough to read aloud. */
function shortHash(secret: string, text: string): string {
  return Buffer.from(keyedHash(secret, text)).toString('base64url').slice(0, 22);
}

async function verified(site: Site, token: string, now: number): Promise<JWTPayload & { sub: string; exp: number }> {
  const { kid, typ } = decodeProtectedHeader(token);
  // A token that was made for something else says so in its type.
  if (typ !== undefined && String(typ).toLowerCase() !== 'jwt') throw new errors.JWTInvalid('not for this');
  const key = site.customerKeys.find((candidate) => candidate.kid === kid);
  if (!key) throw new errors.JWTInvalid('no such key');
  const { payload } = await jwtVerify(token, keyObject(key), {
    // The configuration says how tokens are signed. A header that chose could take a public key for a shared secret.
    algorithms: [key.algorithm],
    issuer: key.issuer,
    audience: key.audience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: clockSkewMs / 1000,
    currentDate: new Date(now),
  });
  const { sub, exp, iat } = payload as JWTPayload & { exp: number };
  const endsAt = exp * 1000;
  if (
    endsAt - now > longestTokenLifeMs + clockSkewMs ||
    (iat !== undefined && endsAt - iat * 1000 > longestTokenLifeMs)
  ) {
    throw new errors.JWTInvalid('lives too long');
  }
  if (typeof sub !== 'string' || sub.trim() === '' || sub.length > longestSubject)
    throw new errors.JWTInvalid('no subject');
  return { ...payload, sub, exp };
}

const keyObjects = new WeakMap<CustomerKey, KeyObject>();

function keyObject(key: CustomerKey): KeyObject {
  let made = keyObjects.get(key);
  if (!made) {
    made = key.algorithm === 'HS256' ? createSecretKey(Buffer.from(key.key)) : createPublicKey(key.key);
    keyObjects.set(key, made);
  }
  return made;
}
