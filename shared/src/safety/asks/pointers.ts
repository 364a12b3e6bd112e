// Links, numbers and accounts in an agent's words: where the customer is sent.
// Owns when naming one is a warning and not a lead. Never opens anything.
import { findLinks, judgeLink } from '../links.ts';
import type { Normalised } from '../normalise.ts';
import type { AskRule, Span } from '../rules.ts';
import { conceptPatterns } from './concepts.ts';
import { foreignHandles, foreignNumbers } from './contacts.ts';
import { matchesOf } from './matches.ts';

/** A finding with places in what was typed. */
export interface Pointer extends Span {
  verdict: 'block';
  rule: AskRule;
}

export interface Known {
  listedHosts: readonly string[];
  ownNumbers: readonly string[];
  ownHandles: readonly string[];
}

export function pointersIn(typed: string, of: Normalised, known: Known): Pointer[] {
  const pointers: Pointer[] = [];
  const isWarnedOf = createWarnings(typed);
  const add = (rule: AskRule, span: Span, warned: boolean) => {
    if (!warned) pointers.push({ verdict: 'block', rule, ...span });
  };
  const whole = (span: Span): Span => ({ start: of.startOf(span.start), end: of.endOf(span.end - 1) });
  for (const link of findLinks(typed)) {
    if (isTypo(typed.slice(link.span.start, link.span.end)) || isNumber(typed, link.span)) continue;
    const { name } = judgeLink(link, known.listedHosts);
    if (name === 'listed') continue;
    add(name === 'unlisted' ? 'unlistedLink' : 'lookalikeLink', link.span, isWarnedOf(link.span));
  }
  for (const span of foreignNumbers(of, known.ownNumbers)) add('leadsElsewhere', whole(span), isWarnedOf(whole(span)));
  for (const span of foreignHandles(of, { handles: known.ownHandles, hosts: known.listedHosts }))
    add('leadsElsewhere', whole(span), isWarnedOf(whole(span)));
  return pointers;
}

/** "…refund.It will": two sentences without a blank. Only what begins sentences: "evil.Top" is a host. */
const isTypo = (text: string) => /^[a-z]+\.(?:Am|At|Be|Help|In|Is|It|Me|My|No|One|So|To|Us)$/.test(text);

/** "version 5.12.0.1", "更新到5.12.0.1版", "error 0x80070005": a number, and no address. */
function isNumber(typed: string, { start, end }: Span): boolean {
  if (/^0x[0-9a-f]{8}$/i.test(typed.slice(start, end))) return true;
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(typed.slice(start, end))) return false;
  return (
    /(?:版本|版|固件|\bversion|\bver\.?|\bv|\bios|\bandroid|\bbuild)[号為为是:：\s]{0,3}$/i.test(
      typed.slice(Math.max(0, start - 16), start),
    ) || /^\s?(?:版|\(?build\b)/i.test(typed.slice(end, end + 8))
  );
}

const sentenceEnd = /[。！？!?；;\n]|\.(?=\s)/g;

/** No warning is longer than this, so that a wall of numbers is read whole only where it holds one. */
const longestWarning = 200;

/** The sentence calls it fraud or not ours, or says not to use it, and does not say to use it. */
function createWarnings(typed: string): (span: Span) => boolean {
  const stops = matchesOf(typed, sentenceEnd).map(({ start }) => start);
  const known = new Map<string, boolean>();
  return (span) => {
    const start = (stops.findLast((place) => place < span.start) ?? -1) + 1;
    const end = stops.find((place) => place >= span.end) ?? typed.length;
    const sentence = typed.slice(start, end).toLowerCase();
    const anywhere = known.get(sentence) ?? warns(sentence);
    known.set(sentence, anywhere);
    const before = typed.slice(start, span.start).toLowerCase();
    const after = typed.slice(span.end, end).toLowerCase();
    if (sendsThere(before.slice(-longestWarning), after.slice(0, longestWarning))) return false;
    if (!anywhere && !warns(`${before.slice(-longestWarning)} ${after.slice(0, longestWarning)}`)) return false;
    return warns(`${before} ${after}`) && !leads.test(sentence);
  };
}

const warns = (text: string): boolean =>
  text.search(conceptPatterns.deniedAfter) >= 0 ||
  text.search(conceptPatterns.calledFraud) >= 0 ||
  /不要|请勿|切勿|别(?:打开|点|访问|加|联系|回|打)|假冒|冒充|钓鱼|不是我们|(?:do not|don['’]?t|never) (?:open|visit|click|use|go|call|answer|reply|write|text|add|follow|enter|sign|connect)|not (?:ours|us|our|one of ours|affiliated)|fake|phishing|scam/.test(
    text,
  );

/** However the sentence goes on, this sends the customer there. */
const leads =
  /(?<!不要|勿|别|没有?|不)(?:请|麻烦|可以|需要|去|用)(?!勿|不|别|您?(?:立即|马上)?(?:举报|关闭|挂断))[^,，。不勿别]{0,6}(?:打开|点击|访问|联系|加|拨打|登录|前往|扫码)|(?<!not |n't |n’t |never )\b(?:please|just|kindly|instead|and|so|you (?:can|should|must|need to))\b (?:open|visit|click|go to|use|contact|call|text|write|add|message|reach|log in)/;

/** "谨防假冒，唯一客服微信…", "Do not call your bank, call …", "不要相信其他网址，…": warns of others, to send here. */
function sendsThere(before: string, after: string): boolean {
  const own = before.split(/[,，:：]/).at(-1)!;
  if (warns(`${own} ${after.split(/[,，:：]/)[0]}`)) return false;
  return (
    /^\s*(?:请|就|快)?(?:加|打|拨|联系(?!电话|方式)|访问|登录|(?:call|text|use|visit|contact|message|go to|write to)\b)/.test(
      own,
    ) ||
    /(?:只有|只认|只能?用|认准|仅限|唯一)[^,，]{0,12}$|除了\s?$/.test(own) ||
    (/其他(?:网址|网站|链接|号码|客服)(?!都|均)|other (?:links?|sites?|numbers?|accounts?)\b/.test(before) &&
      !/(?:例如|比如|such as|like|e\.g\.?)\s*$/.test(own))
  );
}
