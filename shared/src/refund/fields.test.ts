import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FieldName,
  fieldNames,
  type ProblemCode,
  problemCodes,
  type RefundDraft,
  stepNames,
} from './fieldNames.ts';
import { checkDraft, checkField, checkStep, draftFromWallet, readDraft, stepsFor } from './fields.ts';
import { address, card, hash, now, onchain, thirdParty, twice } from './sampleDrafts.ts';

const codeOf = (draft: RefundDraft, field: FieldName) => checkField(field, draft, { now })?.code;
const fieldsOf = (draft: RefundDraft) => stepsFor(draft).flatMap((step) => step.fields.map((field) => field.name));

test.each([
  ['card', card],
  ['paid twice', twice],
  ['on chain', onchain],
  ['third party', thirdParty],
])('a good draft (%s) has no problem', (_, draft) => expect(checkDraft(draft, { now })).toEqual([]));

describe('the steps', () => {
  test('come in one order and begin with the payment', () => {
    expect(stepsFor({}).map((step) => step.name)).toEqual(stepNames);
    expect(stepsFor({})[0]?.fields[0]).toMatchObject({ name: 'payment', required: true });
  });

  test('ask what the payment and the reason call for', () => {
    expect(fieldsOf(card)).toContain('cardLast4');
    expect(fieldsOf(card)).not.toContain('network');
    expect(fieldsOf(card)).not.toContain('secondTransactionId');
    expect(fieldsOf(twice)).toEqual(expect.arrayContaining(['secondTransactionId', 'noSecondTransactionId', 'posted']));
    expect(fieldsOf(onchain)).toEqual(
      expect.arrayContaining(['network', 'chainStatus', 'destination', 'intendedAddress']),
    );
    expect(fieldsOf({ ...onchain, reason: 'wrongNetwork' })).toContain('intendedNetwork');
    expect(fieldsOf(onchain)).not.toContain('memo');
    expect(fieldsOf({ ...onchain, network: 'xrp' })).toContain('memo');
  });

  test('"I don’t have it" asks for what finds the payment instead', () => {
    const without = { ...card, transactionId: '', noTransactionId: 'yes' };
    expect(fieldsOf(without)).not.toContain('transactionId');
    expect(checkDraft(without, { now })).toEqual([{ field: 'cardLast4', code: 'required' }]);
    expect(checkDraft({ ...without, cardLast4: '4417' }, { now })).toEqual([]);
  });

  test.each([
    ['a card by its digits', card, 'cardLast4'],
    ['a transfer by its receiving address', { ...onchain, toAddress: '' }, 'toAddress'],
    ['a payment service by the account that paid', thirdParty, 'payerHint'],
  ] as const)('without the id look for %s', (_, draft, wanted) => {
    const without: RefundDraft = { ...draft, transactionId: '', noTransactionId: 'yes' };
    expect(checkDraft(without, { now })).toEqual([{ field: wanted, code: 'required' }]);
    expect(fieldsOf(without)).toContain(wanted);
  });

  test('ask for the contract of a token, and take "I don’t have it" for an answer', () => {
    const coin = { ...onchain, currency: 'ETH' };
    const token = { ...onchain, currency: 'usdt ' };
    expect(fieldsOf(coin)).not.toContain('contract');
    expect(fieldsOf({ ...token, network: 'bitcoin' })).not.toContain('contract');
    expect(checkDraft(token, { now })).toEqual([{ field: 'contract', code: 'required' }]);
    expect(checkDraft({ ...token, noContract: 'yes' }, { now })).toEqual([]);
    expect(codeOf({ ...token, contract: hash }, 'contract')).toBe('looksLikeTransactionId');
    expect(codeOf({ ...token, contract: `${address.slice(0, -1)}a` }, 'contract')).toBe('badChecksum');
    expect(codeOf({ ...token, contract: address }, 'contract')).toBeUndefined();
  });

  test('ask which exchange, and which tag would have been right', () => {
    expect(fieldsOf({ ...onchain, destination: 'exchange' })).toContain('exchange');
    expect(fieldsOf(onchain)).not.toContain('exchange');
    const tagless = { ...onchain, network: 'xrp', reason: 'missingTag' };
    expect(fieldsOf(tagless)).toContain('rightMemo');
    expect(codeOf({ ...tagless, rightMemo: '4294967296' }, 'rightMemo')).toBe('badFormat');
  });

  test('ask for no signature, by any name', () => {
    expect(fieldNames.filter((name) => /sign|proof|seed|phrase|key|password|cvv|pan/i.test(name))).toEqual([]);
  });

  test('offer the reasons that fit the payment', () => {
    const reasons = (draft: RefundDraft) => stepsFor(draft)[1]?.fields[0]?.choices;
    expect(reasons({ payment: 'onchain' })).toContain('stuckPending');
    expect(reasons({ payment: 'card' })).not.toContain('stuckPending');
  });

  test('are each checked by themselves', () => {
    expect(checkStep('payment', card, { now })).toEqual([]);
    expect(checkStep('transaction', { ...card, amount: '' }, { now })).toEqual([{ field: 'amount', code: 'required' }]);
  });
});

const problems: Array<[string, RefundDraft, FieldName, ProblemCode | undefined]> = [
  ['nothing chosen', {}, 'payment', 'required'],
  ['a made-up choice', { payment: 'barter' }, 'payment', 'notAChoice'],
  ['a reason of another payment', { ...card, reason: 'stuckPending' }, 'reason', 'notAChoice'],
  ['words for an amount', { ...card, amount: 'about 12' }, 'amount', 'notADecimal'],
  ['a minus', { ...card, amount: '-12' }, 'amount', 'notADecimal'],
  ['an exponent', { ...card, amount: '1e3' }, 'amount', 'notADecimal'],
  ['a decimal comma', { ...card, amount: '12,5' }, 'amount', 'notADecimal'],
  ['grouped thousands', { ...card, amount: '1,128.40' }, 'amount', undefined],
  ['full-width digits', { ...card, amount: '１２８．４０' }, 'amount', undefined],
  ['nothing at all', { ...card, amount: '0.00' }, 'amount', 'zero'],
  ['a third decimal of dollars', { ...card, amount: '1.005' }, 'amount', 'tooManyDecimals'],
  ['a decimal of yen', { ...card, currency: 'JPY', amount: '100.5' }, 'amount', 'tooManyDecimals'],
  ['three decimals of dinars', { ...card, currency: 'KWD', amount: '1.005' }, 'amount', undefined],
  ['nine decimals of bitcoin', { ...onchain, currency: 'BTC', amount: '0.123456789' }, 'amount', 'tooManyDecimals'],
  ['an endless amount', { ...card, amount: '1'.repeat(60) }, 'amount', 'tooLong'],
  ['a ticker for a card', { ...card, currency: 'ETH' }, 'currency', 'unknownCurrency'],
  ['small letters', { ...card, currency: 'usd' }, 'currency', undefined],
  ['our own token', { ...onchain, currency: 'BWD' }, 'currency', undefined],
  ['a day that is none', { ...card, paidAt: '2026-02-30T10:00' }, 'paidAt', 'notADate'],
  ['an hour that is none', { ...card, paidAt: '2026-02-03T24:30' }, 'paidAt', 'notADate'],
  ['words for a time', { ...card, paidAt: 'yesterday' }, 'paidAt', 'notADate'],
  ['just now, on a fast clock', { ...card, paidAt: '2026-11-18T14:36' }, 'paidAt', undefined],
  ['later than now', { ...card, paidAt: '2026-11-18T14:38' }, 'paidAt', 'inTheFuture'],
  [
    'the same wall clock further west',
    { ...card, paidAt: '2026-11-18T14:30', timeZone: 'Europe/London' },
    'paidAt',
    'inTheFuture',
  ],
  ['a slip of the finger', { ...card, paidAt: '2006-11-16T20:14' }, 'paidAt', 'tooOld'],
  ['an instant from the wallet', { ...card, paidAt: '2026-11-16T12:14:09.120Z' }, 'paidAt', undefined],
  ['a zone that is none', { ...card, timeZone: 'Mars/Olympus' }, 'timeZone', 'badFormat'],
  ['a full card number', { ...card, transactionId: '4242 4242 4242 4242' }, 'transactionId', 'looksLikeCard'],
  ['a full card number for four digits', { ...card, cardLast4: '4242424242424242' }, 'cardLast4', 'looksLikeCard'],
  ['a full card number in the note', { ...card, note: 'my card is 4242-4242-4242-4242' }, 'note', 'looksLikeCard'],
  ['other long numbers in the note', { ...card, note: 'order 2026111612345678901234567890' }, 'note', undefined],
  ['three digits for four', { ...card, cardLast4: '441' }, 'cardLast4', 'badFormat'],
  ['an acquirer reference', { ...card, transactionId: '74537604221222132710572' }, 'transactionId', undefined],
  ['a note too long', { ...card, note: 'x'.repeat(2001) }, 'note', 'tooLong'],
  [
    'the first payment again',
    { ...twice, secondTransactionId: ` ${twice.transactionId} ` },
    'secondTransactionId',
    'sameAsFirst',
  ],
  ['an address for a transaction', { ...onchain, transactionId: address }, 'transactionId', 'looksLikeAddress'],
  ['an id of another network', { ...onchain, network: 'tron' }, 'transactionId', 'badFormat'],
  ['an explorer link', { ...onchain, transactionId: `https://etherscan.io/tx/${hash}` }, 'transactionId', undefined],
  ['upper case for XRP', { ...onchain, network: 'xrp', transactionId: 'ab'.repeat(32) }, 'transactionId', undefined],
  ['a transaction for an address', { ...onchain, toAddress: hash }, 'toAddress', 'looksLikeTransactionId'],
  ['half an address', { ...onchain, toAddress: address.slice(0, 20) }, 'toAddress', 'badFormat'],
  [
    'the address that it went to',
    { ...onchain, intendedAddress: address.toLowerCase() },
    'intendedAddress',
    'sameAsSent',
  ],
  [
    'the network that it went over',
    { ...onchain, reason: 'wrongNetwork', intendedNetwork: 'ethereum' },
    'intendedNetwork',
    'sameAsSent',
  ],
  ['a tag out of range', { ...onchain, network: 'xrp', memo: '4294967296' }, 'memo', 'badFormat'],
  ['no tag', { ...onchain, network: 'xrp', memo: '' }, 'memo', undefined],
  ['no tag where none belongs', { ...onchain, memo: 'whatever' }, 'memo', undefined],
  [
    'a WeChat id',
    { ...thirdParty, provider: 'wechat', transactionId: '4200001234202611161234567890' },
    'transactionId',
    undefined,
  ],
  [
    'an Alipay id cut short',
    { ...thirdParty, provider: 'alipay', transactionId: '2026' },
    'transactionId',
    'badFormat',
  ],
  ['a PayPal id', thirdParty, 'transactionId', undefined],
  [
    'a Google order',
    { ...thirdParty, provider: 'google', transactionId: 'GPA.1234-5678-9012-34567' },
    'transactionId',
    undefined,
  ],
  ['a block that is none', { ...onchain, block: '-1' }, 'block', 'badFormat'],
];
test.each(problems)('%s', (_, draft, field, code) => expect(codeOf(draft, field)).toBe(code));

describe.each([
  '4242 4242 4242 4242',
  '4242424242424242',
  '４２４２　４２４２　４２４２　４２４２',
  'CVV 123',
  'cvc2：0123',
  '安全码 345',
])('no field takes %s', (secret) => {
  const lost = { transactionId: '', noTransactionId: 'yes' };
  const forms: RefundDraft[] = [
    ...[card, { ...card, ...lost }, twice, thirdParty, { ...thirdParty, ...lost }],
    ...['wechat', 'alipay', 'apple', 'google', 'other'].map((provider) => ({ ...thirdParty, provider })),
    ...[onchain, { ...onchain, destination: 'exchange' }, { ...onchain, currency: 'USDT' }],
    ...['xrp', 'ton', 'cosmos'].map((network) => ({ ...onchain, network, reason: 'missingTag' })),
  ];
  test.each(forms)('of form %#', (form) => {
    const typed = stepsFor(form).flatMap(({ fields }) =>
      fields.filter(({ kind }) => kind !== 'choice' && kind !== 'flag'),
    );
    const taken = typed.filter(({ name }) => checkField(name, { ...form, [name]: secret }, { now }) === undefined);
    // In so many a token may be counted; there the guard of secrets stops a card's number.
    expect(taken.map(({ name }) => name).filter((name) => form.payment !== 'onchain' || name !== 'amount')).toEqual([]);
  });
});

test('a field that this draft does not call for is never wrong', () => {
  expect(checkField('network', { ...card, network: 'nonsense' }, { now })).toBeUndefined();
});

describe('what others hand over', () => {
  test('a wallet’s slip asks one question more and blocks nothing', () => {
    const given = {
      ...card,
      amount: 'a lot',
      currency: 'USD',
      note: 7,
      timeZone: 'Mars/Olympus',
      unknown: 'x',
      cardLast4: '4417',
    };
    const { amount: _, ...rest } = card;
    expect(draftFromWallet(given, { now, timeZone: 'Asia/Shanghai' })).toEqual({ ...rest, cardLast4: '4417' });
    expect(draftFromWallet(null, { now, timeZone: 'UTC' })).toEqual({ timeZone: 'UTC' });
  });

  test('a kept draft comes back through JSON as it was, and junk as nothing', () => {
    expect(readDraft(JSON.parse(JSON.stringify(twice)))).toEqual(twice);
    expect(readDraft(['a'])).toEqual({});
    expect(readDraft('text')).toEqual({});
  });
});

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '',
    'yes',
    'card',
    'onchain',
    'thirdParty',
    'duplicate',
    'wrongNetwork',
    'ethereum',
    'xrp',
    'ton',
    '1.5',
    hash,
    address,
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '2026-11-16T20:14',
    'USD',
    'Asia/Shanghai',
    '99999-12-31T00:00',
    'confirmed',
    'self',
  ),
);

test('junk is told off and never throws', () => {
  const anyDraft = fc.record(
    Object.fromEntries(fieldNames.map((name) => [name, junk])) as Record<FieldName, typeof junk>,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const { field, code } of checkDraft(draft as RefundDraft, { now })) {
        expect(fieldNames).toContain(field);
        expect(problemCodes).toContain(code);
      }
      stepsFor(draft as RefundDraft);
      readDraft(draft);
      draftFromWallet(draft, { now, timeZone: 'UTC' });
    }),
    { numRuns: 300 },
  );
});
