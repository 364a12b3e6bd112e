// From a finished draft to the request that is handed in, and back.
// Owns the translation. Never lets a draft through that `checkDraft` finds something wrong with.
import { isToken } from './assets.ts';
import { cleanValue, instantFrom } from './cleanValue.ts';
import type { CardBrand, CardCountry, ChainStatus, Destination, PostedState, Provider, ReasonCode } from './codes.ts';
import { type FieldName, type FieldProblem, keptAsTyped, type RefundDraft } from './fieldNames.ts';
import { fieldSpecs, isAsked } from './fieldSpecs.ts';
import { checkDraft } from './fields.ts';
import type { NetworkName } from './networks.ts';
import type { RefundRequest } from './request.ts';

/**
 * The request in a draft, or what is wrong with the draft. `prefill` is what the wallet handed over: fields that still
 * say the same are named in `prefilled`.
 */
export function toRequest(
  draft: RefundDraft,
  { now, prefill = {} }: { now: number; prefill?: RefundDraft },
): { request: RefundRequest } | { problems: FieldProblem[] } {
  const problems = checkDraft(draft, { now });
  if (problems.length > 0) return { problems };
  const values = valuesOf(draft);
  const before = valuesOf({ ...draft, ...prefill });
  const text = (name: FieldName): string => values.get(name) ?? '';
  const given = <Name extends FieldName>(name: Name) => pick(name, values.get(name));
  const timeZone = text('timeZone');
  const moment = (name: FieldName): number => instantFrom(text(name), timeZone) ?? 0;
  const common = {
    reason: text('reason') as ReasonCode,
    amount: text('amount'),
    currency: text('currency'),
    paidAt: moment('paidAt'),
    timeZone,
    note: text('note'),
    prefilled: [...values.keys()].filter((name) => (prefill[name] ?? '') !== '' && before.get(name) === text(name)),
    ...given('transactionId'),
    ...given('secondTransactionId'),
    ...typedOtherwise(draft, values),
  };
  const posted = values.has('posted') ? { posted: text('posted') as PostedState } : {};
  switch (text('payment')) {
    case 'card':
      return {
        request: {
          payment: 'card',
          ...common,
          ...given('cardLast4'),
          ...(values.has('cardBrand') && { cardBrand: text('cardBrand') as CardBrand }),
          ...(values.has('cardCountry') && { cardCountry: text('cardCountry') as CardCountry }),
          ...posted,
        },
      };
    case 'thirdParty':
      return {
        request: {
          payment: 'thirdParty',
          ...common,
          provider: text('provider') as Provider,
          ...given('payerHint'),
          ...posted,
        },
      };
    default:
      return {
        request: {
          payment: 'onchain',
          ...common,
          network: text('network') as NetworkName,
          chainStatus: text('chainStatus') as ChainStatus,
          destination: text('destination') as Destination,
          ...given('contract'),
          ...given('toAddress'),
          ...given('fromAddress'),
          ...given('memo'),
          ...given('rightMemo'),
          ...given('exchange'),
          ...(values.has('confirmedAt') && { confirmedAt: moment('confirmedAt') }),
          ...(values.has('block') && { block: Number(text('block')) }),
          ...(values.has('intendedNetwork') && { intendedNetwork: text('intendedNetwork') as NetworkName }),
          ...given('intendedAddress'),
        },
      };
  }
}

/** The draft that a request came from: what he typed where that is known, else in its normal form. */
function fromRequest(request: RefundRequest): RefundDraft {
  const { prefilled: _, paidAt, asTyped = {}, ...rest } = request;
  const draft: RefundDraft = { paidAt: new Date(paidAt).toISOString() };
  for (const [name, value] of Object.entries({ ...rest, ...asTyped })) draft[name as FieldName] = String(value);
  if (request.payment === 'onchain' && request.confirmedAt !== undefined) {
    draft.confirmedAt = new Date(request.confirmedAt).toISOString();
  }
  if (request.transactionId === undefined) draft.noTransactionId = 'yes';
  if (request.reason === 'duplicate' && request.secondTransactionId === undefined) draft.noSecondTransactionId = 'yes';
  if (request.payment === 'onchain' && request.contract === undefined && isToken(draft)) draft.noContract = 'yes';
  return draft;
}

/**
 * A request that came over the wire, in its normal form whatever client spelled it, so that one transaction has one id.
 * What was typed is cleaned anew: a client cannot give a value and claim that something else was typed.
 */
export function readRequest(
  request: RefundRequest,
  { now }: { now: number },
): { request: RefundRequest } | { problems: FieldProblem[] } {
  const made = toRequest(fromRequest(request), { now });
  return 'request' in made ? { request: { ...made.request, prefilled: request.prefilled } } : made;
}

/** The filled-in fields that this draft calls for, each in its normal form. */
function valuesOf(draft: RefundDraft): Map<FieldName, string> {
  const called = fieldSpecs.filter((spec) => isAsked(spec, draft));
  return new Map(
    called.map((spec) => [spec.name, cleanValue(spec, draft)] as const).filter(([, value]) => value !== ''),
  );
}

/** Full-width digits, spaces, a whole link: kept beside what became of them. */
function typedOtherwise(draft: RefundDraft, values: Map<FieldName, string>): Pick<RefundRequest, 'asTyped'> {
  const changed = keptAsTyped.flatMap((name) => {
    const cleaned = values.get(name);
    return cleaned === undefined || draft[name] === cleaned ? [] : [[name, draft[name]]];
  });
  return changed.length > 0 ? { asTyped: Object.fromEntries(changed) } : {};
}

function pick<Name extends FieldName>(name: Name, value: string | undefined): { [name in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: string });
}
