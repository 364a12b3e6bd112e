// The authorisation table in front of every route under /api: what has no line there does not exist.
// Owns the comparison of a request with the table's lines. Whose a thing is, the route itself asks.
import type { AgentRole } from '@recourse/shared/kit';
import type { RequestHandler } from 'express';
import { cookieValue } from '../access/agentCookie.ts';
import { type RouteRules, rankAllows, table } from '../access/table.ts';
import { sendFailure } from './failures.ts';

interface Line {
  method: string;
  path: RegExp;
  rules: RouteRules;
}

/** `:name` stands for one part of the path, whatever it holds. */
export function readLines(routes: Readonly<Record<string, RouteRules>>): Line[] {
  return Object.entries(routes).map(([name, rules]) => {
    const [method = '', path = ''] = name.split(' ');
    const parts = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)));
    return { method, path: new RegExp(`^${parts.join('/')}$`), rules };
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Mount it at the root, so that paths are whole. */
export function routeGuard(of: {
  /** Whose sign-in this is, if it is one. */
  agentOf: (token: string) => Promise<{ site: string; role: AgentRole } | undefined>;
  cookieName: string;
  routes?: Readonly<Record<string, RouteRules>>;
}): RequestHandler {
  const lines = readLines(of.routes ?? table.route);
  return async (request, response, next) => {
    const { path } = request;
    if (!/^\/api(\/|$)/i.test(path)) return next();
    // A HEAD is answered by the GET's route.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const line = lines.find((each) => each.method === method && each.path.test(path));
    if (!line || line.rules === 'operator') return sendFailure(response, { code: 'notFound' });
    // What customers may do too is theirs to prove to the route: they have no cookie.
    if (line.rules === 'anyone' || line.rules.customer !== 'never') return next();
    const token = cookieValue(request.headers.cookie, of.cookieName);
    const account = token === undefined ? undefined : await of.agentOf(token);
    if (!account) return sendFailure(response, { code: 'unauthenticated' });
    const { site, role: rank } = account;
    if (line.rules.agent === 'never' || !rankAllows(line.rules, { role: 'agent', site, rank })) {
      return sendFailure(response, { code: 'forbidden' });
    }
    next();
  };
}
