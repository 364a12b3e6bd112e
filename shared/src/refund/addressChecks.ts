// Whether an address is whole: its encoding, its length and its checksum, by network.
// Owns the arithmetic of each encoding. Never corrects a slip: a corrected address may be somebody else's.
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58, base58xrp, base64, base64urlnopad, bech32, bech32m } from '@scure/base';
import { cashAddressHolds, crc16, crc32 } from './addressSums.ts';
import { isAddress, type NetworkName } from './networks.ts';

/** `badFormat`: it is no address there. `badChecksum`: it has the form of one, and a character is wrong. */
export type AddressProblem = 'badFormat' | 'badChecksum';

type Realm = 'main' | 'test';
type Check = (text: string, realm: Realm) => boolean;

/** undefined when the address is whole. An EVM address in one case carries no checksum and passes. */
export function addressProblem(network: NetworkName, text: string, realm: Realm = 'main'): AddressProblem | undefined {
  if (decoded(() => checks[network](text, realm))) return undefined;
  return isAddress(network, text) ? 'badChecksum' : 'badFormat';
}

function decoded(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Payload with its leading version, if the last four bytes are the double SHA-256 of the rest. */
function base58Payload(text: string, coder = base58): Uint8Array | undefined {
  const bytes = coder.decode(text);
  const body = bytes.slice(0, -4);
  return body.length > 0 && equal(sha256(sha256(body)).slice(0, 4), bytes.slice(-4)) ? body : undefined;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

const versioned =
  (versions: Record<Realm, readonly number[]>): Check =>
  (text, realm) => {
    const body = base58Payload(text);
    return body?.length === 21 && versions[realm].includes(body[0]!);
  };

/** BIP-173 and BIP-350: version 0 with the old constant and 20 or 32 bytes, later ones with the new and 2 to 40. */
function segwit(text: string, prefixes: readonly string[]): boolean {
  const known = prefixes.find((prefix) => text.toLowerCase().startsWith(`${prefix}1`));
  if (!known) return false;
  const version =
    bech32.decodeUnsafe(text as `${string}1${string}`) ?? bech32m.decodeUnsafe(text as `${string}1${string}`);
  const number = version?.words[0];
  if (number === undefined || number > 16) return false;
  const coder = number === 0 ? bech32 : bech32m;
  const { prefix, words } = coder.decode(text as `${string}1${string}`);
  const program = coder.fromWords(words.slice(1));
  const fits = number === 0 ? [20, 32].includes(program.length) : program.length >= 2 && program.length <= 40;
  return prefix === known && fits;
}

const bitcoinLike =
  (versions: Record<Realm, readonly number[]>, prefixes: Record<Realm, readonly string[]>): Check =>
  (text, realm) =>
    prefixes[realm].length > 0 && /^[a-z]+1[02-9ac-hj-np-z]+$/i.test(text) && segwit(text, prefixes[realm])
      ? true
      : decoded(() => versioned(versions)(text, realm));

const evm: Check = (text) => {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) return false;
  const digits = text.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = bytesToHex(keccak_256(utf8ToBytes(lower)));
  return [...lower].every(
    (digit, place) => (Number.parseInt(hash[place]!, 16) >= 8 ? digit.toUpperCase() : digit) === digits[place],
  );
};

const tron: Check = (text) =>
  /^41[0-9a-fA-F]{40}$/.test(text) || versioned({ main: [0x41], test: [0x41, 0xa0] })(text, 'main');

const xrp: Check = (text, realm) => {
  const body = base58Payload(text, base58xrp);
  if (!body) return false;
  if (text.startsWith('r')) return body.length === 21 && body[0] === 0;
  const [first, second] = realm === 'main' ? [0x05, 0x44] : [0x04, 0x93];
  // The X-address: prefix, account, whether a tag is inside, and the tag as 64 bits of which half must be empty.
  const flag = body[22];
  const tag = body.slice(23);
  const tagFits = flag === 1 ? tag.slice(4).every((byte) => byte === 0) : flag === 0 && tag.every((byte) => byte === 0);
  return body.length === 31 && body[0] === first && body[1] === second && tagFits;
};

const foreignPrefixes = /^(?:bc|tb|bcrt|ltc|tltc|addr|addr_test|stake|stake_test|lnbc)1/;

/** Any zone: `cosmos1…`, `osmo1…`, `cosmosvaloper1…`. */
const cosmos: Check = (text) => {
  if (foreignPrefixes.test(text) || text !== text.toLowerCase()) return false;
  const bytes = bech32.fromWords(bech32.decode(text as `${string}1${string}`, 120).words);
  return bytes.length === 20 || bytes.length === 32;
};

const ton: Check = (text) => {
  if (/^(?:0|-1):[0-9a-fA-F]{64}$/.test(text)) return true;
  const bytes = /[-_]/.test(text) ? base64urlnopad.decode(text) : base64.decode(text);
  // The upper bit marks an address for tests; it is the same account, so it passes.
  const [kind, workchain] = [bytes[0]! & 0x7f, bytes[1]!];
  const sum = ((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0);
  return (
    bytes.length === 36 &&
    (kind === 0x11 || kind === 0x51) &&
    (workchain === 0 || workchain === 0xff) &&
    crc16(bytes.slice(0, 34)) === sum
  );
};

const ss58Start = utf8ToBytes('SS58PRE');

const polkadot: Check = (text) => {
  const bytes = base58.decode(text);
  const prefixLength = bytes[0]! & 0x40 ? 2 : 1;
  if (bytes[0]! & 0x80 || ![32, 33].includes(bytes.length - prefixLength - 2)) return false;
  const sum = blake2b(Uint8Array.from([...ss58Start, ...bytes.slice(0, -2)]), { dkLen: 64 });
  return equal(sum.slice(0, 2), bytes.slice(-2));
};

/** CIP-19: the header's upper half is the kind, the lower the network; Byron's are CBOR with a CRC-32. */
const cardano: Check = (text, realm) => {
  if (!/^(?:addr|stake)(?:_test)?1/i.test(text)) return byron(text);
  const { prefix, words } = bech32.decode(text as `${string}1${string}`, 200);
  const bytes = bech32.fromWords(words);
  const kind = bytes[0]! >> 4;
  const isStake = prefix.startsWith('stake');
  // The header names the network as well, but published addresses of the main one hold either.
  const network = bytes[0]! & 0x0f;
  const lengthFits = kind <= 3 ? bytes.length === 57 : kind <= 5 ? bytes.length > 29 : bytes.length === 29;
  const kindFits = isStake ? bytes.length === 29 : kind <= 7;
  return kindFits && lengthFits && network <= 1 && (realm === 'test') === prefix.endsWith('_test');
};

function byron(text: string): boolean {
  const bytes = base58.decode(text);
  if (bytes[0] !== 0x82 || bytes[1] !== 0xd8 || bytes[2] !== 0x18) return false;
  const short = (bytes[3]! & 0xe0) === 0x40 && (bytes[3]! & 0x1f) < 24;
  const [from, length] = short ? [4, bytes[3]! & 0x1f] : bytes[3] === 0x58 ? [5, bytes[4]!] : [0, 0];
  const payload = bytes.slice(from, from + length);
  const rest = bytes.slice(from + length);
  // The sum is a CBOR number in its shortest form.
  const sum = rest.slice(1).reduce((total, byte) => total * 256 + byte, 0);
  const width = { 24: 1, 25: 2, 26: 4 }[rest[0]!] ?? -1;
  const sumFits =
    width === rest.length - 1 && width > 0 ? sum === crc32(payload) : rest.length === 1 && rest[0] === crc32(payload);
  return from > 0 && payload.length === length && sumFits;
}

const checks: { [name in NetworkName]: Check } = {
  // Wallets on test networks show addresses of the main one as well.
  bitcoin: bitcoinLike({ main: [0x00, 0x05], test: [0x6f, 0xc4, 0x00, 0x05] }, { main: ['bc'], test: ['tb', 'bcrt'] }),
  ethereum: evm,
  polygon: evm,
  bsc: evm,
  arbitrum: evm,
  optimism: evm,
  base: evm,
  avalanche: evm,
  tron,
  solana: (text) => /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text) && base58.decode(text).length === 32,
  xrp,
  litecoin: bitcoinLike(
    { main: [0x30, 0x32, 0x05], test: [0x6f, 0x3a, 0xc4] },
    { main: ['ltc'], test: ['tltc', 'rltc'] },
  ),
  dogecoin: bitcoinLike({ main: [0x1e, 0x16], test: [0x71, 0xc4] }, { main: [], test: [] }),
  'bitcoin-cash': (text, realm) =>
    cashAddressHolds(text, realm === 'main' ? 'bitcoincash' : 'bchtest') ||
    decoded(() => versioned({ main: [0x00, 0x05], test: [0x6f, 0xc4] })(text, realm)),
  cosmos,
  ton,
  polkadot,
  cardano,
};
