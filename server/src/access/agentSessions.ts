// Who is signed in as an agent.
// Owns the documents `agentSession:…`. Never sees a password.
import { createHash, randomBytes } from 'node:crypto';
import type { Documents } from '../state/index.ts';
import type { AgentAccount, AgentAccounts } from './accounts.ts';

/** A session ends this long after it was last used, */
const idleMs = 12 * 3_600_000;
/** and this long after it began, whatever happens. */
const longestMs = 24 * 3_600_000;
/** Use is written down this often at most. */
const touchEveryMs = 5 * 60_000;

export interface AgentSessions {
  /** Answers what the cookie holds. */
  begin(agent: string): Promise<{ token: string; expiresAt: number }>;
  /** Whose session this is, unless it has ended or he was disabled. */
  find(token: string): Promise<AgentAccount | undefined>;
  /** Ends this session, and with it the agent's connections. His other sessions connect again by themselves. */
  end(token: string): Promise<void>;
  /** Ends all of an agent's sessions and connections, here and on every relay. */
  endAll(agent: AgentAccount): Promise<void>;
}

interface StoredSession {
  startedAt: number;
  usedAt: number;
}

// The id in front finds all sessions of an agent; the 32 bytes behind are what cannot be guessed.
const tokenShape = /^(ag_[A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})$/;

export function agentSessions({
  accounts,
  documents,
  now,
  cutConnections,
}: {
  accounts: AgentAccounts;
  documents: Documents;
  now: () => number;
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

  async function find(token: string): Promise<AgentAccount | undefined> {
    const name = named(token);
    const document = name && (await documents.get(name.key));
    if (!name || !document) return undefined;
    const session = document.value as StoredSession;
    if (expiry(session) <= now()) return undefined;
    const account = await accounts.get(name.agent);
    if (!account || account.disabled) return undefined;
    if (now() - session.usedAt >= touchEveryMs) {
      const used = { ...session, usedAt: now() };
      // Only if it is still there as it was: a session that was ended meanwhile must not come back.
      await documents.put(name.key, used, { expect: document.revision, expiresAt: expiry(used) });
    }
    return account;
  }

  return {
    async begin(agent) {
      const token = `${agent}.${randomBytes(32).toString('base64url')}`;
      const session: StoredSession = { startedAt: now(), usedAt: now() };
      const expiresAt = expiry(session);
      await documents.put(named(token)!.key, session, { expect: 0, expiresAt });
      return { token, expiresAt };
    },

    find,

    async end(token) {
      const account = await find(token);
      const name = named(token);
      if (!account || !name) return;
      await documents.remove(name.key);
      await cutConnections(account);
    },

    async endAll(account) {
      for (;;) {
        const page = await documents.list(`agentSession:${account.id}:`, { limit: 100 });
        if (page.length === 0) break;
        for (const { key } of page) await documents.remove(key);
      }
      await cutConnections(account);
    },
  };
}
