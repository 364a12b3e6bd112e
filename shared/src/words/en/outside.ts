// Where else a customer may turn, in English. Says who it is and what it is for; promises no result.
// Owns these texts. Which of them applies, and when it was last looked at, is data (refund/outsideRoutes.ts).
import type { RefundWords } from '../refundWords.ts';

export const outside: RefundWords['outside'] = {
  issuer: {
    title: 'The bank you paid with',
    text: 'Call the number on the back of the card, name this charge, and ask whether you can dispute it. The bank sets the time limit, so do not wait.',
  },
  paymentService: {
    title: 'The payment service you used',
    text: 'Open this payment in its official app and follow its way to complain or to ask for a refund. It sets the time limit, so do not wait.',
  },
  exchange: {
    title: 'The exchange that received it',
    text: 'Ask for a recovery in its official app, with the transaction hash, the coin, the amount and the network. The exchange decides whether it can help.',
  },
  cn12315: {
    title: 'China: 12315 platform',
    text: 'For disputes with a merchant in mainland China. It says within 7 working days whether it takes a complaint. Virtual-currency services are mostly outside what it takes.',
  },
  cnPolice: { title: 'China: the police', text: 'If you suspect fraud or theft, call 110. To ask first, call 96110.' },
  hkHkma: {
    title: 'Hong Kong Monetary Authority',
    text: 'Complain to the bank you paid with first. If its answer does not satisfy you, you may turn to the HKMA, and to the FDRC where money is in dispute.',
  },
  hkPolice: {
    title: 'Hong Kong Police',
    text: 'If you suspect fraud, report it. To ask first, call the anti-scam helpline 18222.',
  },
  sgFidrec: {
    title: 'Singapore: FIDReC',
    text: 'Complain to the financial institution first. Within 6 months of its final answer you may turn to FIDReC. Crypto services mostly are not members.',
  },
  sgPolice: { title: 'Singapore Police Force', text: 'If you suspect fraud, report it. To ask first, call 1799.' },
  gbOmbudsman: {
    title: 'UK: Financial Ombudsman Service',
    text: 'Complain to the bank or payment firm first. Within 6 months of its final response you may turn to the Ombudsman. Pure crypto services may be outside its reach.',
  },
  gbPolice: { title: 'UK: Report Fraud', text: 'If you suspect fraud, report it to the police’s fraud service.' },
  euAdr: {
    title: 'The dispute body of your country',
    text: 'Complain to the bank or payment firm first. It usually has 15 business days to answer and has to name the body that you may turn to.',
  },
  euPolice: { title: 'Your local police', text: 'If you suspect fraud or theft, report it to your local police.' },
  usCfpb: {
    title: 'US: Consumer Financial Protection Bureau',
    text: 'If the answer of a bank or payment firm does not satisfy you, you may complain on its website.',
  },
  usIc3: {
    title: 'US: FBI Internet Crime Complaint Center (IC3)',
    text: 'If you suspect fraud, report it on its official website. Reporting is free.',
  },
};

export const outsideKind: RefundWords['outsideKind'] = {
  bank: 'The bank',
  paymentService: 'The payment service or exchange',
  ombudsman: 'An ombudsman',
  regulator: 'A regulator',
  police: 'The police',
  court: 'A court',
};
