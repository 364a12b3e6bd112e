// Makes shared/src/safety/asks/weights.ts: what the second reader of agents' words learned from lines of both kinds.
// Run by hand after a build (`node .ci/reader.mjs`) when lines, cues or features changed; the result is committed. Never part of a build.
// `node .ci/reader.mjs --folds` trains on nine tenths and tries the last, ten times, and prints what each share of errors would cost.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { clausesOf, passagesOf } from '../shared/dist/safety/asks/clauses.js';
import { buckets, eyes, featuresOf, heed, look } from '../shared/dist/safety/asks/features.js';
import { readingOf } from '../shared/dist/safety/asks/reading.js';
import { normalise } from '../shared/dist/safety/normalise.js';

/** @typedef {'words' | 'letters'} Eye */
/** @typedef {{ text: string, fraud: boolean, numbers: Record<Eye, Int32Array> }} Row */

const bothEyes = /** @type {Eye[]} */ (Object.keys(eyes));

const here = fileURLToPath(new URL('./reader/', import.meta.url));
const safety = fileURLToPath(new URL('../shared/src/safety/', import.meta.url));
const fixtures = {
  fraud: ['scamLines.fixtures.ts', 'judging/scamTuned.fixtures.ts'],
  help: ['helpLines.fixtures.ts', 'judging/helpTuned.fixtures.ts'],
};

/** @param {string} text */
const linesOf = (text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
/** @param {string} file The lines between backquotes. */
const quoted = (file) =>
  [...readFileSync(safety + file, 'utf8').matchAll(/`([^`]*)`/g)].flatMap((match) => linesOf(match[1] ?? ''));

/** @returns {Row[]} */
export function corpus() {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @param {boolean} fraud @param {string[]} lines */
  const add = (fraud, lines) => {
    for (const text of lines) {
      const read = readingOf(normalise(text)).text;
      const looked = look(read);
      // Honest words are honest in pieces too.
      for (const part of [{ start: 0, end: read.length }, ...(fraud ? [] : passagesOf(clausesOf(read)))]) {
        const piece = read.slice(part.start, part.end).trim();
        if (rows.has(piece)) continue;
        const [words, letters] = [featuresOf('words', looked, part), featuresOf('letters', looked, part)];
        rows.set(piece, { text, fraud, numbers: { words, letters } });
      }
    }
  };
  for (const file of readdirSync(here).sort()) {
    if (/^(?:scam|help)\..*\.txt$/.test(file)) add(file.startsWith('scam'), linesOf(readFileSync(here + file, 'utf8')));
  }
  for (const file of fixtures.fraud) add(true, quoted(file));
  for (const file of fixtures.help) add(false, quoted(file));
  return [...rows.values()];
}

/** How it is learned; part of what the weights are held against. */
const way = {
  ...{ rounds: 15, hidden: 0.2, rate: 0.7, decay: 0.0002, finest: 15, lines: 2 },
  kept: { words: 250_000, letters: 200_000 },
};

/** Chance with a seed: the same weights each time. @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Of each row, the numbers of features that more than one line has: the others double the weights and change hardly a verdict.
 * @param {Row[]} rows @param {Eye} eye */
function sharedNumbers(rows, eye) {
  const lines = new Uint8Array(buckets);
  const lastIn = new Int32Array(buckets).fill(-1);
  /** @type {Map<string, number>} */
  const places = new Map();
  for (const { text, numbers } of rows) {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    for (const number of numbers[eye]) {
      if (lastIn[number] === place || (lines[number] ?? 0) >= way.lines) continue;
      lastIn[number] = place;
      lines[number] = (lines[number] ?? 0) + 1;
    }
  }
  return rows.map(({ numbers }) => numbers[eye].filter((number) => (lines[number] ?? 0) >= way.lines));
}

/** Learned twice: first from all of them, to see which tell most, then from these alone. A third of the weights does as well as all.
 * @param {Row[]} rows @param {Eye} eye */
function trained(rows, eye) {
  const shared = sharedNumbers(rows, eye);
  const { weights } = fitted(rows, eye, shared);
  const rowsWith = new Uint32Array(buckets);
  for (const numbers of shared) for (const number of numbers) rowsWith[number] = (rowsWith[number] ?? 0) + 1;
  const told = Float64Array.from(weights, (weight, number) => Math.abs(weight) * Math.sqrt(rowsWith[number] ?? 0));
  const least = told.slice().sort().at(-way.kept[eye]) ?? 0;
  const kept = shared.map((numbers) => numbers.filter((number) => (told[number] ?? 0) >= least));
  return fitted(rows, eye, kept);
}

/** Logistic regression by gradient steps; in each, a fifth of a line is hidden, so that no single word decides.
 * @param {Row[]} rows @param {Eye} eye @param {Int32Array[]} seen What of each row is looked at. */
function fitted(rows, eye, seen) {
  const { rounds, hidden, rate, decay } = way;
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const next = chance(1);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      const [a, b] = [order[at] ?? 0, order[other] ?? 0];
      order[at] = b;
      order[other] = a;
    }
    for (const at of order) {
      const { numbers, fraud } = /** @type {Row} */ (rows[at]);
      const size = sizeOf(numbers[eye]);
      const shown = (seen[at] ?? new Int32Array()).filter(() => next() > hidden);
      let sum = bias;
      for (const number of shown) sum += (weights[number] ?? 0) * size;
      const error = 1 / (1 + Math.exp(-sum)) - (fraud ? 1 : 0);
      for (const number of shown) {
        const slope = error * size + decay * (weights[number] ?? 0);
        squares[number] = (squares[number] ?? 0) + slope * slope;
        weights[number] = (weights[number] ?? 0) - (rate * slope) / Math.sqrt(squares[number] ?? 1);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** @param {Int32Array} numbers */
const sizeOf = (numbers) => 1 / Math.sqrt(numbers.length || 1);

/** In so many steps up and down: finer ones change hardly a verdict. What is larger than nearly all is as large as these.
 * @param {{ weights: Float64Array, bias: number }} of */
function rounded({ weights, bias }) {
  const { finest } = way;
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / finest;
  const inSteps = (/** @type {number} */ weight) => Math.max(-finest, Math.min(finest, Math.round(weight / step)));
  return { bytes: Int8Array.from(weights, inSteps), step, bias };
}

/** @param {Row[]} rows */
function folds(rows) {
  const count = 10;
  const foldOf = (/** @type {string} */ text) => (createHash('sha1').update(text).digest()[0] ?? 0) % count;
  const scored = [];
  for (let fold = 0; fold < count; fold++) {
    const learned = bothEyes.map((eye) => ({
      eye,
      ...trained(
        rows.filter((row) => foldOf(row.text) !== fold),
        eye,
      ),
    }));
    for (const row of rows.filter((each) => foldOf(each.text) === fold)) {
      const scoreOf = (/** @type {typeof learned[number]} */ { eye, weights, bias }) =>
        row.numbers[eye].reduce((sum, at) => sum + (weights[at] ?? 0) * sizeOf(row.numbers[eye]), bias);
      scored.push({ ...row, score: learned.reduce((sum, each) => sum + heed[each.eye] * scoreOf(each), 0) });
    }
  }
  for (const above of [-1, 0, 0.5, 1, 1.5, 2]) {
    const share = (/** @type {boolean} */ fraud) => {
      const of = scored.filter((row) => row.fraud === fraud);
      return ((100 * of.filter((row) => row.score > above === fraud).length) / of.length).toFixed(1);
    };
    console.log(`above ${above}: ${share(true)} % of fraud found, ${share(false)} % of help left alone`);
  }
}

export const weightsFile = `${safety}asks/weights.ts`;

/** What the weights were learned from, and how. @param {Row[]} rows */
export function sourceOf(rows) {
  const hash = createHash('sha256').update(JSON.stringify(way));
  for (const { fraud, numbers } of rows) {
    hash.update(fraud ? 'fraud' : 'help');
    for (const eye of bothEyes) hash.update(numbers[eye]);
  }
  return hash.digest('hex');
}

/** What is not nothing: first how far each lies behind the one before, seven bits to a byte; then the weights. @param {Int8Array} bytes */
function packed(bytes) {
  const gaps = [];
  const weights = [];
  let last = -1;
  for (let at = 0; at < bytes.length; at++) {
    const weight = bytes[at] ?? 0;
    if (weight === 0) continue;
    let gap = at - last;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    weights.push(weight + 128);
    last = at;
  }
  const text = gzipSync(Uint8Array.from([...gaps, ...weights]), { level: 9 }).toString('base64');
  return { count: weights.length, text };
}

/** The whole of weights.ts. @param {Row[]} rows */
export function weightsOf(rows) {
  const learned = bothEyes.map((eye) => {
    const { bytes, step, bias } = rounded(trained(rows, eye));
    const { count, text } = packed(bytes);
    const facts = `step: ${step.toPrecision(6)}, bias: ${bias.toPrecision(6)}, count: ${count}`;
    return `  ${eye}: {\n    ...{ ${facts} },\n    packed:\n      '${text}',\n  },\n`;
  });
  return `// Made by .ci/reader.mjs. Do not edit.
// Owns what the second reader learned: which number a feature can have weighs how much.

/** Of the lines, their features and the way of learning. */
export const source = '${sourceOf(rows)}';
export const learned = {
${learned.join('')}};
`;
}

function main() {
  const rows = corpus();
  const count = (/** @type {boolean} */ fraud) => rows.filter((row) => row.fraud === fraud).length;
  console.log(`${count(true)} lines of fraud, ${count(false)} of help`);
  if (process.argv.includes('--folds')) return folds(rows);
  writeFileSync(weightsFile, weightsOf(rows));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
