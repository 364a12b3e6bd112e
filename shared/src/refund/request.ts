// A refund request as it enters a case: the schema that the relay parses with, and the type inferred from it.
// Owns shape and bounds. Never asks whether the values make sense together (fields.ts) nor what they lead to (assess.ts).
import * as v from 'valibot';
import { isDecimal } from '../kit/index.ts';
import {
  cardBrands,
  cardCountries,
  chainStatuses,
  destinations,
  postedStates,
  providers,
  reasonCodes,
} from './codes.ts';
import { isCurrencyCode } from './currencies.ts';
import { fieldNames, type KeptAsTyped, keptAsTyped } from './fieldNames.ts';
import { limits } from './limits.ts';
import { networkNames } from './networks.ts';

const trimmed = (maxLength: number) => v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(maxLength));
const filled = (maxLength: number) => v.pipe(trimmed(maxLength), v.minLength(1));
/** Ids and addresses: one word of visible ASCII, so that two spellings of one id cannot differ by something unseen. */
const word = (maxLength: number) =>
  v.pipe(filled(maxLength), v.regex(/^[\x21-\x7e]+$/, 'visible ASCII without spaces'));
/** Before the year 2100, so that every zone shows it with a plain date. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));
const blockHeight = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const asTyped = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.pastedLink)));

const common = {
  reason: v.picklist(reasonCodes),
  /** A decimal string in whole units of `currency`. */
  amount: v.pipe(trimmed(limits.amount), v.check(isDecimal, 'a decimal amount')),
  /** ISO 4217 code, or the ticker of an asset. */
  currency: v.pipe(trimmed(limits.currency), v.check(isCurrencyCode, 'a currency code or ticker')),
  /** Milliseconds since 1970, UTC. */
  paidAt: instant,
  /** The customer's IANA zone: every date he is told, and every window's edge, is in it. */
  timeZone: v.pipe(filled(limits.timeZone), v.regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, 'an IANA time zone')),
  note: trimmed(limits.note),
  /** Names of the fields that came from the wallet and were left as they came. */
  prefilled: v.pipe(v.array(v.picklist(fieldNames)), v.maxLength(fieldNames.length)),
  /** Absent where the customer does not have it. */
  transactionId: v.exactOptional(word(limits.transactionId)),
  /** The other of two payments, where the reason is `duplicate`. */
  secondTransactionId: v.exactOptional(word(limits.transactionId)),
  /** What he typed or pasted, where the cleaned value above differs from it. */
  asTyped: v.exactOptional(
    v.strictObject(
      Object.fromEntries(keptAsTyped.map((name) => [name, asTyped])) as Record<KeptAsTyped, typeof asTyped>,
    ),
  ),
};

const cardRequest = v.strictObject({
  payment: v.literal('card'),
  ...common,
  cardLast4: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9]{4}$/, 'four digits'))),
  cardBrand: v.exactOptional(v.picklist(cardBrands)),
  cardCountry: v.exactOptional(v.picklist(cardCountries)),
  posted: v.exactOptional(v.picklist(postedStates)),
});

const onchainRequest = v.strictObject({
  payment: v.literal('onchain'),
  ...common,
  network: v.picklist(networkNames),
  chainStatus: v.picklist(chainStatuses),
  destination: v.picklist(destinations),
  /** The contract of a token; absent for the network's own coin. */
  contract: v.exactOptional(word(limits.address)),
  toAddress: v.exactOptional(word(limits.address)),
  fromAddress: v.exactOptional(word(limits.address)),
  /** Tag or memo; absent also where the customer gave none with his payment. */
  memo: v.exactOptional(filled(limits.memo)),
  /** The one that should have been there. */
  rightMemo: v.exactOptional(filled(limits.memo)),
  /** Which exchange the receiving address belongs to. */
  exchange: v.exactOptional(filled(limits.exchange)),
  /** When the network confirmed it, milliseconds since 1970, UTC. */
  confirmedAt: v.exactOptional(instant),
  block: v.exactOptional(blockHeight),
  intendedNetwork: v.exactOptional(v.picklist(networkNames)),
  intendedAddress: v.exactOptional(word(limits.address)),
});

const thirdPartyRequest = v.strictObject({
  payment: v.literal('thirdParty'),
  ...common,
  provider: v.picklist(providers),
  /** The payer's account there, as far as the customer wants to say it. */
  payerHint: v.exactOptional(filled(limits.payerHint)),
  posted: v.exactOptional(v.picklist(postedStates)),
});

export const refundRequestSchema = v.variant('payment', [cardRequest, onchainRequest, thirdPartyRequest]);
export type RefundRequest = v.InferOutput<typeof refundRequestSchema>;
export type CardRequest = v.InferOutput<typeof cardRequest>;
export type OnchainRequest = v.InferOutput<typeof onchainRequest>;
export type ThirdPartyRequest = v.InferOutput<typeof thirdPartyRequest>;
