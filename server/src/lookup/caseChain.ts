// What a request's own transaction looks like on its network, where that can be read.
// Owns when a node is asked at all: only with an id of the network's own form, that passed the guard of secrets before.
import { type ChainFinding, isTransactionId, type RefundRequest, spellTransactionId } from '@recourse/shared/refund';
import type { LookUp } from './lookUp.ts';

/** Nobody waits longer with a request in his hand; an agent reads it again later. */
const patienceMs = 3_000;

export async function chainOf(lookUp: LookUp, request: RefundRequest): Promise<ChainFinding | undefined> {
  if (request.payment !== 'onchain' || request.transactionId === undefined) return undefined;
  const { network } = request;
  const transactionId = spellTransactionId(network, request.transactionId);
  if (!lookUp.networks.has(network) || !isTransactionId(network, transactionId)) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<ChainFinding>((late) => {
    timer = setTimeout(
      () => late({ state: 'unavailable', network, transactionId, transfers: [], readAt: Date.now() }),
      patienceMs,
    );
  });
  try {
    return await Promise.race([lookUp.find(network, transactionId), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
