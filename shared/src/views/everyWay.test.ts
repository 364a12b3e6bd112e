// Every reason, paid in every way, with every verdict, carried to its end, and everything that the customer reads on the way.
// The requests are assessed and the commands decided as they are in earnest; only dates are counted here.
import { describe, expect, test } from 'vitest';
import { mei, people, relay } from '../case/cases.fixtures.ts';
import type { CaseEvent } from '../case/events.ts';
import {
  type CaseCommand,
  caseEventIsPublic,
  decideCase,
  evolveCase,
  noCase,
  type SubmittedCase,
} from '../case/index.ts';
import type { Author } from '../kit/author.ts';
import { assess } from '../refund/assess.ts';
import type { Assessment, EarlierCase, Verdict } from '../refund/assessment.ts';
import { verdicts } from '../refund/assessment.ts';
import { denialCodes, type PaymentType, paymentTypes, type ReasonCode, reasonCodes } from '../refund/codes.ts';
import { isUrgent } from '../refund/guidance.ts';
import { outsideRoutesFor } from '../refund/outsideRoutes.ts';
import type { Coverage, Policy } from '../refund/policy.ts';
import type { RefundRequest } from '../refund/request.ts';
import { ourEthereumAddress, samplePolicy } from '../refund/samplePolicy.ts';
import { denialText, refundWords } from '../words/all/index.ts';
import { type FactFormat, formatAmount, formatDate, formatDateTime, formatDay, type Locale } from '../words/index.ts';
import { type PublicState, publicState } from './publicState.ts';
import { stateLine } from './stateLine.ts';
import { customerActions, type TimelineEvent, timeline } from './timeline.ts';

const day = 86_400_000;
const zone = 'Asia/Shanghai';
const start = Date.parse('2026-11-18T14:32:00+08:00');
const log = 'harbor.rc.00.5TKD0F3W71PE9XQM';

function requestOf(payment: PaymentType, reason: ReasonCode): RefundRequest {
  const common = {
    ...{ reason, amount: '128.40', currency: 'USD', paidAt: start - 2 * day, timeZone: zone, note: '', prefilled: [] },
    ...{ transactionId: 'pi_3QK8dR2eZvKYlo2C' },
    ...(reason === 'duplicate' && { secondTransactionId: 'pi_second_one' }),
  };
  if (payment === 'card') return { payment, ...common, cardLast4: '4821', posted: 'both' };
  if (payment === 'thirdParty') return { payment, ...common, provider: 'paypal', posted: 'both' };
  return {
    ...{
      payment,
      ...common,
      amount: '0.85',
      currency: 'ETH',
      network: 'ethereum',
      transactionId: `0x${'ab'.repeat(32)}`,
    },
    ...(reason === 'duplicate' && { secondTransactionId: `0x${'cd'.repeat(32)}` }),
    ...{ chainStatus: 'confirmed', destination: 'operator', toAddress: ourEthereumAddress },
  };
}

function withCoverage(payment: PaymentType, reason: ReasonCode, coverage: Coverage): Policy {
  const { payments } = samplePolicy;
  const one = payments[payment];
  return {
    ...samplePolicy,
    payments: { ...payments, [payment]: { ...one, reasons: { ...one.reasons, [reason]: coverage } } },
  };
}

interface Way {
  request: RefundRequest;
  assessment: Assessment;
}

/** Every road to this verdict: the reason's coverage, the window, the type, an earlier case, what the chain says. */
function waysTo(payment: PaymentType, reason: ReasonCode, wanted: Verdict): Way[] {
  const request = requestOf(payment, reason);
  const covered = withCoverage(payment, reason, 'covered');
  const switchedOff = (): Policy => {
    const { payments } = covered;
    return { ...covered, payments: { ...payments, [payment]: { ...payments[payment], supported: false } } };
  };
  const { transactionId: _, ...withoutId } = request;
  const earlier = (outcome: EarlierCase['outcome'], more: Partial<EarlierCase> = {}): EarlierCase => ({
    ...{ caseNumber: 'RC-5TKD-0F3W-71PE-9XQM', payment, transactionId: request.transactionId!, outcome },
    ...(request.payment === 'onchain' && { network: request.network }),
    ...(request.payment === 'thirdParty' && { provider: request.provider }),
    ...more,
  });
  const tries: Array<[RefundRequest, Policy, EarlierCase[]?]> = [
    ...(['covered', 'review', 'notCovered', 'guidance'] as const).map((coverage): [RefundRequest, Policy] => [
      request,
      withCoverage(payment, reason, coverage),
    ]),
    [withoutId as RefundRequest, covered],
    [{ ...request, paidAt: start - 20 * day }, covered],
    [{ ...request, paidAt: start - 190 * day }, covered],
    [{ ...request, paidAt: start - 400 * day }, covered],
    [request, switchedOff()],
    [request, covered, [earlier('open')]],
    [request, covered, [earlier('refunded')]],
    [request, covered, [earlier('open', { disputeOpen: true })]],
    ...(request.payment === 'onchain'
      ? [
          ...(['pending', 'failed', 'unknown'] as const).map((chainStatus): [RefundRequest, Policy] => [
            { ...request, chainStatus },
            covered,
          ]),
          ...(['self', 'exchange', 'merchant', 'contract', 'unknown', 'scam'] as const).map(
            (destination): [RefundRequest, Policy] => [
              { ...request, destination, toAddress: '0x8f3a000000000000000000000000000000c21b00' },
              covered,
            ],
          ),
        ]
      : [[{ ...request, posted: 'onePending' } as RefundRequest, covered] as [RefundRequest, Policy]]),
  ];
  return tries
    .map(([asked, policy, earlierCases = []]) => ({
      request: asked,
      assessment: assess(asked, policy, { now: start, earlierCases }),
    }))
    .filter(({ assessment }) => assessment.verdict === wanted);
}

/** Carries one request on, and notes whatever its customer reads. */
function follow({ request, assessment }: Way, locale: Locale) {
  const words = refundWords(locale);
  const facts: FactFormat = {
    day: (date) => formatDay(date, locale, start),
    moment: (at) => formatDateTime(at, zone, locale, start),
  };
  const format = {
    date: (at: number) => formatDate(at, zone, locale, start),
    businessDate: (at: number) => formatDate(at, zone, locale, start),
    amount: (amount: string, currency: string) => formatAmount(amount, currency, locale),
  };
  const read: string[] = [];
  const states: PublicState[] = [];
  const recorded: TimelineEvent[] = [];
  let state: SubmittedCase | typeof noCase = noCase;
  const it = { now: start, read, states, does, submitted, words };

  function submitted(): SubmittedCase {
    if (state.name !== 'submitted') throw new Error('not submitted');
    return state;
  }

  function does(who: keyof typeof people | Author, command: CaseCommand): void {
    const { author, rank } = typeof who === 'string' ? people[who] : { author: who, rank: undefined };
    it.now += 60_000;
    const decision = decideCase(state, command, { id: 'x.1', author, rank, now: it.now });
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
    for (const event of decision.events) take(event, author);
    readAll();
  }

  function take(event: CaseEvent, author: Author): void {
    const at = recorded.length + 1;
    state = evolveCase(state, { at, time: it.now, author, command: 'x.1', event }) as SubmittedCase;
    if (caseEventIsPublic[event.type]) recorded.push({ at, id: `e${at}`, time: it.now, author, event });
  }

  function readAll(): void {
    const now = submitted();
    const { status, verdict } = now;
    states.push(publicState(status));
    read.push(words.state[publicState(status)], stateLine(words, now, format, log, it.now));
    for (const step of timeline(recorded, now)) {
      if (step.when !== 'next') read.push(words.event[step.what as keyof typeof words.event]);
      if (step.words !== undefined) read.push(step.words);
    }
    read.push(...customerActions(now, it.now).map((action) => words.action[action]));
    read.push(...verdict.rules.map((rule) => `${words.rule[rule.rule]} ${words.ruleFact(rule, facts)}`));
    read.push(...verdict.guidance.flatMap((item) => Object.values(words.guidance(item, facts))));
    if (status.name === 'needsInformation') read.push(...status.evidence.map((kind) => words.evidence[kind].ask));
    if (status.name === 'denied') {
      read.push(...status.codes.flatMap((code) => Object.values(words.denial[code])));
      const routes = outsideRoutesFor(now);
      read.push(...routes.flatMap(({ name }) => Object.values(words.outside[name])));
    }
  }

  read.push(words.payment[request.payment].title, words.reason[request.reason].title, words.method(request));
  read.push(...Object.values(words.verdict[assessment.verdict]));
  does(mei, {
    ...{
      type: 'submitCase',
      customer: { id: 'dv_mei', kind: 'device' },
      conversation: 'harbor.cv.00.aaaaaaaa',
      locale,
    },
    ...{ timeZone: zone, request, assessment, answerBy: start + 3 * day, appealBy: start + 30 * day },
    denialWords: denialText(assessment.codes, locale),
  });
  return it;
}

type Followed = ReturnType<typeof follow>;

const letter = (it: Followed) => it.words.letter;
const later = (it: Followed, days: number) => it.now + days * day;

function approvedAndPaid(it: Followed, who: 'lin' | 'tao', amount: string): PublicState {
  const { request } = it.submitted();
  const method = it.words.method(request);
  it.does(who, {
    ...{ type: 'approveCase', amount, arrivesBy: later(it, 10) },
    words: letter(it).approve({
      amount: formatAmount(amount, request.currency, it.words === refundWords('en') ? 'en' : 'zh-CN'),
      method,
    }),
  });
  const { proposal } = it.submitted();
  if (proposal) it.does('tao', { type: 'confirmProposal', proposal: proposal.at, arrivesBy: later(it, 10) });
  it.does('lin', { type: 'recordPayout', reference: 'ARN7441', stage: 'sent' });
  it.does('lin', { type: 'failPayout', why: 'rejected', words: letter(it).payoutFailed('rejected') });
  it.does('lin', { type: 'retryPayout', destination: 'same', notBefore: it.now, arrivesBy: later(it, 10) });
  it.does('lin', { type: 'recordPayout', reference: 'ARN7442', stage: 'sent' });
  it.does('lin', { type: 'recordPayout', reference: 'ARN7442', stage: 'done' });
  return 'refunded';
}

/** Denied, appealed about, denied again by somebody else, and taken elsewhere. */
function deniedForGood(it: Followed): PublicState {
  it.does(mei, { type: 'appealCase', words: '请再看一次 Please look again', answerBy: later(it, 10) });
  it.does('tao', { type: 'startReview' });
  it.does('tao', {
    ...{ type: 'denyCase', codes: ['D11', 'D05'], words: letter(it).deny(['D11', 'D05']), policyVersion: 'sample-1' },
    appealBy: later(it, 30),
  });
  it.does(mei, { type: 'noteOutside', route: 'bank' });
  return 'denied';
}

const toItsEnd: Record<Verdict, (it: Followed) => PublicState> = {
  eligible(it) {
    it.does('lin', { type: 'startReview' });
    it.does('lin', { type: 'tellProgress', words: letter(it).progress({ date: undefined }), answerBy: later(it, 5) });
    return approvedAndPaid(it, 'lin', it.submitted().request.amount);
  },
  unclear(it) {
    const { evidenceWanted } = it.submitted().verdict;
    it.does('lin', {
      ...{ type: 'requestInformation', evidence: evidenceWanted, words: letter(it).ask(evidenceWanted) },
      replyBy: later(it, 14),
    });
    it.now = later(it, 3);
    it.does(relay, { type: 'clockReached', reopenBy: 0, answerBy: 0, arrivesBy: 0 });
    it.does(mei, { type: 'provideInformation', words: '在这里 Here it is', answerBy: later(it, 6) });
    it.does(mei, { type: 'nudgeCase', answerBy: later(it, 1), againAt: later(it, 1) });
    it.now = later(it, 6);
    it.does(relay, { type: 'clockReached', reopenBy: 0, answerBy: later(it, 3), arrivesBy: later(it, 3) });
    it.does('lin', {
      ...{ type: 'denyCase', codes: ['D11'], words: letter(it).deny(['D11']), policyVersion: 'sample-1' },
      appealBy: later(it, 30),
    });
    it.does(mei, { type: 'appealCase', words: '请再看一次 Please look again', answerBy: later(it, 10) });
    return approvedAndPaid(it, 'tao', '0.01');
  },
  deny(it) {
    const { status } = it.submitted();
    if (status.name !== 'denied') throw new Error(status.name);
    if (status.codes.some((code) => denialCodes[code].appealable)) return deniedForGood(it);
    // Another case has it: a person is all that remains.
    expect(customerActions(it.submitted(), it.now)).toEqual(['talk']);
    return 'denied';
  },
  guidance(it) {
    const { status } = it.submitted();
    if (status.name !== 'guidance') throw new Error(status.name);
    if (status.lookAgainAt !== undefined) {
      it.now = status.lookAgainAt;
      it.does(relay, { type: 'clockReached', reopenBy: 0, answerBy: 0, arrivesBy: 0 });
    }
    it.does(mei, { type: 'requestReview', answerBy: later(it, 10) });
    it.does('lin', {
      ...{ type: 'denyCase', codes: ['D04'], words: letter(it).deny(['D04']), policyVersion: 'sample-1' },
      appealBy: later(it, 30),
    });
    return deniedForGood(it);
  },
};

/** What is left where a fact or a text was never filled in. */
const unfilled = /undefined|NaN|\[object|[{}$]|TO.?DO/;

const own = /请再看一次|在这里|Please look again|Here it is/g;
const wrong = {
  // A name is the same in both.
  'zh-CN': (text: string) => !/\p{Script=Han}/u.test(text) && text !== 'PayPal',
  en: (text: string) => /\p{Script=Han}/u.test(text.replace(own, '')),
};

const table = paymentTypes.flatMap((payment) =>
  reasonCodes.flatMap((reason) => verdicts.map((verdict) => [payment, reason, verdict] as const)),
);

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test.each(table)('%s, %s, %s', (payment, reason, verdict) => {
    const ways = waysTo(payment, reason, verdict);
    // A theft or a scam is never only passed through: a person looks.
    expect(ways.length > 0).toBe(verdict !== 'eligible' || !isUrgent(requestOf(payment, reason)));
    for (const way of ways) {
      const it = follow(way, locale);
      const end = toItsEnd[verdict](it);
      expect(it.states.at(-1)).toBe(end);
      const read = [...new Set(it.read)];
      expect(read.filter((text) => !text?.trim() || unfilled.test(text))).toEqual([]);
      expect(read.filter(wrong[locale])).toEqual([]);
    }
  });
});
