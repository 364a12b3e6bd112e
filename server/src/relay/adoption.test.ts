// A device that the wallet vouches for brings its anonymous past along; nobody else gets it.

import type { Ack, CustomerRows } from '@recourse/shared/protocol';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestRelay, type TestClient, type TestRelay } from '../testing/testRelay.ts';
import { until } from '../testing/until.ts';
import { cardRequest, startConversation, textsOf, typesOf } from './relayContract.ts';

const key = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';
const customerKeys = [
  { kid: 'hs', algorithm: 'HS256' as const, key, issuer: 'https://api.example.com', audience: 'recourse' },
];
let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay({ site: { customerKeys } });
});
afterAll(() => relay.close());

function tokenOf(subject: string): Promise<string> {
  return new SignJWT({ name: subject })
    .setProtectedHeader({ alg: 'HS256', kid: 'hs' })
    .setSubject(subject)
    .setIssuer('https://api.example.com')
    .setAudience('recourse')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(Buffer.from(key));
}

const rowsOf = (client: TestClient) => client.pushed('rows') as CustomerRows | undefined;
const followAck = (client: TestClient, log: string) => client.socket.emitWithAck('follow', { log, cursor: null });
const notFound = { ok: false, failure: { code: 'notFound' } };

/** A device with a conversation and a case of its own. */
async function anonymous(): Promise<{ client: TestClient; conversation: string; case: string }> {
  const client = relay.customer();
  const conversation = startConversation(client);
  client.session.send({ type: 'postMessage', log: conversation, text: '还没登录' });
  const request = cardRequest();
  const draft = { type: 'submitCase' as const, conversation, locale: 'zh-CN', timeZone: 'UTC', request };
  const ack: Ack = await client.session.send(draft).settled;
  if (!ack.ok) throw new Error(JSON.stringify(ack));
  await until('both show', () => rowsOf(client)?.conversations.length === 1 && rowsOf(client)?.cases.length === 1);
  return { client, conversation, case: ack.log };
}

test('conversation and case become the known customer’s, on all of his devices, and stay so', async () => {
  const { client, conversation, case: log } = await anonymous();
  const { device } = client;
  client.socket.disconnect();
  const known = relay.customer({ device, token: await tokenOf('mei') });
  await until('they are his', async () => {
    const elsewhere = relay.customer({ token: await tokenOf('mei') });
    await until('his other device hears its rows', () => rowsOf(elsewhere));
    elsewhere.socket.disconnect();
    return rowsOf(elsewhere)?.conversations.length === 1 && rowsOf(elsewhere)?.cases.length === 1;
  });
  const elsewhere = relay.customer({ token: await tokenOf('mei') });
  const events = elsewhere.follow(conversation);
  await until('he reads it there', () => textsOf(events).length === 1);
  // Who holds the device and not the account is a stranger to it now.
  const loggedOut = relay.customer({ device });
  await until('the device is online', () => loggedOut.session.connection.name === 'online');
  for (const id of [conversation, log]) expect(await followAck(loggedOut, id)).toEqual(notFound);
  // The same payment again: under his new identity it is the case that there is.
  const query = { type: 'assessRefund', request: cardRequest() };
  expect(await known.socket.emitWithAck('query', query)).toMatchObject({ ok: true, existing: log });
  for (const each of [known, elsewhere, loggedOut]) each.socket.disconnect();
});

test('another account on the same device does not get them', async () => {
  const { client, conversation, case: log } = await anonymous();
  const { device } = client;
  client.socket.disconnect();
  const owner = relay.customer({ device, token: await tokenOf('owner') });
  await until('they are the owner’s', async () => {
    const stranger = relay.customer({ device });
    await until('online', () => stranger.session.connection.name === 'online');
    const answers = await Promise.all([conversation, log].map((id) => followAck(stranger, id)));
    stranger.socket.disconnect();
    return answers.every((answer) => !answer.ok);
  });
  const other = relay.customer({ device, token: await tokenOf('another') });
  await until('the other one is told his rows', () => rowsOf(other));
  expect(rowsOf(other)).toEqual({ conversations: [], cases: [] });
  for (const id of [conversation, log]) expect(await followAck(other, id)).toEqual(notFound);
  expect(await followAck(owner, conversation)).toMatchObject({ ok: true });
  for (const each of [owner, other]) each.socket.disconnect();
});

test('a page that still follows as the device hears no more once it is somebody’s', async () => {
  const { client, conversation } = await anonymous();
  const events = client.follow(conversation);
  await until('it follows', () => textsOf(events).length === 1);
  const known = relay.customer({ device: client.device, token: await tokenOf('third') });
  const own = known.follow(conversation);
  await until('the old page was let go', () => events.length === 0);
  await known.session.send({ type: 'postMessage', log: conversation, text: '登录之后' }).settled;
  await until('he hears himself', () => textsOf(own).includes('登录之后'));
  expect(typesOf(events)).toEqual([]);
  for (const each of [known, client]) each.socket.disconnect();
});
