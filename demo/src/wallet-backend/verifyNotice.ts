// What the wallet's backend does with a `customer.notify` from Recourse before it pushes anything to a phone.
// Owns the check. An adopter's backend has about these lines.
// #region verify
import { createHmac, timingSafeEqual } from 'node:crypto';

/** `body` is the request's text as it came, `header` its Recourse-Signature. Older than five minutes is not taken. */
export function verifyNotice(body: string, header: string, secret: string, now = Date.now()): boolean {
  const [, t = '', v1 = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (v1 === '' || Math.abs(now / 1000 - Number(t)) > 300) return false;
  const expected = createHmac('sha256', secret).update(`${t}.${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(v1, 'hex'));
}
// #endregion
