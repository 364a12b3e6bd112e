// Who is at the other end of a new connection.
// Owns the checks before a connection stands. Refuses with the same code whatever was wrong with a proof.
import {
  type Auth,
  authSchema,
  type Failure,
  maxDepth,
  negotiate,
  nestsDeeperThan,
  protocolFloor,
  protocolVersion,
} from '@recourse/shared/protocol';
import * as v from 'valibot';
import type { IdentifyCustomer } from '../access/customers.ts';
import type { SocketSignIns } from '../access/socketSignIns.ts';
import type { Caller } from '../desk/caller.ts';
import type { Site } from '../site.ts';

export interface Admitted {
  caller: Caller;
  site: Site;
  protocol: number;
  /** Agents: as many conversations as his account says; null or absent: as many as the site says. */
  capacity?: number | null;
}

export interface HandshakeOptions {
  sites: Map<string, Site>;
  identifyCustomer: IdentifyCustomer;
  signIns: SocketSignIns;
}

export async function admit(
  options: HandshakeOptions,
  from: { auth: unknown; cookie: string | undefined },
): Promise<Admitted | { failure: Failure }> {
  if (nestsDeeperThan(from.auth, maxDepth)) return { failure: { code: 'tooLarge' } };
  const parsed = v.safeParse(authSchema, from.auth);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]);
    return { failure: { code: 'malformed', ...(field !== null && { field }) } };
  }
  const auth = parsed.output;
  const protocol = negotiate({ version: protocolVersion, floor: protocolFloor }, auth.protocol);
  if (protocol === undefined) return { failure: { code: 'protocolUnsupported' } };
  const site = options.sites.get(auth.site);
  if (!site) return { failure: { code: 'siteUnknown' } };
  const who = await identify(options, site, auth, from.cookie);
  return 'failure' in who ? who : { ...who, site, protocol };
}

async function identify(
  options: HandshakeOptions,
  site: Site,
  auth: Auth,
  cookie: string | undefined,
): Promise<{ caller: Caller; capacity?: number | null } | { failure: Failure }> {
  if (auth.role === 'agent') {
    const found = await options.signIns.find(cookie, site.id);
    if (!found) return { failure: { code: 'unauthenticated' } };
    const { id, name, role: rank, capacity } = found.account;
    return { caller: { role: 'agent', site: site.id, id, name, rank }, capacity };
  }
  const { device, token } = auth;
  const identity = await options.identifyCustomer(site, { device, ...(token !== undefined && { token }) });
  if (!identity.ok) return { failure: identity.failure };
  const { customer, device: own } = identity;
  return { caller: { role: 'customer', site: site.id, customer, device: own } };
}
