// The sign-in of an agent's connection: the cookie that came with it, looked at again for as long as it stands.
// Owns reading the cookie. What a session is, agentSessions.ts knows.
import { cookieValue } from './agentCookie.ts';
import { type AgentSessions, type FoundSession, freshProofMs } from './agentSessions.ts';

export interface SocketSignIns {
  /** The sign-in that came with the request, if it is good for this site and for more than enrolling. */
  find(cookieHeader: string | undefined, site: string): Promise<FoundSession | undefined>;
  /** The same, and he is at it. */
  use(cookieHeader: string | undefined, site: string): Promise<FoundSession | undefined>;
  /** Whether he proved lately that it is he. */
  isFresh(cookieHeader: string | undefined, site: string): Promise<boolean>;
  endings: AgentSessions['endings'];
}

export function socketSignIns(of: { sessions: AgentSessions; cookieName: string; now: () => number }): SocketSignIns {
  const { sessions } = of;

  async function look(how: 'find' | 'use', header: string | undefined, site: string) {
    const token = cookieValue(header, of.cookieName);
    const found = token === undefined ? undefined : await sessions[how](token);
    return found?.standing === 'full' && found.account.site === site ? found : undefined;
  }

  return {
    find: (header, site) => look('find', header, site),
    use: (header, site) => look('use', header, site),
    async isFresh(header, site) {
      const found = await look('find', header, site);
      return found !== undefined && of.now() - found.provedAt <= freshProofMs;
    },
    endings: sessions.endings,
  };
}
