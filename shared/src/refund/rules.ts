// The rules of an assessment, one function each: what it found, and the facts that show why.
// Owns what each rule says. What they amount to together is decided in assess.ts.
import { addDays, compareDecimal, daysBetween, localDate } from '../kit/index.ts';
import type { EarlierCase, RuleName, RuleResult } from './assessment.ts';
import type { ChainFinding } from './chainFinding.ts';
import type { FieldName } from './fieldNames.ts';
import { isUrgent } from './guidance.ts';
import { spellAddress, spellTransactionId } from './networks.ts';
import type { Policy } from './policy.ts';
import type { OnchainRequest, RefundRequest } from './request.ts';

export interface RuleInput {
  request: RefundRequest;
  policy: Policy;
  now: number;
  earlierCases: readonly EarlierCase[];
  /** What the network said, where somebody asked it; `request` then holds what it knows better. */
  chain?: { finding: ChainFinding; differs: readonly FieldName[] } | undefined;
}

type Finding = Omit<RuleResult, 'rule'>;
type Rule = (input: RuleInput) => Finding;

const doesNotApply: Finding = { outcome: 'pass', facts: { applies: 'no' } };
const dayMs = 86_400_000;

/** Paid to an address that the policy names as the operator's own. */
export function isOurAddress(request: OnchainRequest, policy: Policy): boolean {
  const { network, toAddress } = request;
  if (toAddress === undefined) return false;
  const own = policy.payments.onchain.ownAddresses[network] ?? [];
  return own.some((address) => spellAddress(network, address) === spellAddress(network, toAddress));
}

/** What the operator may have charged itself; anything else on chain went to other people and is not ours to return. */
export function mayBeOwnCharge(request: OnchainRequest, policy: Policy): boolean {
  if (isOurAddress(request, policy) || request.destination === 'operator') return true;
  // Fees are ours or the network's; a "fee" paid to a swindler is neither.
  return request.reason === 'feeDispute' && request.destination !== 'scam';
}

/** A transfer between people, which no window and no coverage can bring back. */
function isTransferToOthers({ request, policy }: RuleInput): boolean {
  return request.payment === 'onchain' && !mayBeOwnCharge(request, policy);
}

/** One text for each transaction that a request or case is about; the same payment has the same text whoever names it. */
export function transactionKeys(of: RefundRequest | EarlierCase): string[] {
  const where = 'network' in of && of.network !== undefined ? of.network : undefined;
  const scope = where ?? ('provider' in of ? of.provider : undefined) ?? of.payment;
  return [of.transactionId, of.secondTransactionId]
    .filter((id) => id !== undefined)
    .map((id) => `${scope}\n${where === undefined ? id : spellTransactionId(where, id)}`);
}

const sameTransaction: Rule = ({ request, earlierCases }) => {
  const ids = new Set(transactionKeys(request));
  const same = earlierCases.filter((earlier) => transactionKeys(earlier).some((id) => ids.has(id)));
  const first = (wanted: (earlier: EarlierCase) => boolean) => same.find(wanted);
  const disputed = first((earlier) => earlier.disputeOpen === true);
  const refunded = first((earlier) => earlier.outcome === 'refunded');
  const decided = first((earlier) => earlier.outcome !== 'closed');
  if (refunded) return { outcome: 'fail', code: 'D08', facts: { caseNumber: refunded.caseNumber } };
  if (disputed) return { outcome: 'attention', code: 'D09', facts: { caseNumber: disputed.caseNumber } };
  if (decided) return { outcome: 'fail', code: 'D15', facts: { caseNumber: decided.caseNumber } };
  return { outcome: 'pass', facts: { earlierCases: same.length } };
};

const typeSupported: Rule = ({ request, policy }) => {
  const { payment } = request;
  const { unsupportedProviders } = policy.payments.thirdParty;
  const supported =
    policy.payments[payment].supported &&
    !(request.payment === 'thirdParty' && unsupportedProviders.includes(request.provider));
  const facts = { payment, ...(request.payment === 'thirdParty' && { provider: request.provider }) };
  return supported ? { outcome: 'pass', facts } : { outcome: 'fail', code: 'D03', facts };
};

const reasonCovered: Rule = (input) => {
  // What we would refund is no question where we hold nothing.
  if (isTransferToOthers(input)) return doesNotApply;
  const { request, policy } = input;
  const { reason, payment } = request;
  const coverage = policy.payments[payment].reasons[reason];
  const facts = { reason, payment, coverage };
  if (coverage === 'notCovered') return { outcome: 'fail', code: 'D02', facts };
  return { outcome: coverage === 'covered' ? 'pass' : 'attention', facts };
};

const ownCharge: Rule = (input) => {
  const { request, policy } = input;
  if (request.payment !== 'onchain') return doesNotApply;
  if (isOurAddress(request, policy)) return { outcome: 'pass', facts: { paidTo: 'operator' } };
  // Said to be ours and not shown: a person looks, and D05 is what he may find.
  if (!isTransferToOthers(input)) return { outcome: 'attention', code: 'D05', facts: { paidTo: 'unproven' } };
  return { outcome: 'attention', code: 'D04', facts: { paidTo: 'others', destination: request.destination } };
};

const window: Rule = (input) => {
  if (isTransferToOthers(input)) return doesNotApply;
  const { request, policy, now } = input;
  const { windowDays, ownGoodwillDays } = policy.payments[request.payment];
  const { timeZone } = request;
  const paidOn = localDate(request.paidAt, timeZone);
  const today = localDate(now, timeZone);
  // Whole days of the customer's own calendar: the last second of day N is in, the next one is not.
  const day = daysBetween(paidOn, today);
  const facts = {
    paidOn,
    today,
    day,
    timeZone,
    windowDays,
    lastDay: addDays(paidOn, windowDays),
    ownGoodwillDays,
    lastGoodwillDay: addDays(paidOn, ownGoodwillDays),
  };
  if (day > windowDays) return { outcome: 'fail', code: 'D01', facts };
  return { outcome: day > ownGoodwillDays ? 'attention' : 'pass', facts };
};

const providerWindow: Rule = ({ request, policy, now }) => {
  if (request.payment !== 'thirdParty') return doesNotApply;
  const windowDays = policy.payments.thirdParty.providerWindowDays[request.provider];
  if (windowDays === undefined) return doesNotApply;
  const paidOn = localDate(request.paidAt, request.timeZone);
  const day = daysBetween(paidOn, localDate(now, request.timeZone));
  const facts = { provider: request.provider, paidOn, day, windowDays, lastDay: addDays(paidOn, windowDays) };
  return day > windowDays ? { outcome: 'fail', code: 'D16', facts } : { outcome: 'pass', facts };
};

const chainStatus: Rule = ({ request }) => {
  if (request.payment !== 'onchain') return doesNotApply;
  const { chainStatus: status, network } = request;
  const facts = { status, network };
  if (status === 'failed') return { outcome: 'attention', code: 'D07', facts };
  return { outcome: status === 'confirmed' ? 'pass' : 'attention', facts };
};

const chainAgrees: Rule = ({ request, chain }) => {
  if (request.payment !== 'onchain' || !chain) return doesNotApply;
  const { finding, differs } = chain;
  const { network } = request;
  // A node that is down says nothing of the payment, and nobody is denied for it.
  if (finding.state === 'unavailable') return { outcome: 'attention', facts: { read: 'unavailable', network } };
  if (finding.state === 'unknown') return { outcome: 'attention', code: 'D06', facts: { read: 'notFound', network } };
  const facts = { read: finding.state, network, ...(finding.reorganised && { reorganised: 'yes' }) };
  if (differs.length > 0) return { outcome: 'attention', facts: { ...facts, differs: differs.join(', ') } };
  return { outcome: finding.reorganised ? 'attention' : 'pass', facts };
};

function missingIds({ transactionId, secondTransactionId, reason }: RefundRequest): string[] {
  return [
    ...(transactionId === undefined ? ['transactionId'] : []),
    ...(reason === 'duplicate' && secondTransactionId === undefined ? ['secondTransactionId'] : []),
  ];
}

const transactionGiven: Rule = ({ request }) => {
  const missing = missingIds(request);
  return missing.length > 0
    ? { outcome: 'attention', facts: { missing: missing.join(', ') } }
    : { outcome: 'pass', facts: {} };
};

const bothPosted: Rule = ({ request }) => {
  if (request.payment === 'onchain' || request.reason !== 'duplicate') return doesNotApply;
  const posted = request.posted ?? 'unknown';
  return { outcome: posted === 'both' ? 'pass' : 'attention', facts: { posted } };
};

const timesAgree: Rule = ({ request }) => {
  if (request.payment !== 'onchain' || request.confirmedAt === undefined) return doesNotApply;
  const hoursApart = Math.round(Math.abs(request.confirmedAt - request.paidAt) / 3_600_000);
  return {
    outcome: Math.abs(request.confirmedAt - request.paidAt) > dayMs ? 'attention' : 'pass',
    facts: { hoursApart },
  };
};

const safety: Rule = ({ request }) =>
  isUrgent(request) ? { outcome: 'attention', facts: { urgent: 'yes' } } : { outcome: 'pass', facts: { urgent: 'no' } };

/** True at or above the amount for this currency, and for a currency that the table does not name. */
function reaches({ amount, currency }: RefundRequest, table: Policy['secondPerson']['amountFrom']): boolean {
  const from = table[currency];
  return from === undefined || compareDecimal(amount, from) >= 0;
}

const complexity: Rule = ({ request, policy }) => {
  const rule = policy.complexity;
  const why = [
    rule.onchain && request.payment === 'onchain' && 'onchain',
    rule.reasons.includes(request.reason) && 'reason',
    isUrgent(request) && 'urgent',
    reaches(request, rule.amountFrom) && 'amount',
    missingIds(request).length > 0 && 'transactionMissing',
  ].filter((name) => name !== false);
  return why.length > 0 ? { outcome: 'attention', facts: { why: why.join(', ') } } : { outcome: 'pass', facts: {} };
};

const secondPerson: Rule = ({ request, policy }) => {
  const { amount, currency } = request;
  const from = policy.secondPerson.amountFrom[currency] ?? 'any';
  const facts = { amount, currency, from };
  return { outcome: reaches(request, policy.secondPerson.amountFrom) ? 'attention' : 'pass', facts };
};

export const rules: Readonly<Record<RuleName, Rule>> = {
  sameTransaction,
  typeSupported,
  reasonCovered,
  ownCharge,
  window,
  providerWindow,
  chainStatus,
  chainAgrees,
  transactionGiven,
  bothPosted,
  timesAgree,
  safety,
  complexity,
  secondPerson,
};
