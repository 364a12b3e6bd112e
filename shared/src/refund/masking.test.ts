import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isMasked, masked, maskedFields, maskedValue, maskRequest } from './masking.ts';
import { type RefundRequest, refundRequestSchema } from './request.ts';

const common = {
  ...{ reason: 'notDelivered', amount: '20.00', currency: 'USD', note: '', prefilled: [], paidAt: 1, timeZone: 'UTC' },
  ...{ transactionId: 'pi_3Qx8aZ2kLmN0', secondTransactionId: 'pi_short' },
} as const;
const card = { ...common, payment: 'card', cardLast4: '4242' } as unknown as RefundRequest;
const thirdParty = {
  ...{ ...common, payment: 'thirdParty', provider: 'alipay', payerHint: '林晓 138 0000 1234' },
} as unknown as RefundRequest;
const onchain = {
  ...{ ...common, payment: 'onchain', network: 'tron', chainStatus: 'confirmed', destination: 'self' },
} as unknown as RefundRequest;

describe('a masked request', () => {
  test('of a card or a payment service shows the end of its references and nothing of the payer', () => {
    expect(maskRequest(card)).toEqual({ ...card, transactionId: '***LmN0', secondTransactionId: '***' });
    expect(maskRequest(thirdParty)).toEqual({
      ...{ ...thirdParty, transactionId: '***LmN0', secondTransactionId: '***', payerHint: '***1234' },
    });
  });

  test('tells nothing of it by what was typed', () => {
    const typed = { ...card, asTyped: { transactionId: ' pi_3Qx8aZ2kLmN0 ' } } as RefundRequest;
    expect(JSON.stringify(maskRequest(typed))).not.toContain('Qx8aZ2k');
    const shown = { ...onchain, asTyped: { transactionId: ' ab ' } } as RefundRequest;
    expect(maskRequest(shown)).toEqual(shown);
  });

  test('on a chain stays, where everything is public', () => {
    expect(maskRequest(onchain)).toEqual(onchain);
    for (const field of maskedFields) expect(maskedValue(onchain, field)).toBeUndefined();
  });

  test('is still a request, so that every screen can draw it', () => {
    for (const request of [card, thirdParty]) {
      const { transactionId, secondTransactionId, ...rest } = maskRequest(request);
      expect(v.safeParse(refundRequestSchema.options[0].entries.transactionId, transactionId).success).toBe(true);
      expect(secondTransactionId).toBeDefined();
      expect(rest.amount).toBe('20.00');
    }
  });

  test('has the whole of each masked field in the one that it was made from', () => {
    expect(maskedFields.map((field) => maskedValue(thirdParty, field))).toEqual([
      ...['pi_3Qx8aZ2kLmN0', 'pi_short', '林晓 138 0000 1234'],
    ]);
    expect(maskedValue(card, 'payerHint')).toBeUndefined();
  });
});

test.each([
  ['', '***'],
  ['123456789', '***'],
  ['1234567890', '***7890'],
  ['🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊', '***🌊🌊🌊🌊'],
])('%j becomes %j', (value, expected) => {
  expect(masked(value)).toBe(expected);
  expect(isMasked(masked(value))).toBe(true);
});
