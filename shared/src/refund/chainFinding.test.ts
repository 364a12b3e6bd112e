import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { type ChainFinding, type ChainState, chainStates, compareWithChain } from './chainFinding.ts';
import type { OnchainRequest } from './request.ts';
import { ourEthereumAddress, samplePolicy } from './samplePolicy.ts';

const paidAt = 1_763_000_000_000;
const now = paidAt + 2 * 86_400_000;
const theirs = '0x8f3a000000000000000000000000000000c21b00';

const request = (over: Partial<OnchainRequest> = {}): OnchainRequest => ({
  payment: 'onchain',
  amount: '0.85',
  currency: 'ETH',
  paidAt,
  timeZone: 'Asia/Shanghai',
  note: '',
  prefilled: [],
  reason: 'notDelivered',
  network: 'ethereum',
  transactionId: `0x${'ab'.repeat(32)}`,
  chainStatus: 'unknown',
  destination: 'operator',
  ...over,
});
const finding = (over: Partial<ChainFinding> = {}): ChainFinding => ({
  state: 'final',
  network: 'ethereum',
  transactionId: `0x${'ab'.repeat(32)}`,
  transfers: [{ to: ourEthereumAddress, from: theirs, amount: '0.85', currency: 'ETH' }],
  block: 21_000_000,
  time: paidAt + 30_000,
  readAt: now,
  ...over,
});
const tokenOf = (contract: string) => ({ to: ourEthereumAddress, amount: '0.85', contract });
const judge = (asked: OnchainRequest, found?: ChainFinding) => assess(asked, samplePolicy, { now, finding: found });
const rule = (asked: OnchainRequest, found?: ChainFinding) =>
  judge(asked, found).rules.find((result) => result.rule === 'chainAgrees');

describe('what the network says stands above what was said', () => {
  test('its status, block and time enter the request, the amount asked for stays', () => {
    const { request: known, differs } = compareWithChain(request({ amount: '0.5' }), finding());
    expect(known).toMatchObject({ chainStatus: 'confirmed', block: 21_000_000, confirmedAt: paidAt + 30_000 });
    expect(known.amount).toBe('0.5');
    expect(differs).toEqual(['amount']);
  });

  test('an amount agrees in every spelling of it', () => {
    expect(compareWithChain(request({ amount: '0.850' }), finding()).differs).toEqual([]);
  });

  test.each<[string, Partial<OnchainRequest>, Partial<ChainFinding>, string[]]>([
    ['another address', { toAddress: theirs }, {}, ['toAddress']],
    ['the address in other letters', { toAddress: ourEthereumAddress.toLowerCase() }, {}, []],
    ['another coin', { currency: 'USDT' }, {}, ['currency']],
    ['a day and a second apart', {}, { time: paidAt + 86_401_000 }, ['paidAt']],
    ['a day apart', {}, { time: paidAt + 86_400_000 }, []],
    ['a token that nobody here knows', {}, { transfers: [{ to: ourEthereumAddress, amount: '0.85' }] }, []],
    ['another contract', { contract: theirs }, { transfers: [tokenOf(ourEthereumAddress)] }, ['contract']],
    [
      'the same contract in other letters',
      { contract: theirs },
      { transfers: [tokenOf(theirs.toUpperCase().replace('0X', '0x'))] },
      [],
    ],
    ['a contract where the coin itself moved', { contract: theirs }, {}, ['contract']],
    ['another sender', { fromAddress: ourEthereumAddress }, {}, ['fromAddress']],
    ['the sender in other letters', { fromAddress: theirs.toUpperCase().replace('0X', '0x') }, {}, []],
  ])('%s', (_, said, found, differs) => {
    expect(compareWithChain(request(said), finding(found)).differs).toEqual(differs);
  });

  test('of many transfers it is the one that was named, else the one to us, else none', () => {
    const to = (address: string) => ({ to: address, amount: '0.85', currency: 'ETH' });
    const many = finding({ transfers: [to(theirs), to(ourEthereumAddress)] });
    expect(compareWithChain(request({ toAddress: theirs }), many).request.toAddress).toBe(theirs);
    expect(compareWithChain(request(), many, { ours: [ourEthereumAddress] }).request.toAddress).toBe(
      ourEthereumAddress,
    );
    expect(compareWithChain(request(), many).request).not.toHaveProperty('toAddress');
  });
});

describe('the verdict with what the network says', () => {
  test('a payment that arrived with us is eligible, whatever status was given', () => {
    expect(judge(request({ chainStatus: 'unknown' }), finding()).verdict).toBe('eligible');
  });

  test('an address of ours that was named and did not get it proves nothing', () => {
    const claimed = request({ toAddress: ourEthereumAddress, chainStatus: 'confirmed' });
    expect(judge(claimed).verdict).toBe('eligible');
    const elsewhere = finding({ transfers: [{ to: theirs, amount: '0.85', currency: 'ETH' }] });
    expect(judge(claimed, elsewhere).verdict).toBe('unclear');
    expect(rule(claimed, elsewhere)).toMatchObject({ outcome: 'attention', facts: { differs: 'toAddress' } });
  });

  test.each<[ChainState, string]>([
    ['unavailable', 'unclear'],
    ['unknown', 'unclear'],
    ['pending', 'guidance'],
    ['failed', 'guidance'],
    ['replaced', 'guidance'],
    ['confirmed', 'eligible'],
    ['final', 'eligible'],
  ])('%s leads to %s', (state, verdict) => {
    const here = ['confirmed', 'final'].includes(state) ? {} : { transfers: [], time: paidAt };
    const claimed = request({ toAddress: ourEthereumAddress, chainStatus: 'confirmed' });
    expect(judge(claimed, finding({ state, ...here })).verdict).toBe(verdict);
  });

  test('no state of the network denies by itself, and a node that is down is not "not found"', () => {
    for (const state of chainStates) {
      const found = judge(request({ toAddress: ourEthereumAddress }), finding({ state }));
      expect(found.verdict, state).not.toBe('deny');
      expect(found.codes, state).toEqual([]);
    }
    expect(rule(request(), finding({ state: 'unavailable' }))).not.toHaveProperty('code');
    expect(rule(request(), finding({ state: 'unknown', transfers: [] }))).toMatchObject({ code: 'D06' });
  });

  test('a transaction that fell out of its block is for a person', () => {
    expect(judge(request(), finding({ reorganised: true })).verdict).toBe('unclear');
  });

  test('without a look-up nothing is reported of it', () => {
    expect(rule(request())).toEqual({ rule: 'chainAgrees', outcome: 'pass', facts: { applies: 'no' } });
  });
});
