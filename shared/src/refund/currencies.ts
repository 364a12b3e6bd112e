// How many digits stand behind the point, by currency or asset.
// Owns the table. Never formats: `Intl` does that on the screens.

const iso4217 =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';
const fiat = new Set(iso4217.split(' '));

const fiatDigits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
};

const assetDigits: Readonly<Record<string, number>> = {
  BTC: 8,
  LTC: 8,
  DOGE: 8,
  BCH: 8,
  TRX: 6,
  SOL: 9,
  XRP: 6,
  ATOM: 6,
  TON: 9,
  DOT: 10,
  ADA: 6,
  USDT: 6,
  USDC: 6,
};

/** What a token of one name is divided into where its network departs from the rule. */
const assetDigitsOn: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bsc: { USDT: 18, USDC: 18, ADA: 18, DOGE: 8, DOT: 18, XRP: 18, LTC: 18, BCH: 18, ATOM: 18, TON: 9 },
};

/** The finest division that any asset here has, and so the answer for one that we do not know. */
export const mostDigits = 18;

export function isFiatCurrency(code: string): boolean {
  return fiat.has(code);
}

/** An ISO 4217 code or anything that may be a ticker: `USD`, `BWD`, `USDC.E`. */
export function isCurrencyCode(code: string): boolean {
  return /^[A-Z0-9][A-Z0-9.]{0,10}[A-Z0-9]$/.test(code);
}

/** Digits behind the point: 0 for JPY, 3 for KWD, 2 for other money; the asset's own for a ticker. */
export function digitsOf(code: string, network?: string): number {
  if (fiat.has(code)) return fiatDigits[code] ?? 2;
  return (network === undefined ? undefined : assetDigitsOn[network]?.[code]) ?? assetDigits[code] ?? mostDigits;
}
