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
    if (isTypo(typed.slice(link.span.start, link.span.end))) continue;
    const { name } = judgeLink(link, known.listedHosts);
    if (name === 'listed') continue;
    add(name === 'unlisted' ? 'unlistedLink' : 'lookalikeLink', link.span, isWarnedOf(link.span));
  }
  for (const span of foreignNumbers(of, known.ownNumbers)) add('leadsElsewhere', whole(span), isWarnedOf(whole(span)));
  for (const span of foreignHandles(of, { handles: known.ownHandles, hosts: known.listedHosts }))
    add('leadsElsewhere', whole(span), isWarnedOf(whole(span)));
  return pointers;
}

/** "…refund.It will": two sentences without a blank. */
const isTypo = (text: string) => /^[a-z]+\.[A-Z][a-z]*$/.test(text);

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
