import { expect, test } from 'vitest';
import { newerReceipt, type SignedHead } from './signedHead.ts';

const head = (seq: number, chain: string, time = seq): SignedHead => ({
  ...{ log: 'harbor.rc.00.AAAAAAAAAAAAAAAA', seq, chain, time, key: 'k', signature: `s${time}` },
});
const stored = JSON.stringify(head(5, 'e5'));

test('the later receipt is kept, and the same once more', () => {
  expect(newerReceipt(undefined, head(1, 'e1'))).toEqual(head(1, 'e1'));
  expect(newerReceipt(stored, head(6, 'e6'))).toEqual(head(6, 'e6'));
  expect(newerReceipt(stored, head(5, 'e5', 9))).toEqual(head(5, 'e5', 9));
});

test('one that goes back or says otherwise does not take the place of what it contradicts', () => {
  expect(newerReceipt(stored, head(4, 'e4'))).toEqual(head(5, 'e5'));
  expect(newerReceipt(stored, head(5, 'f5'))).toEqual(head(5, 'e5'));
});

test('what is no receipt of this case is replaced', () => {
  for (const kept of ['', '{', 'null', '[]', '{"log":"other"}', '7'])
    expect(newerReceipt(kept, head(1, 'e1')).seq).toBe(1);
});
