// A customer is removed while his relay runs: none of his words is anywhere afterwards, over both stores, and what is left proves itself.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromServer } from '@recourse/shared/protocol';
import { createClient } from 'redis';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardRequest, startConversation, typesOf } from '../relay/relayContract.ts';
import { endAll, runCli } from '../testing/cliChild.ts';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testKeys } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';
import { traces, wholeCustomer } from '../testing/wholeCustomer.ts';

vi.setConfig({ testTimeout: 120_000 });

const secret = randomBytes(33).toString('base64url');
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  endAll();
  for (const work of cleanUp.splice(0).reverse()) await work();
});

const sitesFile = `sites:
  - id: harbor
    name: { en: Harbor Support }
    hours: { timeZone: UTC, days: {} }
`;

async function opened(store: 'embedded' | 'redis') {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-removal-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const redis = store === 'redis' ? await startRedis() : undefined;
  if (redis) cleanUp.push(redis.stop);
  const relay = await startTestRelay({
    ...{ folder, secret, store: redis ? { name: 'redis', url: redis.url } : { name: 'embedded' } },
    // Where nobody listens: his name there is kept all the same.
    site: { customerKeys: testKeys, notify: { url: 'http://127.0.0.1:9/', secret } },
  });
  cleanUp.push(relay.close);
  const config = join(folder, 'sites.yaml');
  writeFileSync(config, sitesFile);
  const env = {
    ...{ RECOURSE_DATA: folder, RECOURSE_CONFIG: config, RECOURSE_SECRET: secret },
    ...(redis && { REDIS_URL: redis.url }),
  };
  const cli = async (...args: string[]) => {
    const { exit, out, err } = await runCli([...args, '--json'], { env });
    // biome-ignore lint/suspicious/noExplicitAny: what a command answers is looked at member by member
    return { exit, told: JSON.parse(out || '{}') as any, err };
  };
  return { folder, redis, relay, cli };
}

async function snapshotOf(redis: TestRedis): Promise<void> {
  const operator = createClient({ url: redis.url });
  await operator.connect();
  await operator.sendCommand(['SAVE']);
  operator.destroy();
}

const remove = ['customer', 'remove'];

describe.each(['embedded', 'redis'] as const)('over the %s store', (store) => {
  test('everything of his goes, from every place, and nobody else loses anything', async () => {
    const { folder, redis, relay, cli } = await opened(store);
    const { documents, rows } = relay.stores.state;
    const bob = relay.customer();
    const bobs = startConversation(bob);
    await bob.session.send({ type: 'postMessage', log: bobs, text: 'a stranger who stays' }).settled;
    const his = await wholeCustomer(relay);
    const anywhere = async (text: string) =>
      (await isInFiles(folder, text)) || (redis !== undefined && (await isInFiles(redis.dir, text)));
    const found = async () => {
      const there = await Promise.all(Object.values(traces).map(anywhere));
      return Object.keys(traces).filter((_, at) => there[at]);
    };
    await until('all of it is there to be found', async () => (await found()).length === Object.keys(traces).length);
    // Sealed, so it cannot be found by its letters.
    const words = () => documents.list('ownWord:', { limit: 10 });
    expect(await words()).toHaveLength(1);

    const shown = await cli(...remove, '--subject', traces.subject);
    expect(shown).toMatchObject({ exit: 0, told: { removed: false, mayGo: false } });
    expect(shown.told.conversations.sort()).toEqual([his.conversation, his.second].sort());
    expect(shown.told.cases).toMatchObject([{ log: his.case, bar: 'open', files: 1 }]);
    expect(shown.told).toMatchObject({ ids: [expect.stringMatching(/^kn_/), expect.stringMatching(/^dv_/)] });
    expect(shown.told).toMatchObject({ stops: [expect.stringContaining('.sl.')], uploads: [his.files.unfinished] });
    expect((await cli(...remove, '--subject', traces.subject, '--yes')).exit).toBe(1);
    expect(await found()).toHaveLength(Object.keys(traces).length);

    const removed = await cli(...remove, '--subject', traces.subject, '--force', '--yes', '--reference', 'DSR-7');
    expect(removed).toMatchObject({ exit: 0, told: { removed: true, conversations: 2, cases: 1, files: 1 } });
    await until('nothing of it is anywhere', async () => (await found()).length === 0);
    if (redis) await snapshotOf(redis);
    expect(await found()).toEqual([]);
    expect(await anywhere('a stranger who stays')).toBe(true);
    expect(await relay.stores.evidence.read(his.files.kept)).toBeNull();
    expect(await relay.stores.evidence.parts(his.files.unfinished)).toBeNull();
    expect(await words()).toEqual([]);
    for (const prefix of ['draft:', 'subject:', 'device:harbor:dv', 'recovery:', 'recoveryCode:', 'upload:'])
      expect(
        (await documents.list(prefix, { limit: 10 })).map(({ key }) => key).filter(isHis(removed.told.ids)),
      ).toEqual([]);
    expect(JSON.stringify(relay.lines)).not.toMatch(/quince/i);

    // Those who are looking are told, and what they were told before is blank.
    await until('his screen is empty', () => typesOf(his.seen.his).at(-1) === 'conversationErased');
    await until('and the agent’s', () => typesOf(his.seen.agents).at(-1) === 'conversationErased');
    expect([...his.seen.his, ...his.seen.agents].filter(({ event }) => event !== null)).toHaveLength(2);
    const rowsOf = (who: TestClient) => who.pushed(fromServer.rows) as { conversations: unknown[]; gone?: unknown[] };
    const gone = [his.conversation, his.second, his.case].map((log) => ({ log, why: 'request' }));
    await until('his lists are empty', () => rowsOf(his.client).gone?.length === 3);
    expect(rowsOf(his.client)).toMatchObject({ conversations: [], gone: expect.arrayContaining(gone) });
    await until('his word is gone', () => (his.client.pushed(fromServer.ownWord) as { word?: string })?.word === null);
    // His phone, when it opens the next time.
    const later = relay.customer({ device: his.device });
    const after = later.follow(his.case);
    await until('it has been told', () => later.pushed(fromServer.rows));
    expect(after).toEqual([]);
    expect(await rows.count('harbor/place:assigned')).toBeLessThan(2);

    // The same over both, and each of these is a process.
    if (store === 'redis') return;
    await provesItself(cli, his.case, folder);
    const again = await cli(...remove, '--subject', traces.subject, '--yes');
    expect(again).toMatchObject({ exit: 0, told: { conversations: 0, cases: 0, files: 0 } });
  });
});

const isHis = (ids: string[]) => (key: string) => ids.some((id) => key.includes(id));

async function provesItself(
  cli: (...args: string[]) => Promise<{ exit: number | null; told: Record<string, unknown> }>,
  log: string,
  folder: string,
): Promise<void> {
  const dossier = await cli('case', 'export', log);
  const file = join(folder, 'left.json');
  writeFileSync(file, JSON.stringify(dossier.told));
  const events = (dossier.told as { events: object[] }).events.length;
  expect(await cli('case', 'verify', file)).toMatchObject({ exit: 0, told: { events, withheld: events - 1 } });
  expect((await cli('audit', 'verify')).exit).toBe(0);
  const { entries } = (await cli('audit', 'list')).told as { entries: Array<{ entry: Record<string, unknown> }> };
  const told = entries.map(({ entry }) => entry);
  expect(told).toContainEqual(expect.objectContaining({ type: 'logErased', log, why: 'request', by: 'commandLine' }));
  expect(told.find(({ type }) => type === 'customerRemoved')).toEqual({
    ...{ type: 'customerRemoved', customer: expect.stringMatching(/^kn_/), reference: 'DSR-7' },
    ...{ conversations: 2, cases: 1, files: 1, evenOpen: true, by: 'commandLine' },
  });
}

describe('what stands against it', () => {
  async function caseOf(relay: TestRelay): Promise<{ log: string; agent: TestClient }> {
    const customer = relay.customer();
    const agent = await relay.agent('vera', { role: 'supervisor' });
    const conversation = startConversation(customer);
    const ack = await customer.session.send({
      ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request: cardRequest() },
    }).settled;
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    return { log: ack.log, agent };
  }

  test('money on its way and an open dispute, whatever is said; by a case number it is found all the same', async () => {
    const { relay, cli } = await opened('embedded');
    const { log, agent } = await caseOf(relay);
    const approved = await agent.session.send({ type: 'approveCase', log, amount: '20.00', words: 'Yes' }).settled;
    expect(approved).toMatchObject({ ok: true });
    const number = `RC-${log.split('.')[3]!.match(/.{4}/g)!.join('-')}`;
    const refused = await cli(...remove, '--of', number, '--force', '--yes');
    expect(refused).toMatchObject({ exit: 1, told: { ok: false, problem: expect.stringContaining(number) } });
    await agent.session.send({ type: 'openDispute', log }).settled;
    expect((await cli(...remove, '--of', log, '--force', '--yes')).exit).toBe(1);
    const { entries } = (await cli('audit', 'list')).told;
    expect(entries.filter(({ entry }: { entry: { type: string } }) => /Removed|logErased/.test(entry.type))).toEqual(
      [],
    );
  });
});
