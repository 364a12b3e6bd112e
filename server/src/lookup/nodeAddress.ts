// Where the operator's nodes are.
// Owns the list of networks that can be read, and the shape of an address. Never opens one.
import type { NetworkName } from '@recourse/shared/refund';
import type { KnownToken } from './tokens.ts';

/** The others are for people to look up. */
export const nodeNetworks = [
  'bitcoin',
  'ethereum',
  'polygon',
  'bsc',
  'arbitrum',
  'optimism',
  'base',
  'avalanche',
  'tron',
] as const satisfies readonly NetworkName[];

export interface NodeAddress {
  network: (typeof nodeNetworks)[number];
  url: string;
  /** Such as the node's key; never logged. */
  headers: Readonly<Record<string, string>>;
  tokens: readonly KnownToken[];
}
