// Keys that their own spelling proves: wallet import format, extended keys, BIP-38.
// Owns the shapes and checksums. Never looks at the words around them; hexKeys.ts does.
import { base58Bytes, base58Holds } from './base58.ts';
import type { SecretRule, Span } from './rules.ts';
import { createTrials, type Trials } from './trials.ts';

export interface KeyHit {
  verdict: 'ask' | 'block';
  rule: SecretRule;
  span: Span;
  /** Places of earlier messages that hold parts of it. */
  earlier?: readonly number[];
}

/** How many checksums one text may cost; a wall of rows that are shaped like keys is asked about unseen. */
const mostChecksums = 16;

const base58Shape = /^[1-9A-HJ-NP-Za-km-z]+$/;

// 4-letter heads of extended keys on Bitcoin's and Litecoin's networks (SLIP-132).
const extendedPrivate = /^(?:[xyztuv]prv|[YZUV]prv|Ltpv|Mtpv|ttpv)/;
const extendedPublic = /^(?:[xyztuv]pub|[YZUV]pub|Ltub|Mtub|ttub)/;

// First bytes of keys in wallet import format: Bitcoin, its test networks, Litecoin, Dogecoin and its test network, Dash.
const keyVersions: ReadonlySet<number> = new Set([0x80, 0xef, 0xb0, 0x9e, 0xf1, 0xcc]);

/** Shaped like a key in wallet import format, its checksum aside: most rows of this length are not. */
function mayBeKey(bytes: Uint8Array): boolean {
  return keyVersions.has(bytes[0]!) && (bytes.length === 37 || (bytes.length === 38 && bytes[33] === 1));
}

function judge(word: string, trials: Trials): Omit<KeyHit, 'span'> | undefined {
  if (word.length < 50 || word.length > 120 || !base58Shape.test(word)) return undefined;
  if (word.length >= 100) {
    // No other value begins so at this length: a mistyped extended private key is still a leak.
    if (extendedPrivate.test(word)) return { verdict: 'block', rule: 'extendedPrivateKey' };
    if (extendedPublic.test(word)) return { verdict: 'ask', rule: 'extendedPublicKey' };
    return undefined;
  }
  if (word.length === 58 && word.startsWith('6P')) {
    const bytes = base58Bytes(word);
    return bytes?.length === 43 && trials.spend() && base58Holds(bytes)
      ? { verdict: 'block', rule: 'encryptedKey' }
      : { verdict: 'ask', rule: 'likelyEncryptedKey' };
  }
  if (word.length > 53) return undefined;
  const bytes = base58Bytes(word);
  if (bytes && mayBeKey(bytes)) {
    if (!trials.spend()) return { verdict: 'ask', rule: 'likelyPrivateKey' };
    if (base58Holds(bytes)) return { verdict: 'block', rule: 'privateKey' };
  }
  // As many capitals and digits of base32 are a transaction id of Algorand; a drawn key never is all capitals.
  if (/^[A-Z2-7]+$/.test(word)) return undefined;
  const headed = /^(?:5[HJK]|[KLc]|9[123])/.test(word) && (word.length === 51 || word.length === 52);
  return headed ? { verdict: 'ask', rule: 'likelyPrivateKey' } : undefined;
}

/** "keyL1aW4…": its name stands right before it. */
const gluedName = /^(?:my)?(?:private|priv|secret)?(?:key|wif|seed)(?=[5KLc9xyztuvYZUVLM6])/i;

/** Every key in normalised text (case kept). */
export function findKeys(text: string): KeyHit[] {
  const hits: KeyHit[] = [];
  const trials = createTrials(mostChecksums);
  for (const match of text.matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z]{50,}/g)) {
    const end = match.index + match[0].length;
    const word = match[0].replace(gluedName, '');
    const hit = judge(word, trials);
    if (hit) hits.push({ ...hit, span: { start: end - word.length, end } });
  }
  return hits;
}
