// A relay with terms, as it runs: what is over its term when it looks is off the lists, the disk and the device, with its file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustomerRows } from '@recourse/shared/protocol';
import { afterEach, expect, test } from 'vitest';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { testKeys } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';
import { traces, wholeCustomer } from '../testing/wholeCustomer.ts';

const dayMs = 86_400_000;
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work();
});

test('a relay that looks after the terms are over erases what is, and tells the device', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-terms-'));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const site = { customerKeys: testKeys, keepDays: { conversations: 30, cases: 60, files: 30 } };
  const start = async (later: number): Promise<TestRelay> => {
    const relay = await startTestRelay({ folder, site, now: () => Date.now() + later });
    cleanUp.push(relay.close);
    return relay;
  };
  const relay = await start(0);
  const his = await wholeCustomer(relay);
  await his.client.session.send({ type: 'withdrawCase', log: his.case }).settled;
  await his.agent.session.send({ type: 'closeConversation', log: his.conversation }).settled;
  await until('the lists have it', async () => {
    const row = await relay.stores.state.rows.get(his.conversation);
    return row?.keys.includes('harbor/ended:talksOfCases');
  });
  await relay.close();

  // A month later: the file is over its term, the case can no longer be opened again, and is kept.
  const month = await start(31 * dayMs);
  await until('the file is gone', async () => (await month.stores.evidence.read(his.files.kept)) === null);
  expect(await isInFiles(folder, traces.told)).toBe(true);
  await month.close();

  const quarter = await start(92 * dayMs);
  const said = [
    traces.message,
    traces.reply,
    traces.note,
    traces.requestNote,
    traces.asked,
    traces.told,
    traces.caption,
  ];
  for (const text of said) await until(`"${text}" is off the disk`, async () => !(await isInFiles(folder, text)));
  const phone = quarter.customer({ device: his.device });
  const rows = await until('the device is told', () => phone.pushed('rows') as CustomerRows | undefined);
  expect(rows).toMatchObject({ cases: [] });
  const erased = (await quarter.audit.list('harbor', { limit: 20 })).flatMap(({ entry }) =>
    entry.type === 'logErased' ? [[entry.log, entry.why]] : [],
  );
  expect(erased).toEqual(
    expect.arrayContaining([
      [his.case, 'term'],
      [his.conversation, 'term'],
    ]),
  );
}, 60_000);

test('in production it says at its start what it keeps without a term', async () => {
  const relay = await startTestRelay({ environment: 'production', site: { keepDays: { cases: 90 } } });
  cleanUp.push(relay.close);
  const told = relay.lines.map((line) => JSON.parse(line)).find(({ without }) => without);
  expect(told).toMatchObject({ site: 'harbor', without: ['conversations', 'files'] });
});
