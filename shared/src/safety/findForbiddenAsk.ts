// What an agent must not ask: phrase, key, password, code, screen. Warnings that name the same things pass.
// Owns the judgement. Never imports a word list; the caller hands the lists in when an agent's text is to be searched for phrases too.
import * as words from './askWords.ts';
import { type Normalised, normalise, picked, typedSpan } from './normalise.ts';
import { findPhrase } from './phrase.ts';
import { quickFindings } from './quickSecret.ts';
import type { AskFinding, AskRule, Span } from './rules.ts';
import { dictionaries, needsOf, type WordLists } from './wordLists.ts';

type Stop = Exclude<AskFinding, { verdict: 'allow' }>;

interface Mention {
  rule: AskRule;
  /** Places in the segment. */
  start: number;
  end: number;
}

interface Segment extends Span {
  text: string;
  sentence: Sentence;
}

/** What holds for a whole sentence, found once: a line may name a secret a thousand times. */
interface Sentence {
  thirdParty: boolean;
  quoted: boolean;
  explained: boolean;
  foreignPlace: boolean;
  threat: boolean;
}

function factsOf(sentence: string): Sentence {
  // The secret's own name is no explanation of it: 恢复短语 holds the word "restore".
  const plain = Object.values(words.wanted).reduce(blanked, blanked(sentence, words.emptyNegation));
  return {
    thirdParty: words.thirdParty.test(sentence),
    quoted: isQuoted(sentence),
    explained: words.explanation.test(plain) || plain.search(words.negation) >= 0,
    foreignPlace: words.foreignPlace.test(sentence),
    threat: words.noRefundWithout.test(sentence),
  };
}

/** "助 记 词", "助*记*词", "s e e d": the gaps inside a spelt-out word fall away. Line ends stay: they end a sentence. */
function closedUp(of: Normalised): Normalised {
  const gone = new Set<number>();
  const drop = (pattern: RegExp) => {
    for (const match of of.lower.matchAll(pattern)) {
      for (let at = 0; at < match[0].length; at++) {
        if (/[^\p{L}\p{N}]/u.test(match[0][at]!)) gone.add(match.index + at);
      }
    }
  };
  drop(/(?<=\p{Script=Han})[ \t*_\-·.~|/+]{1,4}(?=\p{Script=Han})/gu);
  drop(/(?<![a-z])[a-z](?:[ \t._*-][a-z](?![a-z])){3,}/g);
  return gone.size === 0 ? of : picked(of, keptPlaces(of.lower, gone));
}

function keptPlaces(text: string, gone: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (!gone.has(at)) places.push(at);
  return places;
}

/** Blanked with the same length, so that places stay what they were. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => ' '.repeat(part.length));
}

// After these a new demand begins, which a "never" before them does not reach.
const turn =
  /(?=\bbut\b|\bthen\b|\binstead\b|\bplease\b|\band (?:please )?(?:send|give|tell|read|show|forward) (?:me|us|it|them)\b)|(?=但|然后|然後|之后|之後|而是|只需|(?<!来|來|会|會)[请請](?!勿|不|[别別]|求|[问問]|千万|切))/g;

function segmentsOf(lower: string): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of lower.matchAll(/[^。！？!?；;\n]+?(?:[。！？!?；;\n]+|\.(?=\s|$)|$)/g)) {
    let at = sentence.index;
    const facts = factsOf(sentence[0]);
    let carried = '';
    for (const clause of sentence[0].split(/(?<=[,，])/)) {
      for (const part of clause.split(turn)) {
        const start = at - carried.length;
        at += part.length;
        const text = carried + part;
        // "We will never, under any circumstances, ask …": an open negation reaches over the comma.
        carried = /(?:不会?|不會|勿|never|not|don['’]?t|任何情况下|circumstances|不要)\s?[,，]$/.test(text) ? text : '';
        if (carried === '') segments.push({ text, start, end: at, sentence: facts });
      }
    }
    if (carried) segments.push({ text: carried, start: at - carried.length, end: at, sentence: facts });
  }
  return segments;
}

function mentionsIn(text: string): Mention[] {
  return (Object.keys(words.wanted) as AskRule[]).flatMap((rule) =>
    [...text.matchAll(words.wanted[rule]!)].map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** No rule looks further than this from a mention, so that a long line stays linear. */
const reach = 160;

function nearby(text: string, mention: Mention): { near: string; mention: Mention } {
  const from = Math.max(0, mention.start - reach);
  const near = text.slice(from, mention.end + reach);
  return { near, mention: { ...mention, start: mention.start - from, end: mention.end - from } };
}

/** Whether a "no" stands before this place and reaches it. */
function isNegated(text: string, place: number): boolean {
  return [...text.matchAll(words.negation)].some((match) => match.index < place && place - match.index <= 90);
}

/** The demand itself stands in quotes: an example, not a request. */
function isQuoted(sentence: string): boolean {
  const quotes = sentence.matchAll(/["“「『‘']([^"“”「『」』’']{4,80})["”」』’']/g);
  return [...quotes].some(([, quote]) => words.towardsUs.test(quote!) && mentionsIn(quote!).length > 0);
}

/** Told about others, or about what already happened; never when the secret is to come to us. */
function isReported(segment: Segment, text: string): boolean {
  const comesToUs = words.towardsUs.test(text) && !segment.sentence.quoted;
  if (comesToUs) return /\b(?:anyone|someone|somebody|anybody)\b.{0,24}\bask|有人.{0,8}(?:要|[让讓])/.test(text);
  return segment.sentence.thirdParty || words.past.test(text);
}

function isRequested(text: string, mention: Mention): boolean {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  const beside = words.requestBefore.exec(before);
  if (beside && !isNegated(text, beside.index + 1)) return true;
  if (words.requestAfter.test(after) && !isNegated(text, mention.start)) return true;
  return [...text.matchAll(words.requestWord)].some((verb) => {
    const place = verb.index;
    // The act that names itself ("share your screen") is judged by its demand, not by its own verb.
    if (place >= mention.start && place < mention.end) return false;
    const gap = place < mention.start ? mention.start - place - verb[0].length : place - mention.end;
    return gap <= 64 && !isNegated(text, place) && !isNegated(text, mention.start);
  });
}

function judgeScreen(segment: Segment, text: string, mention: Mention): 'allow' | 'warn' | 'block' {
  if (isNegated(text, mention.start) || isNegated(text, text.length)) return 'allow';
  if (segment.sentence.thirdParty || words.past.test(text)) return 'allow';
  const wanted =
    words.toolWord.test(text) || words.demand.test(text) || text.slice(0, mention.start).search(words.requestWord) >= 0;
  const opens = text.slice(0, mention.start).trim() === '';
  if (wanted || opens) return 'block';
  return segment.sentence.explained ? 'allow' : 'warn';
}

function judgeSecret(segment: Segment, text: string, mention: Mention): 'allow' | 'warn' | 'block' {
  if (isReported(segment, text)) return 'allow';
  const pointed = words.pronounRequest.test(text.trim()) && !isNegated(text, text.length);
  if (!isRequested(text, mention) && !pointed) {
    // No word of asking that we know: honest talk about a secret says what it is for, so the rest goes out with a caution.
    return segment.sentence.explained || words.weSend.test(text) ? 'allow' : 'warn';
  }
  if (words.weSend.test(text) && !words.towardsUs.test(text)) return 'allow';
  const typed = /[输輸]入|填|\b(?:enter|type|input|use|provide)\b/.test(text);
  if (typed && words.ownDevice.test(text) && !words.towardsUs.test(text) && !segment.sentence.foreignPlace) {
    return mention.rule === 'asksForPassword' || mention.rule === 'asksForCode' ? 'allow' : 'warn';
  }
  return 'block';
}

function findAsks(of: Normalised): Stop[] {
  const stops: Stop[] = [];
  let named: Mention | undefined;
  for (const segment of segmentsOf(of.lower)) {
    const text = blanked(blanked(segment.text, words.emptyNegation), words.harmless);
    const mentions = mentionsIn(text);
    const stop = (verdict: 'warn' | 'block', rule: AskRule, span: Span) =>
      stops.push({ verdict, rule, span: typedSpan(of, span) });
    for (const whole of mentions) {
      const { near, mention } = nearby(text, whole);
      const verdict =
        mention.rule === 'asksForScreen' ? judgeScreen(segment, near, mention) : judgeSecret(segment, near, mention);
      if (verdict !== 'allow') stop(verdict, mention.rule, trimmed(segment));
    }
    const secret = mentions.find((mention) => mention.rule !== 'asksForScreen');
    if (secret) {
      named = isNegated(text, text.length) || segment.sentence.thirdParty ? undefined : secret;
      if (segment.sentence.threat) stop('block', secret.rule, trimmed(segment));
    } else if (
      named &&
      words.pronounRequest.test(text.trim()) &&
      !words.honestObject.test(text) &&
      !isNegated(text, text.length)
    ) {
      stop('block', named.rule, trimmed(segment));
    }
  }
  return stops;
}

function trimmed(segment: Segment): Span {
  const lead = segment.text.length - segment.text.trimStart().length;
  return { start: segment.start + lead, end: segment.start + segment.text.trimEnd().length };
}

/** A message that says a secret's name and nothing else asks for it. */
function bareName(of: Normalised): Stop | undefined {
  if (of.lower.length > 40) return undefined;
  const [first] = mentionsIn(of.lower);
  if (!first || first.rule === 'asksForScreen') return undefined;
  const rest = `${of.lower.slice(0, first.start)} ${of.lower.slice(first.end)}`.replace(words.filler, '');
  if (rest !== '') return undefined;
  return { verdict: 'block', rule: first.rule, span: typedSpan(of, { start: first.start, end: first.end }) };
}

export interface AskContext {
  lists?: WordLists;
  /** What this agent said last in the conversation, newest last. */
  recent?: readonly string[];
  listedHosts?: readonly string[];
  /** Telephone numbers and accounts of the site itself, as people write them. */
  ownNumbers?: readonly string[];
  ownHandles?: readonly string[];
}

/**
 * Judges an agent's outgoing words: all that is wrong with them, the gravest first. Keys and cards in them are stopped as well; with
 * `lists`, phrases too: an agent who hands a customer a phrase to import is after the money that will be sent there. Throws when a
 * list that the text needs is missing.
 */
export function findForbiddenAsks(text: string, context: AskContext = {}): Stop[] {
  const of = normalise(text);
  const read = closedUp(of);
  const stops = findAsks(read);
  const bare = bareName(read);
  if (bare) stops.push(bare);
  for (const found of quickFindings(of, { field: 'message', recent: [] })) {
    // Agents quote transaction ids all day; only what is surely a secret stops them.
    if (found.verdict === 'block') stops.push({ ...found, verdict: 'block' });
  }
  if (context.lists) {
    const phrase = findPhrase(of.lower, dictionaries(needsOf(of)), context.lists);
    if (phrase) {
      const verdict = phrase.verdict === 'block' ? 'block' : 'warn';
      stops.push({ verdict, rule: phrase.rule, span: typedSpan(of, phrase.span) });
    }
  }
  return [...stops.filter(({ verdict }) => verdict === 'block'), ...stops.filter(({ verdict }) => verdict === 'warn')];
}

/** The gravest of what is wrong. */
export function findForbiddenAsk(text: string, context: AskContext = {}): AskFinding {
  return findForbiddenAsks(text, context)[0] ?? { verdict: 'allow' };
}
