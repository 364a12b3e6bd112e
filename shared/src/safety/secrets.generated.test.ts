// The detector on data that is made here and on lines that were written apart from it: how much it stops, and how little else.
// Seeds are fixed and printed by fast-check; the figures come from `npx vitest run shared/src/safety/secrets.generated.test.ts`.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { base32, base58, base58check, base58xrp, bech32 } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benignLines } from './benignLines.fixtures.ts';
import { findSecret } from './findSecret.ts';
import { otherSpellings, plainSpellings, splits } from './secretSpellings.fixtures.ts';
import { allWordLists, listNames, neededLists } from './wordLists.ts';

const lists = await allWordLists();
const words = Object.fromEntries(
  await Promise.all(
    listNames.map(async (name) => {
      const file = name.replace(/^(chinese)_(.*)$/, '$2-$1');
      const { wordlist } = (await import(`../../../node_modules/@scure/bip39/wordlists/${file}.js`)) as {
        wordlist: string[];
      };
      return [name, wordlist] as const;
    }),
  ),
) as Record<(typeof listNames)[number], string[]>;

const judge = (text: string, recent: readonly string[] = [], field = 'message') => {
  // With exactly the dictionaries that the text asks for, as the widget has them.
  const own = Object.fromEntries(neededLists(text, recent).map((name) => [name, lists[name]]));
  return findSecret(text, { field, lists: own, recent });
};
const runs = (numRuns: number) => ({ seed: 20_261_123, numRuns });
// Without bias: half of all phrases would else be made of one word over and over.
const bytes = (length: number) => fc.noBias(fc.uint8Array({ minLength: length, maxLength: length }));
const entropy = fc.constantFrom(16, 20, 24, 28, 32).chain(bytes);
const drawn = (list: string) =>
  entropy.map((random) => entropyToMnemonic(random, words[list as 'english']).split(/[ \u3000]/));

describe.each(listNames)('phrases of the list %s', (list) => {
  test.each(Object.entries(plainSpellings))('%s: every one is blocked', (_, spell) => {
    fc.assert(
      fc.property(drawn(list), (phrase) => {
        expect(judge(spell(phrase)).verdict).toBe('block');
      }),
      runs(25),
    );
  });

  test.each(Object.entries(otherSpellings))('%s: every one is stopped', (_, spell) => {
    fc.assert(
      fc.property(drawn(list), (phrase) => {
        expect(judge(spell(phrase)).verdict).not.toBe('allow');
      }),
      runs(20),
    );
  });

  test('without accents, as many people type', () => {
    fc.assert(
      fc.property(drawn(list), (phrase) => {
        const typed = phrase
          .join(' ')
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '');
        expect(judge(typed).verdict).toBe('block');
      }),
      runs(25),
    );
  });

  test('without gaps: asked about at least', () => {
    fc.assert(
      fc.property(drawn(list), (phrase) => {
        expect(judge(phrase.join('')).verdict).not.toBe('allow');
      }),
      { ...runs(30) },
    );
  });

  test.each(Object.entries(splits))(
    '%s: stopped at the last part at the latest, which names all the others',
    (_, split) => {
      fc.assert(
        fc.property(drawn(list), (phrase) => {
          const messages = split(phrase);
          const found = messages.map((message, at) => judge(message, messages.slice(0, at)));
          const stopped = found.findIndex(({ verdict }) => verdict !== 'allow');
          expect(stopped).toBeGreaterThan(-1);
          const finding = found[stopped]!;
          const chatter = ['ok wait', '好的'];
          const parts = messages
            .slice(0, stopped)
            .flatMap((message, at) => (chatter.some((head) => message.startsWith(head)) ? [] : [at]));
          expect(finding.verdict !== 'allow' && [...(finding.earlier ?? [])].sort((a, b) => a - b)).toEqual(parts);
        }),
        runs(15),
      );
    },
  );

  test('with one word missing, mistyped or swapped: at least 99 in 100 are stopped', () => {
    let stopped = 0;
    let tried = 0;
    fc.assert(
      fc.property(drawn(list), fc.nat(1000), fc.constantFrom('missing', 'mistyped', 'swapped'), (phrase, at, fault) => {
        const place = at % phrase.length;
        const broken = [...phrase];
        if (fault === 'missing') broken.splice(place, 1);
        if (fault === 'mistyped') broken[place] = `${broken[place]}${list.startsWith('chinese') ? '' : 'x'}`;
        if (fault === 'swapped') broken.push(broken.splice(place, 1)[0]!);
        tried++;
        if (judge(broken.join(' ')).verdict !== 'allow') stopped++;
      }),
      runs(150),
    );
    expect(stopped / tried).toBeGreaterThanOrEqual(0.99);
  });
});

const encode58 = base58check(sha256).encode;
const pair = bytes(32).map((secret) => Uint8Array.from([...secret, ...ed25519.getPublicKey(secret)]));
const signature = fc.tuple(bytes(32), bytes(40)).map(([secret, message]) => ed25519.sign(message, secret));

const keys: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'wallet import format': fc
    .tuple(bytes(32), fc.constantFrom(0x80, 0xef, 0xb0, 0x9e), fc.boolean())
    .map(([key, version, compressed]) => encode58(Uint8Array.from([version, ...key, ...(compressed ? [1] : [])]))),
  'extended private key': bytes(74).map((rest) => encode58(Uint8Array.from([0x04, 0x88, 0xad, 0xe4, ...rest]))),
  'Solana in base58': pair.map((both) => base58.encode(both)),
  'Solana as bytes': pair.map((both) => JSON.stringify([...both])),
  'Solana as bytes with gaps': pair.map((both) => [...both].join(', ')),
  'Solana in hex': pair.map((both) => bytesToHex(both)),
  NEAR: pair.map((both) => `ed25519:${base58.encode(both)}`),
  'XRP seed': bytes(16).map((random) => {
    const body = Uint8Array.from([0x21, ...random]);
    return base58xrp.encode(Uint8Array.from([...body, ...sha256(sha256(body)).slice(0, 4)]));
  }),
  'Stellar seed': bytes(32).map((random) => {
    const body = Uint8Array.from([0x90, ...random]);
    let sum = 0;
    for (const byte of body) {
      sum ^= byte << 8;
      for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
    }
    return base32.encode(Uint8Array.from([...body, sum & 255, sum >> 8])).replace(/=+$/, '');
  }),
  'Sui key': bytes(33).map((random) => bech32.encode('suiprivkey', bech32.toWords(random), 200)),
  'Aptos key': bytes(32).map((random) => `ed25519-priv-0x${bytesToHex(random)}`),
  'keystore file': bytes(32).map((random) =>
    JSON.stringify({
      version: 3,
      crypto: { cipher: 'aes-128-ctr', ciphertext: bytesToHex(random), kdf: 'scrypt', mac: bytesToHex(random) },
    }),
  ),
  'PEM key': bytes(48).map(
    (random) =>
      `-----BEGIN EC PRIVATE KEY-----\n${Buffer.from(random).toString('base64')}\n-----END EC PRIVATE KEY-----`,
  ),
  'link for one-time codes': bytes(20).map(
    (random) => `otpauth://totp/Wallet:me?secret=${base32.encode(random).replace(/=+$/, '')}&issuer=Wallet`,
  ),
  'hex that is called a key': bytes(32).map((random) => `私钥：${bytesToHex(random)}`),
  'hex that is called a key in English': bytes(32).map(
    (random) => `my private key is 0x${bytesToHex(random)} please check`,
  ),
};
const wraps: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => `请看 ${text} 谢谢`,
  (text) => `here it is:\n${text}\nok?`,
];

describe('keys', () => {
  test.each(Object.entries(keys))('%s: every one is blocked, alone and in a sentence', (_, key) => {
    fc.assert(
      fc.property(key, fc.constantFrom(...wraps), (text, wrap) => {
        expect(judge(wrap(text)).verdict).toBe('block');
      }),
      runs(60),
    );
  });

  test('a signature, which has the shape of a key pair, passes in every spelling', () => {
    fc.assert(
      fc.property(signature, fc.constantFrom('message', 'transactionId'), (bytesOf, field) => {
        expect(judge(base58.encode(bytesOf), [], field).verdict).toBe('allow');
      }),
      runs(200),
    );
  });

  test('a key in two or three messages is stopped with the last', () => {
    fc.assert(
      fc.property(keys['wallet import format']!, fc.constantFrom(2, 3), (key, count) => {
        const size = Math.ceil(key.length / count);
        const parts = Array.from({ length: count }, (_, at) => key.slice(at * size, at * size + size));
        fc.pre(parts.every((part) => /\d/.test(part)));
        const found = judge(parts.at(-1)!, parts.slice(0, -1));
        expect(found).toMatchObject({ verdict: 'block', earlier: parts.slice(0, -1).map((_, at) => at) });
      }),
      runs(100),
    );
  });

  test('a card number in four messages is stopped with the last', () => {
    const found = judge('4242', ['4242', '4242', '4242']);
    expect(found).toMatchObject({ verdict: 'block', rule: 'cardNumber', earlier: [0, 1, 2] });
  });
});

describe('codes and ids', () => {
  test.each([
    '验证码 482910',
    '我的验证码是482910',
    '收到了，动态码：48 2910'.replace(' ', ''),
    '【泊湾】您的验证码为482910，5分钟内有效，请勿泄露给他人。',
    '[Berthwell] Your code is 482910. Do not share it.',
    'verification code: 482910',
    'my OTP is 482910',
    'G-482910 is your verification code',
    '482910 is your verification code',
    'the 2fa code 482 910',
    'CVV 123',
    'cvv2: 4821',
    '安全码是 123',
    '登录密码：Harbor2024!',
    'my password is tr0ub4dor&3',
    'PIN: 4821',
    '身份证 11010519491231002X',
    '110105 19491231 002X',
    'HKID A123456(3)',
    'my SSN is 078-05-1120',
    'SSN 078051120',
    '护照号 E12345678',
  ])('stopped: %s', (text) => {
    expect(judge(text).verdict).not.toBe('allow');
  });

  test.each([
    '验证码收不到，打了 10086 也没用',
    '验证码 5 分钟就过期了',
    '错误代码 500123',
    'error code 482910',
    'postal code 200120',
    'the code is not arriving',
    'My password is not working since version 4.12',
    '密码是不是可以改',
    'order 110105194912310021 is late',
    'A1234563 is my order',
    '优惠码 20262026，有效期到 12 月，用不了',
    '【泊湾】您的订单编码 88231123 已发货',
    '错误码 500123，请勿重复提交，这是什么意思',
    '取件码 30128821，请勿转发',
    'tracking code 12345678 valid for 3 days',
    'cid=1234 request failed',
    `txid 2fa413199c293e1b${'e03478b3c7e78d2d'.repeat(3)}`,
  ])('passes: %s', (text) => {
    expect(judge(text).verdict).toBe('allow');
  });
});

describe('what is no secret', () => {
  const all = Object.entries(benignLines).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line })));

  test.each(Object.entries(benignLines))('%s lines are never blocked, and hardly ever asked about', (_, lines) => {
    const asked = lines.filter((line) => judge(line).verdict !== 'allow');
    expect(asked.filter((line) => judge(line).verdict === 'block')).toEqual([]);
    expect(asked.length / lines.length).toBeLessThan(0.05);
  });

  test('nor when they follow each other in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 12, maxLength: 30 }), (messages) => {
        const lines = messages.map(({ line }) => line);
        expect(judge(lines.at(-1)!, lines.slice(0, -1)).verdict).not.toBe('block');
      }),
      runs(300),
    );
  });

  test('nor joined to one long message', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(' ', '\n', '，', '. '),
        (messages, gap) => {
          expect(judge(messages.map(({ line }) => line).join(gap)).verdict).not.toBe('block');
        },
      ),
      runs(300),
    );
  });

  test('a message in English, Chinese or pinyin asks for no dictionary of another language', () => {
    const many = [...benignLines.english!, ...benignLines.chinese!].filter((line) =>
      neededLists(line).some((name) =>
        ['french', 'italian', 'spanish', 'portuguese', 'czech', 'japanese', 'korean'].includes(name),
      ),
    );
    expect(many.length).toBeLessThan(4);
  });
});
