// Secret keys and seeds that a network writes in a spelling of its own, each with its proof where it has one.
// Owns these spellings. Never looks at the words around them.
import { base32, bech32, bech32m } from '@scure/base';
import { base58Bytes, base58Holds, rippleLetters } from './base58.ts';
import type { KeyHit } from './keys.ts';

type Verdict = KeyHit['verdict'];

interface Spelling {
  shape: RegExp;
  /** Of the text that the shape found; undefined: it is none. */
  judge: (text: string) => Verdict | undefined;
  /** Whoever sends more than this is asked about the rest unseen: their proof takes long. */
  most?: number;
}

function bytesOf(read: () => Uint8Array): Uint8Array | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** XRP's family seeds: `s…`, and `sEd…` for its other curve. */
function xrpSeed(text: string): Verdict | undefined {
  const bytes = base58Bytes(text, rippleLetters);
  if (!bytes) return undefined;
  const kind =
    (bytes.length === 21 && bytes[0] === 0x21) || (bytes.length === 23 && bytes[0] === 1 && bytes[1] === 0xe1);
  const isNamed = text.startsWith('sEd');
  if ((kind || isNamed) && base58Holds(bytes)) return kind ? 'block' : undefined;
  return isNamed ? 'ask' : undefined;
}

/** Stellar's: base32 with a CRC-16, version 18 (`S…`). */
function stellarSeed(text: string): Verdict | undefined {
  const bytes = bytesOf(() => base32.decode(text));
  if (bytes?.length !== 35 || bytes[0] !== 0x90) return undefined;
  let sum = 0;
  for (const byte of bytes.slice(0, 33)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return (bytes[33]! | (bytes[34]! << 8)) === sum ? 'block' : 'ask';
}

const checked = (text: string): Verdict => {
  const lower = text.toLowerCase() as `${string}1${string}`;
  return bech32.decodeUnsafe(lower, 300) || bech32m.decodeUnsafe(lower, 300) ? 'block' : 'ask';
};
const sure = (): Verdict => 'block';

const spellings: readonly Spelling[] = [
  { shape: /(?<![0-9A-Za-z])s[1-9A-HJ-NP-Za-km-z]{27,30}(?![0-9A-Za-z])/g, judge: xrpSeed, most: 16 },
  { shape: /(?<![0-9A-Za-z])S[A-Z2-7]{55}(?![0-9A-Za-z])/g, judge: stellarSeed },
  // Sui, Cardano, age, Nostr, Chia: bech32 with a name that says what it is.
  {
    shape:
      /(?<![0-9A-Za-z_])(?:suiprivkey|(?:ed25519|addr|acct|root|stake|drep|cc_cold|cc_hot)_x?sk|ed25519e_sk|nsec|age-secret-key-|xsk)1[02-9ac-hj-np-z]{30,200}(?![0-9A-Za-z])/gi,
    ...{ judge: checked, most: 4 },
  },
  { shape: /\b(?:ed25519|secp256k1)-priv-0x[0-9a-fA-F]{64}\b/g, judge: sure },
  // NEAR names the curve before the bytes; a public key there has 32 of them.
  {
    shape: /\b(?:ed25519|secp256k1):[1-9A-HJ-NP-Za-km-z]{80,90}/g,
    judge: (text) => (base58Bytes(text.slice(text.indexOf(':') + 1))?.length === 64 ? 'block' : 'ask'),
  },
  // Tezos.
  { shape: /(?<![0-9A-Za-z])(?:edsk|spsk|p2sk|edesk)[1-9A-HJ-NP-Za-km-z]{50,94}(?![0-9A-Za-z])/g, judge: sure },
  // EOS and its kin.
  { shape: /\bPVT_(?:K1|R1)_[1-9A-HJ-NP-Za-km-z]{45,55}\b/g, judge: sure },
];

export function findLedgerKeys(text: string): KeyHit[] {
  return spellings.flatMap(({ shape, judge, most = Number.POSITIVE_INFINITY }) =>
    [...text.matchAll(shape)].flatMap((match, place): KeyHit[] => {
      const verdict = place < most ? judge(match[0]) : 'ask';
      const span = { start: match.index, end: match.index + match[0].length };
      return verdict ? [{ verdict, rule: 'ledgerSeed', span }] : [];
    }),
  );
}
