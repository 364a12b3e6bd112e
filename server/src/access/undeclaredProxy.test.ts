import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { undeclaredProxy } from './undeclaredProxy.ts';

test.each<[string, Record<string, string>, number, string | undefined]>([
  ['no proxy, none told', {}, 0, undefined],
  ['a proxy, none told', { 'x-forwarded-for': '203.0.113.1' }, 0, 'x-forwarded-for'],
  ['a proxy with another header', { forwarded: 'for=203.0.113.1' }, 0, 'forwarded'],
  ['a proxy with a third one', { 'x-real-ip': '203.0.113.1' }, 0, 'x-real-ip'],
  ['a proxy, one told', { 'x-forwarded-for': '203.0.113.1' }, 1, undefined],
])('%s', (_, headers, proxies, header) => {
  expect(undeclaredProxy(headers, { isProduction: true, proxies })).toBe(header);
  expect(undeclaredProxy(headers, { isProduction: false, proxies })).toBeUndefined();
});

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay({ environment: 'production' });
});
afterAll(() => relay.close());

test('in production what comes past one that nobody told of is refused, on both sides, and the operator reads why', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.1' };
  for (const path of ['/chat', '/healthz', '/socket/?EIO=4&transport=polling']) {
    const answer = await fetch(`${relay.url}${path}`, { headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  }
  expect((await fetch(`${relay.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${relay.url}/socket/?EIO=4&transport=polling`)).status).toBe(200);
  expect(relay.lines.filter((line) => line.includes('RECOURSE_PROXIES is 0'))).toHaveLength(1);
  expect(relay.lines.join('')).not.toContain('203.0.113.1');
});
