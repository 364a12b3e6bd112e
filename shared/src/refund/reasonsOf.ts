// Which reasons a payment of each type can have.
// Owns the order in which they are offered. Their words are keyed by their names.
import type { PaymentType, ReasonCode } from './codes.ts';

/** Of what was charged: by card, or through a payment service. */
const ofCharges: readonly ReasonCode[] = [
  'duplicate',
  'notDelivered',
  'unsatisfactory',
  'cancelled',
  'subscription',
  'refundPromisedNotPaid',
  'wrongAmount',
  'feeDispute',
  'wrongAddress',
  'wrongNetwork',
  'unauthorised',
  'scamSuspected',
  'other',
];

/** Which reasons are offered, the likeliest first. */
export const reasonsOf: Readonly<Record<PaymentType, readonly ReasonCode[]>> = {
  card: ofCharges,
  onchain: [
    'wrongAddress',
    'wrongNetwork',
    'missingTag',
    'wrongAmount',
    'stuckPending',
    'duplicate',
    'notDelivered',
    'unsatisfactory',
    'feeDispute',
    'refundPromisedNotPaid',
    'unauthorised',
    'scamSuspected',
    'other',
  ],
  thirdParty: ofCharges,
};
