// The token by which Recourse knows a customer of the wallet. Every adopter's backend has about these lines.
// Owns the claims. Never sees who asks: the wallet's own sign-in decides that.
import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

/** Short, since the widget asks for a new one by itself. */
const lifeSeconds = 5 * 60;

export type SignCustomerToken = (customer: { subject: string; name: string }) => Promise<string>;

export function signCustomerToken(key: KeyObject): SignCustomerToken {
  return ({ subject, name }) =>
    new SignJWT({ name })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'berthwell-1' })
      .setSubject(subject)
      .setIssuer('https://wallet.example.com')
      .setAudience('recourse')
      .setIssuedAt()
      .setExpirationTime(`${lifeSeconds}s`)
      .sign(key);
}
