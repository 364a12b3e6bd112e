import { describe, expect, test } from 'vitest';
import {
  aboveLimit,
  appeal,
  approve,
  ask,
  bench,
  clock,
  closeDispute,
  confirm,
  deny,
  mei,
  pay,
  payments,
  provide,
  report,
  said,
} from './cases.fixtures.ts';

const approved = (amount?: string) => {
  const it = bench();
  it.does('kai', approve(amount));
  return it;
};

describe('a payout', () => {
  test('comes after an approval and never before, by hand or by the payment system', () => {
    const it = bench();
    expect(said(it.does('kai', pay()))).toBe('notPossibleNow');
    expect(said(it.does(payments, report('done')))).toBe('notPossibleNow');
    it.does('kai', deny());
    expect(said(it.does('kai', pay()))).toBe('notPossibleNow');
    expect(said(it.does(payments, report('sent')))).toBe('notPossibleNow');
  });

  test('is sent, and then there', () => {
    const it = approved();
    expect(said(it.does('kai', pay('sent')))).toEqual(['payoutSent']);
    expect(said(it.does('kai', pay('sent', 'ARN 7442')))).toBe('notPossibleNow');
    expect(it.submitted().status).toMatchObject({ name: 'approved', payout: { name: 'sent', reference: 'ARN 7441' } });
    expect(said(it.does('kai', pay('done')))).toEqual(['payoutRecorded']);
    expect(said(it.does('kai', pay('done')))).toBe('notPossibleNow');
  });

  test('that fails is told, tried again, and to a new destination only by a senior and after a rest', () => {
    const it = approved();
    it.does('kai', pay('sent'));
    expect(said(it.does('kai', { type: 'failPayout', why: 'cardExpired', words: '卡已过期' }))).toEqual([
      'payoutFailed',
    ]);
    expect(said(it.does('kai', pay()))).toBe('notPossibleNow');
    const retry = (destination: 'same' | 'new') =>
      ({ type: 'retryPayout', destination, notBefore: 30_000, arrivesBy: 90_000 }) as const;
    expect(said(it.does('kai', retry('new')))).toBe('needsHigherRank');
    expect(said(it.does('lin', retry('new')))).toEqual(['payoutRetried']);
    expect(said(it.does('lin', pay()))).toBe('tooSoon');
    expect(said(it.does(payments, report('done')))).toBe('tooSoon');
    it.now = 30_000;
    expect(said(it.does('lin', pay()))).toEqual(['payoutRecorded']);
  });

  test('is never more than was approved, also in parts', () => {
    const it = approved('100.00');
    expect(said(it.does(payments, report('done', '100.01')))).toBe('amountTooHigh');
    expect(said(it.does(payments, report('done', '60')))).toEqual(['payoutRecorded']);
    expect(it.submitted().status.name).toBe('approved');
    expect(said(it.does(payments, report('done', '40.01', 'po_2')))).toBe('amountTooHigh');
    expect(said(it.does(payments, report('done', '40', 'po_2')))).toEqual(['payoutRecorded']);
    expect(it.submitted()).toMatchObject({ status: { name: 'refunded' }, paid: '100' });
  });

  test('that the payment system tells twice or out of order happens once', () => {
    const it = approved();
    expect(said(it.does(payments, report('sent')))).toEqual(['payoutSent']);
    expect(said(it.does(payments, report('sent')))).toEqual([]);
    expect(said(it.does(payments, report('done')))).toEqual(['payoutRecorded']);
    expect(said(it.does(payments, report('done')))).toEqual([]);
    expect(said(it.does(payments, report('sent')))).toEqual([]);
    expect(said(it.does(payments, report('failed')))).toBe('notPossibleNow');
  });

  test('in another currency is refused', () => {
    expect(said(approved().does(payments, { ...report('done'), currency: 'EUR' }))).toBe('invalidField');
  });

  test('is nothing that an agent can report for the payment system', () => {
    expect(said(approved().does('tao', report('done')))).toBe('forbidden');
  });
});

describe('an approval', () => {
  test('has the digits of its currency', () => {
    expect(said(bench().does('kai', approve('10.001')))).toBe('invalidField');
  });
});

describe('while a dispute is open at a bank', () => {
  const open = { type: 'openDispute', reference: 'dp_7' } as const;

  test('nothing is decided and nothing paid, and then it goes on where it was', () => {
    const it = bench();
    it.does('kai', { type: 'startReview' });
    expect(said(it.does(payments, open))).toEqual(['disputeOpened']);
    for (const command of [approve(), deny(), ask, { type: 'startReview' } as const])
      expect(said(it.does('lin', command))).toBe('disputeOpen');
    expect(said(it.does('kai', closeDispute('notPaidBack')))).toBe('needsHigherRank');
    it.now = 40_000;
    expect(said(it.does('lin', closeDispute('notPaidBack')))).toEqual(['disputeClosed']);
    expect(it.submitted().status).toMatchObject({ name: 'inReview', answerBy: 75_000 });
  });

  test('an approved sum rests, and is not paid a second time when the bank has paid it back', () => {
    const it = approved();
    it.does('kai', open);
    expect(said(it.does('kai', pay()))).toBe('disputeOpen');
    expect(said(it.does(payments, report('sent')))).toBe('disputeOpen');
    it.does(payments, closeDispute('paidBack', '100.00'));
    expect(it.submitted().status).toMatchObject({ name: 'inReview' });
    expect(said(it.does('kai', approve('28.41')))).toBe('amountTooHigh');
    expect(said(it.does('kai', approve('28.40')))).toEqual(['caseApproved']);
  });

  test('what was proposed has to be proposed again', () => {
    const it = bench(aboveLimit);
    it.does('kai', approve());
    const seen = confirm(it);
    it.does('kai', open);
    it.does('lin', closeDispute('notPaidBack'));
    expect(said(it.does('lin', seen))).toBe('notPossibleNow');
  });

  test('the customer’s time to answer is longer by as much', () => {
    const it = bench();
    it.does('kai', ask);
    it.now = 11_000;
    it.does(payments, open);
    expect(said(it.does(mei, provide))).toBe('disputeOpen');
    expect(said(it.does({ role: 'relay' }, clock))).toBe('notPossibleNow');
    it.now = 41_000;
    it.does(payments, closeDispute('notPaidBack'));
    expect(it.submitted().status).toMatchObject({ name: 'needsInformation', replyBy: 110_000 });
  });

  test('what a bank paid back while it was on its way is not sent again when it comes back', () => {
    const it = approved();
    it.does('kai', pay('sent'));
    it.does(payments, open);
    expect(it.submitted().status.name).toBe('approved');
    it.does(payments, closeDispute('paidBack', '100.00'));
    expect(said(it.does(payments, report('failed')))).toEqual(['payoutFailed']);
    expect(it.submitted().status).toEqual({ name: 'inReview', answerBy: 70_000, why: 'first' });
    expect(said(it.does('kai', approve()))).toBe('amountTooHigh');
    expect(said(it.does('kai', approve('28.40')))).toEqual(['caseApproved']);
  });

  test('what has arrived before is part of what is approved anew', () => {
    const it = approved();
    it.does(payments, report('done', '64.20'));
    it.does(payments, open);
    it.does(payments, closeDispute('paidBack', '10.00'));
    expect(it.submitted()).toMatchObject({ status: { name: 'inReview' }, paid: '64.2' });
    expect(said(it.does('kai', approve('64.20')))).toBe('invalidField');
    expect(said(it.does('kai', approve('118.40')))).toEqual(['caseApproved']);
    expect(said(it.does(payments, report('done', '54.21', 'po_2')))).toBe('amountTooHigh');
    expect(said(it.does(payments, report('done', '54.20', 'po_2')))).toEqual(['payoutRecorded']);
    expect(it.submitted().status.name).toBe('refunded');
  });

  test('banks do not pay back more than was paid, over however many disputes', () => {
    const it = approved();
    it.does(payments, open);
    it.does(payments, closeDispute('paidBack', '100.00'));
    it.does(payments, open);
    expect(said(it.does(payments, closeDispute('paidBack', '28.41')))).toBe('amountTooHigh');
    expect(said(it.does(payments, closeDispute('paidBack')))).toEqual(['disputeClosed']);
    expect(it.submitted().paidByBank).toBe('128.4');
    expect(said(it.does('kai', approve('0.01')))).toBe('amountTooHigh');
  });

  test('an appeal may be made and waits too; a case that is at its end stays there', () => {
    const it = bench();
    it.does('kai', deny());
    it.does(payments, open);
    expect(it.submitted().status.name).toBe('denied');
    it.does(mei, appeal());
    expect(it.submitted().status).toMatchObject({ name: 'onHold', resume: { name: 'inReview', why: 'appeal' } });
    const done = approved();
    done.does('kai', pay());
    done.does(payments, open);
    expect(done.submitted()).toMatchObject({ status: { name: 'refunded' }, dispute: { reference: 'dp_7' } });
  });
});
