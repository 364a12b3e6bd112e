// Assesses a refund request against the policy: a verdict, and every rule that led to it.
// Owns how rules weigh against each other. Pure: the time and the customer's earlier cases are handed in.
import {
  type Assessment,
  type EarlierCase,
  type GuidanceItem,
  type RuleName,
  type RuleResult,
  ruleNames,
  type Verdict,
} from './assessment.ts';
import { type ChainFinding, compareWithChain } from './chainFinding.ts';
import type { EvidenceKind } from './codes.ts';
import { evidenceByReason } from './evidenceByReason.ts';
import { ownChargeGuidance, paymentGuidance, transferGuidance } from './guidance.ts';
import type { Policy } from './policy.ts';
import type { RefundRequest } from './request.ts';
import { mayBeOwnCharge, rules } from './rules.ts';

/** These two say how a request is handled, not whether it may succeed. */
const handlingOnly: readonly RuleName[] = ['complexity', 'secondPerson'];
/** The same money cannot go back twice, and one case is enough: these stand before any hint to wait. */
const closesAtOnce = ['D08', 'D15'];

/** `finding`: what the network says of the transaction, where somebody asked it. It stands above what the customer said. */
export function assess(
  asked: RefundRequest,
  policy: Policy,
  {
    now,
    earlierCases = [],
    finding,
  }: { now: number; earlierCases?: readonly EarlierCase[]; finding?: ChainFinding | undefined },
): Assessment {
  const compared =
    asked.payment === 'onchain' && finding
      ? compareWithChain(asked, finding, { ours: policy.payments.onchain.ownAddresses[asked.network] ?? [] })
      : undefined;
  const request = compared?.request ?? asked;
  const chain = compared && finding && { finding, differs: compared.differs };
  const input = { request, policy, now, earlierCases, chain };
  const results = ruleNames.map((rule): RuleResult => ({ rule, ...rules[rule](input) }));
  const found = (rule: RuleName) => results.find((result) => result.rule === rule);
  const failed = results.filter((result) => result.outcome === 'fail');
  return {
    verdict: weigh(request, policy, results),
    complexity: found('complexity')?.outcome === 'pass' ? 'simple' : 'complex',
    rules: results,
    codes: [...new Set(failed.flatMap((result) => result.code ?? []))],
    evidenceWanted: evidenceWanted(request, policy),
    guidance: guidanceFor(request, policy, now),
    policyVersion: policy.version,
    needsSecondPerson: found('secondPerson')?.outcome === 'attention',
  };
}

function weigh(request: RefundRequest, policy: Policy, results: readonly RuleResult[]): Verdict {
  if (isBeyondRecall(request, policy)) return 'guidance';
  const failed = results.filter((result) => result.outcome === 'fail');
  if (failed.some((result) => result.code !== undefined && closesAtOnce.includes(result.code))) return 'deny';
  if (waitsForPending(request)) return 'guidance';
  if (failed.length > 0) return 'deny';
  if (policy.payments[request.payment].reasons[request.reason] === 'guidance') return 'guidance';
  const doubtful = results.some((result) => result.outcome === 'attention' && !handlingOnly.includes(result.rule));
  return doubtful ? 'unclear' : 'eligible';
}

/**
 * Coins that went to others, or never left: there is nothing that we hold, so nothing to approve and nothing to deny.
 * What a rule says of the window or the type stays in the report and changes nothing.
 */
function isBeyondRecall(request: RefundRequest, policy: Policy): boolean {
  if (request.payment !== 'onchain') return false;
  if (!mayBeOwnCharge(request, policy)) return true;
  return request.chainStatus === 'failed' || request.chainStatus === 'pending';
}

/** A hold that has not been booked may fall away by itself, and cannot be refunded before it is booked. */
function waitsForPending(request: RefundRequest): boolean {
  return request.payment !== 'onchain' && request.reason === 'duplicate' && request.posted === 'onePending';
}

function guidanceFor(request: RefundRequest, policy: Policy, now: number): GuidanceItem[] {
  if (request.payment !== 'onchain') {
    return paymentGuidance(request, { policy, now, waitsForPending: waitsForPending(request) });
  }
  return isBeyondRecall(request, policy) ? transferGuidance(request) : ownChargeGuidance(request);
}

/** What the policy asks for with this reason, without what the request already says. */
function evidenceWanted(request: RefundRequest, policy: Policy): EvidenceKind[] {
  const said: Partial<Record<EvidenceKind, string | undefined>> = {
    transactionId: request.transactionId,
    secondTransactionId: request.secondTransactionId,
    ...(request.payment === 'onchain' && {
      intendedAddress: request.intendedAddress,
      intendedNetwork: request.intendedNetwork,
      rightTag: request.rightMemo,
    }),
  };
  return (policy.evidence[request.reason] ?? evidenceByReason[request.reason].must).filter(
    (kind) => said[kind] === undefined,
  );
}
