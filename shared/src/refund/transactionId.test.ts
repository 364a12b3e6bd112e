import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanTransactionId } from './transactionId.ts';

const hex = '3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f';
const sol = '5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc';

describe('cleaning a pasted id', () => {
  test.each([
    ['spaces around', `  ${hex}\n`, hex],
    ['a break within', `${hex.slice(0, 30)}\n  ${hex.slice(30)}`, hex],
    ['full-width digits', '４２００００１２３４', '4200001234'],
    ['zero-width characters', `\u200b${hex.slice(0, 9)}\u2060${hex.slice(9)}\ufeff`, hex],
    ['a shouted prefix', `0X${hex}`, `0x${hex}`],
    ['what is no id stays', 'hello', 'hello'],
  ])('%s', (_, text, id) => expect(cleanTransactionId(text)).toEqual({ id, original: text }));
});

describe('an explorer link', () => {
  test.each([
    [`https://etherscan.io/tx/0x${hex}`, `0x${hex}`, 'ethereum'],
    [`https://optimistic.etherscan.io/tx/0x${hex}#eventlog`, `0x${hex}`, 'optimism'],
    [`polygonscan.com/tx/0x${hex}?a=1`, `0x${hex}`, 'polygon'],
    [`https://tronscan.org/#/transaction/${hex}`, hex, 'tron'],
    [`https://mempool.space/zh/tx/${hex}`, hex, 'bitcoin'],
    [`https://solscan.io/tx/${sol}`, sol, 'solana'],
    [`https://livenet.xrpl.org/transactions/${hex}`, hex.toUpperCase(), 'xrp'],
    [`https://blockchair.com/dogecoin/transaction/${hex}`, hex, 'dogecoin'],
    [`https://www.oklink.com/zh-hans/trx/tx/${hex}`, hex, 'tron'],
    [`https://etherscan.io/tx/0X${hex.toUpperCase()}`, `0x${hex}`, 'ethereum'],
    [`ｈｔｔｐｓ：／／ｅｔｈｅｒｓｃａｎ．ｉｏ／ｔｘ／０ｘ${hex}`, `0x${hex}`, 'ethereum'],
    ['https://polkadot.subscan.io/extrinsic/12345678-2', '12345678-2', 'polkadot'],
  ])('%s', (text, id, network) => expect(cleanTransactionId(text)).toEqual({ id, network, original: text }));

  test('of a test network or an unknown host gives the id and no hint', () => {
    for (const text of [`https://sepolia.etherscan.io/tx/0x${hex}`, `https://example.org/tx/0x${hex}`]) {
      expect(cleanTransactionId(text)).toEqual({ id: `0x${hex}`, original: text });
    }
  });

  test('of a host that only ends alike is not taken for the explorer', () => {
    expect(cleanTransactionId(`https://notetherscan.io/tx/0x${hex}`).network).toBeUndefined();
  });
});

test('never throws, and cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = cleanTransactionId(text).id;
      expect(cleanTransactionId(once).id).toBe(once);
    }),
  );
});
