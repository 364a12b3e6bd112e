// Nothing that reads a text can be kept busy by one: each of these would stop a pattern that goes back and forth.
import { describe, expect, test } from 'vitest';
import { slowTexts } from '../testing/index.ts';
import { secondReader } from './asks/secondReader.ts';
import { findForbiddenAsk } from './findForbiddenAsk.ts';
import { findSecret } from './findSecret.ts';
import { findLinks, judgeLink } from './links.ts';
import { cleanName, personName } from './names.ts';
import { quickSecret } from './quickSecret.ts';
import { allWordLists } from './wordLists.ts';

const [lists, reader] = await Promise.all([allWordLists(), secondReader()]);
const hosts = ['wallet.example.com', 'etherscan.io'];
const readers: Record<string, (text: string) => unknown> = {
  'the search for secrets': (text) => findSecret(text, { field: 'message', lists }),
  'the quick search': (text) => quickSecret(text, 'message'),
  'the guard of agents': (text) => findForbiddenAsk(text, { lists, reader, listedHosts: hosts }),
  'the search for links': (text) => findLinks(text).map((link) => judgeLink(link, hosts)),
  'the cleaning of names': (text) => [cleanName(text), personName(text, ['Berthwell'])],
};
const limitMs = 50;

describe.each(Object.keys(readers))('%s', (reader) => {
  test.each(Object.entries(slowTexts(4_000)))('is soon done with %s', (_, text) => {
    const read = readers[reader]!;
    // Of the processor's time, and the best of a few: the machine may be busy with others, a pattern that hangs hangs every time.
    let best = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 8 && best > limitMs; tries++) {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    expect(best).toBeLessThan(limitMs);
  });
});
