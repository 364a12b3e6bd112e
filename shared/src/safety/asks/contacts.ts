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

const international = /(?<![\w+])\+\s?\d[\d\s().-]{6,18}\d(?!\d)/g;
const mobile = /(?<![\w.-])(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\w.])/g;
const service = /(?<![\w.-])(?:[48]00|1[89]00|1-8(?:00|88|77|66|55|44|33))[- ]?\d{3,4}[- ]?\d{3,4}(?![\w.])/g;
const areaCoded =
  /(?<![\w.-])(?:0\d{2,3}[- ]\d{7,8}|\(\d{3,4}\) ?\d{3,4}[- ]?\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{3,4} \d{3} ?\d{3,4}|852[- ]?\d{4}[- ]?\d{4})(?![\w.])/g;
const labelled =
  /(?:电话|手机|热线|拨打|拨|致电|打给|号码|短信(?:至|到)|tel|phone|call|dial|ring|hotline|text|whats ?app|sms)(?:号码?|我们?|客服|至|到|是|为|[\s:：.#(]|number|no|at|us|on|is|me|to|our|line|support|now)*(\+?\d[\d\s()-]{5,18}\d)(?!\w)/g;
const notDialled =
  /(?:订单|单号|编号|交易|流水|参考|工单|金额|尾号|哈希|卡号|order|case|ref(?:erence)?|txn?|transaction|invoice|amount|id|no\.?|#|block|区块|nonce|card)(?:号|number|no\.?)?[\s:：#是为]{0,4}$/;

/** Numbers that could be dialled and belong to nobody known. Places are those of `of`. */
export function foreignNumbers(of: Normalised, ownNumbers: readonly string[]): Span[] {
  const own = ownNumbers.map(digitsOf).filter((digits) => digits.length >= 3);
  const spans: Span[] = [];
  const add = (start: number, found: string) => {
    const digits = digitsOf(found);
    if (notDialled.test(of.lower.slice(Math.max(0, start - 24), start))) return;
    if (isKnown(digits, own) || isDate(found)) return;
    if (!spans.some((each) => start < each.end && each.start < start + found.length))
      spans.push({ start, end: start + found.length });
  };
  if (!/\d{2}/.test(of.lower)) return spans;
  for (const pattern of [international, mobile, service, areaCoded])
    for (const match of of.lower.matchAll(pattern)) add(match.index, match[0]);
  for (const match of of.lower.matchAll(labelled)) add(match.index + match[0].length - match[1]!.length, match[1]!);
  return spans;
}

/** With and without a country before it, or the nought that stands for one. */
function isKnown(digits: string, own: readonly string[]): boolean {
  const ends = [digits, digits.replace(/^0+/, ''), ...[1, 2, 3].map((length) => digits.slice(length))];
  const isPublic = ends.some((each, at) => publicNumbers.has(each) && (at < 2 || each.length >= 7));
  const isOwn = own.some(
    (each) =>
      each === digits || (each.length >= 7 && (digits.endsWith(each) || each.endsWith(digits)) && digits.length >= 7),
  );
  return isPublic || isOwn || (digits.length <= 6 && isShortPublic(digits));
}

const isDate = (found: string) => /^\d{4}[-. ]\d{1,2}[-. ]\d{1,2}/.test(found);

const handle = /(?<![\w.@/])@[a-z0-9_][a-z0-9_.]{2,31}(?![\w@])/g;
const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]+\.)+[a-z]{2,12}(?![\w])/g;
const account =
  /(?<![a-z0-9])(?:微信|薇信|qq|扣扣|telegram|tg|wx|vx|微|电报|飞机|whats ?app|skype|discord|v)(?:号|账号|群|id|ID)?\s?[:：是为]?\s?((?=[a-z0-9_-]*\d)[a-z0-9][a-z0-9_-]{4,24})(?![\w])/g;

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
