import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../kit/index.ts';
import { assess } from './assess.ts';
import { type EarlierCase, type RuleName, ruleNames } from './assessment.ts';
import { assessmentSchema } from './assessmentSchema.ts';
import { chainStatuses, destinations, paymentTypes, providers, type ReasonCode, reasonCodes } from './codes.ts';
import { networkNames } from './networks.ts';
import type { CardRequest, OnchainRequest, RefundRequest, ThirdPartyRequest } from './request.ts';
import { ourEthereumAddress, samplePolicy } from './samplePolicy.ts';

const zone = 'Asia/Shanghai';
const paidAt = instantOf('2026-11-16', '20:14', zone);
const now = instantOf('2026-11-18', '14:32', zone);
const hash = `0x${'ab'.repeat(32)}`;

const base = { amount: '128.40', currency: 'USD', paidAt, timeZone: zone, note: '', prefilled: [] };
const card = (over: Partial<CardRequest> = {}): CardRequest => ({
  payment: 'card',
  ...base,
  reason: 'notDelivered',
  transactionId: 'pi_3QK8dR2eZvKYlo2C',
  ...over,
});
const thirdParty = (over: Partial<ThirdPartyRequest> = {}): ThirdPartyRequest => ({
  payment: 'thirdParty',
  ...base,
  reason: 'notDelivered',
  provider: 'paypal',
  transactionId: '5TY05013RG002845M',
  ...over,
});
const onchain = (over: Partial<OnchainRequest> = {}): OnchainRequest => ({
  payment: 'onchain',
  ...base,
  amount: '0.85',
  currency: 'ETH',
  reason: 'wrongAddress',
  network: 'ethereum',
  transactionId: hash,
  toAddress: '0x8f3a000000000000000000000000000000c21b00',
  chainStatus: 'confirmed',
  destination: 'unknown',
  ...over,
});
const ours = (over: Partial<OnchainRequest> = {}): OnchainRequest =>
  onchain({ reason: 'notDelivered', toAddress: ourEthereumAddress.toLowerCase(), destination: 'operator', ...over });

const judge = (request: RefundRequest, more: { now?: number; earlierCases?: EarlierCase[] } = {}) =>
  assess(request, samplePolicy, { now, ...more });
const outcome = (request: RefundRequest, rule: RuleName, more = {}) =>
  judge(request, more).rules.find((result) => result.rule === rule);
const hints = (request: RefundRequest) => judge(request).guidance.map((item) => item.kind);

describe('the verdict', () => {
  test.each([
    ['a covered reason within the goodwill days', card(), 'eligible', []],
    [
      'paid twice and both posted',
      card({ reason: 'duplicate', secondTransactionId: 'ch_99999999', posted: 'both' }),
      'eligible',
      [],
    ],
    ['paid twice and the second id missing', card({ reason: 'duplicate', posted: 'both' }), 'unclear', []],
    [
      'paid twice and nobody knows what is posted',
      card({ reason: 'duplicate', secondTransactionId: 'ch_99999999' }),
      'unclear',
      [],
    ],
    ['paid twice and one still pending', card({ reason: 'duplicate', posted: 'onePending' }), 'guidance', []],
    ['a reason for a person', card({ reason: 'unsatisfactory' }), 'unclear', []],
    ['a reason not covered', card({ reason: 'subscription' }), 'deny', ['D02']],
    ['delivered where the customer said', card({ reason: 'wrongAddress' }), 'guidance', []],
    ['a scam', card({ reason: 'scamSuspected' }), 'unclear', []],
    ['a provider that we cannot refund through', thirdParty({ provider: 'apple' }), 'deny', ['D03']],
    ['confirmed and sent to others', onchain(), 'guidance', []],
    ['sent to others for a reason not covered', onchain({ reason: 'unsatisfactory' }), 'guidance', []],
    ['sent to others long ago', onchain({ paidAt: 0 }), 'guidance', []],
    ['paid to our own address', ours(), 'eligible', []],
    ['paid to our own address, reason not covered', ours({ reason: 'unsatisfactory' }), 'deny', ['D02']],
    ['paid to our own address too long ago', ours({ paidAt: paidAt - 40 * 86_400_000 }), 'deny', ['D01']],
    [
      'said to be paid to us and not shown',
      onchain({ destination: 'operator', reason: 'notDelivered' }),
      'unclear',
      [],
    ],
    ['a fee in dispute', onchain({ reason: 'feeDispute' }), 'unclear', []],
    ['a "fee" paid to a swindler', onchain({ reason: 'feeDispute', destination: 'scam' }), 'guidance', []],
    ['paid to us and failed', ours({ chainStatus: 'failed' }), 'guidance', []],
    ['paid to us and pending', ours({ chainStatus: 'pending' }), 'guidance', []],
    ['paid to us and nobody has looked', ours({ chainStatus: 'unknown' }), 'unclear', []],
  ] as const)('%s', (_, request, verdict, codes) => {
    const assessment = judge(request);
    expect([assessment.verdict, assessment.codes]).toEqual([verdict, codes]);
  });

  test('every failing rule is reported, not the first alone', () => {
    const late = thirdParty({ reason: 'subscription', provider: 'apple', paidAt: paidAt - 300 * 86_400_000 });
    expect(judge(late).codes).toEqual(['D03', 'D02', 'D01']);
  });

  test('a kind of payment that is switched off is denied, but coins that went to others are still no denial', () => {
    const { card: cards, onchain: coins } = samplePolicy.payments;
    const payments = {
      ...samplePolicy.payments,
      card: { ...cards, supported: false },
      onchain: { ...coins, supported: false },
    };
    const off = { ...samplePolicy, payments };
    expect(assess(card(), off, { now }).codes).toEqual(['D03']);
    expect(assess(onchain(), off, { now }).verdict).toBe('guidance');
    expect(assess(ours(), off, { now }).verdict).toBe('deny');
  });
});

describe('the window ends with the last second of its last day, in the customer’s zone', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Sao_Paulo'];
  const edges = zones.flatMap((timeZone) => [
    { timeZone, which: 'lastDay', lastDay: '2027-03-16', expected: ['attention', 'fail', 'D01'] },
    { timeZone, which: 'lastGoodwillDay', lastDay: '2026-11-30', expected: ['pass', 'attention', undefined] },
  ]);
  test.each(edges)('$timeZone, $which', ({ timeZone, which, lastDay, expected }) => {
    const paid = instantOf('2026-11-16', '23:59:59', timeZone);
    const request = card({ paidAt: paid, timeZone });
    const lastSecond = instantOf(lastDay, '23:59:59', timeZone);
    const before = outcome(request, 'window', { now: lastSecond });
    const after = outcome(request, 'window', { now: lastSecond + 1000 });
    expect([before?.outcome, after?.outcome, after?.code]).toEqual(expected);
    expect(before?.facts[which]).toBe(lastDay);
  });

  // A day of 23 hours, one of 25, one after which midnight does not exist, and one that has its midnight twice.
  test.each([
    ['Europe/Berlin', '2025-11-29', '2026-03-29'],
    ['America/New_York', '2026-07-04', '2026-11-01'],
    ['Africa/Cairo', '2025-12-24', '2026-04-23'],
    ['America/Havana', '2026-07-04', '2026-11-01'],
  ] as const)('in %s, paid on %s, also where the clocks change (%s)', (timeZone, paidOn, lastDay) => {
    const request = card({ paidAt: instantOf(paidOn, '00:00', timeZone), timeZone });
    const lastSecond = instantOf(lastDay, '23:59:59', timeZone);
    expect(outcome(request, 'window', { now: lastSecond })).toMatchObject({ outcome: 'attention', facts: { lastDay } });
    expect(outcome(request, 'window', { now: lastSecond + 1000 })).toMatchObject({ outcome: 'fail', code: 'D01' });
  });

  test.each([
    ['paypal', 180, '2027-05-15'],
    ['alipay', 90, '2027-02-14'],
  ] as const)('and the window of %s with its own (%i days)', (provider, windowDays, lastDay) => {
    const lastSecond = instantOf(lastDay, '23:59:59', zone);
    const request = thirdParty({ provider });
    expect(outcome(request, 'providerWindow', { now: lastSecond })).toMatchObject({
      outcome: 'pass',
      facts: { windowDays },
    });
    expect(judge(request, { now: lastSecond + 1000 })).toMatchObject({ verdict: 'deny', codes: ['D16'] });
  });
});

describe('the same transaction in an earlier case', () => {
  const earlier = (over: Partial<EarlierCase>): EarlierCase => ({
    caseNumber: 'RC-5TKD-0F3W-71PE-9XQM',
    payment: 'card',
    transactionId: 'pi_3QK8dR2eZvKYlo2C',
    outcome: 'open',
    ...over,
  });
  test.each([
    ['open', {}, 'deny', 'D15'],
    ['denied', { outcome: 'denied' }, 'deny', 'D15'],
    ['refunded', { outcome: 'refunded' }, 'deny', 'D08'],
    ['in dispute at the bank', { disputeOpen: true }, 'unclear', 'D09'],
    ['withdrawn', { outcome: 'closed' }, 'eligible', undefined],
    ['of another payment', { transactionId: 'pi_other1234' }, 'eligible', undefined],
    ['as its second payment', { transactionId: 'ch_1', secondTransactionId: 'pi_3QK8dR2eZvKYlo2C' }, 'deny', 'D15'],
  ] as const)('%s', (_, over, verdict, code) => {
    const assessment = judge(card(), { earlierCases: [earlier(over as Partial<EarlierCase>)] });
    expect(assessment.verdict).toBe(verdict);
    expect(assessment.rules[0]).toMatchObject(code === undefined ? { outcome: 'pass' } : { code });
  });

  test('one id on two networks is two transactions', () => {
    const other = earlier({ payment: 'onchain', network: 'polygon', transactionId: hash });
    expect(outcome(ours(), 'sameTransaction', { earlierCases: [other] })?.outcome).toBe('pass');
    const same = earlier({ payment: 'onchain', network: 'ethereum', transactionId: hash.toUpperCase() });
    expect(outcome(ours(), 'sameTransaction', { earlierCases: [same] })?.code).toBe('D15');
  });
});

describe('guidance names only what applies', () => {
  const irreversible = (...kinds: string[]) => ['irreversible', ...kinds, 'bewarePaidRecovery'];
  test.each([
    ['an exchange', onchain({ destination: 'exchange' }), irreversible('exchangeRecovery')],
    [
      'the own address',
      onchain({ destination: 'self', reason: 'wrongNetwork', intendedNetwork: 'polygon' }),
      irreversible('switchNetwork'),
    ],
    [
      'the own address of another kind',
      onchain({ destination: 'self', intendedNetwork: 'tron' }),
      irreversible('importThere'),
    ],
    ['the own address, not EVM', onchain({ destination: 'self', network: 'tron' }), irreversible('importThere')],
    ['a merchant', onchain({ destination: 'merchant' }), irreversible('askReceiver')],
    ['a contract', onchain({ destination: 'contract' }), irreversible('noKnownWay')],
    ['an unknown owner', onchain(), irreversible('exchangeRecovery', 'noKnownWay')],
    ['a scam', onchain({ destination: 'scam' }), ['stopAndReport', ...irreversible('noKnownWay')]],
    ['failed', onchain({ chainStatus: 'failed' }), ['onlyFeeSpent']],
    ['pending, EVM', onchain({ chainStatus: 'pending' }), ['speedUpOrCancel', 'bewarePaidRecovery']],
    ['pending, TRON', onchain({ chainStatus: 'pending', network: 'tron' }), ['waitForNetwork', 'bewarePaidRecovery']],
    [
      'not looked up',
      onchain({ chainStatus: 'unknown', destination: 'exchange' }),
      ['ifConfirmed', 'exchangeRecovery', 'bewarePaidRecovery'],
    ],
    ['a fee', onchain({ reason: 'feeDispute' }), ['networkFeeNotOurs']],
    ['a card stolen', card({ reason: 'unauthorised' }), ['stopAndReport', 'callBank', 'bewarePaidRecovery']],
    [
      'an account abused',
      thirdParty({ reason: 'unauthorised' }),
      ['stopAndReport', 'askProvider', 'bewarePaidRecovery'],
    ],
    ['a plain card request', card(), []],
  ] as const)('%s', (_, request, kinds) => expect(hints(request)).toEqual(kinds));

  test('a pending half of a double charge names the day to look again, in the customer’s zone', () => {
    const late = instantOf('2026-11-18', '23:30', 'America/New_York');
    const request = card({ reason: 'duplicate', posted: 'onePending', timeZone: 'America/New_York' });
    expect(judge(request, { now: late }).guidance).toEqual([
      { kind: 'waitForPending', facts: { lookAgainOn: '2026-11-25', days: 7 } },
    ]);
  });

  test('the mainland’s numbers are given on the mainland only', () => {
    const numbers = { police: '110', advice: '96110', reviewedOn: '2026-11-22' };
    expect(judge(onchain({ destination: 'scam' })).guidance[0]?.facts).toEqual(numbers);
    expect(judge(onchain({ destination: 'scam', timeZone: 'Europe/London' })).guidance[0]?.facts).toEqual({});
  });

  test('what the chain says of the transfer comes with it', () => {
    const request = onchain({ confirmedAt: paidAt, block: 21_408_933 });
    expect(judge(request).guidance[0]?.facts).toEqual({
      network: 'ethereum',
      toAddress: request.toAddress,
      confirmedAt: paidAt,
      block: 21_408_933,
    });
  });
});

describe('complexity and the second person', () => {
  test.each([
    ['999.99', 'USD', 'simple', false],
    ['1000', 'USD', 'complex', false],
    ['4999.99', 'USD', 'complex', false],
    ['5000.00', 'USD', 'complex', true],
    ['1', 'EUR', 'complex', true],
  ] as const)('%s %s', (amount, currency, complexity, needsSecondPerson) => {
    expect(judge(card({ amount, currency }))).toMatchObject({ complexity, needsSecondPerson });
  });

  test.each([
    ['on chain', ours({ amount: '0.1' }), 'complex'],
    ['a named reason', card({ reason: 'refundPromisedNotPaid' }), 'complex'],
    ['a theft', card({ reason: 'unauthorised' }), 'complex'],
    ['both ids of a double charge', card({ reason: 'duplicate', secondTransactionId: 'ch_99999999' }), 'simple'],
    ['a missing id', card({ reason: 'duplicate' }), 'complex'],
  ] as const)('%s', (_, request, complexity) => expect(judge(request).complexity).toBe(complexity));
});

test('what the request says is not asked for again', () => {
  expect(judge(card({ reason: 'duplicate' })).evidenceWanted).toEqual(['secondTransactionId', 'statementLines']);
  expect(judge(onchain({ intendedAddress: '0x1' })).evidenceWanted).toEqual([]);
  expect(judge(card({ reason: 'other' })).evidenceWanted).toEqual([]);
});

test('a confirmation a day from the stated time is for a person to see', () => {
  expect(outcome(ours({ confirmedAt: paidAt + 86_400_000 }), 'timesAgree')?.outcome).toBe('pass');
  expect(outcome(ours({ confirmedAt: paidAt + 86_400_001 }), 'timesAgree')?.outcome).toBe('attention');
});

describe.each(paymentTypes)('every reason, paid by %s', (payment) => {
  const made = { card, thirdParty, onchain }[payment] as (over: { reason: ReasonCode }) => RefundRequest;
  test.each(reasonCodes)('%s is assessed by every rule', (reason) => {
    const assessment = judge(made({ reason }));
    expect(assessment.rules.map((result) => result.rule)).toEqual(ruleNames);
    expect(assessment.policyVersion).toBe('sample-1');
    if (assessment.verdict === 'deny') expect(assessment.codes).not.toEqual([]);
    if (assessment.verdict === 'guidance') expect(assessment.guidance).not.toEqual([]);
    if (payment === 'onchain') expect(assessment.verdict).not.toBe('deny');
  });
});

test('any request gets one assessment, the same each time, that a log can keep', () => {
  const anyRequest = fc.record({
    payment: fc.constantFrom(...paymentTypes),
    reason: fc.constantFrom(...reasonCodes),
    amount: fc.tuple(fc.bigInt(0n, 10n ** 20n), fc.nat(99)).map(([whole, cents]) => `${whole}.${cents}`),
    currency: fc.constantFrom('USD', 'JPY', 'ETH', 'BWD'),
    paidAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC'),
    transactionId: fc.option(fc.constantFrom(hash, 'pi_12345678'), { nil: undefined }),
    network: fc.constantFrom(...networkNames),
    chainStatus: fc.constantFrom(...chainStatuses),
    destination: fc.constantFrom(...destinations),
    provider: fc.constantFrom(...providers),
  });
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 0, max: 4_102_444_800_000 }), (made, at) => {
      const { network, chainStatus, destination, provider, transactionId, payment, ...common } = made;
      const both = { ...common, note: '', prefilled: [], ...(transactionId !== undefined && { transactionId }) };
      const request: RefundRequest =
        payment === 'onchain'
          ? { payment, ...both, network, chainStatus, destination }
          : payment === 'card'
            ? { payment, ...both }
            : { payment, ...both, provider };
      const once = assess(request, samplePolicy, { now: at });
      expect(assess({ ...request }, samplePolicy, { now: at })).toEqual(once);
      expect(v.parse(assessmentSchema, JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
  );
});
