// Who is signed in as an agent.
// Owns the documents `agentSession:…` and `signInsEnded:…`. Never sees a password.
import { createHash, randomBytes } from 'node:crypto';
import type { AgentRole } from '@recourse/shared/kit';
import type { Documents } from '../state/index.ts';
import type { AgentAccount, AgentAccounts } from './accounts.ts';

/** A session ends this long after it was last used, */
export const idleMs = 60 * 60_000;
/** and this long after it began, whatever happens. */
export const longestMs = 12 * 3_600_000;
/** Use is written down this often at most. */
const touchEveryMs = 60_000;
/** What shows or hands out more than the work needs asks for a proof no older than this. */
export const freshProofMs = 5 * 60_000;

/** `mustEnrol`: for nothing but setting up the second factor that his rank needs here. */
export type Standing = 'full' | 'mustEnrol';

export interface FoundSession {
  account: AgentAccount;
  standing: Standing;
  expiresAt: number;
  /** When he last gave his password or a code. */
  provedAt: number;
}

export interface AgentSessions {
  /** For an account as it was when its proof was looked at. Answers what the cookie holds. */
  begin(account: AgentAccount): Promise<{ token: string; expiresAt: number; standing: Standing }>;
  /** Whose session this is, unless it has ended or he was disabled. Only `use` makes it last. */
  find(token: string): Promise<FoundSession | undefined>;
  /** The same, and he is at it: the session lasts on from now. */
  use(token: string): Promise<FoundSession | undefined>;
  /** He has given his password or a code anew. */
  prove(token: string): Promise<void>;
  /** Ends this session, and with it the agent's connections. His other sessions connect again by themselves. */
  end(token: string): Promise<void>;
  /** Ends all of an agent's sessions and connections, here and on every relay. */
  endAll(account: AgentAccount): Promise<void>;
  /** Another value whenever a session of this site was ended: what a relay looks at where a hint may not have come through. */
  endings(site: string): Promise<number>;
}

interface StoredSession {
  startedAt: number;
  usedAt: number;
  provedAt: number;
  epoch: number;
}

// The id in front finds all sessions of an agent; the 32 bytes behind are what cannot be guessed.
const tokenShape = /^(ag_[A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})$/;

export function agentSessions({
  accounts,
  documents,
  now,
  needsSecondFactor = () => false,
  cutConnections,
}: {
  accounts: Pick<AgentAccounts, 'get' | 'endSignIns'>;
  documents: Documents;
  now: () => number;
  /** Who may do nothing without a second factor. */
  needsSecondFactor?: (role: AgentRole) => boolean;
  /** Ends the connections of an agent on every relay. */
  cutConnections: (account: AgentAccount) => Promise<void>;
}): AgentSessions {
  /** A copy of the store lets nobody in: it holds hashes only. */
  function named(token: string): { agent: string; key: string } | undefined {
    const match = tokenShape.exec(token);
    if (!match) return undefined;
    const hash = createHash('sha256').update(match[2]!).digest('base64url');
    return { agent: match[1]!, key: `agentSession:${match[1]}:${hash}` };
  }

  const expiry = ({ startedAt, usedAt }: StoredSession) => Math.min(usedAt + idleMs, startedAt + longestMs);
  const standingOf = ({ role, secondFactor }: AgentAccount): Standing =>
    needsSecondFactor(role) && !secondFactor ? 'mustEnrol' : 'full';

  async function look(token: string) {
    const name = named(token);
    const document = name && (await documents.get(name.key));
    if (!name || !document) return undefined;
    const session = document.value as StoredSession;
    if (expiry(session) <= now()) return undefined;
    const account = await accounts.get(name.agent);
    // Of another epoch: ended, though whoever ended it may not have come to this document yet.
    if (!account || account.disabled || account.epoch !== session.epoch) return undefined;
    return { key: name.key, revision: document.revision, session, account };
  }

  /** Only if it is still there as it was: a session that was ended meanwhile must not come back. */
  function keep(key: string, session: StoredSession, revision: number) {
    return documents.put(key, session, { expect: revision, expiresAt: expiry(session) });
  }

  function found({ account, session }: { account: AgentAccount; session: StoredSession }): FoundSession {
    return { account, standing: standingOf(account), expiresAt: expiry(session), provedAt: session.provedAt };
  }

  async function tellEnded(account: AgentAccount): Promise<void> {
    await documents.put(`signInsEnded:${account.site}`, null);
    await cutConnections(account);
  }

  return {
    async begin(account) {
      const token = `${account.id}.${randomBytes(32).toString('base64url')}`;
      const session = { startedAt: now(), usedAt: now(), provedAt: now(), epoch: account.epoch };
      const expiresAt = expiry(session);
      await documents.put(named(token)!.key, session, { expect: 0, expiresAt });
      return { token, expiresAt, standing: standingOf(account) };
    },

    async find(token) {
      const at = await look(token);
      return at && found(at);
    },

    async use(token) {
      const at = await look(token);
      if (!at) return undefined;
      const session = { ...at.session, usedAt: now() };
      if (now() - at.session.usedAt >= touchEveryMs) await keep(at.key, session, at.revision);
      return found({ ...at, session });
    },

    async prove(token) {
      for (let at = await look(token); at; at = await look(token)) {
        if (await keep(at.key, { ...at.session, usedAt: now(), provedAt: now() }, at.revision)) return;
      }
    },

    async end(token) {
      const at = await look(token);
      if (!at) return;
      await documents.remove(at.key);
      await tellEnded(at.account);
    },

    async endAll(account) {
      // In one step none of them is good any more; the rest is tidying up and telling.
      await accounts.endSignIns(account);
      for (;;) {
        const page = await documents.list(`agentSession:${account.id}:`, { limit: 100 });
        if (page.length === 0) break;
        for (const { key } of page) await documents.remove(key);
      }
      await tellEnded(account);
    },

    async endings(site) {
      return (await documents.get(`signInsEnded:${site}`))?.revision ?? 0;
    },
  };
}
