// Who is signed in at this browser, and what he does about his own sign-in.
// Owns the calls of /api/agent. The cookie they set is the relay's and never seen here; a password is kept for the second step only.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, failureSchema } from '@recourse/shared/protocol';
import * as v from 'valibot';

const siteSchema = v.object({ id: v.string(), name: v.record(v.string(), v.string()) });
export type SiteChoice = v.InferOutput<typeof siteSchema>;

const agentSchema = v.object({
  ...{ id: v.string(), site: v.string(), name: v.string() },
  /** Signing in takes a code too. */
  secondFactor: v.optional(v.boolean(), false),
  /** His role needs a second factor, and he comes no further before he has one. */
  mustEnrol: v.optional(v.boolean(), false),
});
export type SignedInAgent = v.InferOutput<typeof agentSchema>;

const answerSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    agent: v.optional(agentSchema),
    key: v.optional(v.string()),
    uri: v.optional(v.string()),
    recovery: v.optional(v.array(v.string())),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema, sites: v.optional(v.array(siteSchema), []) }),
]);
type Answer = v.InferOutput<typeof answerSchema>;

export interface SignInAs {
  site: string;
  login: string;
  password: string;
}

export type AccountState =
  | { name: 'asking' }
  /** `sites`: those that can be signed in to; empty where the relay does not tell. `codeFor`: the password was right. */
  | { name: 'signedOut'; sites: SiteChoice[]; problem?: SignInProblem | undefined; codeFor?: SignInAs | undefined }
  | { name: 'signedIn'; agent: SignedInAgent }
  /** The relay does not answer; trying again may help. */
  | { name: 'unreachable' };

/** `wrong`: name or password, and we do not say which. */
export type SignInProblem = 'wrong' | 'wrongCode' | 'tooMany' | 'unreachable' | 'ended';

/** undefined: the relay did not answer. */
export type OwnAnswer = Extract<Answer, { ok: true }> | { ok: false; failure: Failure } | undefined;

export interface Account {
  readonly state: ReadonlySignal<AccountState>;
  readonly busy: ReadonlySignal<boolean>;
  ask(): Promise<void>;
  signIn(as: SignInAs): Promise<void>;
  /** For the second step. */
  giveCode(code: string): Promise<void>;
  /** Back to name and password. */
  leaveCode(): void;
  signOut(): Promise<void>;
  /** The relay no longer knows this sign-in. */
  ended(): Promise<void>;
  /** A fresh proof that it is he. */
  prove(proof: { password: string } | { code: string }): Promise<OwnAnswer>;
  changePassword(of: { current: string; next: string }): Promise<OwnAnswer>;
  beginFactor(): Promise<OwnAnswer>;
  confirmFactor(code: string): Promise<OwnAnswer>;
  renewRecovery(): Promise<OwnAnswer>;
  /** He has a second factor now, and has kept his recovery codes. */
  enrolled(): void;
  signOutEverywhere(): Promise<OwnAnswer>;
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

export function createAccount(fetch: Fetch): Account {
  const state = signal<AccountState>({ name: 'asking' });
  const busy = signal(false);
  let sites: SiteChoice[] = [];

  async function call(path: string, body?: unknown): Promise<Answer | undefined> {
    try {
      const response = await fetch(`/api/agent/${path}`, {
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
    const answer = await call('me');
    if (answer && !answer.ok) sites = answer.sites;
    if (!answer) state.value = { name: 'unreachable' };
    else if (answer.ok && answer.agent) state.value = { name: 'signedIn', agent: answer.agent };
    else state.value = { name: 'signedOut', sites, problem };
  }

  async function enter(as: SignInAs, code?: string): Promise<void> {
    busy.value = true;
    const answer = await call('sign-in', { ...as, ...(code !== undefined && { code }) });
    if (answer?.ok && answer.agent) state.value = { name: 'signedIn', agent: answer.agent };
    else if (answer && !answer.ok && answer.failure.code === 'codeNeeded') {
      state.value = { name: 'signedOut', sites, codeFor: as };
    } else {
      const problem = answer && !answer.ok ? problemOf(answer.failure) : 'unreachable';
      // A wrong password at the second step: it was changed meanwhile, and we begin anew.
      state.value = {
        name: 'signedOut',
        sites,
        problem,
        codeFor: code === undefined || problem === 'wrong' ? undefined : as,
      };
    }
    busy.value = false;
  }

  /** Changes of his own end the connection and bring another cookie: what the end means is asked when both are here. */
  let changing: Promise<unknown> = Promise.resolve();

  async function own(path: string, body: unknown): Promise<OwnAnswer> {
    const asking = call(path, body);
    changing = asking;
    const answer = await asking;
    if (answer && !answer.ok && answer.failure.code === 'unauthenticated') await ask('ended');
    return answer;
  }

  return {
    state,
    busy,
    ask: () => ask(),
    signIn: (as) => enter(as),
    async giveCode(code) {
      const { value } = state;
      if (value.name === 'signedOut' && value.codeFor) await enter(value.codeFor, code);
    },
    leaveCode() {
      state.value = { name: 'signedOut', sites };
    },
    async signOut() {
      await call('sign-out', {});
      await ask();
    },
    async ended() {
      await changing;
      await ask('ended');
    },
    prove: (proof) => own('prove', proof),
    changePassword: (of) => own('password', of),
    beginFactor: () => own('second-factor/begin', {}),
    confirmFactor: (code) => own('second-factor/confirm', { code }),
    renewRecovery: () => own('second-factor/recovery', {}),
    enrolled() {
      const { value } = state;
      if (value.name !== 'signedIn') return;
      state.value = { name: 'signedIn', agent: { ...value.agent, secondFactor: true, mustEnrol: false } };
    },
    async signOutEverywhere() {
      const answer = await own('sign-out-everywhere', {});
      if (answer?.ok) await ask();
      return answer;
    },
  };
}

function problemOf({ code, field }: Failure): SignInProblem {
  switch (code) {
    case 'rateLimited':
      return 'tooMany';
    case 'unavailable':
    case 'internal':
      return 'unreachable';
    default:
      return field === 'code' ? 'wrongCode' : 'wrong';
  }
}
