// Every door of a site that requires a sign-in, tried without one, and with what opens another door. What is tried comes from the table.
import { socketPath } from '@recourse/shared/protocol';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RouteRules, table } from '../access/table.ts';
import { createTickets } from '../evidence/tickets.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testKeys, testToken } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay({ site: { customerKeys: testKeys, requireSignIn: true } });
});
afterAll(() => relay.close());

const refusal = (client: TestClient) =>
  until('he is refused', () => {
    const { connection } = client.session;
    return connection.name === 'refused' && connection.failure;
  }).finally(() => client.socket.disconnect());

const customerRoutes = Object.entries(table.route as Record<string, RouteRules>).flatMap(([route, rules]) => {
  const [method = '', path = ''] = route.split(' ');
  return typeof rules === 'object' && rules.customer !== 'never' ? [{ route, method, path }] : [];
});

test('there are such routes', () => expect(customerRoutes.length).toBeGreaterThan(4));

test.each(customerRoutes)('$route', async ({ method, path }) => {
  const [upload, log] = ['q2M5tK1xV0c3Zb7wN9pRsA', 'harbor.rc.59.5TKD0F3W71PE9XQM'];
  const url = relay.url + path.replace(/:(upload|file)/g, upload).replace(':log', log);
  const tickets = createTickets({ secret: 's'.repeat(44), now: Date.now });
  const device = tickets.issue({ site: 'harbor', ids: ['dv_1', 'kn_1'] }).ticket;
  const token = await testToken('lin');
  const ask = async (authorization?: string, query = '') => {
    const body = method === 'POST' ? '{}' : undefined;
    const headers = {
      ...{ origin: relay.url, 'content-type': 'application/json' },
      ...(authorization && { authorization: `Bearer ${authorization}` }),
    };
    return (await fetch(url + query, { method, headers, ...(body && { body }) })).status;
  };
  // Without anything; with a device's ticket of before; with the token itself, in a header and in the address.
  for (const status of [
    await ask(),
    await ask(device),
    await ask(token),
    await ask(undefined, `?token=${token}&ticket=${device}`),
  ])
    expect(status).toBe(401);
  const member = tickets.issue({ site: 'harbor', ids: ['kn_1', 'dv_1'] }).ticket;
  expect(await ask(member)).not.toBe(401);
  expect(relay.lines.join()).not.toContain(token.slice(-20));
});

test('the socket: no token, an empty one, one of a megabyte, another realm’s', async () => {
  const token = await testToken('lin');
  const kai = await relay.agent('kai');
  const cookie = (kai.socket.io.opts.extraHeaders as Record<string, string>).cookie!;
  const agentsOwn = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
  expect(await refusal(relay.customer())).toEqual({ code: 'unauthenticated', field: 'token' });
  expect(await refusal(relay.customer({ token: '' }))).toEqual({ code: 'unauthenticated' });
  expect(await refusal(relay.customer({ token: agentsOwn }))).toEqual({ code: 'unauthenticated' });
  expect(await refusal(relay.customer({ token: token + 'A'.repeat(8_000) }))).toEqual({
    code: 'malformed',
    field: 'token',
  });
  const huge = relay.customer({ token: token + 'A'.repeat(1 << 20) });
  await new Promise((cut) => huge.socket.io.once('close', cut));
  expect(huge.pushed('welcome')).toBeUndefined();
  huge.socket.disconnect();
  // The other way round.
  const asAgent = await fetch(`${relay.url}/api/agent/me`, { headers: { cookie: `${cookie.split('=')[0]}=${token}` } });
  expect(await asAgent.json()).toMatchObject({ ok: false, failure: { code: 'unauthenticated' } });
  kai.socket.disconnect();
});

test('a token in the address opens nothing and stands in no log line', async () => {
  const token = await testToken('in the address');
  const socket = io(relay.url, {
    ...{ path: socketPath, forceNew: true, transports: ['websocket'], reconnection: false, query: { token } },
    extraHeaders: { origin: relay.url },
    auth: {
      ...{ role: 'customer', protocol: { version: 1, floor: 1 }, site: 'harbor', device: 'd'.repeat(43) },
      ...{ locale: 'en', timeZone: 'UTC' },
    },
  });
  const told = await new Promise<unknown>((resolve) => {
    socket.on('connect_error', (error) => resolve((error as Error & { data?: unknown }).data));
    socket.on('welcome', resolve);
  });
  socket.disconnect();
  expect(told).toEqual({ code: 'unauthenticated', field: 'token' });
  expect(relay.lines.join()).not.toContain(token.slice(-20));
});
