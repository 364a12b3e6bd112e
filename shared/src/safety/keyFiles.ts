// Wallet files, PEM keys and links that set up one-time codes, pasted as text.
// Owns their marks. Never parses them further than it takes to know one.
import type { KeyHit } from './keys.ts';

const pem = /-{2,5}\s?BEGIN [A-Z0-9 ]{0,24}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/gi;
const oneTimeLink = /otpauth(?:-migration)?:\/\/[^\s"'<>]{1,2000}/gi;
/** A keystore's members in any order: only such files name a cipher's text beside a key derivation. */
const keystoreMarks = [
  /["']?cipher_?text["']?\s*:\s*["'][0-9a-z+/=]{16,}/i,
  /["']?(?:kdf|kdfparams|mac|cipherparams)["']?\s*:/i,
];
const walletExport =
  /["']?(?:mnemonic|seed_?phrase|private_?key|secret_?key|priv_?key)["']?\s*[:=]\s*["'][^"'\n]{16,}["']/gi;

export function findKeyFiles(text: string): KeyHit[] {
  const hits: KeyHit[] = [];
  for (const shape of [pem, oneTimeLink, walletExport]) {
    for (const match of text.matchAll(shape)) {
      const isWholePem = shape === pem;
      const end = isWholePem ? text.length : match.index + match[0].length;
      hits.push({ verdict: 'block', rule: 'keyFile', span: { start: match.index, end } });
    }
  }
  if (keystoreMarks.every((mark) => mark.test(text))) {
    const start = Math.max(0, text.indexOf('{'));
    const close = text.lastIndexOf('}');
    hits.push({ verdict: 'block', rule: 'keyFile', span: { start, end: close > start ? close + 1 : text.length } });
  }
  return hits;
}
