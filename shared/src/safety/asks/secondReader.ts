// A second reader of agents' words, who knows no rules: he has learned from lines of both kinds how fraud sounds.
// Owns weighing a text and pointing at the words that weighed most. Never stops anything by himself, and never loads his weights unasked.
import type { Span } from '../rules.ts';
import { type Clause, passagesOf } from './clauses.ts';
import { buckets, type Eye, eyes, heed, type Looked, look } from './features.ts';
import { towardsUs } from './secretWords.ts';

/** What he learned for one eye: a weight for each number that a feature can have, in steps. */
interface Learned {
  weights: Int8Array;
  step: number;
  bias: number;
}

export interface SecondReader {
  learned: Readonly<Record<Eye, Learned>>;
  /** In which part of a text a number was counted last: each counts once in a part, without a set for each. */
  counted: Uint32Array;
}

let known: Promise<SecondReader> | undefined;

/**
 * His weights stand behind import(): a page that shows messages and judges none never fetches them. Unpacked once, which takes longer
 * than judging a thousand lines; asked for again where it failed.
 */
export function secondReader(): Promise<SecondReader> {
  known ??= unpackedReader().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function unpackedReader(): Promise<SecondReader> {
  const { learned } = await import('./weights.ts');
  const [words, letters] = await Promise.all([unpacked(learned.words), unpacked(learned.letters)]);
  return { learned: { words, letters }, counted: new Uint32Array(buckets) };
}

type Packed = typeof import('./weights.ts')['learned'][Eye];

/** First how far each weight lies behind the one before, seven bits to a byte; then the weights themselves. */
async function unpacked({ step, bias, packed, count }: Packed): Promise<Learned> {
  const compressed = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const weights = new Int8Array(buckets);
  let place = -1;
  let at = 0;
  for (let weight = bytes.length - count; weight < bytes.length; weight++) {
    let gap = 0;
    let byte = 128;
    for (let shift = 0; byte & 128; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    place += gap;
    weights[place] = bytes[weight]! - 128;
  }
  if (at !== bytes.length - count || place >= buckets)
    throw new Error('the weights of the second reader are not whole');
  return { weights, step, bias };
}

// Both were chosen on lines of both kinds that he had not learned from, where as many of the one kind are mistaken as of the other.
/** Log-odds of both eyes together, from which a text goes out with a caution, though no rule found anything. */
const soundsLikeFraud = 1;
/** Log-odds below which a rule has taken advice for a demand. */
const soundsHonest = 0;
/** And below which its own clauses must lie: they are heard without what leads up to them. */
const soundsHonestAlone = 3.5;
/** What is to come to us must sound like a plain warning, as a whole and alone. */
const isWarning = { whole: -4, alone: 0 };
/** Of one word nobody can tell; the rules know the bare names of secrets. */
const fewestWords = 2;

const both: readonly Eye[] = ['words', 'letters'];
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
  const weigh = (span: Span): number => both.reduce((sum, eye) => sum + heed[eye] * weighWith(eye, span), 0);
  const weighWith = (eye: Eye, span: Span): number => {
    const { weights, step, bias } = reader.learned[eye];
    part = (part + 1) >>> 0;
    let sum = 0;
    let features = 0;
    eyes[eye](looked, span, (bucket) => {
      if (reader.counted[bucket] === part) return;
      reader.counted[bucket] = part;
      features++;
      sum += weights[bucket]!;
    });
    return bias + (sum * step) / Math.sqrt(features || 1);
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
    /** Whether advice was taken for a demand there. */
    isHonest(found: Span): boolean {
      const comesToUs = towardsUs.test(read.slice(found.start, found.end));
      const most = comesToUs ? isWarning : { whole: soundsHonest, alone: soundsHonestAlone };
      const inside = parts.find((each) => found.start >= each.start && found.end <= each.end) ?? found;
      if (soundOf(inside) >= most.whole) return false;
      // Its own clauses must be as honest: kind words before a comma excuse nothing behind it.
      const own = clauses.filter(({ start, end }) => start < found.end && found.start < end);
      const [first, last] = [own[0] ?? found, own.at(-1) ?? found];
      return soundOf({ start: first.start, end: last.end }) < most.alone;
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
  for (const eye of both) {
    const { weights, step } = reader.learned[eye];
    part = (part + 1) >>> 0;
    eyes[eye](looked, whole, (bucket, at, other) => {
      if (reader.counted[bucket] === part) return;
      reader.counted[bucket] = part;
      const weight = heed[eye] * weights[bucket]! * step;
      if (other === undefined) return add(at, weight);
      add(at, weight / 2);
      add(other, weight / 2);
    });
  }
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
