// Telephone numbers, accounts and mail addresses in an agent's words that are neither ours nor public.
// Owns finding them and the list of public numbers. Never calls or looks up anything.
import type { Normalised } from '../normalise.ts';
import type { Span } from '../rules.ts';

/** Numbers that everybody may be sent to; read on 2026-11-22 where the routes to authorities were collected. */
const publicNumbers: ReadonlySet<string> = new Set(
  [
    // Mainland: police, fraud advice, consumers, spam reports, other public services, carriers.
    '110 112 119 120 122 911 999 000 96110 12315 12321 12345 12363 12378 12386 12381 12300 10010 10086 10000',
    // Hong Kong (Anti-Deception, HKMA, SFC), Taiwan.
    '18222 28788222 22311222 28788196 165 113',
    // Singapore (ScamShield, the older line, police, MAS).
    '1799 18007226688 18002550000 63775100',
    // UK: Action Fraud, the police, banks, the Ombudsman, the FCA, Citizens Advice.
    '03001232040 101 159 08000234567 08001116768 08082231133',
    // US: FTC, FBI, CFPB, identity theft.
    '8773824357 8002255324 8554112372 8774384338',
    // Canada, Australia, New Zealand.
    '8884958501 1300795995 105',
  ].flatMap((line) => line.split(' ')),
);

const digitsOf = (text: string) => text.replace(/\D/g, '');

// Short numbers of banks and public bodies in the mainland are handed out by the state.
const isShortPublic = (digits: string) => /^(?:95\d{3,4}|96\d{3,4}|12\d{3}|100\d{2}|1\d{2})$/.test(digits);

const starts = '(?<![\\w.]|\\w-)';
/** Not "12345678.5"; a full stop behind a number ends the sentence. */
const stops = '(?!\\w|\\.\\d)';
const shaped = (shape: string) => new RegExp(`${starts}(?:${shape})${stops}`, 'g');
const international = /(?<![\w+])\+\s?\d[\d\s().·–—-]{6,18}\d(?!\d|\.\d)/g;
const mobile = shaped(
  '(?:(?:00)?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}[- ]?\\d{4}|([-–—.·/])\\d{4}\\1\\d{4}|\\d[- ](?:\\d{4}[- ]\\d{3}|\\d{3}[- ]\\d{4})|[- ]\\d{3}[- ]\\d{5})',
);
/** "一三八零零一三八零零零", "138零零138零零零". */
const inWords =
  /(?<![\d零〇一二三四五六七八九幺.])(?=\d{0,10}[零〇一二三四五六七八九幺])[1一幺][3-9三四五六七八九][\d零〇一二三四五六七八九幺]{9}(?![\d零〇一二三四五六七八九幺])/g;
const service = shaped('(?:[48]00|1[89]00|1-8(?:00|88|77|66|55|44|33))[- –—]?\\d{3,4}[- –—]?\\d{3,4}');
// Groups as they are written in China, North America, Japan, Korea, Taiwan, Britain, France, Russia, Brazil; a nought in front is of no amount.
const areaCoded = shaped(
  [
    ...['0\\d{2,3}[- –—]\\d{7,8}', '\\(\\d{2,4}\\) ?\\d{3,5}[- ]?\\d{4}', '\\d{3}[-. ]\\d{3}[-. ]\\d{4}'],
    ...['0[1-9]\\d{0,3}[- ]\\d{3,4}[- ]\\d{3,4}', '0\\d{3,4} \\d{6}', '0[1-9]\\d{8,9}', '0\\d(?:[ .-]\\d\\d){4}'],
    ...['(?:8[- ]?)?\\(?9\\d{2}\\)?[- ]\\d{3}[- ]\\d{2}[- ]\\d{2}', '852[- ]?\\d{4}[- ]?\\d{4}'],
  ].join('|'),
);
// Cyrillic letters as `lower` has them.
const labelled =
  /(?:电话|電話|手机|手機|热线|熱線|拨打|撥打|拨|致电|致電|打给|号码|號碼|短信(?:至|到)|전화|โทร|teлeфoh|зbohи(?:te)?|هاتف|اتصل|llam[ae]|appelez|tel|phone|call|dial|ring|hotline|text|whats ?app|zalo|sms)(?:号码?|番号|번호|我们?|客服|至|到|是|为|al?\s|على\s|[\s:：.#(-]|number|no|at|us|on|is|me|to|our|line|support|now)*(\+?\d[\d\s()-]{5,18}\d)(?!\w)/g;
const notDialled =
  /(?:订单|单号|单|编号|交易|流水|参考|金额|尾号|哈希|卡号|会员|用户|批次|记录|标签|时间戳|余额|order|case|ref(?:erence)?|txn?|transaction|invoice|amount|id|no\.?|#|block|区块|区块高度|nonce|card|memo|tag|timestamp|limit|balance|user)\)?(?:\s?(?:号|number|no\.?|id))?[\s:：#是为=]{0,4}$/;
/** "15012345678 sats", "+100000000 SHIB": so much of something. */
const counted =
  /^\s?(?:[a-z]?usd[tc]?|trx|eth|btc|bnb|shib|pepe|sats?|wei|gwei|sun|元|块|聪|枚|个|美元|coins?|tokens?)(?![a-z])/;

/** Numbers that could be dialled and belong to nobody known. Places are those of `of`. */
export function foreignNumbers(of: Normalised, ownNumbers: readonly string[]): Span[] {
  const own = ownNumbers.map(digitsOf).filter((digits) => digits.length >= 3);
  const spans: Span[] = [];
  const add = (start: number, found: string) => {
    const digits = digitsOf(found);
    if (notDialled.test(of.lower.slice(Math.max(0, start - 24), start))) return;
    const end = start + found.length;
    if (counted.test(of.lower.slice(end, end + 12)) || /^\+\d+\.\d{1,2}$/.test(found)) return;
    if (isKnown(digits, own) || isDate(found)) return;
    if (!spans.some((each) => start < each.end && each.start < end)) spans.push({ start, end });
  };
  for (const match of of.lower.matchAll(inWords)) add(match.index, match[0]);
  if (!/\d{2}/.test(of.lower)) return spans;
  for (const pattern of [international, mobile, service, areaCoded])
    for (const match of of.lower.matchAll(pattern)) add(match.index, match[0]);
  for (const match of of.lower.matchAll(labelled)) add(match.index + match[0].length - match[1]!.length, match[1]!);
  return spans;
}

/** With and without a country before it, or the nought that stands for one. */
function isKnown(digits: string, own: readonly string[]): boolean {
  const bare = digits.replace(/^0+/, '');
  const ends = [digits, bare, ...[1, 2, 3].map((length) => digits.slice(length))];
  const isPublic = ends.some((each, at) => publicNumbers.has(each) && (at < 2 || each.length >= 7));
  const isOwn = own.some(
    (each) =>
      each === digits || (each.length >= 7 && (digits.endsWith(each) || each.endsWith(bare)) && bare.length >= 7),
  );
  return isPublic || isOwn || (digits.length <= 6 && isShortPublic(digits));
}

const isDate = (found: string) => /^\d{4}[-. ]\d{1,2}[-. ]\d{1,2}/.test(found);

const handle = /(?<![\w.@/])@[a-z0-9_][a-z0-9_.]{2,31}(?![\w@])/g;
const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]+[.。点點])+[a-z]{2,24}(?![a-z0-9])/g;
// A sign, a bracket or a word may stand between: "微信（name1）", "微信👉name1", "QQ群号：1234567". An amount of money or a date is no name.
const name =
  '((?=[a-z0-9_-]*\\d)(?!20\\d{2}-?[01]?\\d(?:-?[0-3]?\\d)?(?![\\d_a-z]))[a-z0-9][a-z0-9_-]{4,24})(?!\\w|\\s?(?:元|块|笔|版|年|月|usdt|trx))';
const between =
  '(?:[\\s:.是为為もは를은는>\\-+=~_/@(\\[（「『【《“"\'·→…—*]|\\p{Extended_Pictographic}|号|號|账号|帳號|群|客服|公众|id){0,8}';
const platform = [
  ...[
    '微信',
    '薇信',
    '葳信',
    '威信',
    '徽信',
    '微[^\\p{L}\\p{N}]{1,2}信',
    '薇',
    'wei信',
    'wechat',
    'weixin',
    'wx',
    'vx',
  ],
  ...[
    'q群',
    '加q',
    'q ?q',
    '扣扣',
    '企鹅',
    '蝙蝠',
    '钉钉',
    '飞书',
    'telegram',
    'tg',
    '电报',
    '電報',
    '纸飞机',
    '飞机',
    '✈',
  ],
  ...[
    'whats ?app',
    'skype',
    'discord',
    'kakao(?:talk)?',
    'zalo',
    'line id',
    'line(?=\\s?[@:])',
    '加line',
    '카카오톡',
    '카톡',
  ],
  // The Russian one has its letters as `lower` has them.
  ...['라인', '텔레그램', 'ライン', 'テレグラム', 'teлerpamm?', 'تيليجرام', 'تلغرام', 'ไลน์(?:ไอดี)?', 'เทเลแกรม'],
].join('|');
const account = new RegExp(
  `(?<![a-z0-9])(?:(?:${platform})${between}|(?:微|v)(?:号|账号|群|id)?[\\s:是为+❤👉→]{0,3})${name}`,
  'gu',
);

/** Accounts and mail addresses that are not ours. */
export function foreignHandles(of: Normalised, own: { handles: readonly string[]; hosts: readonly string[] }): Span[] {
  const handles = own.handles.map((each) => each.toLowerCase().replace(/^@/, ''));
  const spans: Span[] = [];
  const isOurs = (found: string) => {
    const host = found.split('@').at(-1)!;
    return handles.includes(found.replace(/^@/, '')) || (/.@/.test(found) && own.hosts.includes(host));
  };
  for (const pattern of [mail, handle])
    for (const match of of.lower.matchAll(pattern))
      if (!isOurs(match[0])) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of of.lower.matchAll(account))
    if (!handles.includes(match[1]!)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
