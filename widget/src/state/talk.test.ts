// @vitest-environment happy-dom
// A conversation as the customer's device lives it: started by the first message, offline too, and never said twice.

import { conversationIdFor } from '@recourse/shared/kit';
import { beforeEach, expect, test } from 'vitest';
import { type ScriptedRelay, scriptedRelay } from '../testing/scriptedRelay.ts';
import { type Client, createClient } from './client.ts';
import { deviceStore } from './deviceStore.ts';
import { anonymous } from './identity.ts';
import { createTalk, type Talk } from './talk.ts';

let relay: ScriptedRelay;
let client: Client;
let talk: Talk;

function openPage(): void {
  const store = deviceStore('recourse.berthwell.');
  const site = 'berthwell';
  const makeSocket = () => relay.socket;
  client = createClient({
    ...{ site, identity: anonymous, deviceStore: store, store, makeSocket },
    locale: () => 'zh-CN',
    onTokenExpired: () => undefined,
  });
  client.session.outbox.letGo();
  talk = createTalk(client, () => 'transactions');
  client.session.connect();
}

/** Everything that was promised has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const texts = () => talk.items.value.flatMap((item) => (item.kind === 'message' ? [item.text] : []));
const waiting = () => talk.pending.value.map(({ command }) => (command.type === 'postMessage' ? command.text : ''));

beforeEach(() => {
  localStorage.clear();
  relay = scriptedRelay();
  openPage();
});

test('the first message begins the conversation under the id that derives from its command', async () => {
  await settled();
  talk.say('转账一直没有确认');
  await settled();
  const [start, message] = relay.commands;
  expect(start).toMatchObject({ type: 'startConversation', locale: 'zh-CN', openedFrom: 'transactions' });
  expect(start).toMatchObject({ log: conversationIdFor('berthwell', start!.id) });
  expect(message).toMatchObject({ type: 'postMessage', log: talk.log.value, text: '转账一直没有确认' });
  expect(texts()).toEqual(['转账一直没有确认']);
  expect(waiting()).toEqual([]);
  expect(talk.place.value?.name).toBe('queued');
});

test('a second message goes to the same conversation', async () => {
  await settled();
  talk.say('one');
  talk.say('two');
  await settled();
  expect(relay.commands.map(({ type }) => type)).toEqual(['startConversation', 'postMessage', 'postMessage']);
  expect(texts()).toEqual(['one', 'two']);
});

test('what is written offline waits through a reload and goes out by itself, once and in order', async () => {
  relay.cut();
  talk.say('one');
  talk.say('two');
  await settled();
  expect(waiting()).toEqual(['one', 'two']);
  const log = talk.log.value;

  client.dispose();
  openPage();
  expect(talk.log.value).toBe(log);
  expect(waiting()).toEqual(['one', 'two']);
  relay.mend();
  await settled();
  await settled();
  expect(texts()).toEqual(['one', 'two']);
  expect(waiting()).toEqual([]);
  expect(Object.keys(localStorage).filter((key) => key.includes('outbox'))).toEqual([]);
});

test('an answer is unread until it is marked', async () => {
  await settled();
  talk.say('hello');
  await settled();
  relay.happen(talk.log.value!, { role: 'agent', id: 'ag_1', name: '林舟' }, {
    type: 'messagePosted',
    text: '您好',
  } as never);
  expect(talk.unread.value).toBe(1);
  talk.markRead();
  expect(talk.unread.value).toBe(0);
});

test('a device that forgot its conversation finds it in the rows', async () => {
  await settled();
  talk.say('hello');
  await settled();
  const log = talk.log.value;
  client.dispose();
  relay.socket.disconnect();
  localStorage.clear();
  openPage();
  await settled();
  expect(talk.log.value).toBe(log);
  expect(texts()).toEqual(['hello']);
});
