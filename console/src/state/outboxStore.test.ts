// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { conversationLog } from '../testing/samples.ts';
import { deviceOutboxStore } from './outboxStore.ts';

const entry = (n: number) => ({
  command: { id: `AAAAAAAAAAAAAAAAAAAAAA.${n}`, log: conversationLog, type: 'postNote' as const, text: `note ${n}` },
  addedAt: n,
});

beforeEach(() => localStorage.clear());

test('what was not acked is there after a reload, for its own agent', () => {
  deviceOutboxStore(localStorage, 'ag_kai').put(entry(1));
  expect(deviceOutboxStore(localStorage, 'ag_kai').all()).toEqual([entry(1)]);
  expect(deviceOutboxStore(localStorage, 'ag_mei').all()).toEqual([]);
});

test('two tabs keep their entries beside each other', () => {
  const [one, other] = [deviceOutboxStore(localStorage, 'ag_kai'), deviceOutboxStore(localStorage, 'ag_kai')];
  one.put(entry(1));
  other.put(entry(2));
  one.remove(entry(1).command.id);
  expect(other.all()).toEqual([entry(2)]);
});

test('what is not a command of ours is left alone', () => {
  const store = deviceOutboxStore(localStorage, 'ag_kai');
  localStorage.setItem('recourse.console.outbox.ag_kai.x', '{"command":{"type":"eraseAll"}}');
  localStorage.setItem('recourse.console.outbox.ag_kai.y', 'not json');
  expect(store.all()).toEqual([]);
});
