import { describe, expect, test } from 'vitest';
import { guidanceKinds, type RuleName, type RuleResult, ruleNames, verdicts } from '../refund/assessment.ts';
import {
  cardBrands,
  cardCountries,
  chainStatuses,
  type DenialCode,
  denialCodeNames,
  destinations,
  evidenceKinds,
  paymentTypes,
  postedStates,
  providers,
  reasonCodes,
} from '../refund/codes.ts';
import { fieldNames, problemCodes, stepNames } from '../refund/fieldNames.ts';
import { networkNames } from '../refund/networks.ts';
import { denialText, refundWords } from './all/index.ts';
import { formatDateTime, formatDay } from './format.ts';
import { loadRefundWords } from './loadRefundWords.ts';
import type { FactFormat } from './refundWords.ts';

describe.each(['zh-CN', 'en'] as const)('the words in %s', (locale) => {
  const words = refundWords(locale);
  const format: FactFormat = {
    day: (date) => formatDay(date, locale),
    moment: (at) => formatDateTime(at, 'Asia/Shanghai', locale),
  };

  test('are the same when loaded alone', async () => expect(await loadRefundWords(locale)).toBe(words));

  test('name everything on the closed lists, and nothing else', () => {
    const lists: [object, readonly string[]][] = [
      [words.payment, paymentTypes],
      [words.reason, reasonCodes],
      [words.field, fieldNames],
      [words.id, paymentTypes],
      [words.choice.cardBrand, cardBrands],
      [words.choice.cardCountry, cardCountries],
      [words.choice.chainStatus, chainStatuses],
      [words.choice.destination, destinations],
      [words.choice.posted, postedStates],
      [words.choice.provider, providers],
      [words.choice.network, networkNames],
      [words.problem, problemCodes],
      [words.step, stepNames],
      [words.verdict, verdicts],
      [words.rule, ruleNames],
      [words.denial, denialCodeNames],
      [words.evidence, evidenceKinds],
    ];
    for (const [table, names] of lists) expect(Object.keys(table).sort()).toEqual([...names].sort());
  });

  test('have a hint for every kind, also where facts are missing that may be', () => {
    const facts = { lookAgainOn: '2026-11-29' };
    for (const { title, text } of guidanceKinds.map((kind) => words.guidance({ kind, facts }, format))) {
      expect(`${title} ${text}`).toMatch(/\S{2,}.* .{10,}/);
      expect(`${title} ${text}`).not.toMatch(/undefined|NaN|\$/);
    }
  });

  test('keep a code that may not be named apart from no other such code', () => {
    expect(words.denial.D14).toEqual(words.denial.D17);
    expect(denialText(['D14', 'D17'], locale)).toBe(words.denial.D14.text);
  });

  test('fit into a case, however many codes an agent may choose', () => {
    const longest = [...denialCodeNames].sort((a, b) => words.denial[b].text.length - words.denial[a].text.length);
    expect(words.letter.deny(longest.slice(0, 5)).length).toBeLessThan(1000);
    expect(denialText(longest.slice(0, 5), locale).length).toBeLessThan(1000);
  });

  test('answer a name from a newer relay with that name', () => {
    const found: RuleResult = { rule: 'chainStatus', outcome: 'pass', facts: { status: 'finalised', network: 'sui' } };
    expect(words.ruleFact(found, format)).toMatch(/finalised/);
    expect(words.ruleFact(found, format)).toMatch(/sui/);
  });
});

describe('what a rule found', () => {
  const format: FactFormat = { day: (date) => formatDay(date, 'en'), moment: String };
  const said = (rule: RuleName, outcome: RuleResult['outcome'], facts: RuleResult['facts'], code?: DenialCode) =>
    refundWords('en').ruleFact({ rule, outcome, facts, ...(code && { code }) }, format);

  test.each([
    [said('window', 'pass', { day: 4, windowDays: 30 }), 'day 4 of 30'],
    [said('window', 'attention', { day: 20, windowDays: 30, ownGoodwillDays: 14 }), /past the first 14/],
    [said('window', 'fail', { day: 34, windowDays: 30, lastDay: '2026-03-02' }), 'day 34, the limit was 2 Mar'],
    [said('providerWindow', 'pass', { provider: 'paypal', day: 4, windowDays: 180 }), 'day 4 of 180'],
    [said('providerWindow', 'pass', { applies: 'no' }), 'does not apply'],
    [said('sameTransaction', 'pass', { earlierCases: 0 }), 'no other request'],
    [said('sameTransaction', 'pass', { earlierCases: 1 }), 'an earlier request is closed'],
    [said('sameTransaction', 'fail', { caseNumber: 'RC-1' }, 'D08'), 'request RC-1 was refunded'],
    [said('sameTransaction', 'attention', { caseNumber: 'RC-1' }, 'D09'), /RC-1 is in dispute/],
    [said('sameTransaction', 'fail', { caseNumber: 'RC-1' }, 'D15'), 'there is request RC-1 already'],
    [said('typeSupported', 'pass', { payment: 'card' }), 'Card, supported'],
    [said('typeSupported', 'fail', { payment: 'thirdParty', provider: 'apple' }), 'Apple, not supported'],
    [said('reasonCovered', 'attention', { coverage: 'review' }), 'for an agent to decide'],
    [said('ownCharge', 'attention', { paidTo: 'others' }), 'paid to somebody else'],
    [said('chainStatus', 'pass', { status: 'confirmed', network: 'bsc' }), 'BNB Smart Chain: confirmed'],
    [said('transactionGiven', 'pass', {}), 'given'],
    [
      said('transactionGiven', 'attention', { missing: 'transactionId, secondTransactionId' }),
      'missing: Transaction ID, ID of the second payment',
    ],
    [said('bothPosted', 'attention', { posted: 'onePending' }), 'One is still pending'],
    [said('timesAgree', 'pass', { hoursApart: 0 }), 'the same'],
    [said('timesAgree', 'attention', { hoursApart: 31 }), '31 h apart'],
    [said('safety', 'attention', { urgent: 'yes' }), /safety first/],
    [said('complexity', 'attention', { why: 'onchain, amount' }), 'takes longer: on-chain transfer, large amount'],
    [said('complexity', 'pass', {}), 'the usual time'],
    [said('secondPerson', 'pass', { from: '5000', currency: 'USD' }), 'below 5,000.00 USD: one person decides'],
    [said('secondPerson', 'attention', { from: '5000', currency: 'USD' }), /a second person approves/],
    [said('secondPerson', 'attention', { from: 'any', currency: 'XYZ' }), /every amount/],
  ])('%s', (text, wanted) => {
    if (typeof wanted === 'string') expect(text).toBe(wanted);
    else expect(text).toMatch(wanted);
  });
});
