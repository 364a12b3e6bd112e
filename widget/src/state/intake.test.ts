// @vitest-environment happy-dom
// The intake as it is walked through: the wallet's answers are not asked again, and nothing filled in is lost.
import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import type { RefundPrefill } from '../api/types.ts';
import type { Client } from './client.ts';
import { deviceStore } from './deviceStore.ts';
import { createDrafts } from './drafts.ts';
import { createIntake } from './intake.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const client = { now: () => now, timeZone: 'Asia/Shanghai' } as Client;
const drafts = createDrafts(deviceStore('recourse.berthwell.'));
const open = (given?: RefundPrefill) => createIntake({ client, drafts, given });
const names = (intake: ReturnType<typeof open>) => intake.pages.value.map(({ name }) => name);

const card: RefundPrefill = {
  payment: 'card',
  transactionId: 'pi_3QK8dR2eZvKYlo2Cv7Zd',
  amount: '128.40',
  currency: 'USD',
  paidAt: '2026-11-16T20:14',
};

beforeEach(() => localStorage.clear());

test('without a prefill it begins with how the money was paid', () => {
  const intake = open();
  expect(intake.page.value.name).toBe('payment');
  expect(intake.wrongOnPage()).toBe('payment');
  expect(intake.problems.value).toEqual({ payment: 'required' });
});

test('what the wallet knows is confirmed, not asked', () => {
  const intake = open(card);
  expect(intake.page.value.name).toBe('reason');
  intake.set('reason', 'notDelivered');
  expect(names(intake)).toEqual(['reason', 'confirm', 'note', 'review']);
  expect(intake.pages.value[1]).toMatchObject({ brought: true, step: 'transaction' });
});

test('for a double charge only the second payment is asked for', () => {
  const intake = open(card);
  intake.set('reason', 'duplicate');
  expect(names(intake)).toEqual(['reason', 'twice', 'note', 'review']);
  intake.next();
  intake.set('secondTransactionId', card.transactionId!);
  intake.leave('secondTransactionId');
  expect(intake.problems.value).toEqual({ secondTransactionId: 'sameAsFirst' });
});

test('changing a line of the receipt asks for it again', () => {
  const intake = open(card);
  intake.set('reason', 'notDelivered');
  intake.goTo('review');
  intake.fix('amount');
  expect(intake.page.value.name).toBe('amount');
});

test('a half-filled form survives a reload, at its question', () => {
  const before = open();
  before.set('payment', 'card');
  before.keep('payment');
  before.next();
  before.set('reason', 'subscription');
  before.keep('reason');
  before.next();
  const after = open();
  expect(after.page.value.name).toBe('id');
  expect(after.draft.value).toMatchObject({ payment: 'card', reason: 'subscription' });
});

test('what was typed and not allowed by the guard is not stored', () => {
  const before = open();
  before.set('payment', 'card');
  before.keep('payment');
  before.set('note', 'legal winner thank year wave sausage worth useful legal winner thank yellow');
  before.next();
  expect(JSON.stringify(localStorage)).not.toContain('legal');
  expect(open().draft.value.note).toBeUndefined();
});

test('another payment from the wallet begins anew, the same one goes on', () => {
  const first = open(card);
  first.set('reason', 'other');
  first.keep('reason');
  first.next();
  expect(open(card).draft.value.reason).toBe('other');
  expect(open({ ...card, transactionId: 'pi_other_payment' }).draft.value.reason).toBeUndefined();
});

test('handed in, it is gone from the device', () => {
  const intake = open(card);
  intake.set('reason', 'other');
  intake.keep('reason');
  intake.clear();
  expect(localStorage.length).toBe(0);
});

test('what the network says of the transaction is confirmed, and not asked again', () => {
  const lookUps = signal(['ethereum']);
  const intake = createIntake({ client, drafts, given: undefined, lookUps });
  const id = `0x${'ab'.repeat(32)}`;
  for (const [name, value] of Object.entries({
    payment: 'onchain',
    reason: 'notDelivered',
    network: 'ethereum',
    transactionId: id,
  }))
    intake.set(name as 'payment', value);
  for (const name of ['payment', 'reason', 'network', 'transactionId'] as const) intake.keep(name);
  expect(names(intake)).toContain('found');
  intake.goTo('found');
  intake.takeFound({ amount: '0.85', currency: 'ETH', paidAt: '2026-11-16T12:00:00.000Z', chainStatus: 'confirmed' });
  expect(names(intake)).toEqual([
    'payment',
    'reason',
    'network',
    'id',
    'found',
    'address',
    'destination',
    'note',
    'review',
  ]);
  expect(intake.page.value.name).toBe('address');
  expect(createIntake({ client, drafts, given: undefined, lookUps }).page.value.name).toBe('address');

  // Another transaction: nothing is known of that one.
  intake.set('transactionId', `0x${'cd'.repeat(32)}`);
  expect(intake.draft.value).not.toHaveProperty('amount');
  expect(names(intake)).toContain('amount');
  lookUps.value = [];
  expect(names(intake)).not.toContain('found');
});

test('after a scam, what to do now comes before every further question', () => {
  const intake = open(card);
  intake.set('reason', 'scamSuspected');
  expect(names(intake).slice(0, 2)).toEqual(['reason', 'safety']);
  intake.set('reason', 'notDelivered');
  expect(names(intake)).not.toContain('safety');
});
