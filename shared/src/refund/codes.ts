// The closed lists of the refund domain: reasons, payment types, denial codes and what else is chosen from a list.
// Owns the names, which words, console and relay are keyed by. Never holds what people read, nor a rule.

export const paymentTypes = ['card', 'onchain', 'thirdParty'] as const;
export type PaymentType = (typeof paymentTypes)[number];

export const reasonCodes = [
  'wrongAddress',
  'wrongNetwork',
  'wrongAmount',
  'missingTag',
  'duplicate',
  'notDelivered',
  'unsatisfactory',
  'subscription',
  'cancelled',
  'refundPromisedNotPaid',
  'unauthorised',
  'scamSuspected',
  'feeDispute',
  'stuckPending',
  'other',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What the chain says of an on-chain payment; `unknown` where nobody has looked yet. */
export const chainStatuses = ['confirmed', 'pending', 'failed', 'unknown'] as const;
export type ChainStatus = (typeof chainStatuses)[number];

/** Who controls the receiving address, in the customer's words. `operator` is us: he paid for our own service. */
export const destinations = ['self', 'exchange', 'merchant', 'operator', 'contract', 'unknown', 'scam'] as const;
export type Destination = (typeof destinations)[number];

/** Whether both halves of a double charge are booked, or one is still a hold that may fall away by itself. */
export const postedStates = ['both', 'onePending', 'unknown'] as const;
export type PostedState = (typeof postedStates)[number];

/** Who took the payment, named as the customer's statement names it. No claim of any tie to the operator. */
export const providers = ['wechat', 'alipay', 'paypal', 'apple', 'google', 'other'] as const;
export type Provider = (typeof providers)[number];

/** As they are printed on the card. */
export const cardBrands = ['visa', 'mastercard', 'unionpay', 'amex', 'jcb', 'other'] as const;
export type CardBrand = (typeof cardBrands)[number];

/** Where the card was issued: whose rules its bank follows. */
export const cardCountries = ['CN', 'HK', 'SG', 'GB', 'EU', 'US', 'other'] as const;
export type CardCountry = (typeof cardCountries)[number];

export const evidenceKinds = [
  'transactionId',
  'secondTransactionId',
  'intendedAddress',
  'intendedNetwork',
  'statementLines',
  'orderPage',
  'sendScreen',
  'rightAddressMessage',
  'rightTag',
  'depositPage',
  'expectedDelivery',
  'providerMail',
  'whatFailed',
  'whenReported',
  'screenshots',
  'cancellationProof',
  'termsShown',
  'refundPromise',
  'whenNoticed',
  'deviceList',
  'keysExposed',
  'policeReport',
  'howContacted',
  'chatExport',
  'siteName',
  'feeShown',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const denialCodeNames = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
] as const;
export type DenialCode = (typeof denialCodeNames)[number];

export interface DenialCodeEntry {
  code: DenialCode;
  /** Keys the words: what the customer reads, what would change it, the next route. */
  name: string;
  appealable: boolean;
  /** True where the customer is told only a general sentence, because the particular one would warn a fraudster or break the law. */
  generic: boolean;
}

const entry = (code: DenialCode, name: string, rest: Partial<DenialCodeEntry> = {}): DenialCodeEntry => ({
  code,
  name,
  appealable: true,
  generic: false,
  ...rest,
});

export const denialCodes: Readonly<Record<DenialCode, DenialCodeEntry>> = {
  D01: entry('D01', 'outsideWindow'),
  D02: entry('D02', 'reasonNotCovered'),
  D03: entry('D03', 'typeNotSupported'),
  D04: entry('D04', 'irreversibleOnchain'),
  D05: entry('D05', 'notOurTransaction'),
  D06: entry('D06', 'transactionNotFound'),
  D07: entry('D07', 'failedNoValueMoved'),
  D08: entry('D08', 'alreadyRefunded', { appealable: false }),
  D09: entry('D09', 'disputeOpenAtBank'),
  D10: entry('D10', 'amountExceeds'),
  D11: entry('D11', 'evidenceInsufficient'),
  D12: entry('D12', 'identityNotProven'),
  D13: entry('D13', 'serviceUsed'),
  D14: entry('D14', 'legalHold', { generic: true }),
  D15: entry('D15', 'duplicateCase', { appealable: false }),
  D16: entry('D16', 'outsideProviderWindow'),
  D17: entry('D17', 'fraudSignals', { generic: true }),
};
