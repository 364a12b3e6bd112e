// What every adapter's index of due logs must do.
import { describe, expect, it } from 'vitest';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

const site = 'harbor';

export function dueIndexContract(make: MakeStore): void {
  describe('due index', () => {
    const store = storeForEach(make);

    it('answers what is due by now, earliest first, ties by log, at most the limit', async () => {
      const { due } = await store.open();
      const times = { e: 900, c: 500, d: 500, a: 1000, b: 1001, f: 10_000 };
      for (const [log, dueAt] of Object.entries(times)) await due.set({ site, log, seq: 1, dueAt });
      expect(await due.due(site, 1000, 10)).toEqual([
        { log: 'c', dueAt: 500 },
        { log: 'd', dueAt: 500 },
        { log: 'e', dueAt: 900 },
        { log: 'a', dueAt: 1000 },
      ]);
      expect(await due.due(site, 1000, 2)).toEqual([
        { log: 'c', dueAt: 500 },
        { log: 'd', dueAt: 500 },
      ]);
      expect(await due.due(site, 499, 10)).toEqual([]);
    });

    it('takes the entry of the highest seq', async () => {
      const { due } = await store.open();
      await due.set({ site, log: 'a', seq: 10, dueAt: 500 });
      await due.set({ site, log: 'a', seq: 9, dueAt: 100 });
      expect(await due.due(site, 1000, 10)).toEqual([{ log: 'a', dueAt: 500 }]);
      await due.set({ site, log: 'a', seq: 10, dueAt: 600 });
      expect(await due.due(site, 1000, 10)).toEqual([{ log: 'a', dueAt: 600 }]);
      await due.set({ site, log: 'a', seq: 11, dueAt: 2000 });
      expect(await due.due(site, 1000, 10)).toEqual([]);
    });

    it('takes a log out when nothing is due, and lets no late write bring it back', async () => {
      const { due } = await store.open();
      await due.set({ site, log: 'a', seq: 1, dueAt: 500 });
      await due.set({ site, log: 'a', seq: 3, dueAt: null });
      expect(await due.due(site, 1000, 10)).toEqual([]);
      await due.set({ site, log: 'a', seq: 2, dueAt: 500 });
      expect(await due.due(site, 1000, 10)).toEqual([]);
      await due.set({ site, log: 'a', seq: 4, dueAt: 500 });
      expect(await due.due(site, 1000, 10)).toEqual([{ log: 'a', dueAt: 500 }]);
    });

    it('empties one site and no other, and then takes any seq', async () => {
      const { due } = await store.open();
      for (const each of ['harbor', 'harbor2']) await due.set({ site: each, log: 'a', seq: 9, dueAt: 500 });
      await due.clear('harbor');
      expect(await due.due('harbor', 1000, 10)).toEqual([]);
      expect(await due.due('harbor2', 1000, 10)).toEqual([{ log: 'a', dueAt: 500 }]);
      await due.set({ site: 'harbor', log: 'a', seq: 1, dueAt: 700 });
      expect(await due.due('harbor', 1000, 10)).toEqual([{ log: 'a', dueAt: 700 }]);
    });

    it('keeps sites and logs apart, whatever they are called', async () => {
      const { due } = await store.open();
      for (const [i, text] of hostileTexts.entries()) {
        await due.set({ site: text, log: 'a', seq: 1, dueAt: i });
        await due.set({ site, log: text, seq: 1, dueAt: i });
      }
      for (const [i, text] of hostileTexts.entries()) {
        expect(await due.due(text, 1000, 10)).toEqual([{ log: 'a', dueAt: i }]);
      }
      expect(await due.due(site, 1000, 100)).toEqual(hostileTexts.map((log, dueAt) => ({ log, dueAt })));
    });

    it('keeps entries when it is opened again', async () => {
      const before = await store.open();
      await before.due.set({ site, log: 'a', seq: 2, dueAt: 500 });
      await before.close();
      const { due } = await store.open();
      await due.set({ site, log: 'a', seq: 1, dueAt: 400 });
      expect(await due.due(site, 1000, 10)).toEqual([{ log: 'a', dueAt: 500 }]);
    });
  });
}
