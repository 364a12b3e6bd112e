// A log that was erased: nothing of its words in any file, list or memory, over both stores; what is left proves that it was there.
import { verifyChain } from '@recourse/shared/kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAudit } from '../audit/audit.ts';
import { followUpId } from '../desk/derive.ts';
import { snapshotKey } from '../desk/shelf.ts';
import { rowKeys } from '../inbox/rowOf.ts';
import { createWiping } from '../retention/wiping.ts';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { openTestCore, type TestCore, testAgent, testCustomer, testRequest } from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { until } from '../testing/until.ts';
import { createFollowUps } from './followUps.ts';
import { rebuildIndexes } from './rebuild.ts';

const ann = testCustomer('ann', 'annie');
const kai = testAgent('kai');
const words = 'lighthouse keeper paid twice';
const note = 'asks about marmalade';
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each([
  ['the embedded store', () => openTestCore(), (core: TestCore) => core.folder!],
  ['Redis', () => openTestCore({ redis: redis.url }), () => redis.dir],
] as const)('over %s', (_, open, folderOf) => {
  let core: TestCore;
  let conversation: string;
  let erasedFiles: string[];
  beforeEach(async () => {
    core = await open();
    erasedFiles = [];
    conversation = await core.begin(ann);
    for (let n = 0; n < 3; n++) await core.send(ann, { type: 'postMessage', log: conversation, text: `${words} ${n}` });
    await core.send(kai, { type: 'postNote', log: conversation, text: note });
    await core.state.marks.merge(conversation, 'customer:kn_annie', { delivered: 3, read: 3 });
  });
  afterEach(() => core.close());

  const erase = (log: string, type: 'eraseConversation' | 'eraseCase') =>
    core.desk.run(log, followUpId('test', log), { type, why: 'request' });

  const wiping = () =>
    createWiping({ site: core.site.id, owner: 'one', log: core.log, state: core.state, now: () => core.clock.now });

  const isStored = (text: string) => isInFiles(folderOf(core), text);

  test('the words are in no file, no list, no memory; places, digests and the chain stay', async () => {
    await core.work(conversation);
    const before = await core.events(conversation);
    await core.state.documents.put(snapshotKey(conversation), { words });
    expect(await isStored(words)).toBe(true);
    const other = await core.another();
    await other.desk.shelf.get(conversation);

    expect(await erase(conversation, 'eraseConversation')).toMatchObject({ ok: true });
    await core.work(conversation);
    await wiping().round();
    await until('the words are off the disk', async () => !(await isStored(words)) && !(await isStored(note)));

    const after = await core.events(conversation);
    expect(after.slice(0, -1)).toEqual(before.map((event) => ({ ...event, body: null, salt: null })));
    expect(after.at(-1)).toMatchObject({ type: 'conversationErased', body: { why: 'request' } });
    expect(verifyChain(after, { head: await core.log.head(conversation) })).toMatchObject({ name: 'whole' });
    expect(await core.state.marks.all(conversation)).toEqual({});
    expect(await core.state.documents.get(snapshotKey(conversation))).toBeNull();
    for (const key of [rowKeys.queued(core.site.id), rowKeys.open(core.site.id), rowKeys.closed(core.site.id)])
      expect((await core.state.rows.list(key, { limit: 100 })).map(({ log }) => log)).not.toContain(conversation);
    for (const each of [core, other])
      expect(JSON.stringify(await each.desk.shelf.refresh(conversation))).not.toContain('lighthouse');
    await other.close();
  });

  test('a late write of another relay brings no row back, nor do lists that are made anew', async () => {
    await core.work(conversation);
    const old = (await core.state.rows.get(conversation))!;
    await erase(conversation, 'eraseConversation');
    await core.work(conversation);
    await core.state.rows.put(old);
    const row = async () => JSON.stringify(await core.state.rows.get(conversation));
    expect(await row()).not.toContain('lighthouse');
    // Nor does making all lists anew.
    await rebuildIndexes({ ...core, shelf: core.desk.shelf, sites: new Map([[core.site.id, core.site]]) });
    expect(await row()).toContain('gone');
  });

  test('its owner is told that it is gone, a stranger and a missing log are told apart by nothing, and nobody writes into it', async () => {
    await erase(conversation, 'eraseConversation');
    const post = (who: typeof ann, log: string) => core.send(who, { type: 'postMessage', log, text: 'again' });
    expect(await post(ann, conversation)).toEqual({ ok: false, failure: { code: 'notFound' } });
    expect(await post(testCustomer('bob'), conversation)).toEqual({ ok: false, failure: { code: 'notFound' } });
    expect(await core.send(kai, { type: 'takeConversation', log: conversation })).toMatchObject({ ok: false });
  });

  test('killed at any step, what is left is done when it comes again, and is in the audit once', async () => {
    const submit = { type: 'submitCase' as const, conversation, locale: 'en', timeZone: 'UTC' };
    const ack = await core.send(ann, { ...submit, request: testRequest({ note: words }) });
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    await core.work(ack.log);
    const clockPast = core.clock.now;
    await core.send(ann, { type: 'withdrawCase', log: ack.log });
    expect(await erase(ack.log, 'eraseCase')).toMatchObject({ ok: true });
    const events = await core.events(ack.log);

    let calls = 0;
    let killAt = 1;
    const dying = <Port extends object>(port: Port): Port =>
      new Proxy(port, {
        get(target, name) {
          const member = Reflect.get(target, name) as unknown;
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            if (['erase', 'put', 'remove', 'append', 'set'].includes(String(name)) && ++calls === killAt)
              throw new Error('killed here');
            return Reflect.apply(member, target, args);
          };
        },
      });
    const { state } = core;
    const ports = {
      ...{ desk: core.desk, log: dying(core.log), eraseFile: async (file: string) => void erasedFiles.push(file) },
      state: { ...state, documents: dying(state.documents), rows: dying(state.rows), due: dying(state.due) },
    };
    let kills = 0;
    for (let done = false; !done; killAt++) {
      calls = 0;
      try {
        await createFollowUps(ports)(ack.log, events);
        done = true;
      } catch {
        kills++;
      }
    }
    expect(kills).toBeGreaterThan(5);
    expect((await core.events(ack.log)).filter(({ body }) => body !== null).map(({ type }) => type)).toEqual([
      'caseErased',
    ]);
    expect((await state.documents.get(`wipe:${core.site.id}`))?.value).toBe('due');
    await wiping().round();
    await wiping().round();
    expect((await state.documents.get(`wipe:${core.site.id}`))?.value).toBe('done');
    const entries = await createAudit({ log: core.log, now: () => clockPast }).list(core.site.id, { limit: 50 });
    expect(entries.filter(({ entry }) => entry.type === 'logErased' && entry.log === ack.log)).toMatchObject([
      { entry: { why: 'request', by: 'commandLine' } },
    ]);
    expect(await state.due.due(core.site.id, Number.MAX_SAFE_INTEGER, 100)).not.toContainEqual(
      expect.objectContaining({ log: ack.log }),
    );
  });

  test('the same payment submitted anew is a case again, behind what was erased', async () => {
    const request = testRequest({ transactionId: 'pi_3Qx8aZ2kAgain' });
    const submit = { type: 'submitCase' as const, conversation, locale: 'en', timeZone: 'UTC', request };
    const first = await core.send(ann, submit);
    if (!first.ok) throw new Error(JSON.stringify(first));
    await core.send(ann, { type: 'withdrawCase', log: first.log });
    await erase(first.log, 'eraseCase');
    await core.work(first.log);
    const second = await core.send(ann, submit);
    expect(second).toMatchObject({ ok: true, log: first.log });
    // What was erased comes by again, as after a crash, and takes nothing of the new one.
    await core.work(first.log);
    const events = await core.events(first.log);
    expect(events.filter(({ type, body }) => type === 'caseSubmitted' && body !== null)).toHaveLength(1);
    expect(verifyChain(events)).toMatchObject({ name: 'whole' });
    expect((await core.state.rows.get(first.log))?.view).toMatchObject({ kind: 'rc' });
  });
});
