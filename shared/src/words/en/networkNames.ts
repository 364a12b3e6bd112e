// What networks are called in English. Apart from the other words, for whoever needs no more than these.

export const networkNames = {
  bitcoin: 'Bitcoin',
  ethereum: 'Ethereum',
  polygon: 'Polygon',
  bsc: 'BNB Smart Chain',
  arbitrum: 'Arbitrum',
  optimism: 'Optimism',
  base: 'Base',
  avalanche: 'Avalanche',
  tron: 'TRON',
  solana: 'Solana',
  xrp: 'XRP Ledger',
  litecoin: 'Litecoin',
  dogecoin: 'Dogecoin',
  'bitcoin-cash': 'Bitcoin Cash',
  cosmos: 'Cosmos',
  ton: 'TON',
  polkadot: 'Polkadot',
  cardano: 'Cardano',
} as const;
