// Verifies a signature with the browser's own Ed25519, else with a library that is fetched then.
// Owns which of the two. A signature that cannot be verified does not hold.
import type { Verify } from '@recourse/shared/directory';

export const verify: Verify = async ({ key, signature, text }) => {
  const [publicKey, signed, message] = [bytesOf(key), bytesOf(signature), new TextEncoder().encode(text)];
  try {
    const own = await crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, own, signed, message);
  } catch {
    // Older webviews, and pages that are not https, have none.
  }
  try {
    const { verifyEd25519 } = await import('@recourse/shared/ed25519');
    return verifyEd25519(signed, message, publicKey);
  } catch {
    // Not to be fetched, or a key that is no point of the curve.
    return false;
  }
};

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
