import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { json, misbehaviours, type NodeServer, startNodeServer, text } from '../testing/nodeServer.ts';
import { esploraNode } from './esploraNode.ts';
import { NodeUnavailable } from './nodeReader.ts';

const id = 'ab'.repeat(32);
const spentId = 'cd'.repeat(32);
const now = 1_763_000_000_000;
const sender = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const receiver = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';

// The shapes of Esplora's API.md.
const transaction = (over: Record<string, unknown> = {}) => ({
  txid: id,
  version: 2,
  locktime: 0,
  vin: [{ txid: spentId, vout: 1, prevout: { scriptpubkey_address: sender, value: 90_000 }, sequence: 4294967293 }],
  vout: [
    { scriptpubkey_address: receiver, scriptpubkey_type: 'p2pkh', value: 85_000 },
    { scriptpubkey_address: sender, value: 4_000 },
    { scriptpubkey: '6a', scriptpubkey_type: 'op_return', value: 0 },
  ],
  fee: 1_000,
  status: { confirmed: false },
  ...over,
});
const inBlock = { confirmed: true, block_height: 800_000, block_hash: 'ef'.repeat(32), block_time: 1_762_999_000 };

let server: NodeServer;
beforeEach(async () => {
  server = await startNodeServer();
});
afterEach(() => server.close());
const read = (before?: Parameters<ReturnType<typeof esploraNode>['read']>[1]) =>
  esploraNode({ url: `${server.url}/api/`, headers: { 'x-key': 'k' }, now: () => now }).read(
    id,
    before,
    AbortSignal.timeout(8_000),
  );

describe('a Bitcoin transaction', () => {
  test('waits in the pool: who gets what is known, the change is left out', async () => {
    server.at(`/api/tx/${id}`, json(transaction()));
    expect(await read()).toEqual({
      state: 'pending',
      transfers: [{ to: receiver, from: sender, amount: '0.00085', currency: 'BTC' }],
      trace: { outpoint: `${spentId}:1` },
    });
    expect(server.asked[0]?.headers['x-key']).toBe('k');
  });

  test.each([
    [800_000, 1, 'confirmed'],
    [800_004, 5, 'confirmed'],
    [800_005, 6, 'final'],
  ])('at height %i it has %i blocks and is %s', async (height, confirmations, state) => {
    server.at(`/api/tx/${id}`, json(transaction({ status: inBlock })));
    server.at('/api/blocks/tip/height', text(String(height)));
    expect(await read()).toMatchObject({ state, confirmations, block: 800_000, time: 1_762_999_000_000 });
  });

  test('to oneself shows what went there', async () => {
    server.at(`/api/tx/${id}`, json(transaction({ vout: [{ scriptpubkey_address: sender, value: 1 }] })));
    expect((await read()).transfers).toEqual([{ to: sender, from: sender, amount: '0.00000001', currency: 'BTC' }]);
  });

  test('is unknown at 404; replaced if its coin was spent by another', async () => {
    expect((await read()).state).toBe('unknown');
    const outpoint = `${spentId}:1`;
    expect((await read({ outpoint })).state).toBe('unknown');
    server.at(`/api/tx/${spentId}/outspend/1`, json({ spent: false }));
    expect((await read({ outpoint })).state).toBe('unknown');
    server.at(`/api/tx/${spentId}/outspend/1`, json({ spent: true, txid: '11'.repeat(32), vin: 0 }));
    expect((await read({ outpoint })).state).toBe('replaced');
  });

  test('is read once a node that stumbled answers again', async () => {
    server.at(`/api/tx/${id}`, text('', 503), text('', 429, { 'retry-after': '0' }), json(transaction()));
    expect((await read()).state).toBe('pending');
  });
});

test.each(misbehaviours)('%s is no answer', async (_, answer, reason) => {
  server.at(`/api/tx/${id}`, answer);
  await expect(read()).rejects.toMatchObject({ reason });
  expect(server.asked.every(({ path }) => path === `/api/tx/${id}`)).toBe(true);
});

describe.each<[string, unknown]>([
  ['another transaction', transaction({ txid: 'ff'.repeat(32) })],
  ['no inputs', transaction({ vin: [] })],
  ['more coins than there are', transaction({ vout: [{ scriptpubkey_address: receiver, value: 21e14 + 1 }] })],
  ['a negative amount', transaction({ vout: [{ scriptpubkey_address: receiver, value: -1 }] })],
  ['half a satoshi', transaction({ vout: [{ scriptpubkey_address: receiver, value: 0.5 }] })],
  ['an amount in words', transaction({ vout: [{ scriptpubkey_address: receiver, value: '85000' }] })],
  ['a status of its own', transaction({ status: { confirmed: 'yes' } })],
  ['a block above the tip', transaction({ status: { ...inBlock, block_height: 900_000 } })],
  ['a block below nothing', transaction({ status: { ...inBlock, block_height: -1 } })],
])('a node that tells of %s', (_, answer) => {
  test('is not believed', async () => {
    server.at(`/api/tx/${id}`, json(answer));
    server.at('/api/blocks/tip/height', text('800005'));
    await expect(read()).rejects.toBeInstanceOf(NodeUnavailable);
  });
});

test('a time that cannot be is left out', async () => {
  server.at(`/api/tx/${id}`, json(transaction({ status: { ...inBlock, block_time: 9_999_999_999 } })));
  server.at('/api/blocks/tip/height', text('800005'));
  expect(await read()).not.toHaveProperty('time');
});
