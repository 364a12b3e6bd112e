// What an assessment says: the types and closed lists that the case, the console and the words are written against.
// Owns the shape. Never decides (rules.ts, assess.ts) and never holds what people read.

import type { DenialCode, EvidenceKind, PaymentType, Provider } from './codes.ts';
import type { NetworkName } from './networks.ts';

export const verdicts = ['eligible', 'unclear', 'deny', 'guidance'] as const;
/** `guidance`: nothing can be pulled back, so there is nothing to deny and no date; what may still help is in `guidance`. */
export type Verdict = (typeof verdicts)[number];

export const complexities = ['simple', 'complex'] as const;
export type Complexity = (typeof complexities)[number];

/** In the order in which they are reported. */
export const ruleNames = [
  'sameTransaction',
  'typeSupported',
  'reasonCovered',
  'ownCharge',
  'window',
  'providerWindow',
  'chainStatus',
  'chainAgrees',
  'transactionGiven',
  'bothPosted',
  'timesAgree',
  'safety',
  'complexity',
  'secondPerson',
] as const;
export type RuleName = (typeof ruleNames)[number];

export type Facts = Record<string, string | number>;

export interface RuleResult {
  rule: RuleName;
  /** `attention` is for a person to weigh. A rule that does not concern this request passes with `{ applies: 'no' }`. */
  outcome: 'pass' | 'fail' | 'attention';
  code?: DenialCode;
  facts: Facts;
}

/**
 * The honest hints, in the order in which they are shown. Words are keyed by these; each names its facts:
 * irreversible {network, toAddress?, confirmedAt?, block?} · ifConfirmed {network} · onlyFeeSpent {network} ·
 * speedUpOrCancel {network, how: sameNonce|replaceByFee} · waitForNetwork {network} ·
 * waitForPending {lookAgainOn, days} · switchNetwork {network, intendedNetwork?} · importThere {network} ·
 * exchangeRecovery {network, needsTag: yes|no} · askReceiver {} · noKnownWay {destination} · networkFeeNotOurs {network} ·
 * callBank {} · askProvider {provider} · stopAndReport {police?, advice?, reviewedOn?} · bewarePaidRecovery {}
 */
export const guidanceKinds = [
  'irreversible',
  'ifConfirmed',
  'onlyFeeSpent',
  'speedUpOrCancel',
  'waitForNetwork',
  'waitForPending',
  'switchNetwork',
  'importThere',
  'exchangeRecovery',
  'askReceiver',
  'noKnownWay',
  'networkFeeNotOurs',
  'callBank',
  'askProvider',
  'stopAndReport',
  'bewarePaidRecovery',
] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

export interface GuidanceItem {
  kind: GuidanceKind;
  facts: Facts;
}

export interface Assessment {
  verdict: Verdict;
  complexity: Complexity;
  /** Every rule, in the order of `ruleNames`, whatever came of it. */
  rules: RuleResult[];
  /** The denial codes of the rules that failed, first to last, each once. */
  codes: DenialCode[];
  /** What the policy asks for with this reason and the request does not yet hold. */
  evidenceWanted: EvidenceKind[];
  guidance: GuidanceItem[];
  policyVersion: string;
  needsSecondPerson: boolean;
}

/** What the relay knows of another case of the same customer. */
export interface EarlierCase {
  caseNumber: string;
  payment: PaymentType;
  network?: NetworkName;
  provider?: Provider;
  transactionId?: string;
  secondTransactionId?: string;
  /** `closed`: withdrawn or expired, so nothing was decided. */
  outcome: 'open' | 'refunded' | 'denied' | 'answered' | 'closed';
  /** A chargeback or dispute is open at the bank or provider. */
  disputeOpen?: boolean;
}
