// The arithmetic that proves a key pair: the public half of 32 secret bytes (RFC 8032), faster than whoever signs may do it.
// Owns that one multiplication. A chunk of its own; nothing imports it but by import().
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';

/** How long it takes may tell of the secret: only to whoever typed it here. Nothing else may use this. */
export function publicHalfOf(secret: Uint8Array): Uint8Array {
  const scalar = sha512(secret).slice(0, 32);
  scalar[0]! &= 248;
  scalar[31] = (scalar[31]! & 127) | 64;
  let value = 0n;
  for (let at = 31; at >= 0; at--) value = (value << 8n) | BigInt(scalar[at]!);
  return ed25519.Point.BASE.multiplyUnsafe(ed25519.Point.Fn.create(value)).toBytes();
}
