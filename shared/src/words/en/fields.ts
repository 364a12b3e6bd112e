// The fields of the intake in English, and what stands beside one that is not right yet.
// Owns these texts. When a field is asked, and what is wrong with it, is decided in refund/.
import type { RefundWords } from '../refundWords.ts';

export const field: RefundWords['field'] = {
  payment: { label: 'Payment' },
  reason: { label: 'Reason' },
  provider: { label: 'Payment service', why: 'As your statement names it.' },
  network: { label: 'Network', why: 'One address can exist on several networks, so we have to ask.' },
  transactionId: {
    label: 'Transaction ID',
    placeholder: 'Paste the ID or a link',
  },
  noTransactionId: { label: 'I do not have the ID' },
  cardLast4: {
    label: 'Last four digits of the card',
    why: 'Only the last four. Please leave out the rest of the number.',
    placeholder: '4821',
  },
  cardBrand: { label: 'Card scheme', why: 'The mark on the card.' },
  cardCountry: { label: 'Where the card was issued', why: 'Where the bank of the card is.' },
  payerHint: {
    label: 'Account that paid',
    why: 'Enough to recognise it as yours, such as a nickname or the end of a phone number.',
  },
  amount: { label: 'Amount', why: 'As your payment history shows it.', placeholder: '128.40' },
  currency: { label: 'Currency', placeholder: 'USD' },
  paidAt: {
    label: 'Time of payment',
    why: 'In your local time. The right day is enough if you do not recall the hour.',
  },
  timeZone: { label: 'Time zone' },
  posted: {
    label: 'Are both charges booked?',
    why: 'If one still shows as pending or as a hold, it may never be charged. What your bank shows is what counts.',
  },
  secondTransactionId: {
    label: 'ID of the second payment',
    why: 'The one that differs from the first.',
    placeholder: 'Paste the ID or a link',
  },
  noSecondTransactionId: {
    label: 'I do not have the second ID',
    why: 'That is fine: we look by amount and time.',
  },
  contract: {
    label: 'Token contract',
    why: 'Tokens of one name can be different ones; the contract tells which. A block explorer shows it beside the name.',
    placeholder: 'Paste the contract address',
  },
  noContract: { label: 'I do not have the contract', why: 'That is fine: we check it by the transaction ID.' },
  toAddress: { label: 'Receiving address', why: 'Where the coins actually went.', placeholder: 'Paste the address' },
  fromAddress: {
    label: 'Sending address',
    why: 'Where the coins came from. It only helps to find the transfer; you need not prove anything.',
    placeholder: 'Paste the address',
  },
  memo: { label: 'Tag or memo', why: 'What you entered with the transfer. Leave it empty if there was none.' },
  rightMemo: { label: 'The right tag or memo', why: 'The one that the exchange shows for deposits.' },
  chainStatus: { label: 'Status on the network', why: 'Your wallet’s history or a block explorer shows it.' },
  confirmedAt: { label: 'Confirmed' },
  block: { label: 'Block' },
  destination: { label: 'Whose address is it?', why: 'What can still be done depends on who holds it.' },
  exchange: { label: 'Which exchange', why: 'Its name is enough.' },
  intendedNetwork: { label: 'Network you meant to use' },
  intendedAddress: {
    label: 'Address you meant to use',
    why: 'The one that the coins did not reach.',
    placeholder: 'Paste the address',
  },
  note: {
    label: 'Anything else',
    why: 'What happened and when you noticed, in your own words. Please never write a recovery phrase, private key or password.',
  },
};

export const id: RefundWords['id'] = {
  card: {
    where: 'In your payment history, on the receipt or with the order; the order number works too.',
    missing: 'That is fine. With the last four digits, the amount and the date an agent can find the payment.',
  },
  onchain: {
    where: 'The hash, in the history of your wallet. A link to a block explorer works too.',
    missing:
      'Open the transfer in the history of your wallet: the hash usually stands there. If it does not, go on with the receiving address, the amount and the time, and an agent looks for it on the network.',
  },
  thirdParty: {
    where: 'In the history of the payment service; it may be called order or receipt number.',
    missing:
      'Open the payment in the app of the payment service: the order number usually stands there. If it does not, name the account that paid, and an agent looks by amount and time.',
  },
};

export const problem: RefundWords['problem'] = {
  required: 'This is needed.',
  notAChoice: 'Please choose one from the list.',
  notADecimal: 'Please write a number, such as 128.40.',
  tooManyDecimals: 'Too many decimals. Please copy the amount from your payment history.',
  zero: 'The amount must be more than zero.',
  unknownCurrency: 'We do not recognise this currency. Please write its code, such as USD or USDT.',
  notADate: 'Please give a full date and time.',
  inTheFuture: 'This time has not come yet. Please check it.',
  tooOld: 'This date is very long ago. Please check it.',
  badChecksum: 'One character of this address seems to be wrong. Please copy it again from where it comes from.',
  badFormat: 'The format does not look right. Please compare it with the original.',
  tooLong: 'This is too long. Please shorten it.',
  looksLikeCard:
    'This looks like a full card number or its code. Please leave it out; we only need the last four digits.',
  looksLikeAddress: 'This looks like an address. What belongs here is the transaction ID.',
  looksLikeTransactionId: 'This looks like a transaction ID. What belongs here is the address.',
  sameAsFirst: 'This is the same as the first. Please give the ID of the other payment.',
  sameAsSent: 'This is what was actually used. Please give the one you meant to use.',
};
