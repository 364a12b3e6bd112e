// The people of the demo's desk, one of each role, as `recourse agent add` would make them.
// Owns their names and sign-ins. Never signs anybody in: pages and scripts do, through the front door.

import type { AgentAccounts } from '@recourse/server/access/accounts';
import type { AgentRole } from '@recourse/shared/kit';
import type { DemoSecret } from './demoSecret.ts';

export interface DemoAgent {
  site: string;
  login: string;
  name: string;
  role: AgentRole;
  password: string;
}

export interface DemoAgents {
  /** Whose console the demo page shows. */
  kai: DemoAgent;
  /** A senior colleague, who is away and keeps what she has. */
  lin: DemoAgent;
  /** Who looks after the desk. */
  mei: DemoAgent;
  /** Who runs it. */
  tang: DemoAgent;
}

export function demoAgents(site: string, secret: DemoSecret): DemoAgents {
  const agent = (login: string, name: string, role: AgentRole): DemoAgent => ({
    ...{ site, login, name, role },
    password: secret.derive(`password of ${login}`).toString('base64url').slice(0, 16),
  });
  return {
    kai: agent('kai', '沈凯', 'agent'),
    lin: agent('lin', '林舟', 'senior'),
    mei: agent('mei', '苏梅', 'supervisor'),
    tang: agent('tang', '唐越', 'admin'),
  };
}

/** `problem`: one sentence; the store then holds agents of another installation of the demo. */
export async function addDemoAgents(accounts: AgentAccounts, agents: DemoAgents): Promise<string | undefined> {
  const unknown = await Promise.all(
    Object.values(agents).map(async (agent: DemoAgent) => {
      const there = await accounts.find(agent);
      if (!there) await accounts.add(agent);
      // A folder that an older demo made knows everybody as an agent.
      else if (there.role !== agent.role) await accounts.setRole(agent, agent.role);
      return (await accounts.verify(agent)) ? [] : [agent.login];
    }),
  );
  const logins = unknown.flat();
  if (logins.length === 0) return undefined;
  return `The store has ${logins.join(' and ')} with other passwords, so the demo cannot sign in; use the data folder it was made with, or an empty store.`;
}
