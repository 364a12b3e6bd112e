// The two agents of the demo, as `recourse agent add` would make them.
// Owns their names and sign-ins. Never signs anybody in: pages and scripts do, through the front door.
import type { AgentAccounts } from '@recourse/server/access/accounts';
import type { DemoSecret } from './demoSecret.ts';

export interface DemoAgent {
  site: string;
  login: string;
  name: string;
  password: string;
}

export interface DemoAgents {
  /** Whose console the demo page shows. */
  kai: DemoAgent;
  /** A colleague, who is away and keeps what she has. */
  lin: DemoAgent;
}

export function demoAgents(site: string, secret: DemoSecret): DemoAgents {
  const agent = (login: string, name: string): DemoAgent => ({
    ...{ site, login, name },
    password: secret.derive(`password of ${login}`).toString('base64url').slice(0, 16),
  });
  return { kai: agent('kai', '沈凯'), lin: agent('lin', '林舟') };
}

/** `problem`: one sentence; the store then holds agents of another installation of the demo. */
export async function addDemoAgents(accounts: AgentAccounts, agents: DemoAgents): Promise<string | undefined> {
  const unknown = await Promise.all(
    Object.values(agents).map(async (agent: DemoAgent) => {
      if (!(await accounts.find(agent))) await accounts.add(agent);
      return (await accounts.verify(agent)) ? [] : [agent.login];
    }),
  );
  const logins = unknown.flat();
  if (logins.length === 0) return undefined;
  return `The store has ${logins.join(' and ')} with other passwords, so the demo cannot sign in; use the data folder it was made with, or an empty store.`;
}
