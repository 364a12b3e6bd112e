// A published list of phishing hosts: read in its two forms, and good for a warning only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCore, type TestCore, testCustomer } from '../testing/testCore.ts';
import { readPhishingHosts } from './phishingHosts.ts';

let folder: string;
let core: TestCore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-phishing-'));
  core = await openTestCore({
    site: { phishingHosts: new Set(['claim-airdrop.top', 'mempool.space']), linkHosts: ['mempool.space'] },
  });
});
afterAll(async () => {
  await core.close();
  rmSync(folder, { recursive: true });
});

const read = (text: string) => {
  const path = join(folder, 'list');
  writeFileSync(path, text);
  return readPhishingHosts(path);
};

test.each([
  ['{"version":2,"tolerance":2,"fuzzylist":["ours.io"],"whitelist":["a.io"],"blacklist":["Evil.top","b.evil.xyz"]}'],
  ['# of today\nevil.top\r\nb.evil.xyz # seen twice\n\nnot a host\nhttps://c.top\n'],
])('%s', (text) => expect(read(text)).toEqual({ ok: true, hosts: new Set(['evil.top', 'b.evil.xyz']) }));

test.each(['', '{', '{"blacklist":"evil.top"}', '{"blacklist":[]}', '# nothing'])('%j is no list', (text) =>
  expect(read(text)).toEqual({ ok: false, problem: 'names a file without a host in it' }),
);

test.each<[string, string | undefined]>([
  ['is https://claim-airdrop.top/x yours?', 'knownPhishing'],
  ['www.claim-airdrop[.]top asked for my phrase', 'knownPhishing'],
  ['claim-airdrop.top.example.org', undefined],
  ['xclaim-airdrop.top', undefined],
  ['https://other.top', undefined],
  // Somebody else's list is not stronger than the site's own.
  ['https://mempool.space/tx/1', undefined],
])('a customer who writes "%s" is heard, and warned where it stands on the list', async (text, caution) => {
  const mei = testCustomer('mei');
  const log = await core.begin(mei);
  expect(await core.send(mei, { type: 'postMessage', log, text })).toMatchObject({ ok: true });
  const posted = (await core.events(log)).find(({ type }) => type === 'messagePosted');
  expect(posted?.body).toMatchObject({ text });
  expect(posted?.body?.caution).toBe(caution);
});
