// Addresses: the networks' own published ones, and thousands that are made here and judged by other libraries as well.
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checkAddress as polkadotHolds } from '@polkadot/util-crypto';
import { base58, base58check, base58xrp, bech32, bech32m } from '@scure/base';
import { Address as TonAddress } from '@ton/core';
import fc from 'fast-check';
import multicoin from 'multicoin-address-validator';
import { describe, expect, test } from 'vitest';
import { addressProblem } from './addressChecks.ts';
import { isNetworkName, isTransactionId, type NetworkName, spellTransactionId } from './networks.ts';
import { publishedVectors } from './publishedVectors.fixtures.ts';

describe('published vectors', () => {
  test.each(publishedVectors)('%s of %s: %s is whole: %s', (kind, name, value, valid) => {
    const [network = '', realm] = name.split(':');
    if (!isNetworkName(network)) throw new Error(`no such network: ${network}`);
    const whole =
      kind === 'txid'
        ? isTransactionId(network, spellTransactionId(network, value))
        : addressProblem(network, value, realm ? 'test' : 'main') === undefined;
    expect(whole).toBe(valid);
  });
});

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const encode58 = base58check(sha256).encode;
const withVersion = (version: number) => bytes(20).map((hash) => encode58(Uint8Array.from([version, ...hash])));
const witness = (prefix: string, version: number, length: number) =>
  bytes(length).map((program) => {
    const coder = version === 0 ? bech32 : bech32m;
    return coder.encode(prefix, [version, ...coder.toWords(program)]);
  });
const xrpSum = (body: Uint8Array) => sha256(sha256(body)).slice(0, 4);

const made: ReadonlyArray<readonly [NetworkName, string, fc.Arbitrary<string>]> = [
  ['bitcoin', 'btc', withVersion(0)],
  ['bitcoin', 'btc', withVersion(5)],
  ['bitcoin', 'btc', witness('bc', 0, 20)],
  ['bitcoin', 'btc', witness('bc', 0, 32)],
  ['bitcoin', 'btc', witness('bc', 1, 32)],
  ['litecoin', 'ltc', withVersion(0x30)],
  ['litecoin', 'ltc', witness('ltc', 0, 20)],
  ['dogecoin', 'doge', withVersion(0x1e)],
  ['tron', 'trx', withVersion(0x41)],
  [
    'xrp',
    'xrp',
    bytes(20).map((hash) => {
      const body = Uint8Array.from([0, ...hash]);
      return base58xrp.encode(Uint8Array.from([...body, ...xrpSum(body)]));
    }),
  ],
  ['ethereum', 'eth', bytes(20).map((hash) => `0x${Buffer.from(hash).toString('hex')}`)],
];

/** One character for another of the same alphabet, as a finger does. */
const slip = (text: string, place: number, by: number): string => {
  const alphabet = [...new Set(text.slice(4))].sort();
  const at = 4 + (place % (text.length - 4));
  const other = alphabet[(alphabet.indexOf(text[at]!) + 1 + (by % (alphabet.length - 1))) % alphabet.length]!;
  return text.slice(0, at) + other + text.slice(at + 1);
};

describe.each(made)('made addresses of %s, judged as %s', (network, symbol, address) => {
  test('whole ones and ones with a slip are judged as an independent library does', () => {
    fc.assert(
      fc.property(address, fc.nat(200), fc.nat(50), (whole, place, by) => {
        expect(addressProblem(network, whole)).toBeUndefined();
        const wrong = slip(whole, place, by);
        expect(addressProblem(network, wrong) === undefined).toBe(multicoin.validate(wrong, symbol));
      }),
      { numRuns: 300 },
    );
  });
});

/** Not easily made without the code that is tested, so slips are made in published ones. */
const publishedOf = (network: NetworkName) =>
  publishedVectors.flatMap(([kind, name, value, valid]) =>
    kind === 'address' && name === network && valid ? [value] : [],
  );

test('Cardano: published addresses with a slip, judged as an independent library does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...publishedOf('cardano')), fc.nat(200), fc.nat(50), (value, place, by) => {
      const wrong = slip(value, place, by);
      expect(addressProblem('cardano', wrong) === undefined).toBe(multicoin.validate(wrong, 'ada'));
    }),
    { numRuns: 400 },
  );
});

// One and up to five wrong characters are always seen, by how these codes are made.
test.each(['bitcoin-cash', 'cosmos'] as const)('%s: no published address is whole with a slip', (network) => {
  const sumFrom = (value: string) => Math.max(value.indexOf(':'), value.lastIndexOf('1', value.length - 39)) + 1;
  fc.assert(
    fc.property(fc.constantFrom(...publishedOf(network)), fc.nat(200), fc.nat(50), (value, place, by) => {
      const from = sumFrom(value);
      const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
      const at = from + (place % (value.length - from));
      const was = alphabet.indexOf(value[at]!.toLowerCase());
      fc.pre(was >= 0 && value === value.toLowerCase());
      const wrong = value.slice(0, at) + alphabet[(was + 1 + (by % 31)) % 32] + value.slice(at + 1);
      expect([wrong, addressProblem(network, wrong)]).not.toEqual([wrong, undefined]);
    }),
    { numRuns: 400 },
  );
});

test('an EVM address in mixed case is whole in one spelling only', () => {
  fc.assert(
    fc.property(bytes(20), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (hash, upper) => {
      const lower = Buffer.from(hash).toString('hex');
      const mixed = `0x${[...lower].map((digit, at) => (upper[at] ? digit.toUpperCase() : digit)).join('')}`;
      expect(addressProblem('ethereum', mixed) === undefined).toBe(multicoin.validate(mixed, 'eth'));
    }),
    { numRuns: 500 },
  );
});

test('Polkadot: any prefix, judged as its own library does', () => {
  fc.assert(
    fc.property(
      bytes(32),
      fc.constantFrom(0, 2, 5, 42),
      fc.nat(60),
      fc.nat(40),
      fc.boolean(),
      (key, prefix, place, by, slips) => {
        const body = Uint8Array.from([prefix, ...key]);
        const sum = blake2b(Uint8Array.from([...utf8ToBytes('SS58PRE'), ...body]), { dkLen: 64 }).slice(0, 2);
        const whole = base58.encode(Uint8Array.from([...body, ...sum]));
        const text = slips ? slip(whole, place, by) : whole;
        expect(addressProblem('polkadot', text) === undefined).toBe(polkadotHolds(text, prefix)[0]);
      },
    ),
    { numRuns: 400 },
  );
});

test('TON: friendly addresses as its own library writes and reads them', () => {
  const reads = (text: string) => TonAddress.isFriendly(text);
  fc.assert(
    fc.property(
      bytes(32),
      fc.boolean(),
      fc.boolean(),
      fc.nat(60),
      fc.nat(40),
      fc.boolean(),
      (hash, bounceable, urlSafe, place, by, slips) => {
        const whole = new TonAddress(0, Buffer.from(hash)).toString({ bounceable, urlSafe });
        expect(addressProblem('ton', whole)).toBeUndefined();
        const text = slip(whole, place, by);
        const parses = () => {
          try {
            TonAddress.parseFriendly(text);
            return true;
          } catch {
            return false;
          }
        };
        if (slips) expect(addressProblem('ton', text) === undefined).toBe(reads(text) && parses());
      },
    ),
    { numRuns: 400 },
  );
});

test('Solana: 32 bytes and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 28, maxLength: 36 }), (key) => {
      const text = base58.encode(key);
      const shape = text.length >= 32 && text.length <= 44;
      expect(addressProblem('solana', text) === undefined).toBe(shape && key.length === 32);
    }),
  );
});

test('no text of any kind throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 140 }), (text) => {
      for (const [network] of made) addressProblem(network, text);
      for (const network of ['bitcoin-cash', 'cosmos', 'ton', 'polkadot', 'cardano', 'solana'] as const)
        addressProblem(network, text);
    }),
  );
});
