import type { AgentRow } from '@recourse/shared/protocol';
import { expect, test } from 'vitest';
import { conversationRow } from '../testing/samples.ts';
import { createRowStore } from './rowStore.ts';

const counts = { mine: 2, queued: 0, open: 2, closed: 0, casesToDecide: 0, casesWaiting: 0, casesDone: 0 };

function storeOver(pages: { rows: AgentRow[]; more: boolean }[]) {
  const asked: unknown[] = [];
  const store = createRowStore({
    me: () => 'ag_kai',
    query: async (payload) => {
      asked.push(payload);
      const page = pages.shift();
      return (page ? { ok: true, ...page, counts } : { ok: false, failure: { code: 'unavailable' } }) as never;
    },
  });
  return { store, asked };
}

test('a late push does not undo a newer row', () => {
  const { store } = storeOver([]);
  store.merge({ rows: [conversationRow({ seq: 9, locale: 'en' })], counts });
  store.merge({ rows: [conversationRow({ seq: 8, locale: 'zh-CN' })], counts });
  expect(store.rowsOf('mine').map(({ locale }) => locale)).toEqual(['en']);
});

test('a row that moved leaves its list', () => {
  const { store } = storeOver([]);
  store.merge({ rows: [conversationRow({ seq: 1 })], counts });
  store.merge({ rows: [conversationRow({ seq: 2, place: { name: 'closed', since: 1 } })], counts });
  expect(store.rowsOf('mine')).toEqual([]);
  expect(store.rowsOf('closed')).toHaveLength(1);
});

test('a row that was erased leaves every list', () => {
  const { store } = storeOver([]);
  store.merge({ rows: [conversationRow({ log: 'a' }), conversationRow({ log: 'b' })], counts });
  store.merge({ rows: [], counts, gone: ['a'] });
  expect(store.rowsOf('mine').map(({ log }) => log)).toEqual(['b']);
  expect(store.row('a')).toBeUndefined();
});

test('the next page is asked for behind the last row, and once', async () => {
  const [first, second] = [conversationRow({ log: 'a', sort: 1 }), conversationRow({ log: 'b', sort: 2 })];
  const { store, asked } = storeOver([
    { rows: [first], more: true },
    { rows: [second], more: false },
  ]);
  await store.load('mine');
  await Promise.all([store.loadMore('mine'), store.loadMore('mine')]);
  await store.loadMore('mine');
  expect(asked).toEqual([
    { type: 'listRows', list: 'mine' },
    { type: 'listRows', list: 'mine', after: { sort: 1, log: 'a' } },
  ]);
  expect(store.rowsOf('mine').map(({ log }) => log)).toEqual(['a', 'b']);
});

test('a list that could not be read says so', async () => {
  const { store } = storeOver([]);
  await store.load('queued');
  expect(store.state('queued')).toEqual({ name: 'failed' });
});
