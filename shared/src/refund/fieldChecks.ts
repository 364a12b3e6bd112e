// What may be wrong with one filled-in field: one check for each kind, and for each provider's ids.
// Owns the checks of form. Never asks whether a field is wanted at all (fields.ts), nor what a value leads to (assess.ts).
import { assertNever, decimalPlaces, isDecimal, isTimeZone, isZero } from '../kit/index.ts';
import { addressProblem } from './addressChecks.ts';
import { looksLikeCard, namesCardCode } from './cardNumber.ts';
import { cleanValue, instantFrom } from './cleanValue.ts';
import type { PaymentType, Provider } from './codes.ts';
import { digitsOf, isCurrencyCode, isFiatCurrency } from './currencies.ts';
import type { FieldName, ProblemCode, RefundDraft } from './fieldNames.ts';
import { type FieldSpec, fieldSpecs } from './fieldSpecs.ts';
import { limits } from './limits.ts';
import { isAddress, isMemo, isNetworkName, isTransactionId, type NetworkName, spellAddress } from './networks.ts';
import { reasonsOf } from './reasonsOf.ts';

const dayMs = 86_400_000;

/** What is wrong with a value that is not empty; undefined when nothing is. */
export function checkValue(spec: FieldSpec, draft: RefundDraft, now: number): ProblemCode | undefined {
  const value = cleanValue(spec, draft);
  // The cleaned value as well: normalising makes some characters longer.
  const length = Math.max(value.length, draft[spec.name]?.length ?? 0);
  if (length > spec.maxLength && spec.kind !== 'digits') return 'tooLong';
  switch (spec.kind) {
    case 'choice':
      return choicesOf(spec, draft).includes(value) ? sameAsSentNetwork(spec, value, draft) : 'notAChoice';
    case 'flag':
      return value === 'yes' ? undefined : 'notAChoice';
    case 'decimal':
      return checkAmount(value, draft);
    case 'digits':
      if (/^[0-9]{4}$/.test(value)) return undefined;
      return looksLikeCard(value) ? 'looksLikeCard' : 'badFormat';
    case 'currency':
      return checkCurrency(value, draft);
    case 'dateTime':
      return checkTime(value, draft, now);
    case 'id':
      return checkId(spec.name, value, draft);
    case 'address':
      return checkAddress(spec.name, value, draft);
    case 'text':
      if (spec.name === 'memo' || spec.name === 'rightMemo') return checkMemo(value, draft);
      return holdsCard(value) ? 'looksLikeCard' : undefined;
    case 'longText':
      return holdsCard(value) ? 'looksLikeCard' : undefined;
    case 'given':
      return checkGiven(spec.name, value, draft, now);
    default:
      return assertNever(spec.kind);
  }
}

/** What a choice is made from; the reasons depend on the payment. */
export function choicesOf(spec: FieldSpec, draft: RefundDraft): readonly string[] {
  if (spec.name !== 'reason') return spec.choices ?? [];
  return reasonsOf[(draft.payment ?? '').trim() as PaymentType] ?? [];
}

function sameAsSentNetwork(spec: FieldSpec, value: string, draft: RefundDraft): ProblemCode | undefined {
  return spec.name === 'intendedNetwork' && value === draft.network?.trim() ? 'sameAsSent' : undefined;
}

function networkIn(draft: RefundDraft, field: 'network' | 'intendedNetwork' = 'network'): NetworkName | undefined {
  const name = (draft[field] ?? '').trim();
  return isNetworkName(name) ? name : undefined;
}

/** The cleaned value of another field. */
function cleaned(name: FieldName, draft: RefundDraft): string {
  const spec = fieldSpecs.find((field) => field.name === name);
  return spec ? cleanValue(spec, draft) : '';
}

const holdsCard = (text: string) => looksLikeCard(text) || namesCardCode(text);

function checkAmount(value: string, draft: RefundDraft): ProblemCode | undefined {
  if (!isDecimal(value)) return 'notADecimal';
  if (isZero(value)) return 'zero';
  // Nobody paid as much by card; some tokens are counted in so many.
  if (draft.payment?.trim() !== 'onchain' && looksLikeCard(value)) return 'looksLikeCard';
  const currency = cleaned('currency', draft);
  return currency !== '' && decimalPlaces(value) > digitsOf(currency, networkIn(draft)) ? 'tooManyDecimals' : undefined;
}

function checkCurrency(value: string, draft: RefundDraft): ProblemCode | undefined {
  // Without a payment type either kind may still come.
  const known = (draft.payment ?? 'onchain').trim() === 'onchain' ? isCurrencyCode(value) : isFiatCurrency(value);
  return known ? undefined : 'unknownCurrency';
}

function checkTime(value: string, draft: RefundDraft, now: number): ProblemCode | undefined {
  const at = instantFrom(value, (draft.timeZone ?? '').trim());
  if (at === undefined) return 'notADate';
  if (at > now + limits.clockSkewMs) return 'inTheFuture';
  return at < 0 || at < now - limits.oldestPaymentDays * dayMs ? 'tooOld' : undefined;
}

const orderNumber = /^[A-Za-z0-9][A-Za-z0-9_.:#/*@|-]{3,63}$/;
const providerIds: Readonly<Record<Provider, RegExp>> = {
  // The provider's 28 digits or the merchant's own number, which stands on the same receipt.
  wechat: /^(?:[0-9]{28}|[0-9A-Za-z_*@|-]{6,32})$/,
  alipay: /^[0-9]{16,64}$/,
  paypal: /^[0-9A-Z]{17}$/,
  google: /^GPA\.[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{5}(?:\.\.[0-9]{1,4})?$/,
  apple: /^[0-9A-Z]{8,20}$/,
  other: orderNumber,
};

function checkId(name: FieldName, value: string, draft: RefundDraft): ProblemCode | undefined {
  if (value.length > limits.transactionId) return 'tooLong';
  const wrong = draft.payment?.trim() === 'onchain' ? checkChainId(value, draft) : checkPaymentId(value, draft);
  if (wrong !== undefined) return wrong;
  return name === 'secondTransactionId' && value === cleaned('transactionId', draft) ? 'sameAsFirst' : undefined;
}

function checkChainId(value: string, draft: RefundDraft): ProblemCode | undefined {
  const network = networkIn(draft);
  if (network === undefined) return /^[\x21-\x7e]+$/.test(value) ? undefined : 'badFormat';
  if (isTransactionId(network, value)) return undefined;
  return isAddress(network, value) ? 'looksLikeAddress' : 'badFormat';
}

function checkPaymentId(value: string, draft: RefundDraft): ProblemCode | undefined {
  if (holdsCard(value)) return 'looksLikeCard';
  const provider = (draft.provider ?? '').trim();
  const shape =
    draft.payment?.trim() === 'thirdParty' && Object.hasOwn(providerIds, provider)
      ? providerIds[provider as Provider]
      : orderNumber;
  return shape.test(value) ? undefined : 'badFormat';
}

function checkAddress(name: FieldName, value: string, draft: RefundDraft): ProblemCode | undefined {
  const sentOn = networkIn(draft);
  const network = name === 'intendedAddress' ? (networkIn(draft, 'intendedNetwork') ?? sentOn) : sentOn;
  if (network === undefined) return /^[\x21-\x7e]+$/.test(value) ? undefined : 'badFormat';
  const problem = addressProblem(network, value);
  if (problem) return isTransactionId(network, value) ? 'looksLikeTransactionId' : problem;
  if (name !== 'intendedAddress' || draft.reason?.trim() !== 'wrongAddress') return undefined;
  const sentTo = cleaned('toAddress', draft);
  return spellAddress(network, value) === spellAddress(network, sentTo) ? 'sameAsSent' : undefined;
}

function checkMemo(value: string, draft: RefundDraft): ProblemCode | undefined {
  const network = networkIn(draft);
  if (network !== undefined && !isMemo(network, value)) return 'badFormat';
  return holdsCard(value) ? 'looksLikeCard' : undefined;
}

function checkGiven(name: FieldName, value: string, draft: RefundDraft, now: number): ProblemCode | undefined {
  if (name === 'timeZone') return isTimeZone(value) ? undefined : 'badFormat';
  if (name === 'block') return /^(?:0|[1-9][0-9]{0,14})$/.test(value) ? undefined : 'badFormat';
  return checkTime(value, draft, now);
}
