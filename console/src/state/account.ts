// Who is signed in at this browser.
// Owns the three calls of /api/agent. The cookie they set is the relay's and never seen here.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type FailureCode, failureSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';

const siteSchema = v.object({ id: v.string(), name: v.record(v.string(), v.string()) });
export type SiteChoice = v.InferOutput<typeof siteSchema>;

const agentSchema = v.object({ id: v.string(), site: v.string(), name: v.string() });
export type SignedInAgent = v.InferOutput<typeof agentSchema>;

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), agent: v.optional(agentSchema) }),
  v.object({ ok: v.literal(false), failure: failureSchema, sites: v.optional(v.array(siteSchema), []) }),
]);
type Answer = v.InferOutput<typeof answerSchema>;

export type AccountState =
  | { name: 'asking' }
  /** `sites`: those that can be signed in to; empty where the relay does not tell. */
  | { name: 'signedOut'; sites: SiteChoice[]; problem?: SignInProblem | undefined }
  | { name: 'signedIn'; agent: SignedInAgent }
  /** The relay does not answer; trying again may help. */
  | { name: 'unreachable' };

/** `wrong`: name or password, and we do not say which. */
export type SignInProblem = 'wrong' | 'tooMany' | 'unreachable' | 'ended';

export interface Account {
  readonly state: ReadonlySignal<AccountState>;
  readonly busy: ReadonlySignal<boolean>;
  ask(): Promise<void>;
  signIn(as: { site: string; login: string; password: string }): Promise<void>;
  signOut(): Promise<void>;
  /** The relay no longer knows this sign-in. */
  ended(): Promise<void>;
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

export function createAccount(fetch: Fetch): Account {
  const state = signal<AccountState>({ name: 'asking' });
  const busy = signal(false);
  let sites: SiteChoice[] = [];

  async function call(path: string, body?: unknown): Promise<Answer | undefined> {
    try {
      const response = await fetch(path, {
        method: body === undefined ? 'GET' : 'POST',
        credentials: 'same-origin',
        headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const parsed = v.safeParse(answerSchema, await response.json());
      return parsed.success ? parsed.output : undefined;
    } catch {
      // No network, or no relay behind it: the caller says so.
      return undefined;
    }
  }

  async function ask(problem?: SignInProblem): Promise<void> {
    const answer = await call('/api/agent/me');
    if (answer && !answer.ok) sites = answer.sites;
    if (!answer) state.value = { name: 'unreachable' };
    else if (answer.ok && answer.agent) state.value = { name: 'signedIn', agent: answer.agent };
    else state.value = { name: 'signedOut', sites, problem };
  }

  return {
    state,
    busy,
    ask: () => ask(),
    async signIn(as) {
      busy.value = true;
      const answer = await call('/api/agent/sign-in', as);
      if (answer?.ok && answer.agent) state.value = { name: 'signedIn', agent: answer.agent };
      else {
        const problem = answer && !answer.ok ? problemOf(answer.failure.code) : 'unreachable';
        state.value = { name: 'signedOut', sites, problem };
      }
      busy.value = false;
    },
    async signOut() {
      await call('/api/agent/sign-out', {});
      await ask();
    },
    ended: () => ask('ended'),
  };
}

function problemOf(code: FailureCode): SignInProblem {
  switch (code) {
    case 'rateLimited':
      return 'tooMany';
    case 'unavailable':
    case 'internal':
      return 'unreachable';
    default:
      return 'wrong';
  }
}
