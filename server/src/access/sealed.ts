// Small secrets that the store keeps for us: readable with the relay's own secret only, and only where they were put.
// Owns the cipher (AES-256-GCM). Never keeps anything.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Sealer {
  seal(text: string, place: string): string;
  /** Undefined if it was sealed with another secret, for another place, or changed since. */
  open(sealed: string, place: string): string | undefined;
}

const nonceBytes = 12;
const tagBytes = 16;

export function sealer(secret: string, purpose: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `recourse ${purpose} v1`, 32));
  return {
    seal(text, place) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, place) {
      const all = Buffer.from(sealed, 'base64url');
      if (all.length < nonceBytes + tagBytes) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(place)).setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return `${decipher.update(all.subarray(nonceBytes + tagBytes), undefined, 'utf8')}${decipher.final('utf8')}`;
      } catch {
        // The tag does not fit.
        return undefined;
      }
    },
  };
}
