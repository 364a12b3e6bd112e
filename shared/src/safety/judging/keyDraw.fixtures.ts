// Keys, cards, codes and numbers of papers as people send them, drawn apart from those that the detector was tuned on.
// Owns the shapes. Test data only: every value is made here by chance.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base32, base58, base58xrp, createBase58check } from '@scure/base';
import { isCardNumber } from '../cards.ts';
import { isMainlandId } from '../nationalIds.ts';
import type { Drawn } from './phraseDraw.fixtures.ts';
import type { Random } from './random.fixtures.ts';

const base58check = createBase58check(sha256);
const digits = '0123456789';

/** SLIP-132: xprv, yprv, zprv, tprv. */
const extendedHeads = [0x0488ade4, 0x049d7878, 0x04b2430c, 0x04358394];
const head = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const hex = (random: Random) => {
  const value = bytesToHex(random.bytes(32));
  // No key begins with so many ones.
  return value.startsWith('ff') ? `0${value.slice(1)}` : value;
};

function pairOf(random: Random): Uint8Array {
  const secret = random.bytes(32);
  return Uint8Array.from([...secret, ...ed25519.getPublicKey(secret)]);
}

function stellar(random: Random): string {
  const body = [0x90, ...random.bytes(32)];
  let sum = 0;
  for (const byte of body) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return base32.encode(Uint8Array.from([...body, sum & 255, sum >> 8])).replace(/=+$/, '');
}

function ripple(random: Random): string {
  const body = Uint8Array.from(
    random.chance(0.5) ? [0x21, ...random.bytes(16)] : [0x01, 0xe1, 0x4b, ...random.bytes(16)],
  );
  return base58xrp.encode(Uint8Array.from([...body, ...sha256(sha256(body)).slice(0, 4)]));
}

export function drawCard(random: Random): string {
  const [prefix, length] = random.pick([
    ['4', 16],
    ['53', 16],
    ['2720', 16],
    ['37', 15],
    ['6011', 16],
    ['6225', 16],
    ['6217', 19],
    ['3589', 16],
  ] as const);
  for (;;) {
    const number = prefix + random.text(length - prefix.length, digits);
    if (isCardNumber(number)) return number;
  }
}

function mainlandId(random: Random): string {
  const two = (most: number) => String(1 + random.int(most)).padStart(2, '0');
  const body = `${random.pick(['3301', '4403', '1101', '5101'])}${two(20)}${1950 + random.int(55)}${two(12)}${two(28)}${random.text(3, digits)}`;
  return [...'0123456789X'].map((check) => body + check).find(isMainlandId)!;
}

const keystore = (random: Random) =>
  JSON.stringify(
    {
      address: random.text(40, '0123456789abcdef'),
      crypto: {
        cipher: 'aes-128-ctr',
        cipherparams: { iv: random.text(32, '0123456789abcdef') },
        ciphertext: hex(random),
        kdf: random.pick(['scrypt', 'pbkdf2']),
        mac: hex(random),
      },
      version: 3,
    },
    null,
    random.pick([0, 2]),
  );

const grouped = (card: string, gap: string) => card.match(/.{1,4}/g)!.join(gap);
const code = (random: Random) => random.text(6, '123456789');

type Draw = (random: Random) => string;

const proven: Readonly<Record<string, Draw>> = {
  WIF: (random) =>
    base58check.encode(
      Uint8Array.from([random.pick([0x80, 0xef, 0xb0, 0x9e]), ...random.bytes(32), ...(random.chance(0.7) ? [1] : [])]),
    ),
  'extended key': (random) =>
    base58check.encode(
      Uint8Array.from([...head(random.pick(extendedHeads)), ...random.bytes(41), 0, ...random.bytes(32)]),
    ),
  'BIP-38': (random) =>
    base58check.encode(
      Uint8Array.from([0x01, ...(random.chance(0.5) ? [0x42, 0xc0] : [0x43, 0x24]), ...random.bytes(36)]),
    ),
  'Solana base58': (random) => base58.encode(pairOf(random)),
  'Solana bytes': (random) => `[${[...pairOf(random)].join(random.pick([',', ', ']))}]`,
  'Solana bytes in lines': (random) => [...pairOf(random)].join('\n'),
  'XRP seed': ripple,
  'Stellar seed': stellar,
  keystore,
  PEM: (random) => {
    const kind = random.pick(['RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED ', '']);
    const body = base32.encode(random.bytes(60));
    return `-----BEGIN ${kind}PRIVATE KEY-----\n${body}\n-----END ${kind}PRIVATE KEY-----`;
  },
  otpauth: (random) =>
    `otpauth://totp/Berthwell:ann%40example.com?secret=${random.text(32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}&issuer=Berthwell`,
  'mainland id': mainlandId,
  card: (random) => grouped(drawCard(random), random.pick(['', ' ', '-', '\u00a0'])),
};

const byContext: Readonly<Record<string, Draw>> = {
  'EVM key': (random) =>
    `${random.pick(['以太坊私钥', '我的小狐狸私钥是', 'private key: ', 'eth privkey ', '導出的私鑰：', 'PRIVATE_KEY='])}${random.pick(['', '0x'])}${hex(random)}`,
  'TRON key': (random) =>
    `${random.pick(['波场钱包私钥 ', 'tron private key ', 'TRX 密钥：'])}${hex(random).toUpperCase()}`,
  'Bitcoin key': (random) =>
    `${hex(random)} ${random.pick(['is my bitcoin private key', '这是比特币私钥', '是我的私钥，帮我导入'])}`,
  'key, bare': hex,
  CVV: (random) =>
    `${random.pick(['CVV ', 'cvv2: ', 'cvc是', '卡背面三位数字是', '安全码：'])}${random.text(3, digits)}`,
  'one-time code': (random) =>
    random.pick([
      () => `验证码${code(random)}`,
      () => `刚收到的短信验证码是 ${code(random)}`,
      () => `【支付】验证码：${code(random)}，请勿泄露`,
      () => `my verification code is ${code(random)}`,
      () => `OTP: ${code(random)}`,
      () => `the login code is ${code(random)}`,
      () => `谷歌验证码 ${code(random)}`,
      () => `2FA ${code(random)}`,
    ])(),
  password: (random) =>
    `${random.pick(['支付密码是', '密码：', 'my password is ', 'pin: '])}${random.text(6, digits)}${random.pick(['', 'a!', 'Kq'])}`,
  'social security': (random) => `ssn ${100 + random.int(500)}-${10 + random.int(80)}-${1000 + random.int(8000)}`,
};

const wraps: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => `您好，${text}`,
  (text) => `${text}\n麻烦看看`,
  (text) => `hi there, ${text} , can you check?`,
];

export function drawKeys(random: Random): Drawn[] {
  const one =
    (must: Drawn['must']) =>
    ([kind, draw]: [string, Draw]): Drawn => ({
      ...{ kind, must },
      messages: [random.pick(wraps)(draw(random))],
    });
  return [
    ...Object.entries(proven).map(one('block')),
    ...Object.entries(byContext).map(one('stop')),
    ...(['WIF', 'Stellar seed', 'card'] as const).map((kind): Drawn => {
      const whole = kind === 'card' ? drawCard(random) : proven[kind]!(random);
      const size = Math.ceil(whole.length / (2 + random.int(2)));
      return { kind: `${kind} in parts`, must: 'stop', messages: whole.match(new RegExp(`.{1,${size}}`, 'g'))! };
    }),
    {
      kind: 'key after its name',
      must: 'stop',
      messages: [random.pick(['私钥我发你', 'here is my private key']), hex(random)],
    },
  ];
}
