// One attempt of an agent to sign in, and one to prove anew that it is he.
// Owns how often anybody may try, and that all failed attempts look alike. Never sets a cookie.
import { createHash } from 'node:crypto';
import type { Failure } from '@recourse/shared/protocol';
import type { Limits } from '../state/index.ts';
import type { AgentAccount, AgentAccounts } from './accounts.ts';
import type { AgentSessions, FoundSession, Standing } from './agentSessions.ts';
import { networkOf } from './networkOf.ts';
import type { SecondFactor } from './secondFactor.ts';

export interface SignInAttempt {
  site: string;
  login: string;
  password: string;
  /** Of his app, or a recovery code. */
  code?: string | undefined;
  /** Where it comes from. */
  address: string;
}

/** What was shown besides a name. `left`: recovery codes that he still has. */
export type Proof = { with: 'password' | 'app' } | { with: 'recovery'; left: number };

export type SignInResult =
  | ({ ok: true; account: AgentAccount; token: string; expiresAt: number; standing: Standing } & Proof)
  /** `agent`: whose name it was, where somebody has it; never told to whoever asked. */
  | { ok: false; failure: Failure; agent: { id: string; name: string } | undefined };

export interface SignInDeps {
  accounts: AgentAccounts;
  factor: SecondFactor;
  sessions: AgentSessions;
  limits: Limits;
  now: () => number;
}

const minute = 60_000;

/** The wide one stops a botnet at one account; the narrow ones leave a colleague in the same office his own tries. */
const budgets = {
  loginHere: { points: 10, windowMs: 5 * minute },
  address: { points: 60, windowMs: 5 * minute },
  login: { points: 100, windowMs: 60 * minute },
  /** Of somebody who has the password already: a code is one of a million, and three are good at a time. */
  code: { points: 10, windowMs: 15 * minute },
  proof: { points: 10, windowMs: 15 * minute },
};

export async function signIn(attempt: SignInAttempt, deps: SignInDeps): Promise<SignInResult> {
  const { accounts, sessions } = deps;
  const login = `${attempt.site}:${counted(attempt.login)}`;
  const network = networkOf(attempt.address);
  // In turn, the narrow one first: who is stopped there takes nothing from the others' shares.
  const tooMany =
    (await overBudget(`signIn:${login}:${network}`, budgets.loginHere, deps)) ??
    (await overBudget(`signIn:${network}`, budgets.address, deps)) ??
    (await overBudget(`signIn:${login}`, budgets.login, deps));
  if (tooMany) return { ok: false, failure: tooMany, agent: undefined };
  const { account, right } = await accounts.tryPassword(attempt);
  const agent = account && { id: account.id, name: account.name };
  if (!account || !right) return { ok: false, failure: { code: 'unauthenticated' }, agent };
  if (!account.secondFactor) return { ok: true, account, with: 'password', ...(await sessions.begin(account)) };
  // Only whoever has the password learns that there is more to give.
  if (attempt.code === undefined) return { ok: false, failure: { code: 'codeNeeded' }, agent };
  const checked = await checkCode(account.id, attempt.code, deps);
  return 'failure' in checked
    ? { ok: false, failure: checked.failure, agent }
    : { ok: true, account, ...checked, ...(await sessions.begin(account)) };
}

/**
 * What tries with this name are counted under, since counts lie in the store and people type their password where the name belongs.
 * Six digits: enough to tell accounts apart, too few to try passwords against.
 */
export const counted = (login: string): string =>
  createHash('sha256').update(login.toLowerCase()).digest('hex').slice(0, 6);

/** For what asks for a fresh proof: his password again, or a code. */
export async function proveAgain(
  token: string,
  { account }: FoundSession,
  proof: { password: string } | { code: string },
  deps: SignInDeps,
): Promise<({ ok: true } & Proof) | { ok: false; failure: Failure }> {
  if ('code' in proof) {
    if (!account.secondFactor) return { ok: false, failure: { code: 'unauthenticated', field: 'code' } };
    const checked = await checkCode(account.id, proof.code, deps);
    if ('failure' in checked) return { ok: false, failure: checked.failure };
    await deps.sessions.prove(token);
    return { ok: true, ...checked };
  }
  const failure = await checkPassword(account, proof.password, deps);
  if (failure) return { ok: false, failure };
  await deps.sessions.prove(token);
  return { ok: true, with: 'password' };
}

/** Of somebody who is signed in. */
export async function checkPassword(
  { id, site, login }: AgentAccount,
  password: string,
  deps: SignInDeps,
): Promise<Failure | undefined> {
  const tooMany = await overBudget(`prove:${id}`, budgets.proof, deps);
  if (tooMany) return tooMany;
  const right = await deps.accounts.verify({ site, login, password });
  return right ? undefined : { code: 'unauthenticated', field: 'password' };
}

async function checkCode(agent: string, code: string, deps: SignInDeps): Promise<Proof | { failure: Failure }> {
  const tooMany = await overBudget(`code:${agent}`, budgets.code, deps);
  if (tooMany) return { failure: tooMany };
  return (await deps.factor.check(agent, code)) || { failure: { code: 'unauthenticated', field: 'code' } };
}

async function overBudget(
  key: string,
  budget: { points: number; windowMs: number },
  { limits, now }: SignInDeps,
): Promise<Failure | undefined> {
  const { waitMs } = await limits.take(key, budget, now());
  return waitMs > 0 ? { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) } : undefined;
}
