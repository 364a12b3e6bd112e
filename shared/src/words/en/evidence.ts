// What a customer may be asked for, in English. Everything can be written down; nothing here is ever secret.
// Owns these texts. What is asked for with which reason is the policy's to say.
import type { RefundWords } from '../refundWords.ts';

export const evidence: RefundWords['evidence'] = {
  transactionId: {
    ask: 'The transaction ID of this payment',
    why: 'In your payment history, on your statement or in a block explorer.',
  },
  secondTransactionId: { ask: 'The transaction ID of the second payment', why: 'It shows that there were two.' },
  intendedAddress: { ask: 'The address you meant to use' },
  intendedNetwork: { ask: 'The network you meant to use' },
  statementLines: {
    ask: 'The name, date and amount of this charge on your statement',
    why: 'Leave out or cover everything else.',
  },
  orderPage: { ask: 'The order number and status on the order page' },
  sendScreen: { ask: 'The address, network and amount on the page where you sent it' },
  rightAddressMessage: {
    ask: 'Where the right address came from',
    why: 'Such as a message from the other side, or the deposit page of an exchange.',
  },
  rightTag: { ask: 'The right tag or memo', why: 'The exchange’s deposit page shows it.' },
  depositPage: { ask: 'The address, network and tag on the exchange’s deposit page' },
  expectedDelivery: { ask: 'What should have arrived, and at which address' },
  providerMail: { ask: 'What the payment service wrote in its e-mail', why: 'Please leave out any links.' },
  whatFailed: { ask: 'What you bought, and what went wrong' },
  whenReported: { ask: 'When you reported it, and to whom' },
  screenshots: { ask: 'What the page said at the time', why: 'An error message helps most word for word.' },
  cancellationProof: { ask: 'When you cancelled, and what you were told then' },
  termsShown: { ask: 'The refund or subscription terms shown when you paid' },
  refundPromise: { ask: 'Who agreed to the refund, when, and in what words' },
  whenNoticed: { ask: 'When you noticed it' },
  deviceList: { ask: 'Whether the wallet was used on a device you do not know' },
  keysExposed: {
    ask: 'Whether anyone has ever seen your recovery phrase or private key',
    why: 'A yes or no is all. Please never write them down here.',
  },
  policeReport: { ask: 'The number of the police report', why: 'It is fine if there is none yet.' },
  howContacted: { ask: 'How the other side first contacted you' },
  chatExport: {
    ask: 'How the chat with the other side went',
    why: 'The times, their account, and what they wanted you to do.',
  },
  siteName: { ask: 'What their website or app is called', why: 'The name is enough; do not open it again.' },
  feeShown: { ask: 'Which fee was shown when you paid' },
};
