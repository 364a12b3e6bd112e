import { describe, expect, expectTypeOf, test } from 'vitest';
import { type CaseEvent, caseEventIsPublic, type PayoutFailure, payoutFailures } from '../case/index.ts';
import {
  denialCodeNames,
  evidenceKinds,
  type Facts,
  guidanceKinds,
  networkNames,
  paymentTypes,
  providers,
  type RuleResult,
  ruleNames,
} from '../refund/index.ts';
import { findForbiddenAsk, secondReader } from '../safety/index.ts';
import { denialText, refundWords } from '../words/all/index.ts';
import type { ActionName, FactFormat, HappeningName, PayoutFailureName, StateName } from '../words/index.ts';
import { formatDateTime, formatDay } from '../words/index.ts';
import { type PublicState, publicStates } from './publicState.ts';
import type { CustomerAction } from './timeline.ts';

/** The words may not import what they speak of; here both are at hand. */
test('the words use the names of the states, the events and the actions', () => {
  expectTypeOf<StateName>().toEqualTypeOf<PublicState>();
  expectTypeOf<ActionName>().toEqualTypeOf<CustomerAction>();
  expectTypeOf<PayoutFailureName>().toEqualTypeOf<PayoutFailure>();
  expectTypeOf<HappeningName>().toExtend<CaseEvent['type']>();
  const { state, stateLine, event } = refundWords('en');
  expect(Object.keys(state)).toEqual(publicStates);
  expect(Object.keys(stateLine)).toEqual(publicStates);
  // A case that was erased is drawn as that, and has no history to name.
  const shown = Object.entries(caseEventIsPublic).flatMap(([name, isPublic]) =>
    isPublic && name !== 'caseErased' ? [name] : [],
  );
  expect(Object.keys(event).sort()).toEqual(shown.sort());
});

const hintFacts: Facts[] = [
  { lookAgainOn: '2026-11-29', network: 'polygon', destination: 'unknown' },
  ...networkNames.map((network) => ({
    ...{ network, intendedNetwork: 'ethereum', lookAgainOn: '2027-01-02', days: 7 },
    ...{ toAddress: '0x52908400098527886E0F7030069857D2E4169EE7', confirmedAt: 1_763_295_240_000, block: 21_034_411 },
    ...{ how: 'sameNonce', needsTag: 'yes', destination: 'contract', provider: 'wechat' },
    ...{ police: '110', advice: '96110', reviewedOn: '2026-11-22' },
  })),
  { lookAgainOn: '2026-11-29', network: 'bitcoin', how: 'replaceByFee', destination: 'scam', provider: 'other' },
];

const ruleFacts: Facts[] = [
  { applies: 'no' },
  {
    ...{ caseNumber: 'RC-7K2M-9QXT-4HBN-E3WC', payment: 'card', coverage: 'covered', paidTo: 'operator', day: 4 },
    ...{ windowDays: 30, lastDay: '2026-12-01', ownGoodwillDays: 14, status: 'confirmed', network: 'solana' },
    ...{ missing: 'transactionId, secondTransactionId', posted: 'both', hoursApart: 31, why: 'onchain, amount' },
    ...{ from: '5000', currency: 'USD' },
  },
  {
    ...{ earlierCases: 0, payment: 'thirdParty', provider: 'paypal', coverage: 'notCovered', paidTo: 'unproven' },
    ...{ day: 34, windowDays: 30, lastDay: '2026-12-01', ownGoodwillDays: 14, status: 'unknown', network: 'bsc' },
    ...{
      caseNumber: 'RC-7K2M-9QXT-4HBN-E3WC',
      posted: 'unknown',
      hoursApart: 0,
      missing: 'transactionId',
      why: 'urgent',
      from: 'any',
    },
  },
];

/** Every sentence that these words can make, near enough: each text as it stands, each function with facts of each kind. */
function everySentence(locale: 'zh-CN' | 'en'): string[] {
  const words = refundWords(locale);
  const format: FactFormat = {
    day: (date) => formatDay(date, locale),
    moment: (at) => formatDateTime(at, 'Asia/Shanghai', locale),
  };
  const amount = '128.40 USD';
  const date = format.day('2026-11-26');
  const methods = paymentTypes.flatMap((payment) =>
    [undefined, ...providers].flatMap((provider) =>
      [undefined, '4821'].map((cardLast4) => words.method({ payment, provider, cardLast4 })),
    ),
  );
  const results = ruleNames.flatMap((rule) =>
    (['pass', 'fail', 'attention'] as const).flatMap((outcome) =>
      ruleFacts.flatMap((facts) =>
        (['D08', 'D09', 'D15'] as const).map((code): RuleResult => ({ rule, outcome, facts, code })),
      ),
    ),
  );
  const line = words.stateLine;
  const all = [
    ...texts(words),
    ...methods,
    ...guidanceKinds.flatMap((kind) => hintFacts.flatMap((facts) => texts(words.guidance({ kind, facts }, format)))),
    ...results.map((result) => words.ruleFact(result, format)),
    line.submitted({ caseNumber: 'RC-7K2M-9QXT-4HBN-E3WC', date }),
    ...(['first', 'appeal', 'afterGuidance'] as const).flatMap((why) => [
      line.inReview({ date, why }),
      line.inReview({ date, why, standing: 'late' }),
      line.inReview({ why, standing: 'onHold' }),
    ]),
    ...[1, 2].map((missing) => line.needsInformation({ missing, date })),
    ...methods.flatMap((method) =>
      ([undefined, 'pending', 'sent', 'late'] as const).map((payout) =>
        line.approved({ amount, method, date, payout }),
      ),
    ),
    ...methods.map((method) => line.refunded({ amount, method, date, reference: '74537605' })),
    ...(['appeal', 'elsewhere', 'final', 'evidence'] as const).flatMap((next) =>
      denialCodeNames.map((code) => line.denied({ reason: words.denial[code].title, next, date })),
    ),
    ...guidanceKinds.map((kind) => line.answered({ kinds: [kind] })),
    ...[date, undefined].map((until) => line.closed({ date: until })),
    ...everyLetter(locale),
  ];
  return [...new Set(all)];
}

/** What agents send as it stands, or with changes: the relay's guard reads it. */
function everyLetter(locale: 'zh-CN' | 'en'): string[] {
  const { letter, method: named } = refundWords(locale);
  const [amount, date] = ['128.40 USD', formatDay('2026-11-26', locale)];
  const methods = paymentTypes.flatMap((payment) =>
    [undefined, ...providers].map((provider) => named({ payment, provider, cardLast4: '4821' })),
  );
  return [
    ...evidenceKinds.map((kind) => letter.ask([kind])),
    ...[[], evidenceKinds].map((kinds) => letter.ask(kinds)),
    ...methods.map((method) => letter.approve({ amount, method })),
    ...[date, undefined].map((until) => letter.progress({ date: until })),
    ...payoutFailures.map((why) => letter.payoutFailed(why)),
    ...denialCodeNames.flatMap((code) => [letter.deny([code]), denialText([code], locale)]),
  ];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const reader = await secondReader();

describe.each(['zh-CN', 'en'] as const)('no sentence in %s', (locale) => {
  const sentences = everySentence(locale);
  const none = (pattern: RegExp) => expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);

  test('is empty, or shows a fact that is not there', () => {
    expect(sentences.length).toBeGreaterThan(300);
    none(/^\s*$|undefined|\bNaN\b|\[object/);
    none(/ {2}|^\s|\s$/);
  });

  test('shouts', () => none(/[!！]/));

  test('promises', () =>
    none(/保证|一定|必定|放心|尽力|全力|guarantee|promise|certainly|definitely|don['’]t worry|our best/i));

  test('asks for what we never ask for', () => {
    const asking = sentences.filter((sentence) => findForbiddenAsk(sentence).verdict !== 'allow');
    expect(asking).toEqual([]);
    // A letter that sounded like fraud could not go out: node .ci/reader.mjs teaches its words.
    const sounding = everyLetter(locale).filter((text) => findForbiddenAsk(text, { reader }).verdict !== 'allow');
    expect(sounding).toEqual([]);
  });
});

test('Chinese has Chinese punctuation, addresses the reader politely and keeps to our names', () => {
  const sentences = everySentence('zh-CN');
  const none = (pattern: RegExp) => expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  none(/\p{Script=Han}[,.;:?()]|[,;?()]\p{Script=Han}/u);
  // A date is one word.
  const undated = sentences.map((sentence) => sentence.replace(/(?:\d+年)?\d+月\d+日/g, '日'));
  expect(undated.filter((sentence) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(sentence))).toEqual(
    [],
  );
  none(/你(?!们)|客户|退款单|工单|升级|驳回/);
});

test('English has English punctuation only', () => {
  expect(everySentence('en').filter((sentence) => /[\p{Script=Han}，。；：？（）「」]/u.test(sentence))).toEqual([]);
});

test('a reason for a denial stands inside a sentence, the rest are sentences', () => {
  for (const locale of ['zh-CN', 'en']) {
    for (const { title, text, change, next } of Object.values(refundWords(locale).denial)) {
      expect(title).not.toMatch(/[.。]$/);
      for (const sentence of [text, change, next]) expect(sentence).toMatch(/[.。]$/);
    }
  }
});
