// The intake cut into questions: one a screen, and none that the wallet has answered already.
// Owns which fields stand together. What is asked at all is decided in shared/refund.
import {
  type Field,
  type FieldName,
  type RefundDraft,
  type StepName,
  safetyStepsFor,
  stepsFor,
  transactionIn,
} from '@recourse/shared/refund';

export const pageNames = [
  'payment',
  'reason',
  'safety',
  'confirm',
  'provider',
  'network',
  'id',
  'card',
  'found',
  'amount',
  'chainStatus',
  'token',
  'twice',
  'address',
  'tag',
  'destination',
  'exchange',
  'intended',
  'note',
  'review',
] as const;
export type PageName = (typeof pageNames)[number];

export interface Page {
  name: PageName;
  step: StepName;
  fields: readonly Field[];
  /** The wallet's own account of the payment is shown above the question. */
  brought: boolean;
}

const pageOf: Partial<Record<FieldName, PageName>> = {
  payment: 'payment',
  reason: 'reason',
  provider: 'provider',
  network: 'network',
  transactionId: 'id',
  noTransactionId: 'id',
  cardLast4: 'id',
  payerHint: 'id',
  cardBrand: 'card',
  cardCountry: 'card',
  amount: 'amount',
  currency: 'amount',
  paidAt: 'amount',
  chainStatus: 'chainStatus',
  contract: 'token',
  noContract: 'token',
  secondTransactionId: 'twice',
  noSecondTransactionId: 'twice',
  posted: 'twice',
  destination: 'destination',
  exchange: 'exchange',
  toAddress: 'address',
  fromAddress: 'address',
  memo: 'address',
  rightMemo: 'tag',
  intendedNetwork: 'intended',
  intendedAddress: 'intended',
  note: 'note',
};

export interface Answers {
  /** What came from the wallet; a value of it that the customer changed counts as his own. */
  prefill: RefundDraft;
  /** What the network said and the customer confirmed. */
  found?: RefundDraft;
  /** Networks that the relay can read. */
  lookUps?: readonly string[];
}

export function pagesFor(draft: RefundDraft, { prefill, found = {}, lookUps = [] }: Answers): Page[] {
  const pages: Page[] = [];
  const brings = (from: RefundDraft, name: FieldName) => (from[name] ?? '') !== '' && from[name] === draft[name];
  const known = (name: FieldName) => brings(prefill, name) || brings(found, name);
  const lookedFor = transactionIn(draft);
  const asksNetwork = lookedFor !== undefined && lookUps.includes(lookedFor.network);
  for (const { name: step, fields } of stepsFor(draft)) {
    const grouped = new Map<PageName, Field[]>();
    for (const field of fields) {
      const page = pageOf[field.name];
      if (page) grouped.set(page, [...(grouped.get(page) ?? []), field]);
    }
    const shown = [...grouped].filter(([, group]) => !answered(group, known));
    const brought = step === 'transaction' && (brings(prefill, 'transactionId') || brings(prefill, 'amount'));
    // Before the first question that the network may answer, unless the wallet answered them all.
    if (asksNetwork && step === 'transaction' && !answeredByWallet(grouped, prefill, brings)) {
      const at = shown.findIndex(([name]) => pageNames.indexOf(name) > pageNames.indexOf('found'));
      shown.splice(at < 0 ? shown.length : at, 0, ['found', []]);
    }
    if (brought && shown.length === 0) pages.push({ name: 'confirm', step, fields: [], brought });
    for (const [n, [name, group]] of shown.entries())
      pages.push({ name, step, fields: group, brought: brought && n === 0 });
    // Before any further question: what can still be lost comes first.
    if (step === 'reason' && safetyStepsFor({ ...draft, destination: '' }).length > 0)
      pages.push({ name: 'safety', step, fields: [], brought: false });
    if (step === 'review') pages.push({ name: 'review', step, fields: [], brought: false });
  }
  return pages;
}

function answeredByWallet(
  grouped: ReadonlyMap<PageName, readonly Field[]>,
  prefill: RefundDraft,
  brings: (from: RefundDraft, name: FieldName) => boolean,
): boolean {
  return answered([...(grouped.get('amount') ?? []), ...(grouped.get('chainStatus') ?? [])], (name) =>
    brings(prefill, name),
  );
}

/** All that must be answered here is known, and something is: then there is nothing to ask. */
function answered(fields: readonly Field[], known: (name: FieldName) => boolean): boolean {
  return fields.some(({ name }) => known(name)) && fields.every(({ name, required }) => !required || known(name));
}
