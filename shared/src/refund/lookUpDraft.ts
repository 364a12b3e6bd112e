// From a draft to the question what the network says, and from the answer back into the draft.
// Owns what of an answer fills which field. Never asks: the relay's look-up does.
import { type ChainFinding, type ChainTransfer, chainStatusOf } from './chainFinding.ts';
import { cleanValue } from './cleanValue.ts';
import type { RefundDraft } from './fieldNames.ts';
import { fieldSpecs } from './fieldSpecs.ts';
import { isNetworkName, isTransactionId, type NetworkName } from './networks.ts';

/** The transaction that a draft names, where it has the form of one there. */
export function transactionIn(draft: RefundDraft): { network: NetworkName; transactionId: string } | undefined {
  const network = draft.network?.trim() ?? '';
  const spec = fieldSpecs.find(({ name }) => name === 'transactionId');
  if (draft.payment?.trim() !== 'onchain' || !isNetworkName(network) || !spec) return undefined;
  const transactionId = cleanValue(spec, draft);
  return isTransactionId(network, transactionId) ? { network, transactionId } : undefined;
}

/** Fields that the network answers. What it does not know stays for the customer to fill in. */
export function draftFromChain(finding: ChainFinding, meant: ChainTransfer | undefined): RefundDraft {
  if (finding.state === 'unavailable' || finding.state === 'unknown') return {};
  const { time, block } = finding;
  return {
    chainStatus: chainStatusOf(finding.state),
    ...(meant && { toAddress: meant.to }),
    ...(meant?.from !== undefined && { fromAddress: meant.from }),
    ...(meant?.contract !== undefined && { contract: meant.contract }),
    // An amount means nothing without its coin, and anybody may give a token any name.
    ...(meant?.currency !== undefined && { amount: meant.amount, currency: meant.currency }),
    ...(time !== undefined && { paidAt: new Date(time).toISOString(), confirmedAt: new Date(time).toISOString() }),
    ...(block !== undefined && { block: String(block) }),
  };
}
