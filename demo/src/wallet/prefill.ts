// What the wallet knows of a payment, in the words of a refund request.
// Owns the translation. What the wallet does not know is left out: Recourse asks the customer.
import type { RefundDraft } from '@recourse/shared/refund';
import type { Transaction } from '../wallet-backend/transactions.ts';

export function prefillOf({ amount, currency, at, state, paidBy }: Transaction): RefundDraft {
  const common = { amount: amount.replace('-', ''), currency, paidAt: new Date(at).toISOString() };
  switch (paidBy.method) {
    case 'card': {
      const { orderId, last4, twin } = paidBy;
      return {
        ...{ payment: 'card', ...common, transactionId: orderId, cardLast4: last4 },
        ...(twin && { secondTransactionId: twin.orderId, posted: 'onePending' }),
      };
    }
    case 'onchain': {
      const { network, hash, contract, toAddress, confirmation } = paidBy;
      return {
        ...{ payment: 'onchain', ...common, network, transactionId: hash, contract, toAddress },
        chainStatus: state === 'pending' ? 'pending' : 'confirmed',
        ...(confirmation && {
          block: String(confirmation.block),
          confirmedAt: new Date(confirmation.at).toISOString(),
        }),
      };
    }
    case 'thirdParty':
      return { payment: 'thirdParty', ...common, provider: 'other', transactionId: paidBy.orderId };
  }
}

/** By which Recourse names this payment. */
export function paymentId({ paidBy }: Transaction): string {
  return paidBy.method === 'onchain' ? paidBy.hash : paidBy.orderId;
}
