import { describe, expect, test } from 'vitest';
import { agentCookie, cookieValue } from './agentCookie.ts';
import { networkOf } from './networkOf.ts';
import { isOwnOrigin, originAllowed } from './origins.ts';

const host = 'chat.example.com';
const origins = ['https://wallet.example.com'];

describe('an origin', () => {
  test.each(['https://wallet.example.com', 'https://chat.example.com'])('%s is allowed', (origin) => {
    expect(originAllowed({ origin, host }, origins)).toBe(true);
  });

  test.each([
    ...['null', '', 'https://evil.example', 'http://wallet.example.com', 'https://wallet.example.com.evil.example'],
    ...[
      'https://evil.example/?https://wallet.example.com',
      'https://wallet.example.com:444',
      'https://WALLET.example.com',
    ],
    ...['https://xwallet.example.com', 'https://wallet.example.com/', 'https://chat.example.com.', 'file://'],
  ])('%s is refused, with a cookie and without', (origin) => {
    expect(originAllowed({ origin, host }, origins)).toBe(false);
    expect(originAllowed({ origin, host, cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, origins)).toBe(false);
  });

  test('may be missing where nobody could be acted for', () => {
    expect(originAllowed({ host }, origins)).toBe(true);
    expect(originAllowed({ host, cookie: 'recourse_agent=x' }, origins)).toBe(false);
    expect(originAllowed({ host, cookie: 'recourse_agent=x', 'sec-fetch-site': 'cross-site' }, origins)).toBe(false);
    expect(originAllowed({ host, cookie: 'recourse_agent=x', 'sec-fetch-site': 'same-origin' }, origins)).toBe(true);
  });

  test('is our own by host and port', () => {
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:8787', host: '127.0.0.1:8787' })).toBe(true);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:8788', host: '127.0.0.1:8787' })).toBe(false);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:8787' })).toBe(false);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0001:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

describe('the cookie', () => {
  test('is held to this host over HTTPS', () => {
    expect(agentCookie({ secure: true })).toEqual({
      name: '__Host-recourse_agent',
      options: { httpOnly: true, sameSite: 'strict', path: '/', secure: true },
    });
  });

  test.each([
    ['recourse_agent=one', 'one'],
    ['other=1; recourse_agent=one; more=2', 'one'],
    ['xrecourse_agent=one', undefined],
    ['recourse_agent=one; recourse_agent=two', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('in %s is %s', (header, value) => {
    expect(cookieValue(header, 'recourse_agent')).toBe(value);
  });
});
