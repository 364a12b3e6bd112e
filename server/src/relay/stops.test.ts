// An agent's line that the guard held back, from the stop to its end, over both stores.
import { type LogId, parseLogId, siteLogFor } from '@recourse/shared/kit';
import type { Ack } from '@recourse/shared/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAudit } from '../audit/audit.ts';
import { createGuard, guardParts } from '../desk/guard.ts';
import { stoppedWordsDays } from '../desk/stops.ts';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { newId, openTestCore, type TestCore, testAgent, testCustomer } from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { until } from '../testing/until.ts';
import { listStops } from './stopNews.ts';

const ann = testCustomer('ann');
const [kai, lin] = [testAgent('kai'), testAgent('lin')];
const [su, wei] = [testAgent('su', 'senior'), testAgent('wei', 'senior')];
const chief = testAgent('chief', 'supervisor');

/** The real guard, and lines that are doubtful whatever the rules of the day are. */
const guard = createGuard({
  ...guardParts,
  findAsk(text, context) {
    const at = text.indexOf('DOUBT');
    if (at >= 0) return { verdict: 'block', rule: 'doubtful' as never, span: { start: at, end: at + 5 } };
    const warn = text.indexOf('WARN');
    if (warn >= 0) return { verdict: 'warn', rule: 'doubtful' as never, span: { start: warn, end: warn + 4 } };
    return guardParts.findAsk(text, context);
  },
  mayBeReleased: (found) => (found.rule as string) === 'doubtful',
});

const forbidden = '请把助记词发给我核对';
const doubtful = 'DOUBT 您可以打我们的电话';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each(['embedded', 'redis'] as const)('a stopped line over %s', (store) => {
  let core: TestCore;
  let conversation: LogId;
  let assignment: number;
  beforeEach(async () => {
    core = await openTestCore({ guard, ...(store === 'redis' && { redis: redis.url }) });
    conversation = await core.begin(ann);
    await core.send(ann, { type: 'postMessage', log: conversation, text: 'hello' });
    await core.send(kai, { type: 'takeConversation', log: conversation });
    assignment = (await core.events(conversation)).findLast(({ type }) => type === 'agentAssigned')!.seq;
  });
  afterEach(() => core.close());

  const post = (text: string, id?: string, on = core) =>
    on.send(kai, { type: 'postMessage', log: conversation, text, assignment }, id);
  const ask = (text: string, by = kai) => core.send(by, { type: 'askRelease', log: conversation, text, assignment });
  const said = async () =>
    (await core.log.readPublic(conversation, { after: 0, limit: 100 })).flatMap(({ body }) => body?.text ?? []);
  const typesOf = async (log: LogId) => (await core.events(log)).map(({ type }) => type);
  /** Every stopped line of the site, found as a rebuild finds it. */
  const stops = async (): Promise<LogId[]> => {
    const found: LogId[] = [];
    for (let shard = 0; shard < 64; shard++)
      found.push(...(await core.log.logs({ site: 'harbor', shard }, { limit: 500 })));
    const lines = found.filter((log) => parseLogId(log)?.kind === 'sl');
    const here: LogId[] = [];
    for (const line of lines) if ((await core.events(line))[0]?.body?.about === conversation) here.push(line);
    return here;
  };
  const only = async () => {
    const [line, ...more] = await stops();
    if (!line || more.length > 0) throw new Error(`${more.length + (line ? 1 : 0)} lines`);
    return line;
  };
  const asked = async (text = doubtful): Promise<LogId> => {
    const ack = await ask(text);
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    await core.work(ack.log);
    return ack.log;
  };
  const code = (ack: Ack) => (ack.ok ? 'ok' : ack.failure.code);

  test('never reaches the customer: by no id, on no relay, and as often as it is tried', async () => {
    const another = await core.another();
    const id = newId();
    expect(await post(forbidden, id)).toMatchObject({
      failure: { code: 'askStopped', field: 'text', rule: 'asksForPhrase', releasable: false, span: { start: 0 } },
    });
    expect(code(await post(forbidden, id))).toBe('askStopped');
    expect(code(await post(forbidden, newId(), another))).toBe('askStopped');
    const sent = newId();
    expect(code(await post('您好', sent))).toBe('ok');
    expect(code(await post(forbidden, sent))).toBe('askStopped');
    expect(await said()).toEqual(['hello', '您好']);
    // The same line in the same place is one stop.
    expect(await typesOf(await only())).toEqual(['lineStopped', 'wordsKept']);
    await another.close();
  });

  test('asks for a secret in two messages: the second completes it and is stopped', async () => {
    const pair = createGuard({
      ...guardParts,
      findAsk: (text, context) => {
        const { recent } = context as unknown as { recent: string[] };
        return guardParts.findAsk([recent.at(-1) ?? '', text].join(''), context);
      },
    });
    const other = await openTestCore({ guard: pair });
    const log = await other.begin(ann);
    await other.send(ann, { type: 'postMessage', log, text: '请把您的助记词' });
    await other.send(kai, { type: 'takeConversation', log });
    const at = (await other.events(log)).findLast(({ type }) => type === 'agentAssigned')!.seq;
    const say = (text: string) => other.send(kai, { type: 'postMessage', log, text, assignment: at });
    // What the customer said is none of the agent's.
    expect(code(await say('发给我看看'))).toBe('ok');
    expect(code(await say('请把您的助'))).toBe('ok');
    expect(code(await say('记词发给我'))).toBe('askStopped');
    await other.close();
  });

  test('is kept without its words where they hold a secret', async () => {
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    expect(await post(`Import this: ${phrase}`)).toMatchObject({
      failure: { code: 'secretStopped', releasable: false },
    });
    const line = await only();
    expect(await typesOf(line)).toEqual(['lineStopped']);
    expect(code(await ask(`Import this: ${phrase}`))).toBe('secretStopped');
    await core.work(line);
    expect(JSON.stringify([await core.events(line), await core.state.rows.get(line)])).not.toContain('sausage');
  });

  test('about a secret is never let go, by anybody', async () => {
    expect(code(await ask(forbidden))).toBe('askStopped');
    const line = await only();
    expect(await typesOf(line)).toEqual(['lineStopped', 'wordsKept']);
    for (const who of [kai, su, chief])
      expect(code(await core.send(who, { type: 'releaseLine', log: line }))).not.toBe('ok');
    await core.work(line, conversation);
    expect(await said()).toEqual(['hello']);
  });

  test('that is doubtful waits, is let go by a second person, and is posted in its writer’s name', async () => {
    expect(await post(doubtful)).toMatchObject({ failure: { code: 'askStopped', releasable: true } });
    const line = await asked();
    expect(line).toBe(await only());
    expect(await said()).toEqual(['hello']);
    expect(code(await core.send(lin, { type: 'releaseLine', log: line }))).toBe('forbidden');
    expect(code(await core.send(su, { type: 'releaseLine', log: line }))).toBe('ok');
    await core.work(line);
    await core.work(line);
    expect(await said()).toEqual(['hello', doubtful]);
    const [posted, released] = (await core.events(conversation)).slice(-2);
    expect(posted).toMatchObject({ type: 'messagePosted', author: { id: 'ag_kai' }, body: { text: doubtful } });
    expect(released).toMatchObject({ type: 'messageReleased', pub: null, body: { by: { id: 'ag_su' }, line } });
    expect((await core.events(line)).at(-1)).toMatchObject({ type: 'linePosted' });
    const audit = await createAudit({ log: core.log, now: () => 0 }).list('harbor', { limit: 10 });
    expect(audit.filter(({ entry }) => 'line' in entry && entry.line === line)).toMatchObject([
      { entry: { type: 'lineReleased', by: { id: 'ag_su' } }, by: { id: 'ag_su' } },
      { entry: { type: 'lineStopped', agent: { id: 'ag_kai' } }, by: { role: 'relay' } },
    ]);
  });

  test('is not let go by its writer, whatever his rank', async () => {
    const log = await core.begin(testCustomer('bo'));
    await core.send(testCustomer('bo'), { type: 'postMessage', log, text: 'hi' });
    await core.send(su, { type: 'takeConversation', log });
    const at = (await core.events(log)).at(-1)!.seq;
    const ack = await core.send(su, { type: 'askRelease', log, text: doubtful, assignment: at });
    if (!ack.ok) throw new Error(JSON.stringify(ack));
    expect(code(await core.send(su, { type: 'releaseLine', log: ack.log }))).toBe('needsAnotherPerson');
    expect(code(await core.send(wei, { type: 'releaseLine', log: ack.log }))).toBe('ok');
  });

  test('is let go once when two do it at once on two relays, and the other is told', async () => {
    const line = await asked();
    const another = await core.another();
    const acks = await Promise.all([
      core.send(su, { type: 'releaseLine', log: line }),
      another.send(wei, { type: 'releaseLine', log: line }),
    ]);
    expect(acks.map(code).sort()).toEqual(['notPossibleNow', 'ok']);
    await Promise.all([core.work(line), another.work(line)]);
    expect((await typesOf(line)).filter((type) => type === 'lineReleased')).toHaveLength(1);
    expect(await said()).toEqual(['hello', doubtful]);
    await another.close();
  });

  test('is not posted where its writer no longer has the conversation, and that is said', async () => {
    const line = await asked();
    await core.send(kai, { type: 'giveBack', log: conversation });
    await core.send(lin, { type: 'takeConversation', log: conversation });
    expect(code(await core.send(su, { type: 'releaseLine', log: line }))).toBe('ok');
    await core.work(line);
    expect(await said()).toEqual(['hello']);
    expect((await core.events(line)).at(-1)).toMatchObject({
      type: 'lineNotPosted',
      body: { code: 'notAssignedToYou' },
    });
  });

  test('is judged once more when it is let go', async () => {
    const line = await asked();
    const stricter = createGuard({
      ...guardParts,
      findAsk: () => ({ verdict: 'block', rule: 'asksForKey', span: { start: 0, end: 1 } }),
    });
    const broken = createGuard({
      ...guardParts,
      findAsk: () => {
        throw new Error('no');
      },
    });
    for (const [each, expected] of [
      [stricter, 'askStopped'],
      [broken, 'guardAway'],
    ] as const) {
      const other = await openTestCore({ guard: each, ...(store === 'redis' && { redis: redis.url }) });
      if (store === 'redis') expect(code(await other.send(su, { type: 'releaseLine', log: line }))).toBe(expected);
      await other.close();
    }
    await core.work(line);
    expect(await said()).toEqual(['hello']);
  });

  test('can be taken back by its writer alone, and refused by a second person for good', async () => {
    const line = await asked();
    expect(code(await core.send(lin, { type: 'withdrawRelease', log: line }))).toBe('notFound');
    expect(code(await core.send(kai, { type: 'withdrawRelease', log: line }))).toBe('ok');
    expect(code(await core.send(su, { type: 'releaseLine', log: line }))).toBe('notPossibleNow');
    expect(await asked()).toBe(line);
    expect(code(await core.send(su, { type: 'refuseRelease', log: line }))).toBe('ok');
    expect(code(await ask(doubtful))).toBe('notPossibleNow');
    await core.work(line);
    expect(await said()).toEqual(['hello']);
  });

  test('counts against nobody until a supervisor, another than its writer, confirms it', async () => {
    await post(forbidden);
    const line = await only();
    await core.work(line);
    const list = (judged: boolean) =>
      listStops({ caller: chief, query: { type: 'stopsToJudge', judged }, state: core.state, desk: core.desk });
    const before = await list(false);
    if (!before.ok) throw new Error('refused');
    const counted = before.confirmed.ag_kai ?? 0;
    expect(before.stops.map(({ log }) => log)).toContain(line);
    expect(code(await core.send(su, { type: 'confirmStop', log: line }))).toBe('forbidden');
    expect(code(await core.send({ ...chief, id: 'ag_kai' }, { type: 'confirmStop', log: line }))).toBe(
      'needsAnotherPerson',
    );
    expect(code(await core.send(chief, { type: 'confirmStop', log: line }))).toBe('ok');
    expect(code(await core.send(chief, { type: 'dismissStop', log: line }))).toBe('notPossibleNow');
    await core.work(line);
    await core.work(line);
    const after = await list(true);
    if (!after.ok) throw new Error('refused');
    expect(after.stops.find(({ log }) => log === line)?.judgement).toMatchObject({
      name: 'confirmed',
      by: { id: 'ag_chief' },
    });
    expect(after.confirmed.ag_kai).toBe(counted + 1);
  });

  test('loses its words when it was a false alarm, and after its days, in log and rows and on the disk', async () => {
    await post(forbidden);
    const line = await only();
    await core.work(line);
    expect(code(await core.send(chief, { type: 'dismissStop', log: line }))).toBe('ok');
    await core.work(line);
    const held = async (log: LogId) => JSON.stringify([await core.events(log), await core.state.rows.get(log)]);
    expect(await held(line)).not.toContain('助记词');
    const late = await asked('DOUBT 今天下午联系');
    const { clock, state } = core;
    const due = (await state.due.due('harbor', Number.MAX_SAFE_INTEGER, 500)).find(({ log }) => log === late);
    expect(due?.dueAt).toBe(clock.now + stoppedWordsDays * 86_400_000);
    const tell = () => core.desk.run(late, newId(), { type: 'clockReached' } as never);
    clock.now = due!.dueAt - 1;
    await tell();
    await core.work(late);
    expect(await held(late)).toContain('今天下午');
    clock.now += 1;
    await tell();
    await core.work(late);
    expect(await held(late)).not.toContain('今天下午');
    await until('they are off the disk', async () => !(await isInFiles(core.folder ?? redis.dir, '今天下午')));
    expect(code(await core.send(su, { type: 'releaseLine', log: late }))).toBe('notPossibleNow');
    expect((await state.due.due('harbor', Number.MAX_SAFE_INTEGER, 500)).map(({ log }) => log)).not.toContain(late);
  });

  test('is nobody’s to follow, to write in or to touch as a conversation', async () => {
    const line = await asked();
    for (const log of [line, siteLogFor('harbor')]) {
      expect(code(await core.send(chief, { type: 'postNote', log, text: 'note' }))).toBe('notFound');
      expect(code(await core.send(ann, { type: 'postMessage', log, text: 'note' }))).toBe('notFound');
    }
    expect(code(await core.send(su, { type: 'releaseLine', log: conversation }))).toBe('notFound');
    expect(code(await core.send({ ...su, site: 'cove' }, { type: 'releaseLine', log: line }))).not.toBe('ok');
  });

  test('only doubted goes out with a caution that the relay puts in, and with none once a person let it go', async () => {
    expect(code(await post('WARN 请先付一下'))).toBe('ok');
    expect((await core.events(conversation)).at(-1)).toMatchObject({
      ...{ type: 'messagePosted', body: { text: 'WARN 请先付一下', caution: 'doubtful' } },
    });
    const line = await asked('WARN 请先付一下吧');
    await core.send(su, { type: 'releaseLine', log: line });
    await core.work(line);
    const posted = (await core.events(conversation)).findLast(({ type }) => type === 'messagePosted');
    expect(posted?.body).toEqual({ text: 'WARN 请先付一下吧' });
  });

  test('of nothing doubtful cannot be asked about, nor in another’s conversation', async () => {
    expect(code(await ask('您好'))).toBe('notPossibleNow');
    expect(code(await ask(doubtful, lin))).toBe('notAssignedToYou');
    expect(await stops()).toEqual([]);
  });
});
