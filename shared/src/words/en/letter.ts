// What an agent starts a letter from, in English, and how the way back of the money is called.
// Owns these texts. The agent changes them before they go out.
import type { RefundWords } from '../refundWords.ts';
import { choice } from './choices.ts';
import { denial } from './denial.ts';

export const method: RefundWords['method'] = ({ payment, cardLast4, provider }) => {
  if (payment === 'onchain') return 'the wallet that paid';
  if (payment === 'card') return cardLast4 === undefined ? 'the card that paid' : `your card ending in ${cardLast4}`;
  return provider === undefined || provider === 'other' ? 'the payment service you used' : choice.provider[provider];
};

export const payoutFailed: RefundWords['payoutFailed'] = {
  cardExpired:
    'The refund did not go through: the card that paid has expired or was stopped. Talk to us; once we know that it is you, it can go another way. Never send a full card number.',
  accountClosed:
    'The refund did not go through: the account that paid was closed. Talk to us; once we know that it is you, it can go another way.',
  rejected:
    'The refund did not go through: the bank or payment service did not take it. We are finding out why and tell you what comes next.',
  other: 'The refund did not go through. We are finding out why and tell you what comes next.',
};

export const letter: RefundWords['letter'] = {
  ask({ length }) {
    const wanted = length === 0 ? 'a few more details' : length === 1 ? 'one more thing' : `${length} more things`;
    return `Hello. To go on with your refund request, we need ${wanted} from you. Simply write it down. Please never send a recovery phrase, private key, password or code; we do not need them.`;
  },
  approve: ({ amount, method: wayBack }) =>
    `Hello. Your refund request has been approved: ${amount} goes back to ${wayBack}. When it arrives is up to the bank, payment service or network.`,
  deny(codes) {
    const reasons = [...new Set(codes.map((code) => denial[code]))];
    return [
      'Hello. We have looked into your refund request, and it was not approved.',
      ...reasons.map(({ text }) => text),
      ...reasons.slice(0, 1).map(({ next }) => next),
    ].join('\n');
  },
  contradiction:
    'The time of payment that you gave is far from that of the transaction itself. Please look at the transaction ID and the time once more and write down what is right; then we go on. Never send a recovery phrase, private key, password or code.',
  progress: ({ date }) =>
    date === undefined
      ? 'Hello. We are working on your refund request and still checking; you will hear from us as soon as there is a result.'
      : `Hello. Your refund request needs a little more time. You will hear from us by ${date}.`,
  payoutFailed: (why) => `Hello. ${payoutFailed[why]}`,
};
