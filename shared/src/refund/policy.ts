// The operator's refund policy: the schema of the parsed policy file, and its errors in words that name the path.
// Owns the shape and what must agree within it. Never reads a file: the relay parses the YAML and hands the value in.
import * as v from 'valibot';
import { businessRegions, compareDecimal, decimalPlaces, isDecimal, isTimeZone } from '../kit/index.ts';
import { addressProblem } from './addressChecks.ts';
import { evidenceKinds, providers, reasonCodes } from './codes.ts';
import { digitsOf, isCurrencyCode } from './currencies.ts';
import { isNetworkName } from './networks.ts';

/**
 * `covered` may be refunded, `review` is for a person to weigh, `notCovered` is denied (D02), and `guidance` means that
 * nothing can be pulled back and the customer is told what may still help.
 */
export const coverages = ['covered', 'review', 'notCovered', 'guidance'] as const;
export type Coverage = (typeof coverages)[number];

const days = (most: number) =>
  v.pipe(v.number(), v.integer('must be a whole number of days'), v.minValue(0), v.maxValue(most));
const currencyCode = v.pipe(v.string(), v.check(isCurrencyCode, 'must be a currency code or a ticker, in capitals'));
const amount = v.pipe(
  v.string('must be a decimal in quotes, so that no digit is lost: "1000.00"'),
  v.check(isDecimal, 'must be a plain decimal such as "1000.00"'),
);
const amounts = v.record(currencyCode, amount);
const sentence = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const text = v.strictObject({ 'zh-CN': sentence, en: sentence });

const reasons = v.strictObject(
  Object.fromEntries(reasonCodes.map((code) => [code, v.picklist(coverages)])) as Record<
    (typeof reasonCodes)[number],
    v.PicklistSchema<typeof coverages, undefined>
  >,
);

const payment = {
  supported: v.boolean(),
  /** A request later than this many days after the day of payment is denied (D01). */
  windowDays: days(3653),
  /** Up to this many days the operator refunds of his own accord; between the two a person decides. */
  ownGoodwillDays: days(3653),
  reasons,
};

const evidenceList = v.pipe(v.array(v.picklist(evidenceKinds)), v.maxLength(evidenceKinds.length));

export const policySchema = v.strictObject({
  /** Frozen into each case and shown to the customer with a verdict. */
  version: v.pipe(v.string('must be text, in quotes: "1"'), v.trim(), v.minLength(1), v.maxLength(40)),
  /** `demo` until the operator has put in periods of his own and says so. */
  periods: v.picklist(['demo', 'confirmed']),
  /** The team's IANA zone: the cut-off and the working days are in it. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone such as "Asia/Shanghai"')),
  businessDays: v.picklist(businessRegions),
  /** What arrives after this time of the team's day counts as the next business day's. */
  cutoff: v.pipe(
    v.string('must be a time in quotes: "17:00"'),
    v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'must be a time such as "17:00"'),
  ),
  sla: v.strictObject({ simpleDays: days(90), complexDays: days(90) }),
  payments: v.strictObject({
    card: v.strictObject({ ...payment, lookAgainDays: days(60), payoutDays: v.tuple([days(90), days(90)]) }),
    onchain: v.strictObject({
      ...payment,
      /** The operator's own receiving addresses by network. Only what was paid to these can be refunded at all. */
      ownAddresses: v.optional(v.record(v.string(), v.array(v.string())), {}),
    }),
    thirdParty: v.strictObject({
      ...payment,
      lookAgainDays: days(60),
      payoutDays: v.tuple([days(90), days(90)]),
      /** How long each provider itself allows a refund (D16); a provider that is not named sets no limit. */
      providerWindowDays: v.optional(
        v.partial(
          v.strictObject(
            Object.fromEntries(providers.map((p) => [p, days(3653)])) as Record<
              (typeof providers)[number],
              ReturnType<typeof days>
            >,
          ),
        ),
        {},
      ),
      unsupportedProviders: v.optional(v.array(v.picklist(providers)), []),
    }),
  }),
  complexity: v.strictObject({
    /** Reasons that always take the longer time. */
    reasons: v.array(v.picklist(reasonCodes)),
    onchain: v.boolean(),
    /** At or above this amount a request is complex; a currency that is not named always is. */
    amountFrom: amounts,
  }),
  secondPerson: v.strictObject({
    /** At or above this amount a second person must approve; a currency that is not named always needs one. */
    amountFrom: amounts,
  }),
  /** What a customer is asked for, by reason. */
  evidence: v.partial(
    v.strictObject(
      Object.fromEntries(reasonCodes.map((code) => [code, evidenceList])) as Record<
        (typeof reasonCodes)[number],
        typeof evidenceList
      >,
    ),
  ),
  /** The operator's own sentences, shown beside a verdict on this kind of payment. */
  texts: v.optional(v.partial(v.strictObject({ card: text, onchain: text, thirdParty: text })), {}),
});

export type Policy = v.InferOutput<typeof policySchema>;

export interface PolicyProblem {
  /** `payments.card.windowDays`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** The policy in a parsed policy file, or everything that is wrong with it. */
export function parsePolicy(value: unknown): { policy: Policy } | { problems: PolicyProblem[] } {
  const parsed = v.safeParse(policySchema, value);
  if (!parsed.success) {
    return { problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: plain(issue) })) };
  }
  const problems = contradictions(parsed.output);
  return problems.length > 0 ? { problems } : { policy: parsed.output };
}

/** `payments.card.windowDays: must be a whole number of days` */
export function policyProblemText({ path, message }: PolicyProblem): string {
  return path === '' ? message : `${path}: ${message}`;
}

function plain(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (issue.expected === 'never') return 'is not a name that a policy knows';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

/** What the schema cannot say: values that are each fine and do not go together. */
function contradictions(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const tell = (path: string, message: string) => problems.push({ path, message });
  for (const [type, { windowDays, ownGoodwillDays }] of Object.entries(policy.payments)) {
    if (ownGoodwillDays > windowDays) {
      tell(`payments.${type}.ownGoodwillDays`, `must not be more than windowDays (${windowDays})`);
    }
  }
  for (const type of ['card', 'thirdParty'] as const) {
    const [soonest, latest] = policy.payments[type].payoutDays;
    if (soonest > latest) tell(`payments.${type}.payoutDays`, 'must name the fewer days first');
  }
  if (policy.sla.simpleDays > policy.sla.complexDays) {
    tell('sla.simpleDays', `must not be more than complexDays (${policy.sla.complexDays})`);
  }
  for (const [network, addresses] of Object.entries(policy.payments.onchain.ownAddresses)) {
    const path = `payments.onchain.ownAddresses.${network}`;
    if (!isNetworkName(network)) tell(path, 'is not a network that Recourse knows');
    else
      for (const [n, a] of addresses.entries())
        if (addressProblem(network, a)) tell(`${path}.${n}`, `is no ${network} address`);
  }
  for (const section of ['complexity', 'secondPerson'] as const) {
    for (const [currency, from] of Object.entries(policy[section].amountFrom)) {
      const path = `${section}.amountFrom.${currency}`;
      if (decimalPlaces(from) > digitsOf(currency)) tell(path, `must have at most ${digitsOf(currency)} decimals`);
      else if (compareDecimal(from, '0') === 0) tell(path, 'must be more than zero');
    }
  }
  return problems;
}
