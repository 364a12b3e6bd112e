// The detector on secrets and on honest lines that were drawn for this alone, with the floors that it must keep.
// The figures: `npm run bench -- --guard`. Other seeds give other data, and must hold as well.
import { expect, test } from 'vitest';
import { allWordLists, listNames } from '../wordLists.ts';
import { benignKinds } from './benignDraw.fixtures.ts';
import { judgeAll, spelledLists, total } from './secretJudge.fixtures.ts';

const judgement = judgeAll({
  ...{ seed: 20_261_128, rounds: 4, benignOfAKind: 420 },
  ...{ lists: await allWordLists(), words: await spelledLists() },
});
const secrets = [...judgement.secrets.entries()];

test('at least 99 in 100 secrets are stopped', () => {
  const { tried, stopped, wrong } = total(judgement.secrets.values());
  expect(tried).toBeGreaterThan(1_800);
  expect(stopped / tried, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test.each(listNames)('%s: each phrase that is plain, numbered or spaced is blocked', (name) => {
  const plain = secrets.filter(([kind, { must }]) => kind.startsWith(`${name}, `) && must === 'block');
  expect(plain.length).toBe(8);
  expect(plain.flatMap(([kind, { tried, block, wrong }]) => (block < tried ? [kind, ...wrong] : []))).toEqual([]);
});

test('each key, card and document that a checksum or its form proves is blocked', () => {
  const proven = secrets.filter(([kind, { must }]) => !kind.includes(', ') && must === 'block');
  expect(proven.length).toBe(13);
  expect(proven.flatMap(([kind, { tried, block, wrong }]) => (block < tried ? [kind, ...wrong] : []))).toEqual([]);
});

test('Chinese without gaps is asked about, never blocked', () => {
  for (const name of ['chinese_simplified', 'chinese_traditional']) {
    const tally = judgement.secrets.get(`${name}, without gaps`)!;
    expect(tally).toMatchObject({ ask: tally.tried, block: 0 });
  }
});

test('at most one in 200 honest lines is blocked, and hardly any is asked about', () => {
  const { tried, block, stopped, wrong } = total(judgement.benign.values());
  expect(tried).toBeGreaterThan(2_000);
  expect(block / tried, wrong.join('\n')).toBeLessThanOrEqual(0.005);
  expect(stopped / tried, wrong.join('\n')).toBeLessThan(0.02);
});

test.each(benignKinds.filter((kind) => kind === 'scam' || kind === 'question'))(
  'of the %s lines, which speak of secrets and hold none, none is blocked',
  (kind) => {
    const { tried, block, wrong } = judgement.benign.get(kind)!;
    expect(tried).toBeGreaterThan(200);
    expect(block, wrong.join('\n')).toBe(0);
  },
);

test('a transaction id in its field is never questioned, whatever was said before', () => {
  expect(judgement.transactionIds).toEqual({ tried: 420, block: 0, ask: 0, wrong: [] });
});
