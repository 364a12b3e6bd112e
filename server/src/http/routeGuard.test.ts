// Every route stands in the authorisation table, and what the table says of it is what happens.
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RouteRules, table } from '../access/table.ts';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { readLines, routeGuard } from './routeGuard.ts';

interface Mounted {
  at: string;
  handler: unknown;
}

/** What was mounted on which router while the relay was put together. */
const mounts = new Map<unknown, Mounted[]>();
const routes = new Map<unknown, Array<{ path: string; methods: () => string[] }>>();

let relay: TestRelay;
let declared: string[];

beforeAll(async () => {
  const { prototype } = express.Router as unknown as {
    prototype: Record<'use' | 'route', (...args: unknown[]) => unknown>;
  };
  const { use, route } = prototype;
  prototype.use = function (...args) {
    const paths = typeof args[0] === 'function' ? [''] : [args[0]].flat(9);
    for (const handler of args.flat(9).filter((arg) => typeof arg === 'function')) {
      for (const path of paths) mounts.set(this, [...(mounts.get(this) ?? []), { at: String(path), handler }]);
    }
    return use.apply(this, args);
  };
  prototype.route = function (...args) {
    const made = route.apply(this, args) as { methods: Record<string, boolean> };
    const methods = () => Object.keys(made.methods).map((method) => method.toUpperCase());
    routes.set(this, [...(routes.get(this) ?? []), { path: String(args[0]), methods }]);
    return made;
  };
  relay = await startTestRelay();
  prototype.use = use;
  prototype.route = route;
  const nested = new Set([...mounts.values()].flat().map(({ handler }) => handler));
  const roots = [...new Set([...mounts.keys(), ...routes.keys()])].filter((router) => !nested.has(router));
  declared = roots.flatMap((router) => under(router, ''));
});
afterAll(() => relay.close());

/** All routes of a router and of what is mounted on it, as the table names them. */
function under(router: unknown, base: string): string[] {
  const own = (routes.get(router) ?? []).flatMap(({ path, methods }) =>
    methods().map((method) => `${method} ${join(base, path)}`),
  );
  return [...own, ...(mounts.get(router) ?? []).flatMap(({ at, handler }) => under(handler, join(base, at)))];
}

const join = (base: string, path: string) => `${base.replace(/\/$/, '')}${path}` || '/';

test('every route that is mounted has a line, and no line is left over', () => {
  expect(declared.length).toBeGreaterThan(5);
  expect(declared.sort()).toEqual(Object.keys(table.route).sort());
});

describe('what has no line does not exist', () => {
  test.each(['/api', '/api/', '/api/agents', '/api/agent/me/', '/API/agent/me', '/api/agent/me/x', '/api/__proto__'])(
    '%s',
    async (path) => {
      const answer = await fetch(`${relay.url}${path}`);
      expect([answer.status, await answer.json()]).toEqual([404, { ok: false, failure: { code: 'notFound' } }]);
    },
  );

  test('not even if somebody has mounted it', async () => {
    expect(await ask({ 'GET /api/other': 'anyone' }, undefined)).toBe('notFound');
    expect(await ask({ 'POST /api/thing': 'anyone' }, undefined)).toBe('notFound');
    expect(await ask({ 'GET /api/thing': 'operator' }, undefined)).toBe('notFound');
    expect(await ask({ 'GET /api/thing': 'anyone' }, undefined)).toBe('passed');
  });
});

const ranks = ['agent', 'senior', 'supervisor', 'admin'] as const;

/** What the guard does with a request for /api/thing, by an agent of this rank or by nobody. */
async function ask(
  lines: Readonly<Record<string, RouteRules>>,
  rank: (typeof ranks)[number] | undefined,
): Promise<string> {
  const agent = rank && { site: 'harbor', role: rank };
  const guard = routeGuard({ agentOf: async () => agent, cookieName: 'c', routes: lines });
  return new Promise((resolve, reject) => {
    const headers = { cookie: rank ? 'c=token' : undefined };
    const response = {
      status: () => response,
      json: ({ failure }: { failure: { code: string } }) => resolve(failure.code),
    };
    const next = (error?: unknown) => (error ? reject(error as Error) : resolve('passed'));
    Promise.resolve(guard({ path: '/api/thing', method: 'GET', headers } as never, response as never, next)).catch(
      reject,
    );
  });
}

describe.each(ranks)('a line that asks for the rank %s', (least) => {
  const line = { 'GET /api/thing': { customer: 'never', agent: 'anyOfSite', least } } as const;

  test('asks for a sign-in first', async () => {
    expect(await ask(line, undefined)).toBe('unauthenticated');
  });

  test.each(ranks)('and of %s as it must', async (rank) => {
    expect(await ask(line, rank)).toBe(ranks.indexOf(rank) >= ranks.indexOf(least) ? 'passed' : 'forbidden');
  });
});

test('a line that is for no agent lets none in', async () => {
  expect(await ask({ 'GET /api/thing': { customer: 'never', agent: 'never' } }, 'admin')).toBe('forbidden');
});

/** The relay's real routes, asked without any sign-in: whoever stands open by mistake shows here. */
describe('without a sign-in', () => {
  const filled = (name: string) => name.replace(/:[a-zA-Z]+/g, 'harbor.rc.00.0000000000000000').split(' ');
  const closed = Object.entries(table.route).filter(([, rules]: [string, RouteRules]) => rules !== 'anyone');

  test.each(closed)('%s is refused', async (name) => {
    const [method = '', path = ''] = filled(name);
    const headers = { origin: relay.url, 'content-type': 'application/json' };
    const body = method === 'GET' ? {} : { body: '{}' };
    const answer = await fetch(`${relay.url}${path}`, { method, headers, ...body });
    expect([401, 403, 404]).toContain(answer.status);
    expect(await answer.json()).toMatchObject({ ok: false });
  });
});

test('a name in a path is one part of it, and nothing in it is read as a pattern', () => {
  const [line] = readLines({ 'GET /api/case/:log/file.v1': 'anyone' });
  expect(line?.path.test('/api/case/harbor.rc.1/file.v1')).toBe(true);
  for (const path of ['/api/case//file.v1', '/api/case/a/b/file.v1', '/api/case/a/filexv1', '/api/case/a/file.v1/']) {
    expect(line?.path.test(path)).toBe(false);
  }
});
