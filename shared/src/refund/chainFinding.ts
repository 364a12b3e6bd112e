// What a network itself says of a transaction, and what follows of it for a request.
// Owns the shape and the comparison with what the customer said. Never asks a node: the relay's look-up does.
import * as v from 'valibot';
import { compareDecimal } from '../kit/money.ts';
import type { FieldName } from './fieldNames.ts';
import { type NetworkName, networkNames, spellAddress } from './networks.ts';
import type { OnchainRequest } from './request.ts';

/**
 * `unknown`: a node that works does not know the id. `unavailable`: no node answered in a way that can be trusted, which
 * says nothing of the transaction. `final`: no reorganisation takes it back by the network's own rules.
 * `replaced`: another transaction of the same sender took its place.
 */
export const chainStates = ['unknown', 'pending', 'confirmed', 'final', 'failed', 'replaced', 'unavailable'] as const;
export type ChainState = (typeof chainStates)[number];

const decimal = v.pipe(v.string(), v.maxLength(60));
const address = v.pipe(v.string(), v.maxLength(130));

const transferSchema = v.object({
  to: address,
  from: v.exactOptional(address),
  /** In whole units, never rounded. */
  amount: decimal,
  /** A ticker only for the network's own coin and for tokens whose contract the relay knows: anybody may name a token USDT. */
  currency: v.exactOptional(v.pipe(v.string(), v.maxLength(12))),
  contract: v.exactOptional(address),
});
export type ChainTransfer = v.InferOutput<typeof transferSchema>;

export const mostTransfers = 20;

export const chainFindingSchema = v.object({
  state: v.picklist(chainStates),
  network: v.picklist(networkNames),
  transactionId: v.pipe(v.string(), v.maxLength(128)),
  /** Who got what, as far as it can be read: one for a payment, several where one transaction pays many. */
  transfers: v.pipe(v.array(transferSchema), v.maxLength(mostTransfers)),
  memo: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  block: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** When the block was made, milliseconds since 1970. */
  time: v.exactOptional(v.number()),
  confirmations: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** It stood in a block when it was read before, and does not any more. */
  reorganised: v.exactOptional(v.literal(true)),
  /** When the relay read it, milliseconds since 1970. */
  readAt: v.number(),
});
export type ChainFinding = v.InferOutput<typeof chainFindingSchema>;

const statusOf = {
  unknown: 'unknown',
  pending: 'pending',
  confirmed: 'confirmed',
  final: 'confirmed',
  failed: 'failed',
  replaced: 'failed',
} as const satisfies Record<Exclude<ChainState, 'unavailable'>, OnchainRequest['chainStatus']>;

export function chainStatusOf(state: Exclude<ChainState, 'unavailable'>): OnchainRequest['chainStatus'] {
  return statusOf[state];
}

/** The transfer that the request is about: the one to the address that it names, to one of ours, or the only one. */
export function transferMeant(
  finding: ChainFinding,
  { toAddress, ours = [] }: { toAddress?: string | undefined; ours?: readonly string[] },
): ChainTransfer | undefined {
  const { network, transfers } = finding;
  const goesTo = (wanted: string) =>
    transfers.find(({ to }) => spellAddress(network, to) === spellAddress(network, wanted));
  const named = toAddress === undefined ? undefined : goesTo(toAddress);
  if (named) return named;
  for (const address of ours) {
    const own = goesTo(address);
    if (own) return own;
  }
  return transfers.length === 1 ? transfers[0] : undefined;
}

export interface Compared {
  /** The request with what the network knows better in the place of what was said. Amounts stay as they were asked. */
  request: OnchainRequest;
  /** What was said and is otherwise on the network. */
  differs: FieldName[];
}

/** Day of payment and of the block may lie apart by clocks and fees; more than a day is another payment's. */
const dayMs = 86_400_000;

export function compareWithChain(
  request: OnchainRequest,
  finding: ChainFinding,
  { ours = [] }: { ours?: readonly string[] } = {},
): Compared {
  if (finding.state === 'unavailable') return { request, differs: [] };
  const { network } = request;
  const meant = transferMeant(finding, { toAddress: request.toAddress, ours });
  const { toAddress: said, ...rest } = request;
  const to = meant?.to ?? (finding.transfers.length > 0 ? undefined : said);
  const differs: FieldName[] = [];
  if (said !== undefined && finding.transfers.length > 0 && !sameAddress(network, said, meant?.to))
    differs.push('toAddress');
  if (meant?.currency !== undefined && meant.currency !== request.currency) differs.push('currency');
  else if (meant && compareDecimal(meant.amount, request.amount) !== 0) differs.push('amount');
  if (meant && request.contract !== undefined && !sameAddress(network, request.contract, meant.contract))
    differs.push('contract');
  if (
    meant?.from !== undefined &&
    request.fromAddress !== undefined &&
    !sameAddress(network, request.fromAddress, meant.from)
  )
    differs.push('fromAddress');
  if (finding.time !== undefined && Math.abs(finding.time - request.paidAt) > dayMs) differs.push('paidAt');
  return {
    request: {
      ...rest,
      ...(to !== undefined && { toAddress: to }),
      chainStatus: chainStatusOf(finding.state),
      ...(finding.time !== undefined && { confirmedAt: finding.time }),
      ...(finding.block !== undefined && { block: finding.block }),
    },
    differs,
  };
}

function sameAddress(network: NetworkName, one: string, other: string | undefined): boolean {
  return other !== undefined && spellAddress(network, one) === spellAddress(network, other);
}
