// Tokens as a wallet's backend would sign them, for sites under test.
// Owns two keys of one backend: the old one and the new one of a change-over.
import { SignJWT } from 'jose';
import type { CustomerKey } from '../site.ts';

const issuer = 'https://api.example.com';
const audience = 'recourse';

export const testKeys: CustomerKey[] = [
  { kid: 'old', algorithm: 'HS256', key: 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa', issuer, audience },
  { kid: 'new', algorithm: 'HS256', key: 'Qw72+h4Ns8uTe1Xc6Bv3Kp9Md5Jf0Lg7Ra', issuer, audience },
];

/** `exp`: in seconds since 1970; ten minutes from now unless told. */
export function testToken(subject: string, { kid = 'new', exp }: { kid?: string; exp?: number } = {}): Promise<string> {
  const key = testKeys.find((candidate) => candidate.kid === kid)!;
  const seconds = Math.floor(Date.now() / 1000);
  return new SignJWT({ name: subject })
    .setProtectedHeader({ alg: 'HS256', kid })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(Math.min(seconds, (exp ?? seconds + 600) - 60))
    .setExpirationTime(exp ?? seconds + 600)
    .sign(Buffer.from(key.key));
}
