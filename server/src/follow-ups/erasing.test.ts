// Words that were taken back: gone from the log, its files, the rows and every memory of them, over both stores.
import { canonicalJson, eventIdOf, sha256Hex } from '@recourse/shared/kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { snapshotKey } from '../desk/shelf.ts';
import { openTestCore, type TestCore, testAgent, testCustomer } from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';

const ann = testCustomer('ann');
const bob = testCustomer('bob');
let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each([
  ['the embedded store', () => openTestCore()],
  ['Redis', () => openTestCore({ redis: redis.url })],
])('over %s', (_, open) => {
  let core: TestCore;
  let log: string;
  beforeEach(async () => {
    core = await open();
    log = await core.begin(ann);
  });
  afterEach(() => core.close());

  const say = async (text: string) => {
    const ack = await core.send(ann, { type: 'postMessage', log, text });
    expect(ack).toMatchObject({ ok: true });
    const events = await core.events(log);
    return eventIdOf(events.at(-1)!.chain);
  };
  const texts = async () =>
    (await core.events(log)).flatMap(({ type, body }) => (type === 'messagePosted' ? [body?.text ?? null] : []));

  test('the customer takes back his own messages; place, digest and chain of each stay', async () => {
    await say('hello');
    const part = await say('the first half');
    const before = await core.events(log);
    await core.work(log);
    expect(await core.send(ann, { type: 'eraseMessages', log, events: [part] })).toMatchObject({ ok: true });
    await core.work(log);
    expect(await texts()).toEqual(['hello', null]);
    const after = await core.events(log);
    expect(after.slice(0, before.length).map(({ chain, digest }) => ({ chain, digest }))).toEqual(
      before.map(({ chain, digest }) => ({ chain, digest })),
    );
    expect(after.at(-1)).toMatchObject({ type: 'messagesErased', body: { events: [part] } });
    const row = await core.state.rows.get(log);
    expect(JSON.stringify(row)).not.toContain('the first half');
    expect(JSON.stringify(await core.desk.shelf.get(log))).not.toContain('the first half');
    expect(await core.state.documents.get(snapshotKey(log))).toBeNull();
  });

  test("nobody erases another's words, nor an agent anybody's", async () => {
    const part = await say('mine');
    await core.send(testAgent('kai'), { type: 'takeConversation', log });
    const { seq } = await core.log.head(log);
    await core.send(testAgent('kai'), { type: 'postMessage', log, text: 'an answer', assignment: seq });
    const answer = eventIdOf((await core.events(log)).at(-1)!.chain);
    expect(await core.send(bob, { type: 'eraseMessages', log, events: [part] })).toEqual({
      ok: false,
      failure: { code: 'notFound' },
    });
    expect(await core.send(testAgent('kai'), { type: 'eraseMessages', log, events: [part] })).toMatchObject({
      ok: false,
    });
    await core.send(ann, { type: 'eraseMessages', log, events: [answer] });
    await core.work(log);
    expect(await texts()).toEqual(['mine', 'an answer']);
  });

  test('a phrase in parts, from an altered widget: the last part is refused and the parts before it are erased', async () => {
    await say('hello');
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
    for (let at = 0; at < 9; at += 3) await say(phrase.slice(at, at + 3).join(' '));
    await say('one moment please');
    const last = { type: 'postMessage' as const, log, text: phrase.slice(9).join(' ') };
    expect(await core.send(ann, last)).toEqual({
      ok: false,
      failure: { code: 'secretStopped', field: 'text', rule: 'recoveryPhrase' },
    });
    await core.work(log);
    expect(await texts()).toEqual(['hello', null, null, null, 'one moment please']);
    const row = await core.state.rows.get(log);
    expect(`${JSON.stringify(row)}${JSON.stringify(await core.events(log))}`).not.toMatch(/winner|sausage|useful/);
  });

  test("also when its parts came through two relays, of which neither knew the other's", async () => {
    const other = await core.another();
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
    await say('hello');
    await other.send(ann, { type: 'postMessage', log, text: phrase.slice(0, 3).join(' ') });
    await core.send(ann, { type: 'postMessage', log, text: phrase.slice(3, 9).join(' ') });
    const ack = await other.send(ann, { type: 'postMessage', log, text: phrase.slice(9).join(' ') });
    await core.work(log);
    expect((await texts()).filter((text) => text !== null)).toEqual(['hello']);
    expect(ack.ok ? (await core.events(log)).at(-1)?.type : 'messagesErased').toBe('messagesErased');
    await other.close();
  });

  test("another's words are no part of it, and nobody learns of them by trying", async () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
    await say(phrase.slice(0, 10).join(' '));
    const tried = await core.send(bob, { type: 'postMessage', log, text: phrase.slice(10).join(' ') });
    expect(tried).toEqual({ ok: false, failure: { code: 'notFound' } });
  });

  test('what the digest of a command tells cannot be tried out word by word', async () => {
    await say('abandon');
    const [event] = (await core.events(log)).slice(-1);
    const command = { type: 'postMessage', log, text: 'abandon', id: event!.command };
    expect(event!.commandDigest).not.toBe(sha256Hex(canonicalJson(command)));
  });
});
