// The cookie that holds an agent's session.
// Owns its name and attributes. Never knows what a token means.
import type { CookieOptions } from 'express';

export interface AgentCookie {
  name: string;
  options: CookieOptions;
}

/** Over HTTPS the `__Host-` prefix makes browsers refuse one that another host or a plain page has set. */
export function agentCookie({ secure }: { secure: boolean }): AgentCookie {
  return {
    name: secure ? '__Host-recourse_agent' : 'recourse_agent',
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  };
}

/** The value of a cookie in a Cookie header. A name that comes twice counts as absent: one of the two is not ours. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
