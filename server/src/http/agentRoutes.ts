// Signing in and out in the console: POST /api/agent/sign-in, POST /api/agent/sign-out, GET /api/agent/me.
// Owns the routes and the cookie. Never decides who may sign in; access/ does.
import { type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import type { AgentAccount, AgentAccounts } from '../access/accounts.ts';
import { type AgentCookie, cookieValue } from '../access/agentCookie.ts';
import type { AgentSessions } from '../access/agentSessions.ts';
import { signIn } from '../access/signIn.ts';
import type { Site } from '../site.ts';
import type { Limits } from '../state/index.ts';
import { sendFailure } from './failures.ts';
import { jsonBody, parseBody } from './jsonBody.ts';

const signInSchema = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(20)),
  login: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
});

export interface AgentRoutesDeps {
  sites: ReadonlyMap<string, Site>;
  accounts: AgentAccounts;
  sessions: AgentSessions;
  limits: Limits;
  cookie: AgentCookie;
  now: () => number;
}

export function agentRoutes(deps: AgentRoutesDeps): Router {
  const { sites, sessions, cookie, now } = deps;
  const router = Router();

  router.post('/sign-in', jsonBody, async (request: Request, response: Response) => {
    const parsed = parseBody(signInSchema, request.body);
    if (!parsed.ok) return sendFailure(response, parsed.failure);
    if (!sites.has(parsed.body.site)) return sendFailure(response, { code: 'siteUnknown' });
    const result = await signIn({ ...parsed.body, address: request.ip ?? '' }, deps);
    if (!result.ok) return sendFailure(response, result.failure);
    // Whoever signs in anew leaves the session that this browser had.
    const before = cookieValue(request.headers.cookie, cookie.name);
    if (before) await sessions.end(before);
    response.cookie(cookie.name, result.token, { ...cookie.options, maxAge: result.expiresAt - now() });
    response.json({ ok: true, agent: shown(result.account) });
  });

  router.post('/sign-out', async (request, response) => {
    const token = cookieValue(request.headers.cookie, cookie.name);
    if (token) await sessions.end(token);
    response.clearCookie(cookie.name, cookie.options);
    response.json({ ok: true });
  });

  router.get('/me', async (request, response) => {
    const token = cookieValue(request.headers.cookie, cookie.name);
    const account = token === undefined ? undefined : await sessions.find(token);
    if (!account) {
      // The form asks which site to sign in to, unless there is but one.
      const choices = [...sites.values()].map(({ id, name }) => ({ id, name }));
      return response.status(401).json({ ok: false, failure: { code: 'unauthenticated' }, sites: choices });
    }
    return response.json({ ok: true, agent: shown(account) });
  });

  return router;
}

function shown({ id, site, login, name }: AgentAccount) {
  return { id, site, login, name };
}
