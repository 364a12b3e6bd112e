// A second reader of agents' words, who knows no rules: he has learned from lines of both kinds how fraud sounds.
// Owns weighing a text and pointing at the words that weighed most. Never stops anything by himself, and never loads his weights unasked.
import type { Span } from '../rules.ts';
import { type Clause, passagesOf } from './clauses.ts';
import { buckets, type Looked, look, noteFeatures } from './features.ts';
import { towardsUs } from './secretWords.ts';

/** What he learned: a signed byte for each number that a feature can have. */
export interface SecondReader {
  weights: Int8Array;
  step: number;
  bias: number;
}

/** His weights stand behind import(): a page that shows messages and judges none never fetches them. */
export async function secondReader(): Promise<SecondReader> {
  const { learned, weights } = await import('./weights.ts');
  const bytes = Int8Array.from(atob(weights), (character) => character.charCodeAt(0));
  if (bytes.length !== buckets) throw new Error('the weights of the second reader are not whole');
  return { ...learned, weights: bytes };
}

/** Log-odds from which a text goes out with a caution, though no rule found anything. */
const soundsLikeFraud = 1;
/** Log-odds below which a rule has taken advice for a demand. */
const soundsHonest = -1.5;
/** And what the rule found must not sound like a demand by itself: honest words around one excuse nothing. */
const soundsOpen = 0;
/** Of fewer words nobody can tell; the rules know the bare names of secrets. */
const fewestWords = 4;

/** Which part was counted last in a bucket, so that each feature counts once without a set for each part. */
const counted = new Uint32Array(buckets);
let part = 0;

export function createReading(reader: SecondReader, read: string, clauses: readonly Clause[]) {
  const looked = look(read);
  const parts = partsOf(read, clauses);
  // A text may hold hundreds of demands, all in one part of it: that is weighed once.
  const weighed = new Map<Span, number>();
  const soundOf = (span: Span): number => {
    const known = weighed.get(span);
    if (known !== undefined) return known;
    const sound = weigh(span);
    weighed.set(span, sound);
    return sound;
  };
  const weigh = (span: Span): number => {
    part = (part + 1) >>> 0;
    let sum = 0;
    let features = 0;
    noteFeatures(looked, span, (bucket) => {
      if (counted[bucket] === part) return;
      counted[bucket] = part;
      features++;
      sum += reader.weights[bucket]!;
    });
    return reader.bias + (sum * reader.step) / Math.sqrt(features || 1);
  };
  return {
    /** The part that sounds most like fraud, if any does. */
    worst(): Span | undefined {
      let worst: Span | undefined;
      let most = soundsLikeFraud;
      if (looked.tokens.length < fewestWords) return undefined;
      for (const each of parts) {
        const sound = soundOf(each);
        if (sound > most) [worst, most] = [each, sound];
      }
      return worst && heaviest(reader, looked, worst);
    },
    /** Whether advice was taken for a demand there. What is to come to us is a demand, however it sounds. */
    isHonest(found: Span): boolean {
      if (towardsUs.test(read.slice(found.start, found.end))) return false;
      const inside = parts.find((each) => found.start >= each.start && found.end <= each.end) ?? found;
      return soundOf(inside) < soundsHonest && soundOf(found) < soundsOpen;
    },
  };
}

/** As much as one of the lines that he has learned from, so that honest words around weigh nothing. */
function partsOf(read: string, clauses: readonly Clause[]): Span[] {
  const passages = passagesOf(clauses);
  // One sentence or two are such a line as a whole.
  return passages.length <= 3 ? [{ start: 0, end: read.length }] : passages;
}

/** The run of words with the largest sum, to be marked for the writer. */
function heaviest(reader: SecondReader, looked: Looked, whole: Span): Span {
  const tokens = looked.tokens.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const sums = new Float64Array(tokens.length);
  // The word that stands at a place or next after it, for each place: a search of the words for each feature would take longest of all.
  const indexAt = new Int32Array(whole.end - whole.start).fill(-1);
  let place = 0;
  tokens.forEach(({ end }, index) => {
    while (place < end - whole.start) indexAt[place++] = index;
  });
  const add = (start: number, weight: number) => {
    const index = indexAt[start - whole.start]!;
    if (index >= 0) sums[index]! += weight;
  };
  part = (part + 1) >>> 0;
  noteFeatures(looked, whole, (bucket, at, other) => {
    if (counted[bucket] === part) return;
    counted[bucket] = part;
    const weight = reader.weights[bucket]!;
    if (!other) return add(at.start, weight);
    add(at.start, weight / 2);
    add(other.start, weight / 2);
  });
  let best = { from: 0, to: tokens.length - 1, sum: 0 };
  let from = 0;
  let sum = 0;
  sums.forEach((each, to) => {
    if (sum <= 0) [from, sum] = [to, 0];
    sum += each;
    if (sum > best.sum) best = { from, to, sum };
  });
  return tokens.length === 0 ? whole : { start: tokens[best.from]!.start, end: tokens[best.to]!.end };
}
