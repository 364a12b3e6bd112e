// Signing in and out in the console: POST /api/agent/sign-in, POST /api/agent/sign-out, GET /api/agent/me.
// Owns these routes. Never decides who may sign in; access/ does.
import type { Failure } from '@recourse/shared/protocol';
import type { AuditPerson } from '@recourse/shared/site';
import { type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import { cookieValue } from '../access/agentCookie.ts';
import { networkOf } from '../access/networkOf.ts';
import { signIn } from '../access/signIn.ts';
import { agentAccountRoutes } from './agentAccountRoutes.ts';
import { type AgentRoutesDeps, personOf, setCookie, shownAgent } from './agentAnswers.ts';
import { sendFailure } from './failures.ts';
import { jsonBody, parseBody } from './jsonBody.ts';

const signInSchema = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(20)),
  login: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  /** Of the second factor, once it was asked for. */
  code: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
});

/** Failures that are written down one by one; more in an hour are a storm, of which the log of the process tells. */
const failuresKept = { points: 500, windowMs: 60 * 60_000 };

const stormsTold = { points: 1, windowMs: 10 * 60_000 };

export function agentRoutes(deps: AgentRoutesDeps): Router {
  const { sites, sessions, cookie, audit } = deps;
  const router = Router();

  router.post('/sign-in', jsonBody, async (request: Request, response: Response) => {
    const parsed = parseBody(signInSchema, request.body);
    if (!parsed.ok) return sendFailure(response, parsed.failure);
    const { site } = parsed.body;
    if (!sites.has(site)) return sendFailure(response, { code: 'siteUnknown' });
    const network = networkOf(request.ip ?? '');
    const result = await signIn({ ...parsed.body, address: request.ip ?? '' }, deps);
    if (!result.ok) {
      await keepFailure(site, network, result);
      return sendFailure(response, result.failure);
    }
    const agent = personOf(result.account);
    await audit.record(site, { type: 'agentSignedIn', agent, from: network, with: result.with });
    if (result.with === 'recovery') await audit.record(site, { type: 'agentRecoveryUsed', agent, left: result.left });
    // Whoever signs in anew leaves the session that this browser had.
    const before = cookieValue(request.headers.cookie, cookie.name);
    if (before) await sessions.end(before);
    setCookie(response, deps, result.token);
    const left = result.with === 'recovery' && { recoveryLeft: result.left };
    response.json({ ok: true, agent: shownAgent(result), ...left });
  });

  /** Without the name that was typed: people type their password there. */
  async function keepFailure(
    site: string,
    network: string,
    { failure, agent }: { failure: Failure; agent: AuditPerson | undefined },
  ): Promise<void> {
    // To have given no code yet is no failure; it is asked for next.
    if (failure.code === 'codeNeeded') return;
    const { waitMs } = await deps.limits.take(`signInFailures:${site}`, failuresKept, deps.now());
    if (waitMs > 0) {
      await tellStorm(site, network);
      return;
    }
    const why = failure.code === 'rateLimited' ? 'tooMany' : failure.field === 'code' ? 'code' : 'password';
    await audit.record(site, { type: 'agentSignInFailed', ...(agent && { agent }), from: network, why });
  }

  /** Once in a while: an alert for each of a million attempts would be one more way to drown the others. */
  async function tellStorm(site: string, network: string): Promise<void> {
    const { waitMs } = await deps.limits.take(`signInStorm:${site}`, stormsTold, deps.now());
    if (waitMs === 0) deps.alarm('signInFailures', { site, network }, 'more sign-ins fail than are kept one by one');
  }

  router.post('/sign-out', async (request, response) => {
    const token = cookieValue(request.headers.cookie, cookie.name);
    const found = token === undefined ? undefined : await sessions.find(token);
    if (token !== undefined && found) {
      await sessions.end(token);
      await audit.record(found.account.site, { type: 'agentSignedOut', agent: personOf(found.account) });
    }
    response.clearCookie(cookie.name, cookie.options);
    // The next one at this browser finds nothing by its back button. Not its storage: that is what this agent wrote and has not sent.
    response.set('clear-site-data', '"cache"');
    response.json({ ok: true });
  });

  router.get('/me', async (request, response) => {
    const token = cookieValue(request.headers.cookie, cookie.name);
    const found = token === undefined ? undefined : await sessions.use(token);
    if (!found) {
      // The form asks which site to sign in to, unless there is but one.
      const choices = [...sites.values()].map(({ id, name }) => ({ id, name }));
      return response.status(401).json({ ok: false, failure: { code: 'unauthenticated' }, sites: choices });
    }
    return response.json({ ok: true, agent: shownAgent(found) });
  });

  router.use(agentAccountRoutes(deps));
  return router;
}
