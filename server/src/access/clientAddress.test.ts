import { expect, test } from 'vitest';
import { clientAddress } from './clientAddress.ts';

test.each<[string | undefined, number, string]>([
  [undefined, 0, '10.0.0.1'],
  ['203.0.113.9', 0, '10.0.0.1'],
  ['203.0.113.9', 1, '203.0.113.9'],
  ['made.up, 203.0.113.9', 1, '203.0.113.9'],
  ['203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['203.0.113.9', 5, '203.0.113.9'],
  ['', 1, '10.0.0.1'],
  [' , ,', 2, '10.0.0.1'],
])('X-Forwarded-For %s with %d proxies', (forwarded, proxies, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(clientAddress({ headers, socket: { remoteAddress: '10.0.0.1' } }, proxies)).toBe(address);
});
