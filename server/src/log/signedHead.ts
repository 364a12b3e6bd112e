// The receipt for a log's head: proof of what the log was at a time, for whoever doubts it later.
// Owns signing. Never keeps a key: the caller does.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type HeadStatement, headStatementText, type SignedHead } from '@recourse/shared/kit';

/** A new Ed25519 key: 43 base64url characters, to be kept secret and for as long as receipts shall verify. */
export function newSigningKey(): string {
  return member(generateKeyPairSync('ed25519').privateKey, 'd');
}

/** What others verify with: 43 base64url characters. */
export function publicKeyOf(signingKey: string): string {
  return member(createPublicKey(privateKey(signingKey)), 'x');
}

export function signHead(signingKey: string, head: HeadStatement): SignedHead {
  return { ...head, key: publicKeyOf(signingKey), signature: signText(signingKey, headStatementText(head)) };
}

/** Whether this key signed it. The key named in the receipt proves nothing by itself: anybody can make one. */
export function verifySignedHead(signed: SignedHead, trustedKey: string): boolean {
  if (signed.key !== trustedKey) return false;
  return verifyText({ key: trustedKey, signature: signed.signature, text: headStatementText(signed) });
}

/** In base64url. The text says itself what it is a signature of. */
export function signText(signingKey: string, text: string): string {
  return sign(null, Buffer.from(text), privateKey(signingKey)).toString('base64url');
}

export function verifyText({ key, signature, text }: { key: string; signature: string; text: string }): boolean {
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));
}

/** PKCS #8 is a fixed prefix (RFC 8410) before the key's 32 bytes. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(signingKey: string): KeyObject {
  const seed = Buffer.from(signingKey, 'base64url');
  if (seed.length !== 32) throw new Error('a signing key has 32 bytes (43 base64url characters)');
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
}

function member(key: KeyObject, name: 'd' | 'x'): string {
  return key.export({ format: 'jwk' })[name]!;
}
