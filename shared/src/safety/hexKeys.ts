// 64 hex digits are a transaction id as well as a private key: only the words around them tell.
// Owns that judgement. Never looks a value up: if it is a key, asking a chain would leak it.
import type { KeyHit } from './keys.ts';

// Cyrillic letters as `lower` has them.
const keyWord =
  /私[钥鑰鈅匙]|[密秘][钥鑰]|助[记記][词詞]|秘密鍵|keystore|mnemonic|\bpriv(?:ate)?[\s_-]{0,2}key|\bprivkey|\bpk\b|\bsecret|\bseed\b|recovery phrase|개인\s?키|비밀\s?키|니모닉|คีย์ส่วนตัว|المفتاح الخاص|npиbathый kлюч|зakpыtый kлюч|clave privada|cl[eé] priv[eé]e|chave privada|chiave privata|privat(?:er |e[nrs]? )?schl[uü]ssel|khóa riêng|(?<!\b(?:request|cache|idempotency|trace|session|row|job|storage|order)[\s_-])\bkey\b/g;
const publicKey = /public[\s_-]?key|pubkey|公[钥鑰]/g;
const transactionWord =
  /\btx(?:n|id|hash|_hash)?\b|\bhash\b|\btransactions?\b|交易|哈希|[转轉][账帳帐]|[区區][块塊]|\bblock\b|流水|提[币幣]|充值|单号|withdrawal|deposit|tpahзakц|x[эe]ш|트랜잭션|거래|해시|トランザクション|取引|ハッシュ|ธุรกรรม|แฮช|المعاملة|transac[cç]|transazione|transaktion|giao dịch|explorer|etherscan|bscscan|tronscan|solscan|mempool/g;

// Said by somebody who has just been asked for the id, so the next bare value is that id.
const transactionIdWord = /交易\s?(?:哈希|id|号|號|编号|編號)|\btx\s?(?:id|hash)\b|transaction\s(?:id|hash)|哈希/;

const linkBefore = /(?:https?:\/\/|\b[a-z0-9-]+\.[a-z]{2,10}\/)[^\s"'<>]{0,200}$/;
const linkPath = /(?:^|[/#?&=])(?:tx|txs|txn|transactions?|hash|block|extrinsic|trx)(?:[/=]|id=|hash=)[^\s]{0,40}$/;
const denial = /(?:\bnot\b|isn['’]?t|不是|并非|並非|非)[^,.;，。；]{0,24}$/;

// The order of secp256k1: no private key is as large.
const groupOrder = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';

/** Block hashes begin with zeros, permission masks end with them; a drawn key does neither. */
function cannotBeKey(hex: string): boolean {
  return hex.startsWith('00000000') || hex.endsWith('0000000000000000') || hex >= groupOrder;
}

type Label = 'key' | 'transaction';

function lastLabel(text: string): { label: Label; end: number } | undefined {
  const ends = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
  const key = Math.max(-1, ...ends(keyWord));
  const transaction = Math.max(-1, ...ends(transactionWord));
  if (key < 0 && transaction < 0) return undefined;
  return key > transaction ? { label: 'key', end: key } : { label: 'transaction', end: transaction };
}

function mentions(text: string): Mentioned {
  return { key: text.search(keyWord) >= 0, transaction: text.search(transactionWord) >= 0 };
}

interface Mentioned {
  key: boolean;
  transaction: boolean;
}

/** `all`: what the whole text speaks of; `earlier`: what the messages before it do. */
function judge(before: string, all: Mentioned, earlier: Mentioned & { asked: boolean }): 'allow' | 'ask' | 'block' {
  const link = before.slice(-260);
  if (linkBefore.test(link) && linkPath.test(link)) return 'allow';
  const near = before.slice(-28);
  const label = lastLabel(near);
  if (label?.label === 'key') return denial.test(near.slice(0, label.end)) ? 'ask' : 'block';
  // A label that touches the value names it, whatever else the message speaks of ("my key was stolen. Tx: 0x…").
  if (label) return !all.key || near.length - label.end <= 8 ? 'allow' : 'ask';
  if (all.key && all.transaction) return 'ask';
  if (all.key) return 'block';
  if (all.transaction) return 'allow';
  if (earlier.key && !earlier.transaction) return 'block';
  return !earlier.key && earlier.asked ? 'allow' : 'ask';
}

// Not after `0:` or `-1:`: that is a TON address.
const hexRow = /(?<![0-9a-z]|(?<![0-9])(?:0|-1):)(?:0x)?(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-z])/g;

/** `lower`: the normalised text in lower case. `recent`: the messages before it, newest last; only two are read. */
export function findHexKeys(lower: string, recent: readonly string[]): KeyHit[] {
  const hits: KeyHit[] = [];
  let around: { text: string; all: Mentioned; earlier: Mentioned & { asked: boolean } } | undefined;
  for (const match of lower.matchAll(hexRow)) {
    const hex = match[0].replace(/^0x/, '');
    if (hex.length === 64 && cannotBeKey(hex)) continue;
    const end = match.index + match[0].length;
    // Once for however many rows: a wall of them must not take long.
    around ??= surroundings(lower, recent);
    const verdict = judge(around.text.slice(Math.max(0, match.index - 320), match.index), around.all, around.earlier);
    if (verdict !== 'allow') {
      hits.push({ verdict, rule: verdict === 'block' ? 'hexKey' : 'bareHex', span: { start: match.index, end } });
      // Where nothing speaks of a key, none of the rest is surely one.
      if (!around.all.key && !around.earlier.key) break;
    }
  }
  return hits;
}

function surroundings(lower: string, recent: readonly string[]) {
  const text = withoutPublicKeys(lower);
  const before = withoutPublicKeys(recent.slice(-2).join('\n'));
  return { text, all: mentions(text), earlier: { ...mentions(before), asked: transactionIdWord.test(before) } };
}

/** As long as before, so that places stay places. */
const withoutPublicKeys = (text: string): string => text.replace(publicKey, (words) => ' '.repeat(words.length));
