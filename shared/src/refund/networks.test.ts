import { describe, expect, test } from 'vitest';
import {
  isAddress,
  isMemo,
  isTransactionId,
  type NetworkName,
  networkNames,
  spellAddress,
  spellTransactionId,
} from './networks.ts';

const hex = 'ab'.repeat(32);
const sol = '5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc';

const transactionIds: Record<NetworkName, { fits: string[]; not: string[] }> = {
  ...(Object.fromEntries(
    ['ethereum', 'polygon', 'bsc', 'arbitrum', 'optimism', 'base', 'avalanche'].map((name) => [
      name,
      { fits: [`0x${hex}`], not: [hex, `0x${hex.slice(1)}`, '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB'] },
    ]),
  ) as Record<NetworkName, { fits: string[]; not: string[] }>),
  bitcoin: { fits: [hex], not: [`0x${hex}`, hex.slice(1), 'bd839e'.repeat(7).slice(0, 40)] },
  tron: { fits: [hex], not: [`0x${hex}`] },
  litecoin: { fits: [hex], not: [`${hex}0`] },
  dogecoin: { fits: [hex], not: [''] },
  'bitcoin-cash': { fits: [hex], not: [`0x${hex}`] },
  cardano: { fits: [hex], not: [`0x${hex}`] },
  xrp: { fits: [hex.toUpperCase()], not: [`0x${hex}`] },
  cosmos: { fits: [hex.toUpperCase()], not: [`0x${hex}`] },
  solana: { fits: [sol], not: [hex, sol.slice(3), sol.replace('5', '0')] },
  ton: { fits: [hex, `${'A_-z'.repeat(10)}abc=`], not: [`0x${hex}`] },
  polkadot: { fits: [`0x${hex}`, '12345678-2'], not: [hex] },
};

const addresses: Record<NetworkName, { fits: string[]; not: string[] }> = {
  ...(Object.fromEntries(
    ['ethereum', 'polygon', 'bsc', 'arbitrum', 'optimism', 'base', 'avalanche'].map((name) => [
      name,
      {
        fits: ['0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', '0xDBF03B407C01E7CD3CBEA99509D93F8DDDC8C6FB'],
        not: ['0xff4d6793F584a473', 'dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', 'TQq3EYEiaYr95r6ePRQwycukCEAE4qWkE7'],
      },
    ]),
  ) as Record<NetworkName, { fits: string[]; not: string[] }>),
  bitcoin: {
    fits: [
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    not: [
      'bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
      'bc1q',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t',
      hex,
    ],
  },
  tron: {
    fits: ['TQq3EYEiaYr95r6ePRQwycukCEAE4qWkE7', '4136b9c3690c3be15a4ad697965b1e5e088ae131f2'],
    not: ['TQq3EY', '0xdb'],
  },
  solana: {
    fits: ['Hyx62wPQGyvXCoihZq1BrbUjBRh2LuNxWiiqMkfAuSZr'],
    not: [sol, 'Hyx62wPQGyvXCoihZq1BrbUjBRh2LuNxWiiqMkfAuSZ0'],
  },
  xrp: {
    fits: ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'X7AcgcsBL6XDcUb289X4mJ8djcdyKaLFuhLRuNXPrDeJd9A'],
    not: ['Hb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'],
  },
  litecoin: {
    fits: ['ltc1qg42tkwuuxefutzxezdkdel39gfstuap288mfea', 'LTpYZG19YmfvY2bBDYtCKpunVRw7nVgRHW'],
    not: ['bc1qg42tk'],
  },
  dogecoin: { fits: ['DPpJVPpvPNP6i6tMj4rTycAGh8wReTqaSU'], not: ['LTpYZG19YmfvY2bBDYtCKpunVRw7nVgRHW'] },
  'bitcoin-cash': {
    fits: ['bitcoincash:pr95sy3j9xwd2ap32xkykttr4cvcu7as4yc93ky28e', 'qqq3728yw0y47sqn6l2na30mcw6zm78dzqre909m2r'],
    not: ['bitcoincash:pr95sy3j9xwd2ap32xkykttr4cvcu7as4yc93ky28'],
  },
  cosmos: {
    fits: ['cosmos1yre6ac7qfgyfgvh58ph0rgw627rhw766y430qq', 'cro1mwdzawjd27uku0cqf8zngxfcycd292u353xe7v'],
    not: ['cosmos1yre6', 'Cosmos1yre6ac7qfgyfgvh58ph0rgw627rhw766y430qq'],
  },
  ton: {
    fits: ['UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E', `0:${hex}`, `-1:${hex}`],
    not: ['0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422'],
  },
  polkadot: { fits: ['5CP8S23JBNXYNpJsL7ESPJBNnUZE6itcfM4EnDxEhaVEU6dT'], not: ['5CP8S23J', `0x${hex}`] },
  cardano: {
    fits: [
      'addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx',
      'addr1qxy3w62dupy9pzmpdfzxz4k240w5vawyagl5m9djqquyymrtm3grn7gpnjh7rwh2dy62hk8639lt6kzn32yxq960usnq9pexvt',
    ],
    not: ['addr_test1gz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pnz75xxcrdw5vky'],
  },
};

describe.each(networkNames)('%s', (name) => {
  test.each(transactionIds[name].fits)('takes the transaction id %s', (id) => {
    expect(isTransactionId(name, id)).toBe(true);
  });
  test.each(transactionIds[name].not)('refuses the transaction id "%s"', (id) => {
    expect(isTransactionId(name, spellTransactionId(name, id))).toBe(false);
  });
  test.each(addresses[name].fits)('takes the address %s', (address) => expect(isAddress(name, address)).toBe(true));
  test.each(addresses[name].not)('refuses the address "%s"', (address) => expect(isAddress(name, address)).toBe(false));
});

test('one transaction has one spelling', () => {
  expect(spellTransactionId('xrp', hex)).toBe(hex.toUpperCase());
  expect(spellTransactionId('bitcoin', hex.toUpperCase())).toBe(hex);
  expect(spellTransactionId('ethereum', `0x${hex.toUpperCase()}`)).toBe(`0x${hex}`);
  expect(spellTransactionId('solana', sol)).toBe(sol);
  expect(spellTransactionId('ton', 'AbC_')).toBe('AbC_');
});

test('one address has one spelling', () => {
  expect(spellAddress('ethereum', '0xDBF0')).toBe('0xdbf0');
  expect(spellAddress('bitcoin', 'BC1QW508')).toBe('bc1qw508');
  expect(spellAddress('tron', 'TQq3EYEi')).toBe('TQq3EYEi');
  expect(spellAddress('bitcoin-cash', 'BITCOINCASH:QQQ3728YW0Y47SQN6L2NA30MCW6ZM78DZQRE909M2R')).toBe(
    'qqq3728yw0y47sqn6l2na30mcw6zm78dzqre909m2r',
  );
});

test.each([
  ['xrp', '0', true],
  ['xrp', '4294967295', true],
  ['xrp', '4294967296', false],
  ['xrp', '007', false],
  ['xrp', 'hello', false],
  ['cosmos', 'deposit 4417', true],
  ['bitcoin', '1', false],
] as const)('on %s the memo "%s" is %s', (name, memo, fits) => expect(isMemo(name, memo)).toBe(fits));
