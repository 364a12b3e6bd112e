import { draftFromWallet } from '@recourse/shared/refund';
import { expect, test } from 'vitest';
import { transactionsOf } from '../wallet-backend/transactions.ts';
import { prefillOf } from './prefill.ts';

const now = Date.parse('2026-11-23T03:00:00Z');
const transactions = transactionsOf({ subject: 'w_somebody', begunAt: now });

test.each(transactions.map((transaction) => [transaction.id, transaction] as const))(
  'the intake takes over all that the wallet knows of %s',
  (_id, transaction) => {
    const prefill = prefillOf(transaction);
    expect(draftFromWallet(prefill, { now, timeZone: 'Asia/Shanghai' })).toEqual({
      ...prefill,
      timeZone: 'Asia/Shanghai',
    });
  },
);

test('two identical top-ups name each other, and one is still pending', () => {
  const [second, first] = transactions.map(prefillOf);
  expect(second).toMatchObject({
    secondTransactionId: first?.transactionId,
    amount: first?.amount,
    posted: 'onePending',
  });
});
