import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { RefundDraft } from './fieldNames.ts';
import { networkNames } from './networks.ts';
import { refundRequestSchema } from './request.ts';
import { card, now, onchain, thirdParty, twice } from './sampleDrafts.ts';
import { readRequest, toRequest } from './toRequest.ts';

describe('the request', () => {
  test('holds the cleaned values, the instant and what came from the wallet', () => {
    const prefill = { ...card, amount: '130.00' };
    expect(toRequest({ ...card, note: ' a，b\r\n\u0000c ', currency: 'usd' }, { now, prefill })).toEqual({
      request: {
        payment: 'card',
        reason: 'notDelivered',
        transactionId: card.transactionId,
        amount: '128.40',
        currency: 'USD',
        paidAt: Date.parse('2026-11-16T12:14:00Z'),
        timeZone: 'Asia/Shanghai',
        note: 'a，b\nc',
        prefilled: ['payment', 'reason', 'transactionId', 'currency', 'paidAt', 'timeZone'],
      },
    });
  });

  test('of a draft with problems is not made', () => {
    expect(toRequest({ ...card, amount: '' }, { now })).toEqual({ problems: [{ field: 'amount', code: 'required' }] });
  });

  test('keeps what was typed beside what became of it, and nothing where nothing was cleaned', () => {
    const hex = 'ab'.repeat(32);
    const typed = { transactionId: ` https://etherscan.io/tx/0X${hex.toUpperCase()} `, amount: '１，２８０．５' };
    const made = toRequest({ ...onchain, ...typed }, { now });
    expect(made).toMatchObject({ request: { transactionId: `0x${hex}`, amount: '1280.5', asTyped: typed } });
    expect(toRequest(onchain, { now })).not.toHaveProperty('request.asTyped');
  });

  test('from a client that spells it otherwise is the same request', () => {
    const made = toRequest(onchain, { now });
    if (!('request' in made)) throw new Error('not made');
    const { request } = made;
    const shouted = { ...request, transactionId: request.transactionId!.toUpperCase() };
    expect(readRequest(shouted, { now })).toMatchObject({ request: { transactionId: request.transactionId } });
    // A value beside which something else was typed: what was typed counts.
    const other = `0x${'cd'.repeat(32)}`;
    expect(readRequest({ ...request, asTyped: { transactionId: ` ${other}` } }, { now })).toMatchObject({
      request: { transactionId: other },
    });
    expect(readRequest({ ...request, asTyped: { toAddress: 'any words at all' } }, { now })).toEqual({
      problems: [{ field: 'toAddress', code: 'badFormat' }],
    });
  });

  test('with a control character between two spaces comes back as the same request', () => {
    const made = toRequest({ ...thirdParty, payerHint: 'Lin\t\u0000 Xiao' }, { now });
    expect(made).toMatchObject({ request: { payerHint: 'Lin Xiao' } });
    expect('request' in made && readRequest(made.request, { now })).toEqual(made);
  });

  test('leaves out what the draft once held and no longer calls for', () => {
    const made = toRequest({ ...twice, ...card, network: 'tron', note: '' }, { now });
    expect(Object.keys('request' in made ? made.request : {})).not.toEqual(expect.arrayContaining(['network']));
    expect(made).not.toHaveProperty('request.secondTransactionId');
  });

  test('that a client forged is caught by the same checks', () => {
    const made = toRequest(onchain, { now });
    if (!('request' in made) || made.request.payment !== 'onchain') throw new Error('not made');
    expect(readRequest(made.request, { now })).toEqual(made);
    expect(readRequest({ ...made.request, toAddress: 'somewhere' }, { now })).toEqual({
      problems: [{ field: 'toAddress', code: 'badFormat' }],
    });
    expect(v.safeParse(refundRequestSchema, { ...made.request, extra: 1 }).success).toBe(false);
    expect(v.safeParse(refundRequestSchema, { ...made.request, payment: 'card' }).success).toBe(false);
  });
});

test('whatever passes the checks passes the schema unchanged, and comes back as the same request', () => {
  const anyGood = fc
    .record({
      base: fc.constantFrom(card, twice, onchain, thirdParty),
      reason: fc.constantFrom('duplicate', 'wrongNetwork', 'wrongAddress', 'notDelivered', 'other'),
      network: fc.constantFrom(...networkNames),
      amount: fc
        .tuple(fc.bigInt(1n, 10n ** 27n), fc.nat(99))
        .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
      note: fc.string({ unit: 'grapheme', maxLength: 500 }),
      payerHint: fc.string({ unit: 'binary', maxLength: 60 }),
      memo: fc.string({ unit: 'grapheme', maxLength: 60 }),
      paidAt: fc.integer({ min: now - 9 * 365 * 86_400_000, max: now }).map((at) => new Date(at).toISOString()),
      flags: fc.record({
        noTransactionId: fc.constantFrom('', 'yes'),
        noSecondTransactionId: fc.constantFrom('', 'yes'),
      }),
      cardLast4: fc.constantFrom('', '4417', '４４１７'),
      intendedNetwork: fc.constantFrom(...networkNames),
    })
    .map(
      ({ base, network, flags, ...over }): RefundDraft => ({
        ...base,
        ...over,
        ...flags,
        ...(base === onchain && { network }),
      }),
    );
  let made = 0;
  fc.assert(
    fc.property(anyGood, (draft) => {
      const result = toRequest(draft, { now });
      if ('problems' in result) return;
      made++;
      expect(v.parse(refundRequestSchema, JSON.parse(JSON.stringify(result.request)))).toEqual(result.request);
      expect(readRequest(result.request, { now })).toEqual(result);
      expect(result.request.amount).toBe(draft.amount);
    }),
    { numRuns: 400 },
  );
  expect(made).toBeGreaterThan(50);
});
