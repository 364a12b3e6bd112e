// What the routes of agents share: what they need, the cookie, and an agent as his own browser is shown him.
// Owns no route.
import type { AuditPerson } from '@recourse/shared/site';
import type { Response } from 'express';
import type { AgentAccount } from '../access/accounts.ts';
import type { AgentCookie } from '../access/agentCookie.ts';
import { longestMs, type Standing } from '../access/agentSessions.ts';
import type { SignInDeps } from '../access/signIn.ts';
import type { Alarm } from '../alarm.ts';
import type { Audit } from '../audit/audit.ts';
import type { Site } from '../site.ts';

export interface AgentRoutesDeps extends SignInDeps {
  sites: ReadonlyMap<string, Site>;
  cookie: AgentCookie;
  audit: Pick<Audit, 'record'>;
  alarm: Alarm;
}

export function setCookie(response: Response, { cookie }: Pick<AgentRoutesDeps, 'cookie'>, token: string): void {
  // As long as any session can last; when this one has ended, the relay knows.
  response.cookie(cookie.name, token, { ...cookie.options, maxAge: longestMs });
}

export function shownAgent({ account, standing }: { account: AgentAccount; standing: Standing }) {
  const { id, site, login, name, role, secondFactor } = account;
  return { id, site, login, name, rank: role, secondFactor, mustEnrol: standing === 'mustEnrol' };
}

export const personOf = ({ id, name }: AgentAccount): AuditPerson => ({ id, name });
