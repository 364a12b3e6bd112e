import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { json, misbehaviours, type NodeServer, startNodeServer, text } from '../testing/nodeServer.ts';
import { NodeUnavailable } from './nodeReader.ts';
import { tronNode } from './tronNode.ts';

const id = 'ab'.repeat(32);
const now = 1_763_000_000_000;
// The token's contract in both spellings, from the issuer's list; the others are made up.
const usdt = { hex: 'a614f803b6fd780986a42c78ec9c7f77e6ded13c', base58: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' };
const topic = 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';
const padded = (hex: string) => hex.padStart(64, '0');
const owner = '11'.repeat(20);
const receiver = '22'.repeat(20);

// The shapes of developers.tron.network.
const transaction = (over: Record<string, unknown> = {}, contract: Record<string, unknown> = {}) => ({
  ret: [{ contractRet: 'SUCCESS' }],
  signature: ['00'],
  txID: id,
  raw_data: {
    contract: [
      {
        parameter: {
          value: { amount: 850_000, owner_address: `41${owner}`, to_address: `41${receiver}` },
          type_url: 'type.googleapis.com/protocol.TransferContract',
        },
        type: 'TransferContract',
        ...contract,
      },
    ],
    ref_block_bytes: '0000',
    timestamp: now - 60_000,
    ...over,
  },
});
const info = (over: Record<string, unknown> = {}) => ({
  ...{ id, blockNumber: 60_000_000, blockTimeStamp: now - 57_000, contractResult: [''], receipt: { net_usage: 268 } },
  ...over,
});
const token = transaction(
  {},
  {
    parameter: { value: { data: 'a9059cbb', owner_address: `41${owner}`, contract_address: `41${usdt.hex}` } },
    type: 'TriggerSmartContract',
  },
);
const log = (over: Record<string, unknown> = {}) => ({
  address: usdt.hex,
  topics: [topic, padded(owner), padded(receiver)],
  data: padded((128_400_000).toString(16)),
  ...over,
});

let server: NodeServer;
beforeEach(async () => {
  server = await startNodeServer();
});
afterEach(() => server.close());
const read = () =>
  tronNode({ url: server.url, headers: { 'TRON-PRO-API-KEY': 'k' }, now: () => now }).read(
    id,
    undefined,
    AbortSignal.timeout(8_000),
  );
function tells(by: unknown, block: unknown = {}, solid: unknown = {}) {
  server.at('/wallet/gettransactionbyid', json(by));
  server.at('/wallet/gettransactioninfobyid', json(block));
  server.at('/walletsolidity/gettransactioninfobyid', json(solid));
}

describe('a TRON transaction', () => {
  test('is unknown where the node answers {}', async () => {
    tells({});
    expect(await read()).toEqual({ state: 'unknown', transfers: [] });
    expect(server.asked).toMatchObject([{ body: JSON.stringify({ value: id }), headers: { 'tron-pro-api-key': 'k' } }]);
  });

  test('is pending until a block has it, then confirmed, and final once it is solid', async () => {
    const paid = [{ amount: '0.85', currency: 'TRX' }];
    tells(transaction());
    expect(await read()).toMatchObject({ state: 'pending', transfers: paid });
    tells(transaction(), info());
    expect(await read()).toMatchObject({ state: 'confirmed', transfers: paid, block: 60_000_000, time: now - 57_000 });
    tells(transaction(), info(), info());
    expect(await read()).toMatchObject({ state: 'final', transfers: paid });
  });

  test('of a known token shows who got how much', async () => {
    tells(token, info({ log: [log()] }), info());
    expect((await read()).transfers).toMatchObject([
      { amount: '128.4', currency: 'USDT', contract: usdt.base58, to: expect.stringMatching(/^T.{33}$/) },
    ]);
  });

  test('of a token that only calls itself one shows nothing', async () => {
    tells(token, info({ log: [log({ address: '33'.repeat(20) })] }), info());
    expect((await read()).transfers).toEqual([]);
  });

  test.each([
    ['by its own result', transaction({}), { ...info(), result: 'FAILED' }],
    ['by the contract', { ...token, ret: [{ contractRet: 'OUT_OF_ENERGY' }] }, info({ log: [log()] })],
  ])('failed %s, and moved nothing', async (_, by, block) => {
    tells(by, block, block);
    expect(await read()).toMatchObject({ state: 'failed', transfers: [] });
  });

  test('carries a memo of one word; a sentence is no business of ours', async () => {
    const hex = (memo: string) => Buffer.from(memo).toString('hex');
    tells(transaction({ data: hex('104882') }));
    expect(await read()).toMatchObject({ memo: '104882' });
    tells(transaction({ data: hex('abandon abandon about') }));
    expect(await read()).not.toHaveProperty('memo');
  });
});

test.each(misbehaviours)('%s is no answer', async (_, answer, reason) => {
  server.at('*', answer);
  await expect(read()).rejects.toMatchObject({ reason });
});

describe.each<[string, unknown, unknown]>([
  ['another transaction', { ...transaction(), txID: 'ff'.repeat(32) }, info()],
  ['a block of another transaction', transaction(), info({ id: 'ff'.repeat(32) })],
  ['two contracts', transaction({ contract: [{}, {}] }), info()],
  ['an address that is none', transaction({}, { parameter: { value: { to_address: '42', amount: 1 } } }), info()],
  ['a negative amount', transaction({}, { parameter: { value: { to_address: `41${receiver}`, amount: -1 } } }), info()],
  ['a negative block', transaction(), info({ blockNumber: -1 })],
  ['a log of its own shape', token, info({ log: [{ address: usdt.hex, topics: 'none' }] })],
])('a node that tells of %s', (_, by, block) => {
  test('is not believed', async () => {
    tells(by, block, block);
    await expect(read()).rejects.toBeInstanceOf(NodeUnavailable);
  });
});

test('a page that is not there is another server, not an unknown transaction', async () => {
  server.at('*', text('not found', 404));
  await expect(read()).rejects.toMatchObject({ reason: 'failing' });
});
