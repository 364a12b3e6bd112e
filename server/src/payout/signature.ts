// The signature on what the payment system sends: HMAC-SHA256 over the time and the body as it came.
// Owns the header's format and the comparison. Never reads a clock and never parses a body.
import { createHmac, timingSafeEqual } from 'node:crypto';

export const signatureHeader = 'recourse-signature';
/** Older or newer than this is not believed, so that what was overheard once cannot be sent again later. */
export const signedWithinMs = 5 * 60_000;

const shape = /^t=([0-9]{10,11})((?:,v1=[0-9a-f]{64}){1,2})$/;

/** `bad`: not signed with any of these secrets; `stale`: signed, but not lately. */
export function checkSignature(
  header: string | undefined,
  body: Buffer,
  { secrets, now }: { secrets: readonly string[]; now: number },
): 'good' | 'bad' | 'stale' {
  const [, time, signatures] = shape.exec(header ?? '') ?? [];
  if (time === undefined || signatures === undefined) return 'bad';
  const given = [...signatures.matchAll(/[0-9a-f]{64}/g)].map(([hex]) => Buffer.from(hex, 'hex'));
  // Each is compared, whatever came of the one before.
  const matches = secrets.flatMap((secret) => {
    const right = hmac(secret, time, body);
    return given.map((each) => timingSafeEqual(each, right));
  });
  if (!matches.includes(true)) return 'bad';
  return Math.abs(now - Number(time) * 1_000) <= signedWithinMs ? 'good' : 'stale';
}

/** For tests, and for whoever writes the other side in Node. */
export function signBody(secret: string, body: Buffer | string, now: number): string {
  const time = String(Math.floor(now / 1_000));
  return `t=${time},v1=${hmac(secret, time, Buffer.from(body)).toString('hex')}`;
}

function hmac(secret: string, time: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(`${time}.`).update(body).digest();
}
