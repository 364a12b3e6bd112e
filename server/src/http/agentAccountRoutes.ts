// What an agent does about his own sign-in: proving anew that it is he, his password, his second factor, signing out everywhere.
// Owns these routes under /api/agent. Never decides; access/ does.
import type { Failure } from '@recourse/shared/protocol';
import { type Request, type Response, Router } from 'express';
import * as v from 'valibot';
import type { AgentAccount } from '../access/accounts.ts';
import { cookieValue } from '../access/agentCookie.ts';
import { type FoundSession, freshProofMs, type Standing } from '../access/agentSessions.ts';
import { checkPassword, proveAgain } from '../access/signIn.ts';
import { type AgentRoutesDeps, personOf, setCookie, shownAgent } from './agentAnswers.ts';
import { sendFailure } from './failures.ts';
import { jsonBody, parseBody } from './jsonBody.ts';

const password = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const code = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const proofSchema = v.union([v.strictObject({ password }), v.strictObject({ code })]);
const codeSchema = v.strictObject({ code });
const passwordSchema = v.strictObject({ current: password, next: password });
const nothingSchema = v.strictObject({});

const enrolTries = { points: 20, windowMs: 15 * 60_000 };

interface Asked<Body> {
  token: string;
  found: FoundSession;
  body: Body;
  response: Response;
}

export function agentAccountRoutes(deps: AgentRoutesDeps): Router {
  const { sites, accounts, factor, sessions, cookie, audit, now } = deps;
  const router = Router();

  /** A route of somebody who is signed in, with a body of this shape. */
  function post<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    answer: (asked: Asked<v.InferOutput<Schema>>) => Promise<unknown>,
  ): void {
    router.post(path, jsonBody, async (request: Request, response: Response) => {
      const token = cookieValue(request.headers.cookie, cookie.name);
      const found = token === undefined ? undefined : await sessions.use(token);
      if (token === undefined || !found) return sendFailure(response, { code: 'unauthenticated' });
      const parsed = parseBody(schema, request.body);
      if (!parsed.ok) return sendFailure(response, parsed.failure);
      await answer({ token, found, body: parsed.body, response });
    });
  }

  const isFresh = ({ provedAt }: FoundSession) => now() - provedAt <= freshProofMs;

  const record = (account: AgentAccount, type: OwnEntry): Promise<void> =>
    audit.record(account.site, { type, agent: personOf(account) });

  /** Everything of his ends, and this browser goes on. */
  async function goOnHere(account: AgentAccount, response: Response): Promise<Standing> {
    await sessions.endAll(account);
    const begun = await sessions.begin((await accounts.get(account.id)) ?? account);
    setCookie(response, deps, begun.token);
    return begun.standing;
  }

  post('/prove', proofSchema, async ({ token, found, body, response }) => {
    const result = await proveAgain(token, found, body, deps);
    if (!result.ok) {
      if (isWrong(result.failure)) await record(found.account, 'agentProofFailed');
      return sendFailure(response, asField(result.failure));
    }
    if (result.with === 'recovery') {
      const { account } = found;
      const agent = personOf(account);
      await audit.record(account.site, { type: 'agentRecoveryUsed', agent, left: result.left });
    }
    response.json({ ok: true, until: now() + freshProofMs });
  });

  post('/password', passwordSchema, async ({ found: { account }, body, response }) => {
    const wrong = await checkPassword(account, body.current, deps);
    if (wrong) {
      if (isWrong(wrong)) await record(account, 'agentProofFailed');
      return sendFailure(response, asField({ ...wrong, field: 'current' }));
    }
    const result = await accounts.setPassword(account, body.next);
    if (!result) return sendFailure(response, { code: 'unauthenticated' });
    if (!result.ok) return sendFailure(response, { code: 'invalidField', field: 'next', rule: result.rule });
    await record(account, 'agentPasswordChanged');
    await goOnHere(result.account, response);
    response.json({ ok: true });
  });

  post('/second-factor/begin', nothingSchema, async ({ found, response }) => {
    if (!isFresh(found)) return sendFailure(response, { code: 'proofNeeded' });
    const { id, site } = found.account;
    const names = sites.get(site)?.name ?? {};
    const begun = await factor.begin(id, names.en ?? Object.values(names)[0] ?? site);
    if (!begun) return sendFailure(response, { code: 'notPossibleNow' });
    response.json({ ok: true, ...begun });
  });

  post('/second-factor/confirm', codeSchema, async ({ found: { account }, body, response }) => {
    const { waitMs } = await deps.limits.take(`enrol:${account.id}`, enrolTries, now());
    if (waitMs > 0) return sendFailure(response, { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) });
    const confirmed = await factor.confirm(account.id, body.code);
    if (!confirmed) return sendFailure(response, { code: 'invalidField', field: 'code', rule: 'wrong' });
    await record(account, 'agentSecondFactorSet');
    const standing = await goOnHere(confirmed.account, response);
    const agent = shownAgent({ account: confirmed.account, standing });
    response.json({ ok: true, agent, recovery: confirmed.recovery });
  });

  post('/second-factor/recovery', nothingSchema, async ({ found, response }) => {
    if (!isFresh(found)) return sendFailure(response, { code: 'proofNeeded' });
    const { account } = found;
    const recovery = await factor.renewRecovery(account.id);
    if (!recovery) return sendFailure(response, { code: 'notPossibleNow' });
    await record(account, 'agentRecoveryRenewed');
    response.json({ ok: true, recovery });
  });

  post('/sign-out-everywhere', nothingSchema, async ({ found: { account }, response }) => {
    await sessions.endAll(account);
    await record(account, 'agentSignedOutEverywhere');
    response.clearCookie(cookie.name, cookie.options);
    response.json({ ok: true });
  });

  return router;
}

type OwnEntry =
  | 'agentProofFailed'
  | 'agentPasswordChanged'
  | 'agentSecondFactorSet'
  | 'agentRecoveryRenewed'
  | 'agentSignedOutEverywhere';

const isWrong = ({ code }: Failure) => code === 'unauthenticated';

/** `unauthenticated` would say that the sign-in is gone; it is the proof that is wrong. */
function asField(failure: Failure): Failure {
  return isWrong(failure) ? { ...failure, code: 'invalidField', rule: 'wrong' } : failure;
}
