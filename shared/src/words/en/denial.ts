// Why a request is denied, in English. Says what could change it and where else to turn; accuses nobody.
// Owns these texts. Which code applies is decided by the rules and by agents.
import type { DenialWords, RefundWords } from '../refundWords.ts';

/** One text for every reason that may not be named, so that the text does not tell them apart. */
const unsaid: DenialWords = {
  title: 'We cannot make this refund at present',
  text: 'As things stand, we cannot make this refund, and we are not able to go into details.',
  change: 'If there is something new, write it down and another agent will review it.',
  next: 'You can also ask the bank or payment service you paid with what they can do.',
};

export const denial: RefundWords['denial'] = {
  D01: {
    title: 'Past the time limit',
    text: 'This payment is past the time in which a refund can be requested.',
    change: 'If the date of payment was not right, write the date that your statement shows.',
    next: 'Ask the bank or payment service you paid with; their limits may differ.',
  },
  D02: {
    title: 'This reason is not covered',
    text: 'Our refund rules do not cover this reason.',
    change: 'If what happened differs from the reason you chose, tell us how it went.',
    next: 'Banks and payment services have rules of their own. You can ask them.',
  },
  D03: {
    title: 'This kind of payment is not supported',
    text: 'We cannot return payments of this kind ourselves.',
    change: 'If it was in fact paid in another way, tell us how.',
    next: 'Ask the payment service itself, in the payment history of its official app.',
  },
  D04: {
    title: 'A confirmed transfer cannot be undone',
    text: 'Once a transfer is confirmed on the network, nobody can reverse it, and neither can we.',
    change: 'If it was in fact paid to us, give the transaction ID and the receiving address.',
    next: 'If it went to an exchange or a merchant, contact them through their official channel.',
  },
  D05: {
    title: 'This money was not taken by us',
    text: 'We neither took nor hold this money, so we cannot return it.',
    change: 'If your statement names us as the receiver, write that name and the transaction ID.',
    next: 'Contact the receiver on your statement, or the bank or payment service you paid with.',
  },
  D06: {
    title: 'Transaction not found',
    text: 'With what we have, we could not find this transaction.',
    change: 'Check the transaction ID, network, amount and time, and tell us what differs.',
    next: 'Your payment history or a block explorer shows the transaction and who received it.',
  },
  D07: {
    title: 'It failed, and the coins were not sent',
    text: 'This transaction failed. The coins are still at their old address, and only the network fee was spent.',
    change: 'If coins did leave, give the ID of that transaction.',
    next: 'The fee went to the network and cannot be returned. Before you send again, check the address and the network.',
  },
  D08: {
    title: 'Refunded already',
    text: 'This payment has been refunded, and the same one cannot be refunded twice.',
    change: 'If you mean another payment, make a request with its own transaction ID.',
    next: 'If you do not see the money, ask the bank or payment service and quote the refund’s reference.',
  },
  D09: {
    title: 'A dispute is open at the bank or service',
    text: 'A bank or payment service is handling a dispute about this payment. So that it is not refunded twice, we cannot do so meanwhile.',
    change: 'When the dispute has ended or is withdrawn, you can ask us to review it again.',
    next: 'The bank or payment service can tell you how far it is.',
  },
  D10: {
    title: 'More than can be refunded',
    text: 'The amount requested is more than what can still be refunded of this payment.',
    change: 'If the amount was not right, write the one that your statement shows.',
    next: 'Your statement or payment history shows what came back earlier.',
  },
  D11: {
    title: 'More is needed to confirm it',
    text: 'What we have is not enough to confirm this refund.',
    change: 'Statement lines, order details or anything else that shows what happened may change the result.',
    next: 'The bank, payment service or merchant can usually look up the order and the charge.',
  },
  D12: {
    title: 'We cannot tell yet who paid',
    text: 'We cannot confirm yet that this payment was made by you.',
    change: 'The time, the amount and the last four digits of the card may change the result.',
    next: 'The bank or payment service you paid with knows who you are; you can ask there too.',
  },
  D13: {
    title: 'The service was used',
    text: 'This service has been used, and our refund rules do not cover that.',
    change: 'If it did not work as it should, tell us when that was and what you saw.',
    next: 'Banks and payment services have rules of their own. You can ask them.',
  },
  D14: unsaid,
  D15: {
    title: 'There is a request for this payment',
    text: 'There is a request for this payment already, and we handle it there.',
    change: 'If this is another payment, make a request with its own transaction ID.',
    next: 'You find it under “My refund requests”.',
  },
  D16: {
    title: 'Past the payment service’s time limit',
    text: 'This payment is past the time in which the payment service takes refunds, so it cannot go back the way it came.',
    change: 'If the date of payment was not right, write the date that your statement shows.',
    next: 'Ask the payment service whether there is another way.',
  },
  D17: unsaid,
};
