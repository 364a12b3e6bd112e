// Codes that change every thirty seconds, as RFC 6238 has them: SHA-1, six digits, what every authenticator app knows.
// Owns the arithmetic and the spelling of keys. Never keeps a key and never reads the clock.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const stepMs = 30_000;
const digits = 6;
/** RFC 4226 asks for as many as the hash has. */
const keyBytes = 20;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** In base32, as people type it. */
export function newFactorKey(): string {
  let bits = '';
  for (const byte of randomBytes(keyBytes)) bits += byte.toString(2).padStart(8, '0');
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)]!);
}

export function codeAt(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(key)).update(counter).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 0x0f) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

export const stepAt = (now: number) => Math.floor(now / stepMs);

/**
 * The step whose code this is, one before and one after included: clocks differ and people type slowly. Undefined for
 * a wrong code, and for a step that is not behind `lastStep`. Takes as long whichever it is.
 */
export function stepOf(code: string, of: { key: string; now: number; lastStep: number }): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const here = stepAt(of.now);
  const fitting = [here - 1, here, here + 1].filter((step) => {
    const fits = timingSafeEqual(Buffer.from(codeAt(of.key, step)), Buffer.from(code));
    return fits && step > of.lastStep;
  });
  return fitting[0];
}

/** What the QR code says: https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
export function factorUri(of: { key: string; issuer: string; login: string }): string {
  const label = `${encodeURIComponent(of.issuer)}:${encodeURIComponent(of.login)}`;
  return `otpauth://totp/${label}?secret=${of.key}&issuer=${encodeURIComponent(of.issuer)}&algorithm=SHA1&digits=${digits}&period=${stepMs / 1000}`;
}

function bytesOf(key: string): Buffer {
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
