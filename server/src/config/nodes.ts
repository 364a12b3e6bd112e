// The nodes of the operator's file, with their keys from the environment.
// Owns what must agree within an entry.
import type { NodeAddress } from '../lookup/nodeAddress.ts';
import type { NodeEntry } from './siteSchema.ts';

type NodeResult = { ok: true; node: NodeAddress } | { ok: false; field: keyof NodeEntry; problem: string };

export function readNode(
  { network, url, keyHeader, keyFrom, tokens }: NodeEntry,
  { env, isProduction }: { env: Readonly<Record<string, string | undefined>>; isProduction: boolean },
): NodeResult {
  if ((keyHeader === undefined) !== (keyFrom === undefined))
    return { ok: false, field: 'network', problem: 'needs both keyHeader and keyFrom, or neither' };
  const { protocol, hostname } = new URL(url);
  // What is asked tells who looks for which payment, so it does not cross a network in the open.
  if (isProduction && protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    return { ok: false, field: 'url', problem: 'must begin with https:// in production, unless it is this machine' };
  const key = keyFrom && env[keyFrom]?.trim();
  if (keyFrom && !key) return { ok: false, field: 'keyFrom', problem: `names ${keyFrom}, which is not set` };
  return { ok: true, node: { network, url, headers: keyHeader && key ? { [keyHeader]: key } : {}, tokens } };
}
