import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erc20Abi, parseEther, parseGwei } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { embeddedState, type State } from '../state/index.ts';
import { type Anvil, startAnvil, whyNoAnvil } from '../testing/anvil.ts';
import { refusingCode, tokenCode } from '../testing/evmContracts.ts';
import { evmNode } from './evmNode.ts';
import { createLookUp, type LookUp } from './lookUp.ts';

const missing = whyNoAnvil();
if (missing) console.warn(`Skipped: ${missing}.`);

let anvil: Anvil;
let folder: string;
let state: State;
let lines: string[];
let at: number;

beforeAll(async () => {
  if (missing) return;
  anvil = await startAnvil();
  folder = await mkdtemp(join(tmpdir(), 'recourse-lookup-'));
  state = embeddedState({ folder, now: () => at });
}, 30_000);
afterAll(async () => {
  await anvil?.close();
  await state?.close();
  if (folder) await rm(folder, { recursive: true });
});
beforeEach(async () => {
  at = Date.now();
  lines = [];
  await anvil?.chain.setAutomine(true);
});

function lookUp(options: { tokens?: Parameters<typeof evmNode>[0]['tokens']; url?: string } = {}): LookUp {
  const node = evmNode({
    ...{ network: 'ethereum', url: options.url ?? anvil.url, now: () => at },
    ...(options.tokens && { tokens: options.tokens }),
  });
  const logger = createLogger({ environment: 'production', write: (line) => lines.push(line) });
  return createLookUp({ nodes: new Map([['ethereum', [node]]]), documents: state.documents, now: () => at, logger });
}
const later = () => {
  at += 60_000;
};
const pay = (more: { nonce?: number; maxFeePerGas?: bigint } = {}) => {
  const [account, to] = anvil.accounts as [`0x${string}`, `0x${string}`];
  return anvil.chain.sendTransaction({ account, to, value: parseEther('0.85'), ...more });
};
/** It stands in a block: the node names the hash before it has mined it. */
const mined = async (sent: Promise<`0x${string}`>) => {
  const hash = await sent;
  await anvil.chain.waitForTransactionReceipt({ hash });
  return hash;
};

describe.skipIf(missing)('a payment on an EVM network', () => {
  test('is confirmed first, and final some blocks later', async () => {
    const look = lookUp();
    const hash = await mined(pay());
    const found = await look.find('ethereum', hash);
    const [from, to] = anvil.accounts;
    expect(found).toMatchObject({
      ...{ state: 'confirmed', network: 'ethereum', transactionId: hash, confirmations: 1 },
      transfers: [{ from, to, amount: '0.85', currency: 'ETH' }],
    });
    expect(found.time).toBeTypeOf('number');
    await anvil.chain.mine({ blocks: 3 });
    later();
    expect(await look.find('ethereum', hash)).toMatchObject({ state: 'final', confirmations: 4 });
  });

  test('is pending until a block takes it', async () => {
    await anvil.chain.setAutomine(false);
    const look = lookUp();
    const hash = await pay();
    expect(await look.find('ethereum', hash)).toMatchObject({
      state: 'pending',
      transfers: [{ amount: '0.85', currency: 'ETH' }],
    });
    await anvil.chain.mine({ blocks: 1 });
    later();
    expect((await look.find('ethereum', hash)).state).toBe('confirmed');
  });

  test('was replaced when its sender used the number for another', async () => {
    await anvil.chain.setAutomine(false);
    const look = lookUp();
    const nonce = await anvil.chain.getTransactionCount({ address: anvil.accounts[0]! });
    const first = await pay({ nonce, maxFeePerGas: parseGwei('20') });
    expect((await look.find('ethereum', first)).state).toBe('pending');
    const second = await anvil.chain.sendTransaction({
      ...{ account: anvil.accounts[0]!, to: anvil.accounts[0]!, value: 0n, nonce },
      ...{ maxFeePerGas: parseGwei('200'), maxPriorityFeePerGas: parseGwei('100') },
    });
    await anvil.chain.mine({ blocks: 1 });
    later();
    expect(await look.find('ethereum', first)).toMatchObject({ state: 'replaced', transfers: [] });
    expect((await look.find('ethereum', second)).state).toBe('confirmed');
  });

  test('failed: it stands in a block and nothing was moved', async () => {
    const look = lookUp();
    const account = anvil.accounts[0]!;
    const made = await anvil.chain.deployContract({ account, abi: [], bytecode: refusingCode });
    const { contractAddress } = await anvil.chain.waitForTransactionReceipt({ hash: made });
    const value = parseEther('0.1');
    const hash = await mined(anvil.chain.sendTransaction({ account, to: contractAddress!, value, gas: 100_000n }));
    expect(await look.find('ethereum', hash)).toMatchObject({ state: 'failed', transfers: [] });
  });

  test('fell out of its block when the chain was reorganised', async () => {
    const look = lookUp();
    const id = await anvil.chain.snapshot();
    const hash = await mined(pay());
    expect((await look.find('ethereum', hash)).state).toBe('confirmed');
    await anvil.chain.revert({ id });
    await anvil.chain.mine({ blocks: 2 });
    later();
    expect(await look.find('ethereum', hash)).toMatchObject({ state: 'unknown', reorganised: true });
  });

  test('is unknown where no such transaction is', async () => {
    expect(await lookUp().find('ethereum', `0x${'77'.repeat(32)}`)).toMatchObject({ state: 'unknown', transfers: [] });
  });

  test('of a token shows who got how much; only a contract that is known by its address has a ticker', async () => {
    const account = anvil.accounts[0]!;
    const made = await anvil.chain.deployContract({ account, abi: [], bytecode: tokenCode(6) });
    const { contractAddress } = await anvil.chain.waitForTransactionReceipt({ hash: made });
    const contract = contractAddress!;
    const hash = await mined(
      anvil.chain.writeContract({
        ...{ account, address: contract, abi: erc20Abi, functionName: 'transfer' },
        args: [anvil.accounts[2]!, 128_400_000n],
      }),
    );
    const [stranger] = (await lookUp().find('ethereum', hash)).transfers;
    expect(stranger).toEqual({
      ...{ from: account, to: anvil.accounts[2], amount: '128.4' },
      contract: expect.stringMatching(new RegExp(contract, 'i')),
    });
    const known = lookUp({ tokens: [{ contract, ticker: 'USDT', digits: 6 }] });
    expect((await known.find('ethereum', hash)).transfers).toEqual([{ ...stranger, currency: 'USDT' }]);
  });

  test('is unavailable, never unknown, while the node is down', async () => {
    const down = lookUp({ url: 'http://127.0.0.1:9/key-in-the-path' });
    expect(await down.find('ethereum', `0x${'77'.repeat(32)}`)).toMatchObject({ state: 'unavailable', transfers: [] });
    expect(lines.join('')).toContain('unreachable');
    // The path of a node's address is often its key, and the id tells who asks about what.
    expect(lines.join('')).not.toMatch(/key-in-the-path|7777/);
  });
});
