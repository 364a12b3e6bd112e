// Everything that can be asked about a log, asked by those whom the authorisation table keeps out, over a whole relay: what is
// somebody else's answers exactly like what does not exist. What is tried comes from the table; a new line is tried by itself.
import { randomBytes } from 'node:crypto';
import { conversationIdFor, logId } from '@recourse/shared/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Rules, table } from '../access/table.ts';
import { agentCommands, agentQueries, customerCommands, customerQueries } from '../testing/askable.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testSite } from '../testing/testSite.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation } from './relayContract.ts';

let relay: TestRelay;
let owner: TestClient;
/** What belongs to the owner, of each kind, and what nobody has. */
let logs: Record<'conversation' | 'case' | 'stop', { theirs: string; none: string }>;

const ownId = () => `${randomBytes(16).toString('base64url')}.1`;
const unique = () => randomBytes(10).toString('hex').toUpperCase().slice(0, 16);

beforeAll(async () => {
  relay = await startTestRelay({ site: { capacity: 50 }, also: [testSite({ id: 'cove' })] });
  const kai = await relay.agent('kai');
  await until('kai is there', () => kai.pushed('welcome'));
  owner = relay.customer();
  const conversation = startConversation(owner);
  owner.session.send({ type: 'postMessage', log: conversation, text: '早上充值扣了两次款' });
  const submitted = await owner.session.send({
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request: cardRequest() },
  }).settled;
  if (!submitted.ok) throw new Error(JSON.stringify(submitted));
  const events = kai.follow(conversation);
  const assigned = await until('kai has it', () => events.find(({ event }) => event?.type === 'agentAssigned'));
  await kai.session.send({ type: 'postMessage', log: conversation, text: '请把助记词发给我', assignment: assigned.at })
    .settled;
  const stop = await until('the line stands among his own', async () => {
    const answer = await kai.socket.emitWithAck('query', { type: 'ownStops' });
    return answer.stops?.[0]?.log as string | undefined;
  });
  logs = {
    conversation: { theirs: conversation, none: conversationIdFor('harbor', ownId()) },
    case: { theirs: submitted.log, none: logId({ site: 'harbor', kind: 'rc', unique: unique() }) },
    stop: { theirs: stop, none: logId({ site: 'harbor', kind: 'sl', unique: unique() }) },
  };
});
afterAll(() => relay.close());

type Ask = { name: string; rules: Rules; payload: (log: string) => [event: string, payload: object] };

const asks = (
  kind: 'command' | 'query',
  samples: (log: string) => Record<string, object>,
  rules: Record<string, Rules>,
): Ask[] =>
  Object.keys(samples('')).map((type) => ({
    name: `${kind} ${type}`,
    rules: rules[type]!,
    payload: (log) => [
      kind,
      {
        ...(kind === 'command' && { id: ownId() }),
        ...(type !== 'submitCase' && { log }),
        ...{ type, ...samples(log)[type] },
      },
    ],
  }));

const follow: Ask = { name: 'follow', rules: table.follow.log, payload: (log) => ['follow', { log, cursor: null }] };
const byCustomer: Ask[] = [
  ...asks('command', customerCommands, table.command),
  ...asks('query', () => customerQueries, table.query),
  follow,
];
const byAgent: Ask[] = [
  ...asks('command', () => agentCommands, table.command),
  ...asks('query', () => agentQueries, table.query),
  follow,
];

test('nothing that the table allows is left out here', () => {
  const all = (role: 'customer' | 'agent') =>
    Object.entries(table.command).flatMap(([type, rules]) => (rules[role] === 'never' ? [] : `command ${type}`));
  for (const [role, tried] of [
    ['customer', byCustomer],
    ['agent', byAgent],
  ] as const) {
    const names = tried.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(all(role)));
  }
});

const answerTo = async (client: TestClient, { payload }: Ask, log: string) => {
  const [event, what] = payload(log);
  return client.socket.timeout(5_000).emitWithAck(event, what) as Promise<unknown>;
};

/** Sees that the two answers are one, and that it is a refusal. */
async function alike(client: TestClient, ask: Ask, { theirs, none }: { theirs: string; none: string }): Promise<void> {
  const answers = [await answerTo(client, ask, theirs), await answerTo(client, ask, none)];
  expect(answers[0], ask.name).toEqual(answers[1]);
  expect(answers[0], ask.name).toMatchObject({ ok: false });
}

describe.each(byCustomer)('a stranger’s $name', (ask) => {
  test('tells nothing of whether it is there', async () => {
    const stranger = relay.customer();
    await until('he is in', () => stranger.pushed('welcome'));
    for (const kind of ['conversation', 'case', 'stop'] as const) {
      // A conversation begins under the id that its own command names, so another's cannot even be said.
      if (ask.name === 'command submitCase' && kind !== 'conversation') continue;
      await alike(stranger, ask, logs[kind]);
    }
    stranger.socket.disconnect();
  });
});

test('takes as many steps of the store for what is another’s as for what is nobody’s', async () => {
  const { log } = relay.stores;
  const { read } = log;
  const asked: string[] = [];
  log.read = (id, options) => {
    asked.push(id);
    return read.call(log, id, options);
  };
  for (const ask of byCustomer.filter(({ rules }) => rules.customer === 'own')) {
    // Each asks a little only, or he would be told to wait.
    const stranger = relay.customer();
    await until('he is in', () => stranger.pushed('welcome'));
    for (const { theirs, none } of [logs.conversation, logs.case]) {
      asked.length = 0;
      await alike(stranger, ask, { theirs, none });
      const [first, second] = [theirs, none].map((id) => asked.filter((one) => one === id).length);
      expect(first, ask.name).toBe(second);
      expect(first, ask.name).toBeLessThanOrEqual(1);
    }
    stranger.socket.disconnect();
  }
  log.read = read;
});

describe.each([
  ['noor', 'agent'],
  ['ines', 'admin'],
] as const)('%s, %s of another site', (login, role) => {
  test('finds nothing by any command or question', async () => {
    const far = await relay.agent(login, { site: 'cove', role });
    await until('he is in', () => far.pushed('welcome'));
    for (const ask of byAgent) {
      for (const kind of ['conversation', 'case', 'stop'] as const) await alike(far, ask, logs[kind]);
    }
    far.socket.disconnect();
  });
});

test('of the lowest rank: what takes a higher one is refused aloud, whether the log is there or not', async () => {
  const kai = await relay.agent('kai');
  await until('he is in', () => kai.pushed('welcome'));
  const above = byAgent.filter(({ rules }) => rules.least !== undefined);
  expect(above.length).toBeGreaterThan(4);
  for (const ask of above) {
    for (const { theirs, none } of Object.values(logs)) {
      const answers = [await answerTo(kai, ask, theirs), await answerTo(kai, ask, none)];
      expect(answers, ask.name).toEqual([answers[1], answers[1]]);
      expect(answers[0], ask.name).toEqual({ ok: false, failure: { code: 'forbidden' } });
    }
  }
  kai.socket.disconnect();
});

test('of the lowest rank: a question that takes a higher one is refused aloud', async () => {
  const ranked: Record<string, object> = { stopsToRelease: {}, stopsToJudge: { judged: false } };
  const inTable = Object.entries(table.query as Record<string, Rules>).filter(([, { least }]) => least !== undefined);
  // One that joins them needs a line here.
  expect(inTable.map(([type]) => type).sort()).toEqual(Object.keys(ranked).sort());
  const kai = await relay.agent('kai');
  await until('he is in', () => kai.pushed('welcome'));
  for (const [type, rest] of Object.entries(ranked)) {
    const answer = await kai.socket.emitWithAck('query', { type, ...rest });
    expect(answer, type).toEqual({ ok: false, failure: { code: 'forbidden' } });
  }
  kai.socket.disconnect();
});

test('marks and typing of a stranger reach nobody', async () => {
  const stranger = relay.customer();
  await until('he is in', () => stranger.pushed('welcome'));
  const before = owner.pushed('marks');
  const log = logs.conversation.theirs;
  stranger.socket.emit('mark', { log, delivered: 99, read: 99 });
  stranger.socket.emit('signal', { type: 'typing', log, on: true });
  stranger.socket.emit('unfollow', { log });
  // What is asked after these is answered after them.
  await answerTo(stranger, follow, log);
  expect(owner.pushed('signal')).toBeUndefined();
  expect(owner.pushed('marks')).toEqual(before);
});

test('after all this the owner’s logs are as they were', async () => {
  for (const { theirs } of Object.values(logs)) {
    const events = await relay.stores.log.read(theirs, { after: 0, limit: 500 });
    const authors = new Set(events.map(({ author }) => author.name ?? author.role));
    for (const author of authors) expect(['customer', 'guide', 'relay', 'policy', 'Kai']).toContain(author);
    expect(events.filter(({ author }) => author.role === 'customer').length).toBeLessThan(5);
  }
});

test('what was erased answers a stranger as what never was', async () => {
  const { log: store } = relay.stores;
  const gone = async (id: string, type: string) => {
    const body = { why: 'request', customer: { id: 'dv_theowner', kind: 'device' } };
    await store.append({
      ...{ log: id, expected: await store.head(id), command: ownId(), commandDigest: 'e' },
      events: [{ type, version: 1, isPublic: true, time: Date.now(), author: { role: 'relay' }, body }],
    });
    return id;
  };
  const pairs = [
    { theirs: await gone(logs.conversation.theirs, 'conversationErased'), none: logs.conversation.none },
    { theirs: await gone(logs.case.theirs, 'caseErased'), none: logs.case.none },
  ];
  for (const ask of byCustomer.filter(({ rules }) => rules.customer === 'own')) {
    const stranger = relay.customer();
    await until('he is in', () => stranger.pushed('welcome'));
    for (const pair of pairs) await alike(stranger, ask, pair);
    stranger.socket.disconnect();
  }
});
