// Two relays over one Redis are one desk: what is said at one is heard at the other, and either can go.
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AgentRows, CustomerRows, Marks } from '@recourse/shared/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../testing/freePort.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation, textsOf } from './relayContract.ts';

let redis: TestRedis;
let one: TestRelay;
let two: TestRelay;
beforeAll(async () => {
  redis = await startRedis();
  const store = { name: 'redis' as const, url: redis.url };
  [one, two] = await Promise.all([startTestRelay({ store }), startTestRelay({ store })]);
});
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await redis.stop();
});

const fenceIn = (events: Array<{ at: number; event: { type: string } | null }>) =>
  events.findLast(({ event }) => event?.type === 'agentAssigned')?.at;

test('messages, rows, marks and typing cross both ways', async () => {
  const customer = one.customer();
  const agent = await two.agent('kai');
  const log = startConversation(customer);
  const [theirs, ours] = [customer.follow(log), agent.follow(log)];
  customer.session.send({ type: 'postMessage', log, text: '在吗' });
  const assignment = await until('an agent at the other relay is given it', () => fenceIn(ours));
  await agent.session.send({ type: 'postMessage', log, text: '在的', assignment }).settled;
  await until('the customer hears him', () => textsOf(theirs).length === 2);
  await until('the agent’s lists show it', () => (agent.pushed('rows') as AgentRows | undefined)?.counts.mine === 1);
  await until('and the customer’s own, as unread', () => {
    const rows = customer.pushed('rows') as CustomerRows | undefined;
    return rows?.conversations[0]?.unread === 1;
  });
  customer.session.markRead(log, theirs.at(-1)!.at);
  await until('the agent knows that it was read', () => {
    const marks = agent.pushed('marks') as Marks | undefined;
    return marks?.log === log && marks.theirs.read === ours.at(-1)?.at;
  });
  customer.session.signal({ type: 'typing', log, on: true });
  await until('typing shows at the agent’s', () => agent.pushed('signal'));
  agent.session.signal({ type: 'typing', log, on: true });
  expect(await until('and at the customer’s', () => customer.pushed('signal'))).toMatchObject({ by: { name: 'Kai' } });
  agent.socket.disconnect();
  customer.socket.disconnect();
});

test('a record that is asked for at one is agreed to at the other, and taken once though at both at the same moment', async () => {
  const customer = one.customer();
  const submitted = await customer.session.send({
    ...{ type: 'submitCase', conversation: startConversation(customer), locale: 'en', timeZone: 'UTC' },
    request: cardRequest({ transactionId: 'pi_3Qx8aZ2kLmN0' }),
  }).settled;
  if (!submitted.ok) throw new Error(submitted.failure.code);
  const { log } = submitted;
  const password = 'correct horse battery 7';
  await two.app.accounts.add({ site: 'harbor', login: 'ann', name: 'Ann', password, role: 'senior' });
  const [here, there, senior] = [await one.agent('mei'), await two.agent('mei'), await two.agent('ann')];
  const asked = await here.session.send({ type: 'askExport', log, reason: 'review' }).settled;
  if (!asked.ok) throw new Error(asked.failure.code);
  const agreed = await senior.session.send({ type: 'confirmExport', log, asked: asked.at }).settled;
  expect(agreed).toMatchObject({ ok: true });
  const question = { type: 'caseDossier', log, locale: 'en', timeZone: 'UTC' };
  const answers = await Promise.all([here, there].map(({ socket }) => socket.emitWithAck('query', question)));
  // Both are his own, within the moment in which he gets the same again.
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  const events = await one.stores.log.read(log, { after: 0, limit: 50 });
  const happened = events.map(({ type }) => type).filter((type) => type.startsWith('export'));
  expect(happened).toEqual(['exportAsked', 'exportConfirmed', 'exportTaken']);
  const entries = async () => {
    const read = await two.audit.list('harbor', { limit: 50 });
    return read
      .map(({ entry: { type } }) => type)
      .filter((type) => type.startsWith('export'))
      .sort();
  };
  await until('the audit has it', async () => (await entries()).length >= 4);
  expect(await entries()).toEqual(['exportAsked', 'exportConfirmed', 'exported', 'exported']);
  for (const { socket } of [customer, here, there, senior]) socket.disconnect();
});

test('what was erased is forgotten by the relay that only had it in memory, and leaves its agents’ lists', async () => {
  const customer = one.customer();
  const agents = [await one.agent('mo'), await two.agent('mo')];
  const conversation = startConversation(customer);
  const ack = await customer.session.send({
    ...{ type: 'submitCase', conversation, locale: 'en', timeZone: 'UTC', request: cardRequest() },
  }).settled;
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  const { log } = ack;
  // Whichever of them works through the feed reads the log anew; the other one has no reason to.
  const reveal = ({ socket }: TestClient) =>
    socket.emitWithAck('query', { type: 'revealField', log, field: 'transactionId', reason: 'matchPayment' });
  for (const agent of agents) expect(await reveal(agent)).toMatchObject({ ok: true });
  const left = agents.map(({ socket }) => {
    const gone: string[] = [];
    socket.on('rows', (rows: AgentRows) => gone.push(...(rows.gone ?? [])));
    return gone;
  });
  const store = one.stores.log;
  const body = { why: 'request', customer: { id: 'dv_gone', kind: 'device' } };
  await store.append({
    ...{ log, expected: await store.head(log), command: `${'e'.repeat(22)}.1`, commandDigest: 'e' },
    events: [{ type: 'caseErased', version: 1, isPublic: true, time: 1, author: { role: 'relay' }, body }],
  });
  for (const [n, agent] of agents.entries()) {
    await until('it leaves his lists', () => left[n]!.includes(log));
    expect(await reveal(agent)).toEqual({ ok: false, failure: { code: 'notFound' } });
    agent.socket.disconnect();
  }
  customer.socket.disconnect();
});

/** Everything that comes to this port goes to the other, as behind a balancer whose other relay died. */
async function forward(port: number, to: number): Promise<{ close(): void }> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    const onward = connect(to, '127.0.0.1');
    for (const each of [socket, onward]) {
      open.add(each);
      each.on('error', () => each.destroy());
      each.on('close', () => open.delete(each));
    }
    socket.pipe(onward).pipe(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    close() {
      for (const each of open) each.destroy();
      server.close();
    },
  };
}

test('when one stops, its people go on at the other, and nothing is lost or said twice', async () => {
  // A port that nobody is given while no relay has it, not even those who try to reach it.
  const port = await freePort();
  const third = await startTestRelay({ store: { name: 'redis', url: redis.url }, port });
  const customer = third.customer();
  const agent = await two.agent('lin');
  const log = startConversation(customer);
  const [theirs, ours] = [customer.follow(log), agent.follow(log)];
  const said: string[] = [];
  const say = (text: string) => {
    said.push(text);
    customer.session.send({ type: 'postMessage', log, text });
  };
  say('before');
  await until('it is there', () => textsOf(ours).length === 1);
  for (let n = 0; n < 5; n++) say(`around ${n}`);
  await third.app.close();
  say('meanwhile');
  const bridge = await forward(port, Number(new URL(two.url).port));
  await until(
    'everything has arrived',
    () => textsOf(ours).length === said.length && textsOf(theirs).length === said.length,
  );
  expect(textsOf(ours)).toEqual(said);
  expect(textsOf(theirs)).toEqual(said);
  agent.socket.disconnect();
  await third.close();
  bridge.close();
});
