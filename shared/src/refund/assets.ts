// What a network's own coin is called, and so which currencies on it are tokens.
// Owns the tickers. Never says what a token is worth or who issued it: only a contract's address tells that.
import type { RefundDraft } from './fieldNames.ts';
import { isEvm, isNetworkName, type NetworkName } from './networks.ts';

/** The first is today's; a coin that was renamed keeps its old name beside it. */
const ownCoins: Readonly<Record<NetworkName, readonly [string, ...string[]]>> = {
  bitcoin: ['BTC'],
  ethereum: ['ETH'],
  polygon: ['POL', 'MATIC'],
  bsc: ['BNB'],
  arbitrum: ['ETH'],
  optimism: ['ETH'],
  base: ['ETH'],
  avalanche: ['AVAX'],
  tron: ['TRX'],
  solana: ['SOL'],
  xrp: ['XRP'],
  litecoin: ['LTC'],
  dogecoin: ['DOGE'],
  'bitcoin-cash': ['BCH'],
  cosmos: ['ATOM'],
  ton: ['TON'],
  polkadot: ['DOT'],
  cardano: ['ADA'],
};

export function ownCoinOf(network: NetworkName): string {
  return ownCoins[network][0];
}

/** Networks on which a token is told by one address. */
const hasContracts = (network: NetworkName) => isEvm(network) || ['tron', 'solana', 'ton'].includes(network);

/** A payment in a token that has a contract to name. */
export function isToken(draft: RefundDraft): boolean {
  const network = draft.network?.trim() ?? '';
  const currency = draft.currency?.normalize('NFKC').trim().toUpperCase() ?? '';
  return isNetworkName(network) && hasContracts(network) && currency !== '' && !ownCoins[network].includes(currency);
}
