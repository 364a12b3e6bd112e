// The networks of on-chain payments: what their transaction ids and addresses look like, and whether a tag or memo belongs to one.
// Owns formats and spelling. Never verifies a checksum (addressChecks.ts does) and never guesses the network: a format only excludes.

export const networkNames = [
  'bitcoin',
  'ethereum',
  'polygon',
  'bsc',
  'arbitrum',
  'optimism',
  'base',
  'avalanche',
  'tron',
  'solana',
  'xrp',
  'litecoin',
  'dogecoin',
  'bitcoin-cash',
  'cosmos',
  'ton',
  'polkadot',
  'cardano',
] as const;
export type NetworkName = (typeof networkNames)[number];

/** `tag` is a number from 0 to 4294967295, `text` a line of words. */
export type MemoKind = 'none' | 'tag' | 'text';

export interface Network {
  name: NetworkName;
  /** EVM networks share their addresses: who owns one on Ethereum owns it on all. */
  evm: boolean;
  memo: MemoKind;
  /** What can be done for a transfer that the network has not taken in yet; `none` where it simply lapses. */
  pendingRemedy: 'sameNonce' | 'replaceByFee' | 'none';
  transactionId: RegExp;
  address: RegExp;
  /** The spelling that explorers show, so that one transaction has one id. */
  spelling: 'lower' | 'upper' | 'asIs';
}

const hex64 = /^[0-9a-f]{64}$/;
const base58 = '[1-9A-HJ-NP-Za-km-z]';
const bech32 = '[02-9ac-hj-np-z]';
/** Bech32 is all lower or all upper case, never mixed. */
const eitherCase = (pattern: string): string => `${pattern}|${pattern.toUpperCase()}`;
const shape = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`);
/** Version 0 has two lengths; the later ones, of which only 1 (`p`) is in use, may have any of BIP-173's. */
const segwit = (hrp: string): string =>
  eitherCase(`${hrp}1q(?:${bech32}{38}|${bech32}{58})|${hrp}1[02-9ac-hj-npr-z]${bech32}{10,70}`);

const bitcoinLike = {
  evm: false,
  memo: 'none',
  pendingRemedy: 'none',
  transactionId: hex64,
  spelling: 'lower',
} as const;
const evm = {
  evm: true,
  memo: 'none',
  pendingRemedy: 'sameNonce',
  transactionId: /^0x[0-9a-f]{64}$/,
  address: /^0x[0-9a-fA-F]{40}$/,
  spelling: 'lower',
} as const;

const table: { [name in NetworkName]: Omit<Network, 'name'> } = {
  bitcoin: { ...bitcoinLike, pendingRemedy: 'replaceByFee', address: shape(`[13]${base58}{24,34}`, segwit('bc')) },
  ethereum: evm,
  polygon: evm,
  bsc: evm,
  arbitrum: evm,
  optimism: evm,
  base: evm,
  avalanche: evm,
  tron: { ...bitcoinLike, memo: 'text', address: shape(`T${base58}{33}`, '41[0-9a-f]{40}') },
  solana: {
    ...bitcoinLike,
    memo: 'text',
    transactionId: shape(`${base58}{86,88}`),
    address: shape(`${base58}{32,44}`),
    spelling: 'asIs',
  },
  xrp: {
    ...bitcoinLike,
    memo: 'tag',
    transactionId: /^[0-9A-F]{64}$/,
    // The ledger's base58 has its own order but the same letters; the X-address carries its tag inside.
    address: shape(`r${base58}{24,34}`, `X${base58}{46}`),
    spelling: 'upper',
  },
  litecoin: { ...bitcoinLike, address: shape(`[LM3]${base58}{24,34}`, segwit('ltc')) },
  dogecoin: { ...bitcoinLike, address: shape(`[DA9]${base58}{24,34}`) },
  'bitcoin-cash': {
    ...bitcoinLike,
    address: shape(eitherCase(`(?:bitcoincash:)?[qp]${bech32}{41}`), `[13]${base58}{24,34}`),
  },
  cosmos: {
    ...bitcoinLike,
    memo: 'text',
    transactionId: /^[0-9A-F]{64}$/,
    address: shape(`[a-z]{1,20}1(?:${bech32}{38}|${bech32}{58})`),
    spelling: 'upper',
  },
  ton: {
    ...bitcoinLike,
    memo: 'text',
    transactionId: /^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/,
    address: /^(?:[EUk0][Qf][A-Za-z0-9+/_-]{46}|(?:0|-1):[0-9a-fA-F]{64})$/,
    spelling: 'asIs',
  },
  polkadot: {
    ...bitcoinLike,
    transactionId: /^(?:0x[0-9a-f]{64}|[0-9]{1,10}-[0-9]{1,5})$/,
    address: shape(`${base58}{46,48}`),
  },
  cardano: {
    ...bitcoinLike,
    // Pointer addresses have no fixed length, and Byron's base58 has many beginnings.
    address: shape(`addr1${bech32}{53,110}`, `stake1${bech32}{53}`, `${base58}{57,130}`),
  },
};

export function networkOf(name: NetworkName): Network {
  return { name, ...table[name] };
}

export function isNetworkName(text: string): text is NetworkName {
  return Object.hasOwn(table, text);
}

export function memoKind(name: NetworkName): MemoKind {
  return table[name].memo;
}

export function isEvm(name: NetworkName): boolean {
  return table[name].evm;
}

/** The id as the network's explorers spell it; the format is not checked. */
export function spellTransactionId(name: NetworkName, id: string): string {
  const { spelling } = table[name];
  if (spelling === 'upper') return id.toUpperCase();
  // TON mixes hexadecimal with base64, where case counts.
  if (spelling === 'lower' || /^[0-9A-Fa-f]{64}$/.test(id)) return id.toLowerCase();
  return id;
}

/** Whether the id, in the network's own spelling, has the form of a transaction id there. */
export function isTransactionId(name: NetworkName, id: string): boolean {
  return table[name].transactionId.test(id);
}

/** Whether the text has the form of an address there. Form only: `addressProblem` finds a typing slip. */
export function isAddress(name: NetworkName, text: string): boolean {
  return table[name].address.test(text);
}

/** One spelling for comparing two addresses of one network: hexadecimal and bech32 ignore case, base58 does not. */
export function spellAddress(name: NetworkName, text: string): string {
  const caseless = table[name].evm || /^(?:bc1|ltc1|bitcoincash:|[qp][02-9ac-hj-np-z]{41}$)/i.test(text);
  const plain = caseless ? text.toLowerCase() : text;
  return name === 'bitcoin-cash' ? plain.replace(/^bitcoincash:/, '') : plain;
}

export function isMemo(name: NetworkName, text: string): boolean {
  const kind = table[name].memo;
  if (kind === 'tag') return /^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= 4_294_967_295;
  return kind === 'text';
}
