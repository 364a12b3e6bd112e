// What each rule of an assessment found, from its facts.
// Owns which facts matter to a reader. The phrases are each language's own.
import { assertNever } from '../kit/assertNever.ts';
import type { RuleResult } from '../refund/assessment.ts';
import { eachNamed, fact, named } from './facts.ts';
import { formatAmount } from './format.ts';
import type { Locale } from './locale.ts';
import type { FactFormat, RefundWords } from './refundWords.ts';

type Names = Readonly<Record<string, string>>;

export interface RulePhrases {
  doesNotApply: string;
  noEarlierCase: string;
  earlierClosed: string;
  caseRefunded(caseNumber: string): string;
  disputeOpen(caseNumber: string): string;
  caseExists(caseNumber: string): string;
  supported(what: string): string;
  notSupported(what: string): string;
  coverage: Names;
  paidTo: Names;
  dayOf(day: string, days: string): string;
  windowOver(day: string, lastDay: string): string;
  pastGoodwill(day: string, goodwillDays: string): string;
  on(status: string, network: string): string;
  chainUnavailable(network: string): string;
  chainNotFound(network: string): string;
  chainAgrees: string;
  chainDiffers(what: readonly string[]): string;
  reorganised: string;
  given: string;
  missing(what: readonly string[]): string;
  hoursApart(hours: string): string;
  urgent: string;
  notUrgent: string;
  complexWhy: Names;
  takesLonger(why: readonly string[]): string;
  takesUsual: string;
  onePerson(from: string): string;
  secondPerson(from: string): string;
  everyAmount: string;
}

export function createRuleFact(
  phrases: RulePhrases,
  { locale, choice, field, payment }: Pick<RefundWords, 'choice' | 'field' | 'payment'> & { locale: Locale },
): RefundWords['ruleFact'] {
  const paidThrough = (type: string, provider: string) => {
    if (provider !== '') return named(choice.provider, provider);
    return type === 'card' || type === 'onchain' || type === 'thirdParty' ? payment[type].title : type;
  };

  const sameTransaction = ({ code, facts }: RuleResult): string => {
    const number = fact(facts, 'caseNumber');
    if (code === 'D08') return phrases.caseRefunded(number);
    if (code === 'D09') return phrases.disputeOpen(number);
    if (code === 'D15') return phrases.caseExists(number);
    return facts.earlierCases === 0 ? phrases.noEarlierCase : phrases.earlierClosed;
  };

  const window = ({ outcome, facts }: RuleResult, format: FactFormat): string => {
    const day = fact(facts, 'day');
    if (outcome === 'fail') return phrases.windowOver(day, format.day(fact(facts, 'lastDay')));
    // Only our own window has days of goodwill.
    if (outcome === 'attention') return phrases.pastGoodwill(day, fact(facts, 'ownGoodwillDays'));
    return phrases.dayOf(day, fact(facts, 'windowDays'));
  };

  return (result, format) => {
    const { rule, outcome, facts } = result;
    const passed = outcome === 'pass';
    if (facts.applies === 'no') return phrases.doesNotApply;
    switch (rule) {
      case 'sameTransaction':
        return sameTransaction(result);
      case 'typeSupported': {
        const what = paidThrough(fact(facts, 'payment'), fact(facts, 'provider'));
        return passed ? phrases.supported(what) : phrases.notSupported(what);
      }
      case 'reasonCovered':
        return named(phrases.coverage, fact(facts, 'coverage'));
      case 'ownCharge':
        return named(phrases.paidTo, fact(facts, 'paidTo'));
      case 'window':
      case 'providerWindow':
        return window(result, format);
      case 'chainStatus':
        return phrases.on(
          named(choice.chainStatus, fact(facts, 'status')),
          named(choice.network, fact(facts, 'network')),
        );
      case 'chainAgrees': {
        const network = named(choice.network, fact(facts, 'network'));
        if (facts.read === 'unavailable') return phrases.chainUnavailable(network);
        if (facts.read === 'notFound') return phrases.chainNotFound(network);
        if (facts.differs !== undefined) {
          const labels = Object.fromEntries(Object.entries(field).map(([name, { label }]) => [name, label]));
          return phrases.chainDiffers(eachNamed(labels, fact(facts, 'differs')));
        }
        return passed ? phrases.chainAgrees : phrases.reorganised;
      }
      case 'transactionGiven': {
        const labels = {
          transactionId: field.transactionId.label,
          secondTransactionId: field.secondTransactionId.label,
        };
        return passed ? phrases.given : phrases.missing(eachNamed(labels, fact(facts, 'missing')));
      }
      case 'bothPosted':
        return named(choice.posted, fact(facts, 'posted'));
      case 'timesAgree':
        return phrases.hoursApart(fact(facts, 'hoursApart'));
      case 'safety':
        return passed ? phrases.notUrgent : phrases.urgent;
      case 'complexity':
        return passed ? phrases.takesUsual : phrases.takesLonger(eachNamed(phrases.complexWhy, fact(facts, 'why')));
      case 'secondPerson': {
        const from = fact(facts, 'from');
        if (from === 'any') return phrases.everyAmount;
        return (passed ? phrases.onePerson : phrases.secondPerson)(formatAmount(from, fact(facts, 'currency'), locale));
      }
      default:
        return assertNever(rule);
    }
  };
}
