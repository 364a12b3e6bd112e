// No field of the intake can be kept busy by what is typed or pasted into it.
import { describe, expect, test } from 'vitest';
import { slowTexts } from '../testing/index.ts';
import { addressProblem } from './addressChecks.ts';
import { instantFrom } from './cleanValue.ts';
import { isAddress, isMemo, isTransactionId, networkNames, spellAddress } from './networks.ts';
import { cleanTransactionId, plainText } from './transactionId.ts';

const readers: Record<string, (text: string) => unknown> = {
  'a transaction': (text) => cleanTransactionId(text),
  'a plain text': (text) => plainText(text),
  'a moment': (text) => instantFrom(text, 'Asia/Kathmandu'),
  'the shapes of every network': (text) =>
    networkNames.map((name) => [
      isAddress(name, text),
      isTransactionId(name, text),
      isMemo(name, text),
      spellAddress(name, text),
    ]),
};
const limitMs = 50;

function bestOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best > limitMs; tries++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe.each(Object.keys(readers))('%s', (reader) => {
  test.each(Object.entries(slowTexts(4_000)))('is soon read of %s', (_, text) => {
    expect(bestOf(() => readers[reader]!(text))).toBeLessThan(limitMs);
  });
});

// An address has at most this many characters when it comes here; longer ones the schema refuses.
test.each(Object.entries(slowTexts(160)))('an address of %s is soon judged for every network', (_, text) => {
  for (const name of networkNames) expect(bestOf(() => addressProblem(name, text))).toBeLessThan(limitMs);
});
