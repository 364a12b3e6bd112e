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
import type { Admission } from '../access/admission.ts';
import type { IdentifyCustomer } from '../access/customers.ts';
import type { Devices } from '../access/devices.ts';
import type { Recovery } from '../access/recovery.ts';
import type { SocketSignIns } from '../access/socketSignIns.ts';
import { type Caller, callerId } from '../desk/caller.ts';
import type { Site } from '../site.ts';

export interface Admitted {
  caller: Caller;
  site: Site;
  protocol: number;
  /** Agents: as many conversations as his account says; null or absent: as many as the site says. */
  capacity?: number | null;
  /** Where the connection comes from. */
  address: string;
  /** When a customer's token is no longer good enough; absent where there is none. */
  expiresAt?: number;
  /** The wallet's own name for a known customer. */
  subject?: string;
  /** See `Comer`. */
  established: boolean;
}

export interface HandshakeOptions {
  admission: Admission;
  devices: Devices;
  recovery: Recovery;
  sites: Map<string, Site>;
  identifyCustomer: IdentifyCustomer;
  signIns: SocketSignIns;
}

export async function admit(
  options: HandshakeOptions,
  from: { auth: unknown; cookie: string | undefined; address: string },
): Promise<Admitted | { failure: Failure }> {
  const { address } = from;
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
  if ('failure' in who) {
    const waitMs = await options.admission.refused(address);
    return waitMs > 0 ? limited(waitMs) : who;
  }
  const { caller } = who;
  const known = caller.role === 'customer' ? await options.devices.get(site.id, caller.device.id) : undefined;
  const established = !known || known.established || known.recovered.length > 0 || who.expiresAt !== undefined;
  const waitMs = await options.admission.mayConnect({ site: site.id, id: callerId(caller), address, established });
  if (waitMs > 0) return limited(waitMs);
  const admitted: Admitted = { ...who, site, protocol, address, established };
  if (caller.role !== 'customer' || !known || known.recovered.length === 0) return admitted;
  const recovered = await options.recovery.openedFor(site.id, caller.device.id);
  return { ...admitted, caller: { ...caller, recovered } };
}

function limited(retryAfterMs: number): { failure: Failure } {
  return { failure: { code: 'rateLimited', retryAfterMs } };
}

async function identify(
  options: HandshakeOptions,
  site: Site,
  auth: Auth,
  cookie: string | undefined,
): Promise<{ caller: Caller; capacity?: number | null; expiresAt?: number; subject?: string } | { failure: Failure }> {
  if (auth.role === 'agent') {
    const found = await options.signIns.find(cookie, site.id);
    if (!found) return { failure: { code: 'unauthenticated' } };
    const { id, name, role: rank, capacity } = found.account;
    return { caller: { role: 'agent', site: site.id, id, name, rank }, capacity };
  }
  const { device, token } = auth;
  const identity = await options.identifyCustomer(site, { device, ...(token !== undefined && { token }) });
  if (!identity.ok) return { failure: identity.failure };
  const { customer, device: own, expiresAt, subject } = identity;
  return {
    caller: { role: 'customer', site: site.id, customer, device: own },
    ...(expiresAt !== undefined && { expiresAt }),
    ...(subject !== undefined && { subject }),
  };
}
