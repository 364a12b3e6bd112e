// Turns what a customer pastes into a transaction id: cleans the text and cuts the id out of an explorer's link.
// Owns the cleaning. Never fetches a link, and never repairs an id: what is wrong stays wrong and is told.
import { type NetworkName, networkNames, spellTransactionId } from './networks.ts';

export interface CleanTransactionId {
  id: string;
  /** The network that the link's host names. A hint: the customer still chooses. */
  network?: NetworkName;
  /** What was pasted, kept so that an agent can see it. */
  original: string;
}

/** Hosts of explorers, each with the network it shows. A subdomain counts; the longest match wins. */
const explorers: ReadonlyArray<readonly [host: string, network: NetworkName]> = [
  ['etherscan.io', 'ethereum'],
  ['optimistic.etherscan.io', 'optimism'],
  ['polygonscan.com', 'polygon'],
  ['bscscan.com', 'bsc'],
  ['arbiscan.io', 'arbitrum'],
  ['basescan.org', 'base'],
  ['snowtrace.io', 'avalanche'],
  ['snowscan.xyz', 'avalanche'],
  ['mempool.space', 'bitcoin'],
  ['blockstream.info', 'bitcoin'],
  ['tronscan.org', 'tron'],
  ['tronscan.io', 'tron'],
  ['solscan.io', 'solana'],
  ['explorer.solana.com', 'solana'],
  ['xrpscan.com', 'xrp'],
  ['solana.fm', 'solana'],
  ['livenet.xrpl.org', 'xrp'],
  ['bithomp.com', 'xrp'],
  ['litecoinspace.org', 'litecoin'],
  ['dogechain.info', 'dogecoin'],
  ['mintscan.io', 'cosmos'],
  ['tonscan.org', 'ton'],
  ['tonviewer.com', 'ton'],
  ['polkadot.subscan.io', 'polkadot'],
  ['cardanoscan.io', 'cardano'],
  ['cexplorer.io', 'cardano'],
];

/** Explorers of many networks name the network in the path: `blockchair.com/bitcoin/transaction/…`. */
const pathNames: Readonly<Record<string, NetworkName>> = {
  ...Object.fromEntries(networkNames.map((name) => [name, name])),
  btc: 'bitcoin',
  eth: 'ethereum',
  matic: 'polygon',
  avaxc: 'avalanche',
  'arbitrum-one': 'arbitrum',
  trx: 'tron',
  sol: 'solana',
  ltc: 'litecoin',
  doge: 'dogecoin',
  bch: 'bitcoin-cash',
  dot: 'polkadot',
  ada: 'cardano',
};

const link = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(\/[^\s]*)$/i;
const idInPath =
  /(?:^|[/=])((?:0[xX])?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{86,88}|[A-Za-z0-9_-]{43}=|[0-9]{1,10}-[0-9]{1,5})(?=$|[/?#&])/;
const shouting = /^(?:0X)(?=[0-9a-fA-F]{64}$)/;

/**
 * Full-width characters become plain, unseen ones go, the ends are trimmed. For ids and numbers only:
 * in running text this would turn Chinese punctuation into Western.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
}

/** Cleans a pasted id; spaces within go too, since chat apps break long ids over lines. */
export function cleanTransactionId(text: string): CleanTransactionId {
  const plain = plainText(text.replace(/[\r\n\t]/g, ' '));
  const found = link.exec(plain);
  const [, host, path] = found ?? [];
  const id = path === undefined ? undefined : idInPath.exec(path)?.[1]?.replace(shouting, '0x');
  if (host === undefined || path === undefined || id === undefined) {
    return { id: plain.replace(/\s+/g, '').replace(shouting, '0x'), original: text };
  }
  const network = networkOfLink(host.toLowerCase(), path.toLowerCase());
  return network === undefined
    ? { id, original: text }
    : { id: spellTransactionId(network, id), network, original: text };
}

function networkOfLink(host: string, path: string): NetworkName | undefined {
  const shown = explorers
    .filter(([known]) => host === known || host.endsWith(`.${known}`))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  // A test network of an explorer (`sepolia.etherscan.io`) is none of ours, so its host gives no hint.
  if (shown !== undefined) return !/sepolia|holesky|testnet|shasta|nile/.test(host) ? shown : undefined;
  const segment = path.split('/').find((part) => Object.hasOwn(pathNames, part));
  return segment === undefined ? undefined : pathNames[segment];
}
