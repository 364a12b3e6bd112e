// Asks for phrase, key, password, code, card or screen, told from advice that names the same things.
// Owns this judgement. Never sees what was typed, only how it reads.
import type { AskRule, Span } from '../rules.ts';
import { blanked, type Clause, isNegated, trimmed } from './clauses.ts';
import { matchesOf } from './matches.ts';
import * as words from './secretWords.ts';

/** A finding, with places in the reading. */
export interface Found extends Span {
  verdict: 'warn' | 'block';
  rule: AskRule;
}

interface Mention {
  rule: AskRule;
  /** Places in the clause. */
  start: number;
  end: number;
}

const wanted = Object.entries(words.wanted) as [AskRule, RegExp][];

function mentionsIn(text: string): Mention[] {
  return wanted.flatMap(([rule, pattern]) => matchesOf(text, pattern).map((match) => ({ rule, ...match })));
}

/** No rule looks further than this from a mention, so that a long line stays linear. */
const reach = 160;

function nearby(text: string, mention: Mention): { near: string; mention: Mention } {
  const from = Math.max(0, mention.start - reach);
  const near = text.slice(from, mention.end + reach);
  return { near, mention: { ...mention, start: mention.start - from, end: mention.end - from } };
}

/** Told about others, or about what already happened; never when the secret is to come to us. */
function isReported(clause: Clause, text: string): boolean {
  const comesToUs = words.towardsUs.test(text) && !clause.sentence.is('quoted');
  if (comesToUs) return /\b(?:anyone|someone|somebody|anybody)\b.{0,24}\bask|有人.{0,8}(?:要|让)/.test(text);
  return (clause.sentence.is('thirdParty') && !beginsAnew(clause)) || words.past.test(text);
}

const plea = /^\s*(?:请|麻烦|劳烦|烦请|please\b|kindly\b)/;
const saysNext =
  /(?:[说称讲问道]|[让叫要][您你]|写着|内容|[:：“"「『'‘]|\b(?:say|says|said|saying|tells?|told|asks?|asked|like|message|reads?|writes?)(?: you)?(?: to)?)\s*[,，:：“"「『]?\s*$/;

/** "beware of scammers, please give your phrase": a plea of our own after what was said of others, unless it is what they say. */
function beginsAnew({ text, start, sentence }: Clause): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  return plea.test(text) && !words.thirdParty.test(text) && !saysNext.test(before);
}

function isRequested(text: string, mention: Mention): boolean {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  const beside = words.requestBefore.exec(before);
  if (beside && !isNegated(text, beside.index + 1)) return true;
  if (words.requestAfter.test(after) && !isNegated(text, mention.start)) return true;
  return matchesOf(text, words.requestWord).some(({ start: place, end }) => {
    // The act that names itself ("share your screen") is judged by its demand, not by its own verb.
    if (place >= mention.start && place < mention.end) return false;
    const gap = place < mention.start ? mention.start - end : place - mention.end;
    return gap <= 64 && !isNegated(text, place) && !isNegated(text, mention.start);
  });
}

type Verdict = 'allow' | 'warn' | 'block';

function judgeScreen(clause: Clause, text: string, mention: Mention): Verdict {
  if (isNegated(text, mention.start) || isNegated(text, text.length)) return 'allow';
  if (clause.sentence.is('thirdParty') || words.past.test(text) || words.stopping.test(text)) return 'allow';
  const wanted =
    words.toolWord.test(text) || words.demand.test(text) || text.slice(0, mention.start).search(words.requestWord) >= 0;
  const opens = text.slice(0, mention.start).trim() === '';
  if (wanted || opens) return 'block';
  return clause.sentence.is('explained') || words.description.test(text) ? 'allow' : 'warn';
}

function judgeSecret(clause: Clause, text: string, mention: Mention): Verdict {
  if (isReported(clause, text)) return 'allow';
  const pointed = words.pronounRequest.test(text.trim()) && !isNegated(text, text.length);
  if (!isRequested(text, mention) && !pointed) {
    // No word of asking that we know: honest talk about a secret says what it is for, so the rest goes out with a caution.
    const isTalk = clause.sentence.is('explained') || words.weSend.test(text) || words.description.test(text);
    return isTalk || !clause.sentence.is('wanting') ? 'allow' : 'warn';
  }
  if (words.weSend.test(text) && !words.towardsUs.test(text)) return 'allow';
  const typed = /[输]入|填|\b(?:enter|type|input|use|provide)\b/.test(text);
  if (typed && words.ownDevice.test(text) && !words.towardsUs.test(text) && !clause.sentence.is('foreignPlace')) {
    return mention.rule === 'asksForPassword' || mention.rule === 'asksForCode' ? 'allow' : 'warn';
  }
  return 'block';
}

export function askedSecrets(clauses: readonly Clause[]): Found[] {
  const found: Found[] = [];
  let named: Mention | undefined;
  for (const clause of clauses) {
    const text = blanked(blanked(clause.text, words.emptyNegation), words.harmless);
    const mentions = mentionsIn(text);
    const stopped = new Set<AskRule>();
    const stop = (verdict: 'warn' | 'block', rule: AskRule) => {
      if (verdict === 'block') stopped.add(rule);
      found.push({ verdict, rule, ...trimmed(clause) });
    };
    for (const whole of mentions) {
      // A clause is stopped as a whole: to name the same thing again makes it no worse.
      if (stopped.has(whole.rule)) continue;
      const { near, mention } = nearby(text, whole);
      const judge = mention.rule === 'asksForScreen' ? judgeScreen : judgeSecret;
      const verdict = judge(clause, near, mention);
      if (verdict !== 'allow') stop(verdict, mention.rule);
    }
    const secret = mentions.find((mention) => mention.rule !== 'asksForScreen');
    if (secret) {
      named = isNegated(text, text.length) || clause.sentence.is('thirdParty') ? undefined : secret;
      if (clause.sentence.is('threat')) stop('block', secret.rule);
    } else if (named && isPointedAt(text)) {
      stop('block', named.rule);
    } else if (words.honestObject.test(text)) {
      // What "it" means from here on is this.
      named = undefined;
    }
  }
  return found;
}

const isPointedAt = (text: string) =>
  words.pronounRequest.test(text.trim()) && !words.honestObject.test(text) && !isNegated(text, text.length);

/** A message that says a secret's name and nothing else asks for it. */
export function bareName(text: string): Found | undefined {
  if (text.length > 40) return undefined;
  const [first] = mentionsIn(text);
  if (!first || first.rule === 'asksForScreen') return undefined;
  const rest = `${text.slice(0, first.start)} ${text.slice(first.end)}`.replace(words.filler, '');
  return rest === '' ? { verdict: 'block', ...first } : undefined;
}
