// What the rules say of a request, in English. A verdict is never a promise: the answer is a person's.
// Owns these texts. Never weighs a rule.
import type { RefundWords } from '../refundWords.ts';
import { createRuleFact } from '../ruleFact.ts';
import { choice, payment } from './choices.ts';
import { field } from './fields.ts';

export const verdict: RefundWords['verdict'] = {
  eligible: {
    title: 'Meets the conditions for a refund',
    text: 'Once submitted, an agent checks it once more. What counts is their answer.',
  },
  unclear: {
    title: 'An agent has to look before we can tell',
    text: 'What we know so far does not settle it. Once submitted, an agent finds out and answers you.',
  },
  deny: {
    title: 'Does not meet the conditions under our current rules',
    text: 'If your case is special, you can still submit it, or talk to us first. You can appeal afterwards.',
  },
  guidance: {
    title: 'Not something we can refund now',
    text: 'Below is what you can still do. If questions remain, you can ask a person to look again.',
  },
};

export const rule: RefundWords['rule'] = {
  sameTransaction: 'Other requests',
  typeSupported: 'Kind of payment',
  reasonCovered: 'Reason',
  ownCharge: 'Who took the money',
  window: 'Our time limit',
  providerWindow: 'The service’s time limit',
  chainStatus: 'Status on the network',
  chainAgrees: 'Read from the network',
  transactionGiven: 'Transaction ID',
  bothPosted: 'Both charges booked',
  timesAgree: 'Times agree',
  safety: 'Safety',
  complexity: 'Time it takes',
  secondPerson: 'Second approval',
};

export const ruleFact = createRuleFact(
  {
    doesNotApply: 'does not apply',
    noEarlierCase: 'no other request',
    earlierClosed: 'an earlier request is closed',
    caseRefunded: (caseNumber) => `request ${caseNumber} was refunded`,
    disputeOpen: (caseNumber) => `the payment of request ${caseNumber} is in dispute at the bank or service`,
    caseExists: (caseNumber) => `there is request ${caseNumber} already`,
    supported: (what) => `${what}, supported`,
    notSupported: (what) => `${what}, not supported`,
    coverage: {
      covered: 'covered',
      review: 'for an agent to decide',
      notCovered: 'not covered',
      guidance: 'we cannot take it back',
    },
    paidTo: { operator: 'paid to us', unproven: 'not shown to be paid to us', others: 'paid to somebody else' },
    dayOf: (day, days) => `day ${day} of ${days}`,
    windowOver: (day, lastDay) => `day ${day}, the limit was ${lastDay}`,
    pastGoodwill: (day, goodwillDays) => `day ${day}, past the first ${goodwillDays}: for an agent to decide`,
    on: (status, network) => `${network}: ${status.toLowerCase()}`,
    chainUnavailable: (network) => `${network} could not be read just now; that says nothing about the payment`,
    chainNotFound: (network) => `not found on ${network}`,
    chainAgrees: 'agrees with the network',
    chainDiffers: (what) => `differs from the network: ${what.join(', ')}`,
    reorganised: 'the network took it out of its block again',
    given: 'given',
    missing: (what) => `missing: ${what.join(', ')}`,
    hoursApart: (hours) => (hours === '0' ? 'the same' : `${hours} h apart`),
    urgent: 'possible theft or scam: safety first',
    notUrgent: 'nothing unusual',
    complexWhy: {
      onchain: 'on-chain transfer',
      reason: 'this reason needs a closer look',
      urgent: 'safety is at stake',
      amount: 'large amount',
      transactionMissing: 'no transaction ID',
    },
    takesLonger: (why) => `takes longer: ${why.join(', ')}`,
    takesUsual: 'the usual time',
    onePerson: (from) => `below ${from}: one person decides`,
    secondPerson: (from) => `${from} or more: a second person approves`,
    everyAmount: 'a second person approves every amount in this currency',
  },
  { locale: 'en', choice, field, payment },
);
