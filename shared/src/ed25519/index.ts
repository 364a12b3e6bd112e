// Ed25519 for browsers that have none of their own; a room by itself, so that nobody else fetches it.
// Owns nothing but the call: strict, as RFC 8032 says, so that it agrees with what browsers verify.
import { ed25519 } from '@noble/curves/ed25519.js';

export function verifyEd25519(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}
