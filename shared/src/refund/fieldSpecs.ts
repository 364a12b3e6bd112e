// The intake as data: every field, when it is asked, when it must be filled in, and which keyboard suits it.
// Owns the order and the conditions. Never holds words (they are keyed by these names) nor checks (fieldChecks.ts).
import { isToken } from './assets.ts';
import {
  cardBrands,
  cardCountries,
  chainStatuses,
  destinations,
  paymentTypes,
  postedStates,
  providers,
} from './codes.ts';
import type { FieldName, RefundDraft, StepName } from './fieldNames.ts';
import { limits } from './limits.ts';
import { memoKind, networkNames } from './networks.ts';

/** A flag is one tap ("I don't have it"); `given` comes from the wallet or the device and is never asked. */
export type FieldKind =
  | 'choice'
  | 'flag'
  | 'text'
  | 'longText'
  | 'decimal'
  | 'digits'
  | 'currency'
  | 'dateTime'
  | 'id'
  | 'address'
  | 'given';

/** Holds when every field named has one of the values listed; a field that is not filled in has the value ''. */
export type Condition = { readonly [name in FieldName]?: readonly string[] };

export interface FieldSpec {
  name: FieldName;
  kind: FieldKind;
  /** For the attributes of the same names; phones choose the keyboard by them. */
  inputMode: 'text' | 'decimal' | 'numeric';
  autocapitalize: 'none' | 'characters' | 'sentences';
  /** In characters, as typed or pasted. */
  maxLength: number;
  step: StepName;
  /** Asked only when this holds. */
  when: Condition;
  /** And only where this does, which no list of values can say. */
  where?: (draft: RefundDraft) => boolean;
  /** Must be filled in when this holds; never where it is absent. */
  requiredWhen?: Condition;
  choices?: readonly string[];
}

const always: Condition = {};
const onchain: Condition = { payment: ['onchain'] };
const offchain: Condition = { payment: ['card', 'thirdParty'] };
const twice: Condition = { reason: ['duplicate'] };
const withMemo: Condition = { ...onchain, network: networkNames.filter((name) => memoKind(name) !== 'none') };
const typed = { inputMode: 'text', autocapitalize: 'none' } as const;
const chosen = { ...typed, maxLength: 40 } as const;

export const fieldSpecs: readonly FieldSpec[] = [
  {
    name: 'payment',
    kind: 'choice',
    ...chosen,
    step: 'payment',
    when: always,
    requiredWhen: always,
    choices: paymentTypes,
  },
  {
    name: 'reason',
    kind: 'choice',
    ...chosen,
    step: 'reason',
    when: { payment: paymentTypes },
    requiredWhen: always,
  },
  {
    name: 'provider',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: { payment: ['thirdParty'] },
    requiredWhen: always,
    choices: providers,
  },
  {
    name: 'network',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: onchain,
    requiredWhen: always,
    choices: networkNames,
  },
  {
    name: 'transactionId',
    kind: 'id',
    ...typed,
    maxLength: limits.pastedLink,
    step: 'transaction',
    when: { noTransactionId: [''] },
    requiredWhen: always,
  },
  { name: 'noTransactionId', kind: 'flag', ...chosen, step: 'transaction', when: always },
  {
    name: 'cardLast4',
    kind: 'digits',
    inputMode: 'numeric',
    autocapitalize: 'none',
    maxLength: 4,
    step: 'transaction',
    when: { payment: ['card'] },
    requiredWhen: { noTransactionId: ['yes'] },
  },
  // What finds a card payment whose id is gone; with the id nobody needs it.
  {
    name: 'cardBrand',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: { payment: ['card'], noTransactionId: ['yes'] },
    choices: cardBrands,
  },
  {
    name: 'cardCountry',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: { payment: ['card'], noTransactionId: ['yes'] },
    choices: cardCountries,
  },
  {
    name: 'payerHint',
    kind: 'text',
    ...typed,
    maxLength: limits.payerHint,
    step: 'transaction',
    when: { payment: ['thirdParty'] },
    requiredWhen: { noTransactionId: ['yes'] },
  },
  {
    name: 'amount',
    kind: 'decimal',
    inputMode: 'decimal',
    autocapitalize: 'none',
    maxLength: limits.amount,
    step: 'transaction',
    when: always,
    requiredWhen: always,
  },
  {
    name: 'currency',
    kind: 'currency',
    inputMode: 'text',
    autocapitalize: 'characters',
    maxLength: limits.currency,
    step: 'transaction',
    when: always,
    requiredWhen: always,
  },
  { name: 'paidAt', kind: 'dateTime', ...chosen, step: 'transaction', when: always, requiredWhen: always },
  {
    name: 'chainStatus',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: onchain,
    requiredWhen: always,
    choices: chainStatuses,
  },
  {
    name: 'contract',
    kind: 'address',
    ...typed,
    maxLength: limits.address,
    step: 'transaction',
    when: { ...onchain, noContract: [''] },
    where: isToken,
    requiredWhen: always,
  },
  { name: 'noContract', kind: 'flag', ...chosen, step: 'transaction', when: onchain, where: isToken },
  {
    name: 'secondTransactionId',
    kind: 'id',
    ...typed,
    maxLength: limits.pastedLink,
    step: 'transaction',
    when: { ...twice, noSecondTransactionId: [''] },
    requiredWhen: always,
  },
  { name: 'noSecondTransactionId', kind: 'flag', ...chosen, step: 'transaction', when: twice },
  {
    name: 'posted',
    kind: 'choice',
    ...chosen,
    step: 'transaction',
    when: { ...offchain, ...twice },
    requiredWhen: always,
    choices: postedStates,
  },
  {
    name: 'toAddress',
    kind: 'address',
    ...typed,
    maxLength: limits.address,
    step: 'details',
    when: onchain,
    requiredWhen: { noTransactionId: ['yes'] },
  },
  // Never proved by a signature: who asks for one is a swindler.
  { name: 'fromAddress', kind: 'address', ...typed, maxLength: limits.address, step: 'details', when: onchain },
  { name: 'memo', kind: 'text', ...typed, maxLength: limits.memo, step: 'details', when: withMemo },
  {
    name: 'rightMemo',
    kind: 'text',
    ...typed,
    maxLength: limits.memo,
    step: 'details',
    when: { ...withMemo, reason: ['missingTag'] },
  },
  {
    name: 'destination',
    kind: 'choice',
    ...chosen,
    step: 'details',
    when: onchain,
    requiredWhen: always,
    choices: destinations,
  },
  {
    name: 'exchange',
    kind: 'text',
    ...typed,
    maxLength: limits.exchange,
    step: 'details',
    when: { ...onchain, destination: ['exchange'] },
  },
  {
    name: 'intendedNetwork',
    kind: 'choice',
    ...chosen,
    step: 'details',
    when: { ...onchain, reason: ['wrongNetwork'] },
    requiredWhen: always,
    choices: networkNames,
  },
  {
    name: 'intendedAddress',
    kind: 'address',
    ...typed,
    maxLength: limits.address,
    step: 'details',
    when: { ...onchain, reason: ['wrongAddress', 'wrongNetwork'] },
    requiredWhen: { reason: ['wrongAddress'] },
  },
  {
    name: 'note',
    kind: 'longText',
    inputMode: 'text',
    autocapitalize: 'sentences',
    maxLength: limits.note,
    step: 'details',
    when: always,
  },
  {
    name: 'timeZone',
    kind: 'given',
    ...chosen,
    maxLength: limits.timeZone,
    step: 'review',
    when: always,
    requiredWhen: always,
  },
  { name: 'confirmedAt', kind: 'given', ...chosen, step: 'review', when: onchain },
  { name: 'block', kind: 'given', ...chosen, step: 'review', when: onchain },
];

/** Whether this draft calls for the field at all. */
export function isAsked({ when, where }: FieldSpec, draft: RefundDraft): boolean {
  return holds(when, draft) && (where?.(draft) ?? true);
}

export function holds(condition: Condition, draft: RefundDraft): boolean {
  return Object.entries(condition).every(([name, values]) => values.includes((draft[name as FieldName] ?? '').trim()));
}
