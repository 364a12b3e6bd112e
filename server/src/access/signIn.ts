// One attempt of an agent to sign in.
// Owns how often anybody may try, and that all failed attempts look alike. Never sets a cookie.
import type { Failure } from '@recourse/shared/protocol';
import type { Limits } from '../state/index.ts';
import type { AgentAccount, AgentAccounts } from './accounts.ts';
import type { AgentSessions } from './agentSessions.ts';
import { networkOf } from './networkOf.ts';

export interface SignInAttempt {
  site: string;
  login: string;
  password: string;
  /** Where it comes from. */
  address: string;
}

export type SignInResult =
  | { ok: true; account: AgentAccount; token: string; expiresAt: number }
  | { ok: false; failure: Failure };

const minute = 60_000;

/** The wide one stops a botnet at one account; the narrow ones leave a colleague in the same office his own tries. */
const budgets = {
  loginHere: { points: 10, windowMs: 5 * minute },
  address: { points: 60, windowMs: 5 * minute },
  login: { points: 100, windowMs: 60 * minute },
};

export async function signIn(
  attempt: SignInAttempt,
  deps: { accounts: AgentAccounts; sessions: AgentSessions; limits: Limits; now: () => number },
): Promise<SignInResult> {
  const { accounts, sessions, limits, now } = deps;
  const login = `${attempt.site}:${attempt.login.toLowerCase()}`;
  const network = networkOf(attempt.address);
  const keys = [
    [`signIn:${login}:${network}`, budgets.loginHere],
    [`signIn:${network}`, budgets.address],
    [`signIn:${login}`, budgets.login],
  ] as const;
  // In turn, the narrow one first: who is stopped there takes nothing from the others' shares.
  for (const [key, budget] of keys) {
    const { waitMs } = await limits.take(key, budget, now());
    if (waitMs > 0) return { ok: false, failure: { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) } };
  }
  const account = await accounts.verify(attempt);
  if (!account) return { ok: false, failure: { code: 'unauthenticated' } };
  return { ok: true, account, ...(await sessions.begin(account.id)) };
}
