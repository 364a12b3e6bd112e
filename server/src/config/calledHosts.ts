// Whom the relay calls: nodes and the wallet's backend, with their keys from the environment.
// Owns what must agree within an entry.
import type { NodeAddress } from '../lookup/nodeAddress.ts';
import type { NotifySettings } from '../site.ts';
import { isWeakSecret, shortestSecret } from './secrets.ts';
import type { NodeEntry, NotifyEntry, PayoutEntry } from './siteSchema.ts';

type NodeResult = { ok: true; node: NodeAddress } | { ok: false; field: keyof NodeEntry; problem: string };

export function readNode(
  { network, url, keyHeader, keyFrom, tokens }: NodeEntry,
  { env, isProduction }: Surroundings,
): NodeResult {
  if ((keyHeader === undefined) !== (keyFrom === undefined))
    return { ok: false, field: 'network', problem: 'needs both keyHeader and keyFrom, or neither' };
  if (isProduction && isOpen(url)) return { ok: false, field: 'url', problem: mustBeSecure };
  const key = keyFrom && env[keyFrom]?.trim();
  if (keyFrom && !key) return { ok: false, field: 'keyFrom', problem: `names ${keyFrom}, which is not set` };
  return { ok: true, node: { network, url, headers: keyHeader && key ? { [keyHeader]: key } : {}, tokens } };
}

type NotifyResult = { ok: true; notify: NotifySettings } | { ok: false; field: keyof NotifyEntry; problem: string };

export function readNotify({ url, secretFrom }: NotifyEntry, { env, isProduction }: Surroundings): NotifyResult {
  if (isProduction && isOpen(url)) return { ok: false, field: 'url', problem: mustBeSecure };
  const secret = env[secretFrom]?.trim();
  if (!secret) return { ok: false, field: 'secretFrom', problem: `names ${secretFrom}, which is not set` };
  if (isWeakSecret(secret)) {
    const problem = `holds a secret that is too easy to guess; it needs ${shortestSecret} random bytes`;
    return { ok: false, field: 'secretFrom', problem };
  }
  return { ok: true, notify: { url, secret } };
}

type PayoutResult = { ok: true; secrets: string[] } | { ok: false; place: number; problem: string };

/** Who may tell us where money is. */
export function readPayout({ secretsFrom }: PayoutEntry, { env }: Pick<Surroundings, 'env'>): PayoutResult {
  const secrets: string[] = [];
  for (const [place, name] of secretsFrom.entries()) {
    const secret = env[name]?.trim();
    if (!secret) return { ok: false, place, problem: `names ${name}, which is not set` };
    if (isWeakSecret(secret)) {
      const problem = `holds a secret that is too easy to guess; it needs ${shortestSecret} random bytes`;
      return { ok: false, place, problem };
    }
    secrets.push(secret);
  }
  return { ok: true, secrets };
}

interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  isProduction: boolean;
}

const mustBeSecure = 'must begin with https:// in production, unless it is this machine';

/** Who looks for which payment, and whom there is news for, does not cross a network in the open. */
function isOpen(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
