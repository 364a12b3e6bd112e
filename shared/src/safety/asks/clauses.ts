// An agent's words cut into sentences and clauses, and what holds for each: who acts, whether it is denied, reported, or over.
// Owns the context of a demand. Never knows what is demanded.
import type { Span } from '../rules.ts';
import * as words from './secretWords.ts';

export interface Clause extends Span {
  text: string;
  sentence: Sentence;
}

/** What holds for a whole sentence, found once: a line may name a secret a thousand times. */
export interface Sentence extends Span {
  text: string;
  thirdParty: boolean;
  quoted: boolean;
  explained: boolean;
  foreignPlace: boolean;
  threat: boolean;
}

/** Blanked with the same length, so that places stay what they were. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => ' '.repeat(part.length));
}

/** Each is found when it is first asked for: most sentences name nothing that would raise the question. */
function sentenceOf(text: string, start: number): Sentence {
  const known: Partial<Record<'thirdParty' | 'quoted' | 'explained' | 'foreignPlace' | 'threat', boolean>> = {};
  return {
    ...{ text, start, end: start + text.length },
    get thirdParty() {
      known.thirdParty ??= words.thirdParty.test(text);
      return known.thirdParty;
    },
    get quoted() {
      known.quoted ??= isQuoted(text);
      return known.quoted;
    },
    get explained() {
      known.explained ??= isExplained(text);
      return known.explained;
    },
    get foreignPlace() {
      known.foreignPlace ??= words.foreignPlace.test(text);
      return known.foreignPlace;
    },
    get threat() {
      known.threat ??= words.noRefundWithout.test(text);
      return known.threat;
    },
  };
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
    const sentence = sentenceOf(match[0], at);
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

/** Whether a "no" stands before this place and reaches it. */
export function isNegated(text: string, place: number): boolean {
  return [...text.matchAll(words.negation)].some((match) => match.index < place && place - match.index <= 90);
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
