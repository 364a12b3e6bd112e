// Makes shared/src/safety/asks/weights.ts: what the second reader of agents' words learned from lines of both kinds.
// Run by hand after a build (`node .ci/reader.mjs`) when lines, cues or features changed; the result is committed. Never part of a build.
// `node .ci/reader.mjs --folds` trains on nine tenths and tries the last, ten times, and prints what each share of errors would cost.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { clausesOf, passagesOf } from '../shared/dist/safety/asks/clauses.js';
import { buckets, featuresOf, look } from '../shared/dist/safety/asks/features.js';
import { readingOf } from '../shared/dist/safety/asks/reading.js';
import { normalise } from '../shared/dist/safety/normalise.js';

/** @typedef {{ text: string, fraud: boolean, numbers: Int32Array, size: number }} Row */

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
        const numbers = featuresOf(looked, part);
        const piece = read.slice(part.start, part.end).trim();
        if (!rows.has(piece)) rows.set(piece, { text, fraud, numbers, size: 1 / Math.sqrt(numbers.length || 1) });
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

/** Chance with a seed: the same weights each time. @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Logistic regression by gradient steps; in each, a third of a line is hidden, so that no single word decides.
 * @param {Row[]} rows */
function trained(rows, rounds = 25, hidden = 0.3, rate = 0.5, decay = 0.0002) {
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
      const { numbers, size, fraud } = /** @type {Row} */ (rows[at]);
      const shown = numbers.filter(() => next() > hidden);
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

/** In 127 steps up to the largest weight: finer ones change no verdict. @param {{ weights: Float64Array, bias: number }} of */
function rounded({ weights, bias }) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127;
  return { bytes: Int8Array.from(weights, (weight) => Math.round(weight / step)), step, bias };
}

/** @param {Row[]} rows */
function folds(rows) {
  const count = 10;
  const foldOf = (/** @type {string} */ text) => (createHash('sha1').update(text).digest()[0] ?? 0) % count;
  const scored = [];
  for (let fold = 0; fold < count; fold++) {
    const { weights, bias } = trained(rows.filter((row) => foldOf(row.text) !== fold));
    for (const row of rows.filter((each) => foldOf(each.text) === fold))
      scored.push({ ...row, score: row.numbers.reduce((sum, at) => sum + (weights[at] ?? 0) * row.size, bias) });
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

/** The whole of weights.ts. @param {Row[]} rows */
export function weightsOf(rows) {
  const { bytes, step, bias } = rounded(trained(rows));
  return `// Made by .ci/reader.mjs. Do not edit.
// Owns what the second reader learned: one signed byte for each number that a feature can have.

export const learned = { step: ${step.toPrecision(6)}, bias: ${bias.toPrecision(6)} };
export const weights =
  '${Buffer.from(bytes.buffer).toString('base64')}';
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
