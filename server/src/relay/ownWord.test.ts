// The customer's own word: told to his own connections alone, brought along to his account, and never in the clear elsewhere.
import { rm } from 'node:fs/promises';
import type { CustomerRows, OwnWord, RecoveryCodeAnswer } from '@recourse/shared/protocol';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isInFiles, newFolder } from '../testing/filesOnDisk.ts';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { testKeys, testToken } from '../testing/testTokens.ts';
import { until } from '../testing/until.ts';
import { startConversation } from './relayContract.ts';

let relay: TestRelay;
let folder: string;
const comes: TestRelay['customer'] = (options) => relay.customer(options);

beforeAll(async () => {
  folder = await newFolder();
  relay = await startTestRelay({ folder, site: { customerKeys: testKeys } });
});
afterEach(() => relay.disconnectAll());
afterAll(async () => {
  await relay.close();
  await rm(folder, { recursive: true, force: true });
});

const told = (client: TestClient) => client.pushed('ownWord') as OwnWord | undefined;
const tells = (client: TestClient, word: string | null) =>
  until(`he is told ${word}`, () => told(client) !== undefined && told(client)?.word === word).then(() => told(client));
const keep = async (client: TestClient, word: string | null) => {
  await until('he is online', () => client.session.connection.name === 'online');
  return client.socket.emitWithAck('query', { type: 'keepOwnWord', word });
};
const none = { word: null, asked: false };

test('a device is asked once; what it chose is told to each of its connections, changed, and taken back', async () => {
  const [one, two] = [comes(), comes()];
  expect(await tells(one, null)).toEqual(none);
  expect(await keep(one, '  蓝  鲸 ')).toEqual({ ok: true });
  expect(await tells(one, '蓝 鲸')).toEqual({ word: '蓝 鲸', asked: true });
  const again = comes({ device: one.device });
  await tells(again, '蓝 鲸');
  await keep(again, 'heron');
  await tells(one, 'heron');
  await keep(one, null);
  expect(await tells(again, null)).toEqual({ word: null, asked: true });
  expect(await tells(comes({ device: one.device }), null)).toEqual({ word: null, asked: true });
  expect(told(two)).toEqual(none);
});

test('who signs in brings it to his account; the device alone, and whoever signs in there next, has it no more', async () => {
  const device = comes();
  await keep(device, 'heron');
  device.socket.disconnect();
  await tells(comes({ device: device.device, token: await testToken('lin') }), 'heron');
  await tells(comes({ token: await testToken('lin') }), 'heron');
  expect(await tells(comes({ device: device.device }), null)).toEqual(none);
  expect(await tells(comes({ device: device.device, token: await testToken('bo') }), null)).toEqual(none);
});

test('an account that has one keeps it, and the device’s is not left for the next account', async () => {
  await keep(comes({ token: await testToken('mei') }), 'plum');
  const device = comes();
  await keep(device, 'heron');
  device.socket.disconnect();
  await tells(comes({ device: device.device, token: await testToken('mei') }), 'plum');
  expect(await tells(comes({ device: device.device, token: await testToken('wu') }), null)).toEqual(none);
});

test('after a reinstall the recovery code brings it back', async () => {
  const lost = comes();
  startConversation(lost);
  await until('it is there', () => (lost.pushed('rows') as CustomerRows | undefined)?.conversations.length === 1);
  await keep(lost, 'heron');
  const made = (await lost.socket.emitWithAck('query', { type: 'makeRecoveryCode' })) as RecoveryCodeAnswer;
  if (!made.ok) throw new Error('no code');
  lost.socket.disconnect();
  const fresh = comes();
  await tells(fresh, null);
  await fresh.socket.emitWithAck('query', { type: 'useRecoveryCode', code: made.code });
  await tells(comes({ device: fresh.device }), 'heron');
});

test.each([
  ['x', 'tooShort'],
  ['w'.repeat(25), 'tooLong'],
  ['whale ✅', 'signs'],
  ['471100', 'digits'],
  ['Harbor Support', 'badge'],
  ['legal winner thank', 'phrase'],
])('%j is refused and changes nothing', async (word, rule) => {
  const client = comes();
  await keep(client, 'heron');
  expect(await keep(client, word)).toEqual({ ok: false, failure: { code: 'invalidField', field: 'word', rule } });
  await tells(comes({ device: client.device }), 'heron');
});

test('no agent hears it, no log line holds it, and on disk it lies sealed', async () => {
  const word = 'kingfisher canary';
  const customer = comes();
  const agent = await relay.agent('kai');
  const heard: unknown[] = [];
  agent.socket.onAny((...all: unknown[]) => heard.push(all));
  const log = startConversation(customer);
  customer.session.send({ type: 'postMessage', log, text: '您好' });
  const events = agent.follow(log);
  await keep(customer, word);
  await tells(customer, word);
  await until('the agent is there', () => events.some(({ event }) => event?.type === 'agentAssigned'));
  for (const query of [
    { type: 'listRows', list: 'mine' },
    { type: 'listCasesOf', log },
  ])
    heard.push(await agent.socket.emitWithAck('query', query));
  expect(JSON.stringify([heard, events, relay.lines])).not.toContain('kingfisher');
  expect(await isInFiles(folder, 'ownWord:harbor:')).toBe(true);
  expect(await isInFiles(folder, 'kingfisher')).toBe(false);
  expect(await agent.socket.emitWithAck('query', { type: 'keepOwnWord', word: null })).toMatchObject({ ok: false });
  agent.socket.disconnect();
});
