// What a rule of the policy found, in words for agents.
// Owns turning facts into sentences. Never judges: the outcome stands in the case's log.
import { assertNever } from '@recourse/shared/kit';
import type { RuleResult } from '@recourse/shared/refund';
import type { Words } from './en.ts';
import { networkName } from './networks.ts';
import { money } from './times.ts';

/** A rule in two parts: `value` ends its one line, `detail` is the second line of a rule that did not pass. */
export function ruleWords(result: RuleResult, { refund: said, comma }: Words): { value?: string; detail?: string } {
  const { facts, outcome } = result;
  const { found } = said;
  const passed = outcome === 'pass';
  if (facts.applies === 'no') return { value: found.doesNotApply };
  const text = (name: string) => String(facts[name] ?? '');
  const number = (name: string) => Number(facts[name] ?? 0);
  const named = (names: Record<string, string>, name: string) => names[text(name)] ?? text(name);
  const list = (names: Record<string, string>, name: string) =>
    text(name)
      .split(', ')
      .map((one) => names[one] ?? one)
      .join(comma);
  switch (result.rule) {
    case 'sameTransaction':
      return passed ? { value: found.none } : { detail: found.earlier(text('caseNumber')) };
    case 'typeSupported': {
      const provider = facts.provider === undefined ? undefined : named(said.providers, 'provider');
      return { [passed ? 'value' : 'detail']: provider ?? named(said.payments, 'payment') };
    }
    case 'reasonCovered': {
      const reason = named(said.reasons, 'reason');
      return passed
        ? { value: reason }
        : { detail: found.reason(reason, named(said.payments, 'payment'), named(found.coverage, 'coverage')) };
    }
    case 'ownCharge':
      if (passed) return { value: found.paidTo.operator };
      if (text('paidTo') === 'unproven') return { detail: found.paidTo.unproven };
      return {
        detail: facts.destination ? found.paidToWhom(named(said.destinations, 'destination')) : found.paidTo.others,
      };
    case 'window':
    case 'providerWindow':
      if (outcome === 'fail') return { detail: found.late(number('day'), number('windowDays'), text('lastDay')) };
      return passed
        ? { value: found.dayOf(number('day'), number('windowDays')) }
        : { detail: found.goodwill(number('day'), number('ownGoodwillDays')) };
    case 'chainStatus':
      return passed
        ? { value: networkName(text('network')) }
        : { detail: found.status(named(said.chainStatuses, 'status'), networkName(text('network'))) };
    case 'chainAgrees': {
      const network = networkName(text('network'));
      if (passed) return { value: network };
      if (facts.read === 'unavailable') return { detail: found.chain.unavailable(network) };
      if (facts.read === 'notFound') return { detail: found.chain.notFound(network) };
      return facts.differs === undefined
        ? { detail: found.chain.reorganised }
        : { detail: found.chain.differs(list(found.chain.said, 'differs')) };
    }
    case 'transactionGiven':
      return passed ? {} : { detail: found.missing(list(said.evidence, 'missing')) };
    case 'bothPosted':
      return passed ? {} : { detail: named(said.posted, 'posted') };
    case 'timesAgree':
      return passed ? { value: found.near(number('hoursApart')) } : { detail: found.hoursApart(number('hoursApart')) };
    case 'safety':
      return passed ? {} : { detail: found.urgent };
    case 'complexity':
      return passed ? {} : { detail: found.complex(list(found.why, 'why')) };
    case 'secondPerson': {
      const any = text('from') === 'any';
      const from = any ? found.anyAmount : money(text('from'), text('currency'));
      return passed
        ? { value: found.limit(from) }
        : { detail: found.second(money(text('amount'), text('currency')), from) };
    }
    default:
      return assertNever(result.rule);
  }
}
