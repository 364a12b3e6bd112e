// What an agent must not say to a customer, found in his words and in what he said right before them.
// Owns putting the findings together. Never imports a word list; the caller hands the lists in when a text is to be searched for phrases too.
import { askedSecrets, bareName, type Found } from './asks/askedSecrets.ts';
import { bareAddress } from './asks/bareAddress.ts';
import { type Clause, clausesOf } from './asks/clauses.ts';
import { foundFrames } from './asks/frames.ts';
import { pointersIn } from './asks/pointers.ts';
import { type Reading, readingOf } from './asks/reading.ts';
import { rewordingOf } from './asks/rewordings.ts';
import { createReading, type SecondReader } from './asks/secondReader.ts';
import { normaliseDecoded } from './decodeOnce.ts';
import { defaultLinkHosts } from './links.ts';
import type { Normalised } from './normalise.ts';
import { findPhrase } from './phrase.ts';
import { quickFindings } from './quickSecret.ts';
import type { AskFinding, AskRule, SecretRule, Span } from './rules.ts';
import { dictionaries, needsOf, type WordLists } from './wordLists.ts';

type Stop = Exclude<AskFinding, { verdict: 'allow' }>;

export interface AskContext {
  lists?: WordLists;
  /** Finds what no rule names, and clears what a rule found in honest words. */
  reader?: SecondReader;
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
  const { lists, reader, recent = [], listedHosts = defaultLinkHosts, ownNumbers = [], ownHandles = [] } = context;
  const of = normaliseDecoded(text);
  const stops: Stop[] = [];
  const add = (verdict: 'warn' | 'block', rule: AskRule | SecretRule, span: Span) => {
    if (stops.some((each) => each.rule === rule && each.span.start < span.end && span.start < each.span.end)) return;
    stops.push({ verdict, rule, span, rewording: rewordingOf(rule, text) });
  };
  const read = readingOf(of);
  const clauses = clausesOf(read.text);
  const reading = reader && createReading(reader, read.text, clauses);
  const heard = saidIn(read.text, clauses);
  const said = heard.filter((each) => !reading?.isHonest(each));
  for (const { verdict, rule, ...span } of [...said.filter(isBlock), ...said.filter((each) => !isBlock(each))])
    add(verdict, rule, typedPlace(of, read, span));
  const known = { listedHosts, ownNumbers, ownHandles };
  for (const { verdict, rule, start, end } of pointersIn(text, of, known)) add(verdict, rule, { start, end });
  // "微信" ⏎ "name1", "138" ⏎ "0013" ⏎ "8000".
  const lead = text.length > longestPiece ? '' : piecesBefore(recent.slice(-reachBack).map((each) => each.trim()));
  for (const { verdict, rule, start, end } of lead === ''
    ? []
    : pointersIn(lead + text, normaliseDecoded(lead + text), known))
    if (start < lead.length && end > lead.length) add(verdict, rule, { start: 0, end: end - lead.length });
  const address = bareAddress(read.text);
  if (address) add('warn', 'asksForTransfer', typedPlace(of, read, address));
  for (const found of quickFindings(of, { field: 'message', recent: [] })) {
    // Agents quote transaction ids all day; only what is surely a secret stops them.
    if (found.verdict === 'block') add('block', found.rule, found.span);
  }
  const phrase = lists && findPhrase(of.lower, dictionaries(needsOf(of)), lists);
  if (phrase) {
    const span = { start: of.startOf(phrase.span.start), end: of.endOf(phrase.span.end - 1) };
    add(phrase.verdict === 'block' ? 'block' : 'warn', phrase.rule, span);
  }
  const before = recent
    .slice(-reachBack)
    .map((message) => readingOf(normaliseDecoded(message.slice(-longestPart))).text.trim());
  if (before.length > 0) {
    for (const { verdict, rule, ...span } of completedIn(read.text, before, heard)) {
      // Chat lines often end in no full stop, so honest ones run together too.
      if (stops.some((each) => each.rule === rule) || reading?.isHonest(span)) continue;
      add(verdict, rule, typedPlace(of, read, span));
    }
  }
  if (reader && reading && stops.length === 0) {
    const worst = reading.worst() ?? completedFor(reader, read.text, before);
    if (worst) add('warn', 'soundsLikeScam', typedPlace(of, read, worst));
  }
  return [...stops.filter(isBlock), ...stops.filter((each) => !isBlock(each))];
}

const isBlock = ({ verdict }: { verdict: 'warn' | 'block' }) => verdict === 'block';

/** The gravest of what is wrong. */
export function findForbiddenAsk(text: string, context: AskContext = {}): AskFinding {
  return findForbiddenAsks(text, context)[0] ?? { verdict: 'allow' };
}

function saidIn(read: string, clauses: readonly Clause[] = clausesOf(read)): Found[] {
  const bare = bareName(read);
  return [...askedSecrets(clauses), ...foundFrames(read, clauses), ...(bare ? [bare] : [])];
}

/** So many messages back, and so much of each, can a demand be spread. */
const reachBack = 6;
const longestPart = 300;

/** Demands that only the messages before complete: "your 12 words" … "type them here"; "the see" "d phrase". */
function completedIn(read: string, before: readonly string[], heard: readonly Found[]): Found[] {
  const found: Found[] = [];
  // As sentences of one message, where a later one points back; and as pieces of one sentence.
  const pieces = piecesBefore(before);
  for (const lead of [`${before.join('\n')}\n`, ...(pieces === '' ? [] : [pieces])]) {
    for (const each of saidIn(lead + read)) {
      if (each.end <= lead.length || each.verdict !== 'block') continue;
      const here = { ...each, start: Math.max(0, each.start - lead.length), end: each.end - lead.length };
      // What was heard without them was judged by itself.
      if (!heard.some(({ rule, start, end }) => rule === here.rule && start < here.end && here.start < end))
        found.push(here);
    }
  }
  return found.filter(({ start, end }) => end > start);
}

/** What only sounds like fraud as the end of a sentence that the messages before began, and none of these by itself. */
function completedFor(reader: SecondReader, read: string, before: readonly string[]): Span | undefined {
  const lead = piecesBefore(before);
  if (lead === '' || createReading(reader, lead, clausesOf(lead)).worst()) return undefined;
  const whole = lead + read;
  const worst = createReading(reader, whole, clausesOf(whole)).worst();
  if (!worst || worst.end <= lead.length) return undefined;
  return { start: Math.max(0, worst.start - lead.length), end: worst.end - lead.length };
}

const longestPiece = 60;

/** The short messages right before that end in no full stop, as one line. */
function piecesBefore(before: readonly string[]): string {
  let line = '';
  for (const text of [...before].reverse()) {
    if (text.length > longestPiece || /[。．.!?！？]$/.test(text)) break;
    line = `${text}${/\p{Script=Han}$/u.test(text) ? '' : ' '}${line}`;
  }
  return line;
}

function typedPlace(of: Normalised, read: Reading, span: Span): Span {
  return { start: of.startOf(read.places[span.start]!), end: of.endOf(read.places[span.end - 1]!) };
}
