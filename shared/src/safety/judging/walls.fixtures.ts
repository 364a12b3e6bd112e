// Walls: the longest message that may be sent, filled by somebody who wants its judgement to take long.
// Owns the kinds. What each costs: `npm run bench -- --guard`; how much work each may cause: walls.test.ts.
import { type ListName, listNames } from '../wordLists.ts';
import { createRandom, type Random } from './random.fixtures.ts';

export interface Wall {
  text: string;
  /** What was sent before it, newest last. */
  recent?: readonly string[];
}

const characters = 4_000;
const hex = '0123456789abcdef';
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const digits = '0123456789';

/** List words of two list words each. */
const twofold = 'artwork bargain carpet cupboard kitten lawsuit legend manage network office runway'.split(' ');

const filled = (part: string): string => part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Pieces one after the other, each drawn anew: what was tried once must not save the next. */
function drawn(piece: (place: number) => string): string {
  let text = '';
  for (let place = 0; text.length < characters; place++) text += piece(place);
  return text.slice(0, characters);
}

const pointsFrom = (first: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, n) => first + n));

export const ordinary = filled(
  'My card was charged twice this morning and only one payment of 128.40 USD shows in the app. 今天早上充值扣了两次款，账单上有两笔，请帮我看一下。 ',
);

/** What keys look like and are not, so that each one of them has to be tried. */
function keyWalls({ text, int, pick, chance }: Random): Record<string, string> {
  const row = (length: number, from: string, before = '', gap = ' ') => drawn(() => before + text(length, from) + gap);
  return {
    'hex in one row': drawn(() => text(100, hex)),
    'hex, 64 a row': row(64, hex),
    'hex, 64 a row, with 0x': row(64, hex, '0x', '\n'),
    'hex, 128 a row': row(128, hex),
    'hex, 63 a row': row(63, hex),
    'hex, 64 a row, called keys': row(64, hex, 'key '),
    'hex, 64 a row, called keys and transactions': row(64, hex, 'not my key, tx: '),
    'hex, 64 a row, in links': row(64, hex, 'https://etherscan.io/tx/'),
    'hex, 64 a row, Ed25519 by name': row(64, hex, 'ed25519-priv-0x', '0 '),
    'hex in pairs': drawn(() => `${text(2, hex)} `),
    'base58 in one row': drawn(() => text(100, base58)),
    'base58, 51 a row': row(51, base58, '', '\n'),
    'base58, 52 a row, headed as keys are': drawn(() => `${pick(['5J', 'Kx', 'L1'])}${text(50, base58)} `),
    'base58, 58 a row, headed as BIP-38 is': row(56, base58, '6P'),
    'base58, 88 a row': row(88, base58),
    'base58, 87 a row, all of a length of 64 bytes': drawn(() => `2${text(86, base58)} `),
    'base58, 111 a row': row(107, base58, 'xpub'),
    'base58, NEAR': drawn(() => `ed25519:${text(88, base58)} `),
    'base58, NEAR, of a wrong length': row(81, base58, 'ed25519:'),
    'base58, XRP': row(28, base58, 's'),
    'base58, XRP, named': row(28, base58, 'sEd'),
    'base58, Tezos, of a wrong length': row(40, base58, 'edsk'),
    'base58, of ones': drawn(() => `${'1'.repeat(87)} `),
    'base32, Stellar': row(55, base32, 'S'),
    'bech32, Nostr': row(58, bech32, 'nsec1'),
    'bech32, Sui, long': row(190, bech32, 'suiprivkey1'),
    'base64 in one row': drawn(() => text(100, base64)),
    'base64, 44 a row': row(43, base64, '', '=\n'),
    'recovery codes of ours': drawn(
      () => `${Array.from({ length: 6 }, () => text(4, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')).join('-')} `,
    ),
    'recovery codes of ours, small letters': drawn(() => `${text(4, 'abcdefghjkmnpqrstvwxyz')} `),
    'digits in one row': drawn(() => text(100, digits)),
    'digits, card after card': drawn(
      () => `4${text(3, digits)} ${text(4, digits)} ${text(4, digits)} ${text(4, digits)} `,
    ),
    'digits, four at a time': drawn(() => `${text(4, digits)} `),
    'digits, one at a time': drawn(() => `${text(1, digits)} `),
    'digits, two at a time, with dashes': drawn(() => `${text(2, digits)}-`),
    'digits, as many as a card has': drawn(() => `4${text(15, digits)}, `),
    'digits of papers': drawn(() => `110101${1950 + int(50)}0${1 + int(8)}1${text(5, digits)} `),
    'papers of Hong Kong': drawn(() => `${text(1, base32.slice(0, 26))}${text(6, digits)}(${text(1, digits)}) `),
    'papers of America': drawn(() => `${100 + int(500)}-${10 + int(80)}-${1000 + int(8000)} `),
    'passports and no number': filled('passport number: 护照号码是 '),
    'lists of 64 bytes': drawn(() => `${Array.from({ length: 64 }, () => int(256)).join(', ')};\n`),
    'one list of bytes': drawn(() => `${int(256)},`),
    'one list of bytes and a letter': drawn(() => `${int(256)} `).replace(/.$/, 'x'),
    'keys named and not given': filled('私钥是：private key = seed: '),
    'long values called keys': drawn(() => `private key: ${text(150, base64)} `),
    'codes named and not given': filled('验证码是 verification code: otp '),
    'codes of five digits': drawn(() => `【${text(4, base32)}】验证码 ${text(5, digits)}x, cvv ${text(5, digits)} `),
    'codes before their names': drawn(() => `${text(6, digits)} is my login `),
    'passwords named and not given': filled('password is not 密码：wrong, '),
    'heads of texts that carry codes': filled('【[【a】'),
    'keystore, nested': filled('{"crypto":{"ciphertext":"0123456789abcde","kdfparams":{'),
    'keystore, quotes without end': filled('"mnemonic":"private_key='),
    'PEM without its end': filled('-----BEGIN EC PRIVATE '),
    'links to one-time codes without more': filled('otpauth:// otpauth-migration:/ '),
    'links without end': `https://${filled('a.b-c/tx/')}`.slice(0, characters),
    'drawn letters and digits': drawn(
      () => `${text(2 + int(70), chance(0.5) ? base58 : base64)}${pick([' ', ':', '\n', '-'])}`,
    ),
  };
}

/** In each language what the dictionaries are asked most about. */
function wordWalls({ pick, int, text }: Random, words: Readonly<Record<ListName, readonly string[]>>) {
  const walls: Record<string, string> = {};
  for (const name of listNames) {
    const word = () => pick(words[name]);
    walls[`${name}: words with gaps`] = drawn(() => `${word()} `);
    walls[`${name}: words without gaps`] = drawn(word);
    walls[`${name}: words with commas`] = drawn(() => `${word()}, `);
    walls[`${name}: words with numbers`] = drawn((place) => `${place + 1}. ${word()} `);
    walls[`${name}: words with an unseen mark in each`] = drawn(() => `${[...word()].join('\u200b')} `);
    walls[`${name}: words in pieces`] = drawn(() => `${word().normalize('NFD')} `);
    walls[`${name}: every twelfth word is none`] = drawn((place) => (place % 12 === 11 ? 'qq ' : `${word()} `));
    walls[`${name}: eight in twelve are words`] = drawn((place) => (place % 3 === 2 ? `${word()}q ` : `${word()} `));
  }
  const short = words.english.filter((word) => word.length <= 4);
  const chinese = () => pick(words.chinese_simplified);
  return {
    ...walls,
    'everyday words of the list': filled(
      'about again change card phone screen account reason cancel month number message ',
    ),
    'one word': filled('abandon '),
    'list words, large letters': drawn(() => `${pick(words.english).toUpperCase()} `),
    'list words, full width': drawn(() => `${wide(pick(words.english))}　`),
    'list words, look-alikes': drawn(
      () => `${pick(words.english).replace(/[aeo]/g, (c) => ({ a: 'а', e: 'е', o: 'о' })[c]!)} `,
    ),
    'list words, encoded': drawn(() => `${[...pick(words.english)].map((c) => `&#${c.charCodeAt(0)};`).join('')} `),
    'list words, percents': drawn(
      () => `${[...pick(words.english)].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}%20`,
    ),
    'list words, four letters of each': drawn(() => `${pick(words.english).slice(0, 4)} `),
    'list words, mistyped': drawn(() => `${pick(words.english)}x `),
    'list words, two in twelve mistyped': drawn((place) =>
      place % 6 === 5 ? `${pick(words.english)}qx ` : `${pick(words.english)} `,
    ),
    'list words, two in twelve of the alphabet': drawn((place) =>
      place % 6 === 5 ? `${text(10, 'bcdfghjklm')} ` : `${pick(words.english)} `,
    ),
    'list words and words of no list in turn': drawn((place) => (place % 2 ? 'would ' : `${pick(words.english)} `)),
    'list words, short, without gaps, 240 a row': drawn(() => `${drawn(() => pick(short)).slice(0, 239)} `),
    'list words, short, without gaps, 60 a row': drawn(() => `${drawn(() => pick(short)).slice(0, 60)} `),
    'words that fall apart in many ways': drawn(() => `${Array.from({ length: 14 }, () => pick(twofold)).join('')} `),
    'list words that count': filled('first abandon second ability third able word 1 '),
    'numbers that fall': drawn((place) => `${900 - place}. ${pick(words.english)} `),
    'Chinese, one sentence': drawn(chinese),
    'Chinese with gaps of a sign': drawn(() => `${chinese()}、`),
    'Chinese, two at a time': drawn(() => `${chinese()}${chinese()} `),
    'Chinese with gaps, both scripts': drawn(() => `${pick(words.chinese_traditional)} ${chinese()} `),
    'Chinese numbers and counters': drawn((place) => `第${place + 1}个${chinese()} `),
    'Chinese numbers in words': filled('一人二口三手四山五日六月七木八水九火十土 '),
    'Chinese of the list and not': drawn((place) => (place % 9 === 8 ? '囧 ' : `${chinese()} `)),
    'kana of half width': filled('ｱｲｺｸｼﾝ ｶﾞｷﾞｸﾞ '),
    katakana: drawn(
      () => `${pick(words.japanese).replace(/[\u3041-\u3096]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60))} `,
    ),
    'hangul, one letter at a time': filled('ㄱㅏㄴㅏㄷㅏ '),
    'each list in turn': drawn((place) => `${pick(words[listNames[place % listNames.length]!])} `),
    'each list in turn, a row of twenty': drawn(
      (place) => `${pick(words[listNames[Math.floor(place / 20) % listNames.length]!])} `,
    ),
    'words of every length': drawn(() => `${text(1 + int(20), 'abcdefghijklmnopqrstuvwxyz')} `),
  };
}

/** Nothing that could be a secret: what costs is the reading. */
function signWalls({ text, int, pick }: Random): Record<string, string> {
  return {
    'one letter': filled('a'),
    'one letter in large': filled('A'),
    'letters in one row': drawn(() => text(100, 'abcdefghijklmnopqrstuvwxyz')),
    'letters one at a time': drawn(() => `${text(1, 'abcdefghijklmnopqrstuvwxyz')} `),
    'words of 33 letters': drawn(() => `${text(33, 'abcdefghijklmnopqrstuvwxyz')} `),
    spaces: filled(' '),
    'spaces and letters': filled('a               '),
    'lines without words': filled('\n'),
    tabs: filled('\t'),
    dots: filled('.'),
    dashes: filled('-'),
    'quotes and brackets': filled('{"key":"【码 [code '),
    'signs of all kinds': drawn(() => text(50, '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')),
    'signs of Chinese': drawn(() => text(50, '，。、；：？！「」『』（）【】《》…—')),
    'semicolons of entities': filled('&#x41;'),
    'entities twice': filled('&amp;#97;'),
    'entities without names': filled('&&#&#x&zz;'),
    'percents without more': filled('%%4%zz%c3'),
    'full width': filled('ａｂｏｕｔ　ａｇａｉｎ　'),
    'marks, four a letter': filled('e\u0301\u0302\u0303\u0304'),
    'marks, each another': drawn(() => `${text(1, 'aeiou')}${String.fromCharCode(0x300 + int(100))}`),
    'marks on one letter': `a${filled('\u0301')}`.slice(0, characters),
    'marks alone': filled('\u0301'),
    'unseen marks': filled('\u200b'),
    'unseen marks in turn with letters': filled('a\u200bb\u200d'),
    'direction marks': filled('\u202ea\u202c'),
    emoji: filled('😀🚀🎉'),
    'emoji with joiners': filled('👩\u200d👩\u200d👧\u200d👦'),
    'emoji, flags': filled('🇨🇿🇯🇵'),
    'emoji, keycaps': filled('1️⃣2️⃣'),
    'half characters': filled('\ud83d'),
    'letters of mathematics': filled('𝐚𝐛𝐨𝐮𝐭 '),
    'rare Chinese': filled('𠀀𠀁𠀂 '),
    'each sign another': pointsFrom(0x100, 2_000) + pointsFrom(0xa000, 2_000),
    'each sign another, with gaps': [...pointsFrom(0x1200, 2_000)].join(' ').slice(0, characters),
    'each sign another, with marks': [...pointsFrom(0x400, 2_000)].map((c) => `${c}\u0301`).join(''),
    'signs that are several': filled('ﷺ㍿㌖ﬃ'),
    'signs that grow in small letters': filled('İẞ'),
    Cyrillic: filled('пожалуйста верните деньги '),
    Greek: filled('παρακαλώ επιστρέψτε '),
    Arabic: filled('من فضلك أعد المال '),
    Hebrew: filled('בבקשה תחזירו כסף '),
    Thai: filled('กรุณาคืนเงินให้ด้วย '),
    Devanagari: filled('कृपया पैसे वापस करें '),
    'Vietnamese, composed and not': filled(`tiền của tôi ${'đã mất'.normalize('NFD')} `),
    'hosts without end': `https://${filled('a.')}`.slice(0, characters),
    'names at names': filled('a@'),
    code: filled('const a = (b) => { return b[0] ?? c.d("e"); };\n'),
    'JSON that opens': filled('{"a":['),
    'a table': drawn(
      () => `${int(999)}\t${pick(['USD', 'BTC', '元'])}\t2026-0${1 + int(8)}-1${int(9)}\t0.${text(8, digits)}\n`,
    ),
    addresses: drawn(() => `0x${text(40, hex)} bc1q${text(38, bech32)} T${text(33, base58)} `),
  };
}

/** What stands in other messages is read again with each. */
function splitWalls(
  { pick, text }: Random,
  words: Readonly<Record<ListName, readonly string[]>>,
): Record<string, Wall> {
  const part = (name: ListName, gap = ' ') =>
    Array.from({ length: 24 }, () => pick(words[name]))
      .join(gap)
      .slice(0, 260);
  const before = (piece: () => string) => ({ text: piece(), recent: Array.from({ length: 30 }, piece) });
  return {
    'thirty messages of English list words': before(() => part('english')),
    'thirty messages of English list words, commas': before(() => part('english', ', ')),
    'thirty messages of Czech list words': before(() => part('czech')),
    'thirty messages of Chinese list words': before(() => part('chinese_simplified')),
    'thirty messages of Chinese list words, no gaps': before(() => part('chinese_simplified', '').slice(0, 12)),
    'thirty messages of kana': before(() => part('japanese')),
    'thirty messages of one word': before(() => pick(words.english)),
    'thirty messages of drawn rows': before(() => text(120, base58)),
    'thirty messages of four hex digits': before(() => text(4, hex)),
    'thirty messages of 400 marks': { ...before(() => filled('e\u0301\u0302').slice(0, 400)), text: 'abandon' },
    'thirty messages, then a wall': {
      text: drawn(() => `${pick(words.english)} `),
      recent: Array.from({ length: 30 }, () => part('english')),
    },
  };
}

/** `words`: the lists as they are published. */
export function walls(words: Readonly<Record<ListName, readonly string[]>>): Readonly<Record<string, Wall>> {
  const random = createRandom(20_261_128);
  const whole = { 'ordinary words': ordinary, ...keyWalls(random), ...wordWalls(random, words), ...signWalls(random) };
  // All of them together, a little of each.
  const mixed = Object.values(whole).map((text) => text.slice(0, Math.ceil(characters / Object.keys(whole).length)));
  return {
    ...Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, { text }])),
    'a little of each': { text: random.shuffled(mixed).join(' ').slice(0, characters) },
    ...splitWalls(random, words),
  };
}
