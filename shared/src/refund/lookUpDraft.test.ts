import { expect, test } from 'vitest';
import type { ChainFinding } from './chainFinding.ts';
import { draftFromChain, transactionIn } from './lookUpDraft.ts';

const id = 'ab'.repeat(32);
const finding: ChainFinding = {
  ...{ state: 'final', network: 'bitcoin', transactionId: id, readAt: 0 },
  transfers: [{ to: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT', amount: '0.5', currency: 'BTC' }],
  ...{ block: 800_000, time: 1_763_000_000_000 },
};

test.each<[string, Record<string, string>, boolean]>([
  ['an id of the network', { payment: 'onchain', network: 'bitcoin', transactionId: id }, true],
  [
    'with spaces and capitals',
    { payment: 'onchain', network: 'bitcoin', transactionId: ` ${id.toUpperCase()} ` },
    true,
  ],
  ['an id of another network', { payment: 'onchain', network: 'solana', transactionId: id }, false],
  ['half an id', { payment: 'onchain', network: 'bitcoin', transactionId: id.slice(2) }, false],
  ['no network', { payment: 'onchain', transactionId: id }, false],
  ['a card', { payment: 'card', network: 'bitcoin', transactionId: id }, false],
])('%s', (_, draft, named) => {
  expect(transactionIn(draft)).toEqual(named ? { network: 'bitcoin', transactionId: id } : undefined);
});

test('fills in what the network knows', () => {
  expect(draftFromChain(finding, finding.transfers[0])).toEqual({
    ...{ amount: '0.5', currency: 'BTC', toAddress: finding.transfers[0]?.to, block: '800000' },
    ...{ chainStatus: 'confirmed', paidAt: '2025-11-13T02:13:20.000Z', confirmedAt: '2025-11-13T02:13:20.000Z' },
  });
});

test('leaves the amount of a token that nobody knows to the customer', () => {
  const { currency: _, ...stranger } = finding.transfers[0]!;
  expect(draftFromChain(finding, stranger)).not.toHaveProperty('amount');
  expect(draftFromChain(finding, stranger)).toHaveProperty('toAddress');
});

test('a node that is down fills in nothing', () => {
  expect(draftFromChain({ ...finding, state: 'unavailable' }, undefined)).toEqual({});
  expect(draftFromChain({ ...finding, state: 'unknown' }, undefined)).toEqual({});
});
