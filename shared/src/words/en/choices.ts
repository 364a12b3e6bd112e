// What the customer chooses from, in English: payments, reasons and the closed answers.
// Owns these texts. Never says what a choice leads to.
import type { RefundWords } from '../refundWords.ts';
import { networkNames } from './networkNames.ts';

export const payment: RefundWords['payment'] = {
  card: { title: 'Card', second: 'Paid with a credit or debit card' },
  onchain: { title: 'On-chain transfer', second: 'Paid or sent with coins from the wallet' },
  thirdParty: { title: 'Payment service', second: 'WeChat Pay, Alipay, PayPal, Apple, Google and others' },
};

export const reason: RefundWords['reason'] = {
  wrongAddress: { title: 'Wrong address', second: 'The coins went where they should not have' },
  wrongNetwork: { title: 'Wrong network', second: 'Right address, but not the network I meant' },
  wrongAmount: { title: 'Wrong amount', second: 'Too much was paid, or not what was shown' },
  missingTag: { title: 'Missing tag or memo', second: 'Sent to an exchange without its tag or memo' },
  duplicate: { title: 'Charged twice', second: 'The same payment was taken twice' },
  notDelivered: { title: 'Paid, nothing arrived', second: 'The coins or the service never came' },
  unsatisfactory: { title: 'Not what I expected', second: 'It came, but is not as described or does not work' },
  subscription: { title: 'Subscription charge', second: 'It renewed although I did not want it to' },
  cancelled: { title: 'Cancelled, still charged', second: 'The order or service had been cancelled before' },
  refundPromisedNotPaid: { title: 'Refund agreed, not received', second: 'A refund was agreed to earlier' },
  unauthorised: { title: 'It was not me', second: 'You did not start this payment' },
  scamSuspected: { title: 'I may have been scammed', second: 'The other side may be a fraudster' },
  feeDispute: { title: 'Question about a fee', second: 'Not the fee that was shown, or not clear what it is for' },
  stuckPending: { title: 'Never confirmed', second: 'The transfer has been pending for a long time' },
  other: { title: 'Something else', second: 'Tell us in your own words' },
};

export const choice: RefundWords['choice'] = {
  cardBrand: {
    visa: 'Visa',
    mastercard: 'Mastercard',
    unionpay: 'UnionPay',
    amex: 'American Express (Amex)',
    jcb: 'JCB',
    other: 'Another, or not sure',
  },
  cardCountry: {
    CN: 'Mainland China',
    HK: 'Hong Kong',
    SG: 'Singapore',
    GB: 'United Kingdom',
    EU: 'European Union',
    US: 'United States',
    other: 'Elsewhere, or not sure',
  },
  chainStatus: {
    confirmed: 'Confirmed',
    pending: 'Not confirmed yet',
    failed: 'Failed',
    unknown: 'I am not sure',
  },
  destination: {
    self: 'My own address',
    exchange: 'An exchange',
    merchant: 'A merchant',
    operator: 'You, for your own service',
    contract: 'A contract',
    unknown: 'I do not know whose it is',
    scam: 'Possibly a scammer',
  },
  posted: {
    both: 'Both are booked',
    onePending: 'One is still pending',
    unknown: 'I am not sure',
  },
  provider: {
    wechat: 'WeChat Pay',
    alipay: 'Alipay',
    paypal: 'PayPal',
    apple: 'Apple',
    google: 'Google',
    other: 'Another service',
  },
  network: networkNames,
};

export const step: RefundWords['step'] = {
  payment: { title: 'Payment', question: 'How was it paid?' },
  reason: { title: 'Reason', question: 'Why would you like a refund?' },
  transaction: { title: 'Transaction', question: 'Which payment is it?' },
  details: { title: 'Details', question: 'What else helps us see clearly?' },
  review: { title: 'Check and submit', question: 'Is all of this right?' },
};
