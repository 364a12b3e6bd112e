// Token contracts that are known by their address: whoever issues a token may call it USDT.
// Owns the list; an operator adds his own in the file of sites. Source: the issuers' own lists (tether.to, circle.com), by address.
import { type NetworkName, spellAddress } from '@recourse/shared/refund';

export interface KnownToken {
  contract: string;
  ticker: string;
  digits: number;
}

const token = (ticker: string, contract: string, digits = 6): KnownToken => ({ contract, ticker, digits });

const known: Readonly<Partial<Record<NetworkName, readonly KnownToken[]>>> = {
  ethereum: [
    token('USDT', '0xdAC17F958D2ee523a2206206994597C13D831ec7'),
    token('USDC', '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'),
  ],
  polygon: [
    token('USDT', '0xc2132D05D31c914a87C6611C10748AEb04B58e8F'),
    token('USDC', '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359'),
  ],
  bsc: [
    token('USDT', '0x55d398326f99059fF775485246999027B3197955', 18),
    token('USDC', '0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d', 18),
  ],
  arbitrum: [
    token('USDT', '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9'),
    token('USDC', '0xaf88d065e77c8cC2239327C5EDb3A432268e5831'),
  ],
  optimism: [
    token('USDT', '0x94b008aA00579c1307B0EF2c499aD98a8ce58e58'),
    token('USDC', '0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85'),
  ],
  base: [token('USDC', '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913')],
  avalanche: [
    token('USDT', '0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7'),
    token('USDC', '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E'),
  ],
  tron: [token('USDT', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')],
};

export function tokensOf(network: NetworkName): readonly KnownToken[] {
  return known[network] ?? [];
}

export function findToken(
  network: NetworkName,
  contract: string,
  own: readonly KnownToken[] = [],
): KnownToken | undefined {
  const wanted = spellAddress(network, contract);
  return [...own, ...tokensOf(network)].find((each) => spellAddress(network, each.contract) === wanted);
}
