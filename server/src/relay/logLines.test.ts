// Whatever people write and however it fails, none of it stands in the relay's log.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { startTestRelay, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation } from './relayContract.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay();
});
afterAll(() => relay.close());

/** Looked for in every line; each use adds where it was put. */
const canary = 'quoll-7731';

test('texts, words, names and tokens stay out of the log, in success, refusal and failure', async () => {
  const customer = relay.customer();
  const agent = await relay.agent('kai');
  const log = startConversation(customer);
  const ours = agent.follow(log);
  let n = 0;
  const id = () => `${'q'.repeat(22)}.${++n}`;
  const command = (client: typeof customer, payload: object) =>
    client.socket.timeout(8_000).emitWithAck('command', { id: id(), log, ...payload });
  await customer.session.send({ type: 'postMessage', log, text: `${canary} said` }).settled;
  const assignment = await until(
    'the agent has it',
    () => ours.findLast(({ event }) => event?.type === 'agentAssigned')?.at,
  );
  await command(agent, { type: 'postMessage', text: `${canary} answered`, assignment });
  await command(agent, { type: 'postNote', text: `${canary} noted` });
  const request = cardRequest({ note: `${canary} asked`, transactionId: `${canary}-paid` });
  const submit = { type: 'submitCase', conversation: log, locale: 'en', timeZone: 'UTC', request };
  const submitted = await customer.socket.emitWithAck('command', { id: id(), ...submit });
  expect(submitted).toMatchObject({ ok: true });

  const refused: Array<[typeof customer, object]> = [
    [customer, { type: 'postMessage', text: `${canary} ${'abandon '.repeat(11)}about` }],
    [customer, { type: 'postMessage', text: { canary } }],
    [customer, { type: canary, text: canary }],
    [customer, { type: 'appealCase', log: submitted.log, words: `${canary} appealed` }],
    [agent, { type: 'postMessage', text: `${canary} 请把您的助记词发给我`, assignment }],
    [agent, { type: 'approveCase', log: submitted.log, amount: '99999', words: canary }],
    [agent, { type: 'recordPayout', log: submitted.log, reference: `${canary} 1` }],
  ];
  for (const [client, payload] of refused) expect(await command(client, payload)).toMatchObject({ ok: false });
  await customer.socket.timeout(8_000).emitWithAck(canary, { canary });
  customer.socket.emit('signal', { type: 'typing', log, on: canary });
  await customer.socket.emitWithAck('query', { type: 'assessRefund', request: { ...request, amount: canary } });

  const stranger = relay.customer();
  stranger.socket.disconnect();
  stranger.socket.auth = { ...(stranger.socket.auth as object), token: `${canary}.${canary}.${canary}` };
  const turnedAway = new Promise((resolve) => stranger.socket.once('connect_error', resolve));
  stranger.socket.connect();
  await turnedAway;

  // A frame that breaks in the middle of a text.
  customer.socket.io.engine.write(`2["command",{"type":"postMessage","text":"${canary}`);
  await until(
    'the relay has cut it off',
    () => !customer.socket.connected || customer.session.connection.name !== 'online',
  );
  expect(relay.lines.join('\n')).not.toContain(canary);
  agent.socket.disconnect();
});

test.each([
  ['away', new StoreUnavailable('cannot append', undefined), 'unavailable'],
  ['broken', new Error('a bug'), 'internal'],
])('a store that is %s is reported without what it was to keep', async (_, error, code) => {
  const { log } = relay.stores;
  const customer = relay.customer();
  const id = startConversation(customer);
  const events = customer.follow(id);
  await until('it has begun', () => events.length > 0);
  const append = log.append;
  log.append = async () => {
    throw error;
  };
  const payload = { id: `${'f'.repeat(22)}.1`, type: 'postMessage', log: id, text: `${canary} lost` };
  expect(await customer.socket.emitWithAck('command', payload)).toEqual({ ok: false, failure: { code } });
  log.append = append;
  expect(await customer.socket.emitWithAck('command', payload)).toMatchObject({ ok: true });
  const said = relay.lines.join('\n');
  expect(said).toContain(code === 'internal' ? 'a handler threw' : 'the store cannot be reached');
  expect(said).not.toContain(canary);
  customer.socket.disconnect();
});
