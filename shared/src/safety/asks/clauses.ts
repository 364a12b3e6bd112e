// An agent's words cut into sentences and clauses, and what holds for each: who acts, whether it is denied, reported, or over.
// Owns the context of a demand. Never knows what is demanded.
import type { Span } from '../rules.ts';
import { matchesOf } from './matches.ts';
import * as words from './secretWords.ts';

export interface Clause extends Span {
  text: string;
  sentence: Sentence;
}

/** Blanked with the same length, so that places stay what they were. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => ' '.repeat(part.length));
}

/** What holds for a whole sentence, whichever of its clauses is judged. */
const questions = {
  thirdParty: (text: string) => words.thirdParty.test(text),
  quoted: isQuoted,
  explained: isExplained,
  foreignPlace: (text: string) => words.foreignPlace.test(text),
  threat: (text: string) => words.noRefundWithout.test(text),
  /** Something is wanted of the customer at all. */
  wanting: (text: string) => words.wantingCue.test(text),
};
type Question = keyof typeof questions;

export class Sentence implements Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #known = new Map<Question, boolean>();

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
  }

  /** Found when first asked for, and once: most sentences raise no question, and a line may name a secret a thousand times. */
  is(question: Question): boolean {
    const answer = this.#known.get(question) ?? questions[question](this.text);
    this.#known.set(question, answer);
    return answer;
  }
}

function isExplained(text: string): boolean {
  // The secret's own name is no explanation of it: 恢复短语 holds the word "restore".
  const plain = Object.values(words.wanted).reduce(blanked, blanked(text, words.emptyNegation));
  return words.explanation.test(plain) || plain.search(words.negation) >= 0;
}

// After these a new demand begins, which a "never" before them does not reach.
const turn =
  /(?=\bbut\b|\bthen\b|\binstead\b|\bplease\b|\band (?:please )?(?:send|give|tell|read|show|forward) (?:me|us|it|them)\b)|(?=但|然后|之后|而是|只需|(?<!来|会|能|可以|重新)请(?!勿|不|别|求|问|千万|切|您?放心|您?注意|假))/g;

const openNegation = /(?:不会?|勿|never|not|don['’]?t|任何情况下|circumstances|不要)\s?[,，]$/;

export function clausesOf(lower: string): Clause[] {
  const clauses: Clause[] = [];
  for (const match of lower.matchAll(/[^。！？!?；;\n]+?(?:[。！？!?；;\n]+|\.(?=\s|$)|$)/g)) {
    let at = match.index;
    const sentence = new Sentence(match[0], at);
    let carried = '';
    for (const clause of match[0].split(/(?<=[,，])/)) {
      for (const part of clause.split(turn)) {
        const start = at - carried.length;
        at += part.length;
        const text = carried + part;
        // "We will never, under any circumstances, ask …": an open negation reaches over the comma.
        carried = openNegation.test(text) ? text : '';
        if (carried === '') clauses.push({ text, start, end: at, sentence });
      }
    }
    if (carried) clauses.push({ text: carried, start: at - carried.length, end: at, sentence });
  }
  return clauses;
}

/** Each sentence, and each with the next: as much as the second reader learns from and weighs at a time. */
export function passagesOf(clauses: readonly Clause[]): Span[] {
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  return [...sentences, ...sentences.slice(1).map(({ end }, at) => ({ start: sentences[at]!.start, end }))];
}

/** Whether a "no" stands before this place and reaches it. */
export function isNegated(text: string, place: number): boolean {
  return matchesOf(text, words.negation).some(({ start }) => start < place && place - start <= 90);
}

/** The demand itself stands in quotes: an example, not a request. */
function isQuoted(sentence: string): boolean {
  const quotes = sentence.matchAll(/["“「『‘']([^"“”「『」』’']{4,80})["”」』’']/g);
  return [...quotes].some(
    ([, quote]) =>
      words.towardsUs.test(quote!) && Object.values(words.wanted).some((wanted) => quote!.search(wanted) >= 0),
  );
}

/** The clause without the blanks at its ends. */
export function trimmed(of: { text: string; start: number }): Span {
  const lead = of.text.length - of.text.trimStart().length;
  return { start: of.start + lead, end: of.start + of.text.trimEnd().length };
}
