// The transactions of the demo's customer: the cases that a refund desk meets.
// Owns what the wallet knows of each. Amounts are decimal text, times milliseconds since 1970.
import { createHash } from 'node:crypto';

export type TransactionKind = 'topUp' | 'service' | 'sent' | 'received' | 'membership';

/** `pending`: not booked, or not confirmed yet. `undelivered`: paid, and the service did not come. */
export type TransactionState = 'done' | 'pending' | 'undelivered';

export type PaidBy =
  | { method: 'card'; last4: string; orderId: string; twin?: { orderId: string } }
  | {
      method: 'onchain';
      network: string;
      hash: string;
      /** The wallet's own token, by which a network tells it from others of the same name. */
      contract: string;
      toAddress: string;
      confirmation?: { block: number; at: number };
    }
  | { method: 'thirdParty'; orderId: string };

export interface Transaction {
  id: string;
  kind: TransactionKind;
  state: TransactionState;
  /** Money that left has a minus. */
  amount: string;
  currency: string;
  at: number;
  paidBy: PaidBy;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const usualNetwork = 'ethereum';
const otherNetwork = 'bsc';
const contract = '0x5b0d3a1c7e9f24680ace13579bdf02468ace1357';

/** The same customer always sees the same list; times count back from when his session began. */
export function transactionsOf({ subject, begunAt }: { subject: string; begunAt: number }): Transaction[] {
  const hex = (what: string) => createHash('sha256').update(`${subject} ${what}`).digest('hex');
  const order = (what: string) => `BW-${hex(what).slice(0, 10).toUpperCase()}`;
  const address = (what: string) => `0x${hex(what).slice(0, 40)}`;
  const [first, second] = [order('first top-up'), order('second top-up')];
  const topUp = { kind: 'topUp', amount: '-1468.00', currency: 'CNY' } as const;
  const twice = begunAt - 95 * minute;
  const wrongNetworkAt = begunAt - 2 * day - 3 * hour;
  return [
    {
      ...topUp,
      ...{ id: 'top-up-2', state: 'pending', at: twice + 27_000 },
      paidBy: { method: 'card', last4: '4417', orderId: second, twin: { orderId: first } },
    },
    {
      ...topUp,
      ...{ id: 'top-up-1', state: 'done', at: twice },
      paidBy: { method: 'card', last4: '4417', orderId: first, twin: { orderId: second } },
    },
    {
      ...{ id: 'transfer-pending', kind: 'sent', state: 'pending', amount: '-320.00', currency: 'BWD' },
      at: begunAt - 128 * minute,
      paidBy: {
        method: 'onchain',
        network: usualNetwork,
        hash: `0x${hex('pending')}`,
        contract,
        toAddress: address('friend'),
      },
    },
    {
      ...{ id: 'esim', kind: 'service', state: 'undelivered', amount: '-299.00', currency: 'CNY' },
      at: begunAt - day - 5 * hour,
      paidBy: { method: 'card', last4: '4417', orderId: order('esim') },
    },
    {
      ...{ id: 'transfer-wrong-network', kind: 'sent', state: 'done', amount: '-1250.00', currency: 'BWD' },
      at: wrongNetworkAt,
      paidBy: {
        ...{
          method: 'onchain',
          network: otherNetwork,
          hash: `0x${hex('wrong network')}`,
          contract,
          toAddress: address('deposit'),
        },
        confirmation: { block: 45_812_330, at: wrongNetworkAt + 48_000 },
      },
    },
    {
      ...{ id: 'received', kind: 'received', state: 'done', amount: '500.00', currency: 'BWD', at: begunAt - 4 * day },
      paidBy: {
        ...{
          method: 'onchain',
          network: usualNetwork,
          hash: `0x${hex('received')}`,
          contract,
          toAddress: address('own'),
        },
        confirmation: { block: 23_870_412, at: begunAt - 4 * day + 20_000 },
      },
    },
    {
      ...{ id: 'membership', kind: 'membership', state: 'done', amount: '-68.00', currency: 'CNY' },
      at: begunAt - 9 * day,
      paidBy: { method: 'thirdParty', orderId: order('membership') },
    },
  ];
}
