// A command that needs its own id: a conversation is named after the command that begins it.
import { expect, test } from 'vitest';
import { conversationIdFor } from '../kit/index.ts';
import { createSession } from './session.ts';
import { memoryOutboxStore } from './socketLike.ts';

const silent = { connected: false, connect() {}, disconnect() {}, emit() {}, on() {}, off() {} };

test('a draft may be made from the id that the outbox gives it', () => {
  const outboxId = 'AAAAAAAAAAAAAAAAAAAAAA';
  const store = memoryOutboxStore();
  const session = createSession({ socket: silent, store, outboxId, now: () => 0, schedule: () => () => {} });
  const { id } = session.send((id) => ({
    type: 'startConversation',
    log: conversationIdFor('berthwell', id),
    locale: 'en',
    timeZone: 'UTC',
  }));
  expect(id).toBe(`${outboxId}.1`);
  expect(store.all()).toMatchObject([{ command: { id, log: conversationIdFor('berthwell', `${outboxId}.1`) } }]);
});
