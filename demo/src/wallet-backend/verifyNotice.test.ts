import { signatureOf } from '@recourse/server/notify/webhook';
import { expect, test } from 'vitest';
import { verifyNotice } from './verifyNotice.ts';

const secret = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';
const body = '{"type":"customer.notify"}';
const now = 1_763_000_000_000;
const header = signatureOf(body, secret, now);

test('a backend takes what the relay signed', () => {
  expect(verifyNotice(body, header, secret, now)).toBe(true);
});

test.each<[string, Parameters<typeof verifyNotice>]>([
  ['another body', [`${body} `, header, secret, now]],
  ['another secret', [body, header, `${secret}x`, now]],
  ['a later time in the header', [body, header.replace('t=1763', 't=1764'), secret, now]],
  ['what is older than five minutes', [body, header, secret, now + 301_000]],
  ['what comes from the future', [body, header, secret, now - 301_000]],
  ['no signature', [body, '', secret, now]],
  ['half a signature', [body, header.slice(0, -2), secret, now]],
])('and refuses %s', (_, given) => {
  expect(verifyNotice(...given)).toBe(false);
});
