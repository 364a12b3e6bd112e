// What every adapter's documents must do.
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../log/storeUnavailable.ts';
import type { Documents } from '../ports.ts';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

export function documentsContract(make: MakeStore): void {
  describe('documents', () => {
    const store = storeForEach(make);

    it('answers null for what is not there', async () => {
      const { documents } = await store.open();
      expect(await documents.get('account/none')).toBeNull();
      await documents.remove('account/none');
    });

    it.each([
      [{ name: 'Lin', roles: [], nested: { amount: '0.10', none: null } }],
      ['nul \u0000, half a pair \ud800, 😀'],
      [0],
      [false],
      [null],
      [[]],
      [JSON.parse('{"__proto__":{"admin":true}}')],
    ])('gives back the value %j as it was', async (value) => {
      const { documents } = await store.open();
      await documents.put('a', value);
      expect(await documents.get('a')).toStrictEqual({ value, revision: 1 });
    });

    it('raises the revision by one with every put, and begins anew after remove', async () => {
      const { documents } = await store.open();
      expect(await documents.put('a', 'one')).toEqual({ revision: 1 });
      expect(await documents.put('a', 'two')).toEqual({ revision: 2 });
      expect(await documents.get('a')).toEqual({ value: 'two', revision: 2 });
      await documents.remove('a');
      expect(await documents.get('a')).toBeNull();
      expect(await documents.put('a', 'three')).toEqual({ revision: 1 });
    });

    it('puts only over the expected revision', async () => {
      const { documents } = await store.open();
      expect(await documents.put('a', 'early', { expect: 1 })).toBeNull();
      expect(await documents.put('a', 'one', { expect: 0 })).toEqual({ revision: 1 });
      expect(await documents.put('a', 'again', { expect: 0 })).toBeNull();
      expect(await documents.put('a', 'two', { expect: 1 })).toEqual({ revision: 2 });
      expect(await documents.put('a', 'late', { expect: 1 })).toBeNull();
      expect(await documents.get('a')).toEqual({ value: 'two', revision: 2 });
    });

    it('lets one of many racers win, also across connections', async () => {
      const [one, other] = [await store.open(), await store.open()];
      for (const round of [0, 1, 2]) {
        const racers = Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).documents);
        const results = await Promise.all(racers.map((racer, i) => racer.put('a', i, { expect: round })));
        const winners = results.flatMap((result, i) => (result ? [i] : []));
        expect(winners).toHaveLength(1);
        expect(await one.documents.get('a')).toEqual({ value: winners[0], revision: round + 1 });
      }
    });

    it('shows nothing that has expired, and takes it for missing', async () => {
      const { documents } = await store.open();
      await documents.put('session', 'old', { expiresAt: store.clock.now + 1000 });
      await documents.put('stays', 'here');
      store.clock.now += 999;
      expect(await documents.get('session')).toEqual({ value: 'old', revision: 1 });
      store.clock.now += 1;
      expect(await documents.get('session')).toBeNull();
      expect(await keys(documents, '')).toEqual(['stays']);
      expect(await documents.put('session', 'new', { expect: 1 })).toBeNull();
      expect(await documents.put('session', 'new', { expect: 0 })).toEqual({ revision: 1 });
    });

    it('takes the expiry of the last put', async () => {
      const { documents } = await store.open();
      const soon = store.clock.now + 1000;
      await documents.put('longer', 1, { expiresAt: soon });
      await documents.put('longer', 2, { expiresAt: soon + 1000 });
      await documents.put('forever', 1, { expiresAt: soon });
      await documents.put('forever', 2);
      store.clock.now = soon;
      await documents.put('other', 1);
      expect(await keys(documents, '')).toEqual(['forever', 'longer', 'other']);
      store.clock.now += 1000;
      expect(await keys(documents, '')).toEqual(['forever', 'other']);
    });

    it('fills a page although many before it have expired', async () => {
      const { documents } = await store.open();
      for (let i = 0; i < 30; i++) {
        const isLast = i % 10 === 9;
        await documents.put(`k${String(i).padStart(2, '0')}`, i, isLast ? {} : { expiresAt: store.clock.now + 1 });
      }
      store.clock.now += 1;
      expect((await documents.list('k', { limit: 2 })).map(({ key }) => key)).toEqual(['k09', 'k19']);
      expect((await documents.list('k', { after: 'k19', limit: 2 })).map(({ key }) => key)).toEqual(['k29']);
    });

    it('lists by prefix, in order, page by page', async () => {
      const { documents } = await store.open();
      const names = Array.from({ length: 25 }, (_, i) => `b/${String(i).padStart(3, '0')}`);
      for (const name of [...names].reverse()) await documents.put(name, { name });
      await documents.put('a/1', 0);
      await documents.put('b', 0);
      await documents.put('b0', 0);
      await documents.put('c/1', 0);
      expect(await documents.list('b/', { limit: 1 })).toEqual([
        { key: 'b/000', value: { name: 'b/000' }, revision: 1 },
      ]);
      expect(await keys(documents, 'b/', 7)).toEqual(names);
      expect((await documents.list('b/', { after: 'a', limit: 1 })).map(({ key }) => key)).toEqual(['b/000']);
      expect(await documents.list('b/', { after: 'c', limit: 9 })).toEqual([]);
      expect(await documents.list('b/', { limit: 0 })).toEqual([]);
    });

    it('takes any text for a key and any key for a prefix', async () => {
      const { documents } = await store.open();
      const inByteOrder = [...hostileTexts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      for (const text of hostileTexts) await documents.put(text, text);
      for (const text of hostileTexts) {
        expect((await documents.get(text))?.value).toBe(text);
        expect(await keys(documents, text)).toEqual(inByteOrder.filter((key) => key.startsWith(text)));
      }
      expect(await keys(documents, '', 4)).toEqual(inByteOrder);
      for (const text of hostileTexts) await documents.remove(text);
      expect(await keys(documents, '')).toEqual([]);
    });

    it.each(['a%', 'a_', 'a*', 'a?', 'a[b]', 'a\\'])('reads nothing into the prefix %j', async (prefix) => {
      const { documents } = await store.open();
      for (const key of ['ab', 'abc', 'a', `${prefix}x`]) await documents.put(key, key);
      expect(await keys(documents, prefix)).toEqual([`${prefix}x`]);
    });

    it('keeps everything when it is opened again', async () => {
      const before = await store.open();
      await before.documents.put('a', 'one', { expiresAt: store.clock.now + 1000 });
      await before.documents.put('a', 'two', { expiresAt: store.clock.now + 1000 });
      await before.close();
      const { documents } = await store.open();
      expect(await documents.get('a')).toEqual({ value: 'two', revision: 2 });
      store.clock.now += 1000;
      expect(await documents.get('a')).toBeNull();
    });

    it('rejects once it is closed', async () => {
      const state = await store.open();
      await state.close();
      await state.close();
      await expect(state.documents.put('a', 1)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(state.documents.get('a')).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });
}

async function keys(documents: Documents, prefix: string, limit = 100): Promise<string[]> {
  const all: string[] = [];
  for (;;) {
    const after = all.at(-1);
    const page = await documents.list(prefix, after === undefined ? { limit } : { after, limit });
    all.push(...page.map(({ key }) => key));
    if (page.length < limit) return all;
  }
}
