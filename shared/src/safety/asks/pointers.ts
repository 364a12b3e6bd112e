// Links, numbers and accounts in an agent's words: where the customer is sent.
// Owns when naming one is a warning and not a lead. Never opens anything.
import { findLinks, judgeLink } from '../links.ts';
import type { Normalised } from '../normalise.ts';
import type { AskRule, Span } from '../rules.ts';
import { conceptPatterns } from './concepts.ts';
import { foreignHandles, foreignNumbers } from './contacts.ts';

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
  const add = (rule: AskRule, span: Span, warned: boolean) => {
    if (!warned) pointers.push({ verdict: 'block', rule, ...span });
  };
  const whole = (span: Span): Span => ({ start: of.startOf(span.start), end: of.endOf(span.end - 1) });
  for (const link of findLinks(typed)) {
    if (isTypo(typed.slice(link.span.start, link.span.end))) continue;
    const { name } = judgeLink(link, known.listedHosts);
    if (name === 'listed') continue;
    add(name === 'unlisted' ? 'unlistedLink' : 'lookalikeLink', link.span, isWarnedOf(typed, link.span));
  }
  for (const span of foreignNumbers(of, known.ownNumbers))
    add('leadsElsewhere', whole(span), isWarnedOf(typed, whole(span)));
  for (const span of foreignHandles(of, { handles: known.ownHandles, hosts: known.listedHosts }))
    add('leadsElsewhere', whole(span), isWarnedOf(typed, whole(span)));
  return pointers;
}

/** "…refund.It will": two sentences without a blank. */
const isTypo = (text: string) => /^[a-z]+\.[A-Z][a-z]*$/.test(text);

/** The sentence calls it fraud or not ours, or says not to use it, and does not say to use it. */
function isWarnedOf(typed: string, span: Span): boolean {
  const ends = /[。！？!?；;\n]|\.(?=\s)/g;
  let start = 0;
  let end = typed.length;
  for (const match of typed.matchAll(ends)) {
    if (match.index < span.start) start = match.index + 1;
    else if (match.index >= span.end) {
      end = match.index;
      break;
    }
  }
  const sentence = typed.slice(start, end).toLowerCase();
  const around = `${typed.slice(start, span.start)} ${typed.slice(span.end, end)}`.toLowerCase();
  const warns =
    around.search(conceptPatterns.deniedAfter) >= 0 ||
    around.search(conceptPatterns.calledFraud) >= 0 ||
    /不要|请勿|切勿|别(?:打开|点|访问|加|联系|回|打)|假冒|冒充|钓鱼|不是我们|(?:do not|don['’]?t|never) (?:open|visit|click|use|go|call|answer|reply|write|text|add|follow|enter|sign|connect)|not (?:ours|us|our|one of ours|affiliated)|fake|phishing|scam/.test(
      around,
    );
  return warns && !leads.test(sentence);
}

/** However the sentence goes on, this sends the customer there. */
const leads =
  /(?<!不要|勿|别|没有?|不)(?:请|麻烦|可以|需要|去|用)(?!勿|不|别|您?(?:立即|马上)?(?:举报|关闭|挂断))[^,，。不勿别]{0,6}(?:打开|点击|访问|联系|加|拨打|登录|前往|扫码)|(?<!not |n't |n’t |never )\b(?:please|just|kindly|instead|and|so|you (?:can|should|must|need to))\b (?:open|visit|click|go to|use|contact|call|text|write|add|message|reach|log in)/;
