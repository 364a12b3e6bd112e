// Tries to get secrets past the guard, and to make it stop honest words.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createBase58check } from '@scure/base';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardNumber } from './cards.ts';
import { findSecret } from './findSecret.ts';
import { type GuardedField, quickSecret } from './quickSecret.ts';
import { allWordLists, neededLists, wordListsFor } from './wordLists.ts';

const lists = await allWordLists();
const verdict = (text: string, field: GuardedField = 'message', recent: string[] = []) =>
  findSecret(text, { field, lists, recent }).verdict;
const rule = (text: string, field: GuardedField = 'message', recent: string[] = []) => {
  const found = findSecret(text, { field, lists, recent });
  return found.verdict === 'allow' ? 'allow' : `${found.verdict} ${found.rule}`;
};
const runs = { seed: 20_260_101, numRuns: 400 };

const entropy = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain((size) => fc.uint8Array({ minLength: size, maxLength: size }));
const phrase = fc
  .tuple(entropy, fc.constantFrom(english, simplified, traditional))
  .map(([bytes, list]) => entropyToMnemonic(bytes, list).split(' '));

const fullWidth = (text: string) =>
  [...text].map((c) => (c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');
const ordinals =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四'.split(
    ' ',
  );
const romans = 'i ii iii iv v vi vii viii ix x'.split(' ');
const spellings: Record<string, (words: string[]) => string> = {
  spaces: (words) => words.join(' '),
  'ideographic spaces': (words) => words.join('\u3000'),
  lines: (words) => words.join('\n'),
  commas: (words) => words.join(', '),
  'Chinese commas': (words) => words.join('、'),
  'full-width commas': (words) => words.join('，'),
  bars: (words) => words.join(' | '),
  numbers: (words) => words.map((word, i) => `${i + 1}. ${word}`).join('\n'),
  'numbers in a row': (words) => words.map((word, i) => `${i + 1}) ${word}`).join(' '),
  'circled numbers': (words) => words.map((word, i) => `${String.fromCharCode(0x2460 + (i % 20))} ${word}`).join(' '),
  'Roman numbers': (words) =>
    words.map((word, i) => `${['', 'x', 'xx'][Math.floor(i / 10)]}${romans[i % 10]}. ${word}`).join('\n'),
  letters: (words) => words.map((word, i) => `${String.fromCharCode(97 + i)}) ${word}`).join('\n'),
  第n个: (words) => words.map((word, i) => `第${ordinals[i]}个：${word}`).join('，'),
  'Chinese numerals': (words) => words.map((word, i) => `${ordinals[i]}、${word}`).join('\n'),
  'word n': (words) => words.map((word, i) => `Word ${i + 1}: ${word}`).join('\n'),
  'upper case': (words) => words.join(' ').toUpperCase(),
  'full width': (words) => fullWidth(words.join(' ')),
  'zero-width characters': (words) => words.map((word) => [...word].join('\u200b')).join(' '),
  'bidi controls': (words) => words.map((word) => `\u202a${word}\u202c`).join(' '),
  'in an English sentence': (words) => `Hello, these are mine: ${words.join(' ')}. Thanks!`,
  'in a Chinese sentence': (words) => `我的助记词是${words.join(' ')}谢谢`,
  backwards: (words) => [...words].reverse().join(' '),
};

describe('recovery phrases', () => {
  test.each(Object.entries(spellings))(
    'every valid phrase written with %s is blocked, in every field',
    (_name, spell) => {
      fc.assert(
        fc.property(phrase, fc.constantFrom('message', 'note', 'amount', 'transactionId'), (words, field) => {
          expect(rule(spell(words), field)).toBe('block recoveryPhrase');
        }),
        { ...runs, numRuns: 150 },
      );
    },
  );

  test.each([
    `${'abandon '.repeat(11)}about`,
    `${'abandon '.repeat(23)}art`,
    `${'zoo '.repeat(11)}wrong`,
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
    'test test test test test test test test test test test junk',
    '的 的 的 的 的 的 的 的 的 的 的 在',
    'аbandon аbandon аbandon аbandon аbandon аbandon аbandon аbandon аbandon аbandon аbandon аbout',
  ])('the published phrase "%s" is blocked', (text) => {
    expect(verdict(text)).toBe('block');
  });

  test('a phrase with one word mistyped, swapped or missing is stopped', () => {
    let stopped = 0;
    let tried = 0;
    fc.assert(
      fc.property(entropy, fc.nat(1000), fc.constantFrom('mistyped', 'missing', 'swapped'), (bytes, at, fault) => {
        const words = entropyToMnemonic(bytes, english).split(' ');
        const place = at % words.length;
        if (fault === 'missing') words.splice(place, 1);
        if (fault === 'mistyped') words[place] = `${words[place]}x`;
        if (fault === 'swapped') words.unshift(words.splice(place, 1)[0]!);
        tried++;
        if (verdict(words.join(' ')) !== 'allow') stopped++;
      }),
      runs,
    );
    expect(stopped / tried).toBeGreaterThan(0.99);
  });

  test('twelve Chinese characters without gaps are asked about, never blocked', () => {
    expect(rule('枪疫霉尝俩闹饿贤枪疫霉卿')).toBe('ask likelyRecoveryPhrase');
    expect(rule('助记词：枪疫霉尝俩闹饿贤枪疫霉卿')).toBe('ask likelyRecoveryPhrase');
  });

  test('the span holds the phrase and nothing of the sentence around it', () => {
    const words = `${'abandon '.repeat(11)}about`;
    const text = `你好，帮我看看：\u200b${words}。谢谢`;
    const found = findSecret(text, { field: 'message', lists });
    expect(found.verdict !== 'allow' && text.slice(found.span.start, found.span.end)).toBe(words);
  });
});

describe('ordinary words', () => {
  const pick = (words: string) => fc.constantFrom(...words.split('|'));
  const englishLine = fc
    .tuple(
      pick('Hello|Hi there|Could you please help me|I have a problem|Sorry to ask again|My friend says that'),
      pick(
        'my refund has not arrived|the order is still open|this charge was made twice|I sent coins to the wrong address|support never needs the private key|someone asked for my recovery phrase',
      ),
      pick(
        'after three days|because the network was slow|and I want to cancel before this month ends|when I travel|since the last update',
      ),
      pick(
        'What can I do?|please reply soon|can you add more time because I will travel and cannot reply soon|is that you?|phone screen, video, photo, image, page, nothing can open.',
      ),
    )
    .map((parts) => parts.join(' '));
  const chineseLine = fc
    .tuple(
      pick('我|他的订单|这笔交易|昨天的付款|客服|您好我|有人说|我的朋友'),
      pick('现在|还没有|已经|可以|想请问|一直|昨天晚上|需要'),
      pick('收到退款|转错地址|选错网络|申请退款|被骗了助记词|问我要私钥|等待处理|联系客服|提供交易信息'),
      pick('了吗|怎么办|能不能帮我查一下|请尽快处理|谢谢|是真的吗|为什么'),
    )
    .map((parts) => parts.join(''));

  test('English support lines are never blocked and never asked about', () => {
    fc.assert(
      fc.property(englishLine, (line) => {
        expect(verdict(line)).toBe('allow');
      }),
      runs,
    );
  });

  test('Chinese support lines are never blocked', () => {
    fc.assert(
      fc.property(
        fc.array(chineseLine, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('，', '。', '\n', ''),
        (parts, gap) => {
          expect(verdict(parts.join(gap))).not.toBe('block');
        },
      ),
      runs,
    );
  });

  test('any unspaced row of list characters is never blocked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...simplified), { minLength: 2, maxLength: 60 }), (characters) => {
        expect(verdict(characters.join(''))).not.toBe('block');
      }),
      runs,
    );
  });

  test.each([
    'Someone on Telegram asked for my private key, is that you?',
    'They wanted my 12 word recovery phrase and I refused, was that right?',
    'How do I back up my seed phrase?',
    'Where do I find the transaction hash inside the wallet app on iPhone',
    'please help this person cancel order because someone wrong charge today again',
    '他的订单现在可以收到了吗',
    '有人冒充客服问我要助记词和验证码',
    '私钥和交易哈希有什么区别',
    '我的助记词丢了怎么办',
    '通过选择的联系方式与客服进行沟通',
    '订单 2025-0330-8841，金额 1.424242424242424242 ETH，电话 +852 5500 0000',
    'GPA.3341-7719-5034-12345 and 1217752501201407033233368018',
  ])('"%s" passes', (text) => {
    expect(verdict(text)).toBe('allow');
  });
});

describe('keys', () => {
  const base58check = createBase58check(sha256);
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

  test('every key in wallet import format is blocked, and asked about when mistyped', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(0x80, 0xef), fc.boolean(), (bytes, version, compressed) => {
        const wif = base58check.encode(Uint8Array.from([version, ...bytes, ...(compressed ? [1] : [])]));
        expect(rule(`导入这个${wif}看看`)).toBe('block privateKey');
        expect(rule(`${wif.slice(0, -1)}${wif.endsWith('2') ? '3' : '2'}`)).toBe('ask likelyPrivateKey');
      }),
      runs,
    );
  });

  test.each([
    [
      'block extendedPrivateKey',
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    ],
    [
      'ask extendedPublicKey',
      'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
    ],
    ['block encryptedKey', '6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg'],
    ['ask likelyEncryptedKey', '6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGh'],
    ['allow', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['allow', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
  ])('%s: %s', (expected, text) => {
    expect(rule(text)).toBe(expected);
  });
});

describe('64 hex digits', () => {
  const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytesToHex(bytes));
  const id = '3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f';

  test('a transaction id in its field is never questioned', () => {
    fc.assert(
      fc.property(
        hex,
        fc.constantFrom('', '0x'),
        fc.constantFrom('transactionId', 'secondTransactionId'),
        (value, head, field) => {
          expect(verdict(head + value, field, ['这是我的私钥'])).toBe('allow');
          expect(verdict((head + value).toUpperCase(), field)).toBe('allow');
        },
      ),
      runs,
    );
  });

  test.each<[string, string, string[]?]>([
    ['ask bareHex', id],
    ['ask bareHex', `0x${id}`],
    ['block hexKey', `私钥:${id}`],
    ['block hexKey', `導出的私鑰是 0x${id}`],
    ['block hexKey', `privkey=${id}`],
    ['block hexKey', `wallet key 0x${id} password 123`],
    ['block hexKey', `0x${id} is my private key`],
    ['block hexKey', `用私钥 ${id} 帮我查交易`],
    ['block hexKey', id, ['我把私钥发给你', '稍等']],
    ['ask bareHex', id, ['我的私钥在这里', '第二条', '第三条']],
    ['allow', `TxHash: ${id}`],
    ['allow', `交易哈希:0x${id},金额 120 USDT`],
    ['allow', `my txid is 0x${id} and it is still pending`],
    ['allow', `https://etherscan.io/tx/0x${id}`],
    ['allow', `https://tronscan.org/#/transaction/${id}`],
    ['allow', `Someone stole my private key. Tx hash: ${id}`],
    ['allow', id, ['请提供交易哈希']],
    ['ask bareHex', `this is not my private key: ${id}`],
    ['allow', `00000000000000000000${id.slice(20)}`],
    ['allow', 'f'.repeat(64)],
  ])('%s: %s', (expected, text, recent = []) => {
    expect(rule(text, 'message', recent)).toBe(expected);
  });
});

describe('card numbers', () => {
  const card = fc
    .tuple(
      fc.constantFrom('4', '51', '2221', '6011', '62', '3528', '34', '36'),
      fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }),
    )
    .map(([prefix, rest]) => {
      const length = prefix === '34' ? 15 : prefix === '36' ? 14 : 16;
      const body = (prefix + rest.join('')).slice(0, length - 1);
      for (let check = 0; check <= 9; check++) if (isCardNumber(`${body}${check}`)) return `${body}${check}`;
      throw new Error(`no check digit for ${body}`);
    });

  test('every card number is blocked in every field, however its digits are set apart', () => {
    fc.assert(
      fc.property(
        card,
        fc.constantFrom('', ' ', '-', '\u3000', '.'),
        fc.constantFrom('message', 'note', 'transactionId'),
        (digits, gap, field) => {
          const spelt = digits.match(/.{1,4}/g)!.join(gap);
          expect(rule(spelt, field)).toBe('block cardNumber');
          expect(rule(`卡号${fullWidth(spelt)}，有效期 12/27`, field)).toBe('block cardNumber');
          expect(rule(`${digits.split('').join(' ')}`, field)).toBe('block cardNumber');
          expect(rule(`ORDER${digits}`, field)).toBe('allow');
          expect(rule(`${digits}00112233`, field)).toBe('allow');
        },
      ),
      runs,
    );
  });
});

test.each([
  ...['4242，4242，4242，4242', '4242|4242|4242|4242', '4242   4242   4242   4242', '> 4242\n> 4242\n> 4242\n> 4242'],
  ...[
    'Visa4242424242424242',
    '_4242424242424242_',
    '4242424242424242cvv123',
    '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢',
    '๔๒๔๒ ๔๒๔๒ ๔๒๔๒ ๔๒๔๒',
  ],
])('a card number is blocked: %s', (text) => expect(rule(text)).toBe('block cardNumber'));

test.each([
  '订单号 4242424242424242',
  '流水号：4242424242424242',
  'order no. 4242424242424242',
  'Memo: 4242424242424242',
])('what is called a number of something else is asked about, though it could be a card: %s', (text) =>
  expect(rule(text)).toBe('ask cardNumber'),
);

describe('what the words right before it name', () => {
  test.each([
    ...[
      '验证码👉482910',
      '验证码是多少？482910',
      '验证码 4 8 2 9 1 0',
      '验证码٤٨٢٩١٠',
      '谷歌验证482910',
      '短信码482910',
    ],
    ...[
      '認証コードは482910です',
      '인증번호 482910',
      'รหัสยืนยัน 482910',
      'رمز التحقق ٤٨٢٩١٠',
      'код подтверждения: 482910',
    ],
    ...['código de verificación 482910', 'código de verificação: 482910', 'code de vérification 482910'],
    ...['Bestätigungscode 482910', 'mã xác minh 482910'],
  ])('a code: %s', (text) => expect(rule(text)).toBe('ask oneTimeCode'));

  test.each([
    ...['密码abc12345', '支付密码482910', 'pin码4829', 'pin 4829', 'password - Abc123!', 'пароль: abc12345'],
    ...['パスワード：abc12345', '비밀번호: abc12345', 'contraseña: abc12345', 'Passwort: abc12345', 'senha: abc12345'],
  ])('a password: %s', (text) => expect(rule(text)).toBe('ask labelledPassword'));

  test.each(['приватный ключ', '개인키', 'คีย์ส่วนตัว', 'clave privada', 'clé privée', 'Privater Schlüssel'])(
    'a key: %s',
    (name) =>
      expect(rule(`${name} 3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f`)).toBe('block hexKey'),
  );

  test.each([
    ...[
      '验证码 2026-11-29 没收到',
      '验证码等了60秒',
      '密码错误3次',
      '密码6位',
      '密码2026年改过',
      'pin to top',
      'error code: 482910',
    ],
    ...['транзакция', '트랜잭션', 'トランザクションID：', 'ID de transacción', 'mã giao dịch', '单号'].map(
      (name) => `${name} 3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f`,
    ),
  ])('nothing: %s', (text) => expect(rule(text)).toBe('allow'));
});

describe('keys in parts', () => {
  const wif = '5KN7MzqK5wt2TP1fQCYyHBtDrXdJuXbUzm4A9rKAteGu3Qi5CVR';
  const hex = '3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f';
  const cut = (text: string, size: number, gap: string) => text.match(new RegExp(`.{1,${size}}`, 'g'))!.join(gap);

  test.each([...[cut(wif, 4, ' '), cut(wif, 4, '-'), cut(wif, 26, '\n'), `> ${cut(wif, 26, '\n> ')}`, `key${wif}`]])(
    '%s',
    (text) => expect(rule(text)).toBe('block privateKey'),
  );

  test.each<[string, string]>([
    ['block hexKey', `私钥 ${cut(hex, 8, ' ')}`],
    ['block hexKey', `我的私钥：\n${cut(hex, 32, '\n')}`],
    ['ask bareHex', cut(hex, 2, ':')],
    ['allow', `tx: ${cut(hex, 8, ' ')}`],
    ['allow', '550e8400-e29b-41d4-a716-446655440000 550e8400-e29b-41d4-a716-446655440001'],
    ['ask bareHex', `0x${cut(hex, 2, ', 0x')}`],
  ])('%s: %s', (expected, text) => expect(rule(text)).toBe(expected));
});

describe('in several messages', () => {
  test.each<[string, ...string[]]>([
    ['block cardNumber', '卡号前8位是42424242', '后8位是42424242'],
    ['block cardNumber', '1) 4242', '2) 4242', '3) 4242', '4) 4242'],
    ['block privateKey', '第1部分：5KN7MzqK5wt2TP1fQCYyHBtDr', '第2部分：XdJuXbUzm4A9rKAteGu3Qi5CVR'],
    ['block nationalId', '110105194', '91231002X'],
    ['ask oneTimeCode', '验证码', '482910'],
    ['ask labelledPassword', '我的密码是', 'abc12345!'],
    ['allow', '请问', '482910'],
    ['allow', '验证码收不到', '13800138000'],
    ['allow', '金额 4242', '订单 4242', '4242', '我的问题4242'],
  ])('%s: %j', (expected, ...said) => expect(rule(said.at(-1)!, 'message', said.slice(0, -1))).toBe(expected));
});

describe('the door', () => {
  test('quickSecret needs no list and finds keys and cards', () => {
    expect(quickSecret('4242 4242 4242 4242', 'message').verdict).toBe('block');
    expect(quickSecret('hello', 'message')).toEqual({ verdict: 'allow' });
    expect(
      quickSecret('3cde0e7ad8adf24a4e52fd18efafffb94f73f4c7facf2627a5b588ad1c9db87f', 'note', ['seed:']).verdict,
    ).toBe('block');
  });

  test('lists are chosen by the script of the text, full-width letters included', async () => {
    expect(neededLists('12345 ?!')).toEqual([]);
    expect(neededLists('ｈｅｌｌｏ')).toEqual(['english']);
    expect(neededLists('退款')).toEqual(['chinese_simplified', 'chinese_traditional']);
    expect(Object.keys(await wordListsFor('USDT 退款'))).toEqual([
      'english',
      'chinese_simplified',
      'chinese_traditional',
    ]);
  });

  test('a missing list is an error, not a pass', () => {
    expect(() => findSecret('hello', { field: 'message', lists: {} })).toThrow('english');
  });
});
