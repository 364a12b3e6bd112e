// One long word that is many list words without gaps: "abandonabilityable…".
// Owns the search, bounded in steps. A word that falls apart in too many ways is left to ask about.
import { checksumHolds, phraseLengths } from './checksum.ts';
import type { Trials } from './trials.ts';
import type { WordNumbers } from './wordLists.ts';
import { mayHold, sieveEnd, sieveOf, sieveStart, sieveStep } from './wordSieve.ts';

/** No phrase of a list is shorter than twelve of its shortest words. */
export const shortestGlued = 22;
const longest = 240;
const mostWords = 24;

/** One bit for each count of words, from none to twenty-four. */
const anyPhrase = phraseLengths.reduce((bits, length) => bits | (1 << length), 0);
const allButOne = ((1 << (mostWords + 1)) - 1) & ~((1 << 11) - 1);

/** `proven`: a reading has a right checksum. `likely`: it falls apart into as many list words as a phrase has, or one less. */
export function segmented(word: string, numbers: WordNumbers, trials: Trials): 'proven' | 'likely' | undefined {
  if (word.length < shortestGlued || word.length > longest) return undefined;
  const edges = edgesOf(word, numbers);
  if (!edges) return undefined;
  const counts = countsOf(edges);
  if (!(counts[0]! & allButOne)) return undefined;
  const read: number[] = [];
  // Only along readings that end after as many words as a phrase may have, so that each end is worth a checksum.
  const walk = (at: number, wanted: number): boolean => {
    if (at === word.length) return trials.spend() && checksumHolds(read);
    for (const { end, number } of edges[at]!) {
      const rest = wanted >> 1;
      if (!(counts[end]! & rest)) continue;
      read.push(number);
      if (walk(end, rest)) return true;
      read.pop();
      if (trials.spent) return false;
    }
    return false;
  };
  return counts[0]! & anyPhrase && walk(0, anyPhrase) ? 'proven' : 'likely';
}

interface Edge {
  end: number;
  number: number;
}

/** The list words that begin at each place that list words lead to; undefined where they do not lead to the end. */
function edgesOf(word: string, numbers: WordNumbers): Edge[][] | undefined {
  const { least, most } = lengthsOf(numbers);
  const sieve = sieveOf(numbers);
  const edges: Edge[][] = [[]];
  let furthest = 0;
  for (let at = 0; at < word.length; at++) {
    // Most long words are no list words, and end here after their first letters.
    if (furthest < at) return undefined;
    const here = edges[at];
    if (!here) continue;
    let state = sieveStart;
    for (let end = at + 1; end <= at + most && end <= word.length; end++) {
      state = sieveStep(state, word.charCodeAt(end - 1));
      if (end < at + least || !mayHold(sieve, sieveEnd(state))) continue;
      const number = numbers.get(word.slice(at, end));
      if (number === undefined) continue;
      // The longest first.
      here.unshift({ end, number });
      edges[end] ??= [];
      if (end > furthest) furthest = end;
    }
  }
  return edges[word.length] && edges;
}

/** After how many words the rest of the word may end, from each place: a bit for each count. */
function countsOf(edges: readonly (readonly Edge[] | undefined)[]): Int32Array {
  const counts = new Int32Array(edges.length);
  counts[edges.length - 1] = 1;
  for (let at = edges.length - 2; at >= 0; at--)
    for (const { end } of edges[at] ?? []) counts[at]! |= (counts[end]! << 1) & ((1 << (mostWords + 1)) - 1);
  return counts;
}

const lengths = new WeakMap<WordNumbers, { least: number; most: number }>();

function lengthsOf(numbers: WordNumbers): { least: number; most: number } {
  let known = lengths.get(numbers);
  if (!known) {
    const all = Array.from(numbers.keys(), (word) => word.length);
    known = { least: Math.max(2, Math.min(...all)), most: Math.max(...all) };
    lengths.set(numbers, known);
  }
  return known;
}
