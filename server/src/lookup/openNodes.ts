// The nodes that the operator configured, each with the reader that speaks its language.
// Owns which network speaks what. Reads no file and no environment.
import { isEvm, type NetworkName } from '@recourse/shared/refund';
import { esploraNode } from './esploraNode.ts';
import type { NodeAddress } from './nodeAddress.ts';
import type { NodeReader } from './nodeReader.ts';
import { tronNode } from './tronNode.ts';

export async function openNodes(
  addresses: readonly NodeAddress[],
  now: () => number,
): Promise<ReadonlyMap<NetworkName, readonly NodeReader[]>> {
  const nodes = new Map<NetworkName, NodeReader[]>();
  for (const { network, url, headers, tokens } of addresses) {
    const node = await readerFor(network, { url, headers, tokens, now });
    nodes.set(network, [...(nodes.get(network) ?? []), node]);
  }
  return nodes;
}

type Common = Pick<NodeAddress, 'url' | 'headers' | 'tokens'> & { now: () => number };

async function readerFor(network: NodeAddress['network'], of: Common): Promise<NodeReader> {
  if (network === 'tron') return tronNode(of);
  if (!isEvm(network)) return esploraNode(of);
  // Large, and only for those who have such a node.
  const { evmNode } = await import('./evmNode.ts');
  return evmNode({ network, ...of });
}
