// What every adapter's index of rows must do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Rows } from '../ports.ts';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

const row = (over: Partial<Row> = {}): Row => ({
  site: 'harbor',
  log: 'harbor.cv.00.one',
  seq: 1,
  keys: ['harbor/all'],
  sort: 0,
  view: {},
  ...over,
});

export function rowsContract(make: MakeStore): void {
  describe('rows', () => {
    const store = storeForEach(make);

    it('gives back a row as it was put', async () => {
      const { rows } = await store.open();
      const whole = row({
        keys: ['harbor/place:queued', 'harbor/agent:ag_1'],
        sort: 1_700_000_000_123,
        // Half a pair is what is left when a preview is cut off within an emoji.
        view: { preview: '退款 \ud83d', tags: [], none: null, deep: { list: [{}] } },
      });
      expect(await rows.get(whole.log)).toBeNull();
      await rows.put(whole);
      expect(await rows.get(whole.log)).toStrictEqual(whole);
      expect(await rows.list('harbor/place:queued', { limit: 5 })).toStrictEqual([whole]);
      expect(await rows.list('harbor/agent:ag_1', { limit: 5 })).toStrictEqual([whole]);
    });

    it('ignores a row older than the stored one', async () => {
      const { rows } = await store.open();
      await rows.put(row({ seq: 10, keys: ['harbor/closed'], view: { at: 10 } }));
      await rows.put(row({ seq: 9, keys: ['harbor/open'], view: { at: 9 } }));
      expect(await rows.get('harbor.cv.00.one')).toMatchObject({ seq: 10, view: { at: 10 } });
      expect(await rows.count('harbor/open')).toBe(0);
      await rows.put(row({ seq: 10, keys: ['harbor/closed'], view: { at: 'again' } }));
      expect(await rows.get('harbor.cv.00.one')).toMatchObject({ view: { at: 'again' } });
      expect(await rows.count('harbor/closed')).toBe(1);
    });

    it('moves a row between lists and within them', async () => {
      const { rows } = await store.open();
      await rows.put(row({ log: 'harbor.cv.00.other', sort: 5, keys: ['harbor/a', 'harbor/b'] }));
      await rows.put(row({ seq: 1, sort: 1, keys: ['harbor/a', 'harbor/b'] }));
      expect(await logs(rows, 'harbor/b')).toEqual(['harbor.cv.00.one', 'harbor.cv.00.other']);
      await rows.put(row({ seq: 2, sort: 9, keys: ['harbor/b', 'harbor/c'] }));
      expect(await logs(rows, 'harbor/a')).toEqual(['harbor.cv.00.other']);
      expect(await logs(rows, 'harbor/b')).toEqual(['harbor.cv.00.other', 'harbor.cv.00.one']);
      expect(await logs(rows, 'harbor/c')).toEqual(['harbor.cv.00.one']);
      await rows.put(row({ seq: 3, keys: [] }));
      expect(await Promise.all(['a', 'b', 'c'].map((key) => rows.count(`harbor/${key}`)))).toEqual([1, 1, 0]);
      expect(await rows.get('harbor.cv.00.one')).toMatchObject({ seq: 3 });
    });

    it('comes to the newest row in any order of writes, from two connections', async () => {
      const [one, other] = [(await store.open()).rows, (await store.open()).rows];
      const versions = fc.uniqueArray(
        fc.record({ seq: fc.integer({ min: 1, max: 40 }), place: fc.nat(3), sort: fc.nat(5) }),
        { selector: ({ seq }) => seq, minLength: 1, maxLength: 8 },
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(versions, async (list) => {
          const site = `run${run++}`;
          const log = `${site}.cv.00.x`;
          const rowOf = ({ seq, place, sort }: (typeof list)[number]) =>
            row({ site, log, seq, sort, keys: [`${site}/${place}`], view: { seq } });
          await Promise.all(list.map((version, i) => (i % 2 ? one : other).put(rowOf(version))));
          const newest = rowOf(list.reduce((a, b) => (a.seq > b.seq ? a : b)));
          expect(await one.get(log)).toEqual(newest);
          const found = await Promise.all([0, 1, 2, 3].map((place) => one.list(`${site}/${place}`, { limit: 9 })));
          expect(found.flat()).toEqual([newest]);
        }),
        { numRuns: 40 },
      );
    });

    it('orders by sort as a number, then by log', async () => {
      const { rows } = await store.open();
      const sorts = [0, -0, 1, 9, 10, 2, -1, -10, -2, 0.5, 1.5, 1e-9, 1_700_000_000_000, 1_699_999_999_999, 2 ** 52];
      for (const [i, sort] of sorts.entries()) {
        for (const twin of ['b', 'a']) await rows.put(row({ log: `harbor.cv.00.${twin}${i + 10}`, sort }));
      }
      const listed = await rows.list('harbor/all', { limit: 100 });
      const expected = [...listed].sort((a, b) => a.sort - b.sort || (a.log < b.log ? -1 : 1));
      expect(listed).toHaveLength(2 * sorts.length);
      expect(listed.map(({ log }) => log)).toEqual(expected.map(({ log }) => log));
      expect(await logs(rows, 'harbor/all', { pageSize: 3, descending: true })).toEqual(
        expected.map(({ log }) => log).reverse(),
      );
    });

    it('pages 5,000 rows with ties both ways, without gaps or repeats', async () => {
      const { rows } = await store.open();
      const all = Array.from({ length: 5000 }, (_, i) =>
        // Long ties at first, then single ones.
        row({ log: `harbor.cv.00.${String(i).padStart(5, '0')}`, sort: i < 2500 ? Math.floor(i / 700) : i }),
      );
      for (let i = 0; i < all.length; i += 250) {
        await Promise.all(all.slice(i, i + 250).map((each) => rows.put(each)));
      }
      const inOrder = all.map(({ log }) => log);
      expect(await rows.count('harbor/all')).toBe(5000);
      expect(await logs(rows, 'harbor/all', { pageSize: 333 })).toEqual(inOrder);
      expect(await logs(rows, 'harbor/all', { pageSize: 333, descending: true })).toEqual(inOrder.reverse());
    }, 60_000);

    it('goes on behind a row that has left the list', async () => {
      const { rows } = await store.open();
      for (const name of ['a', 'b', 'c']) await rows.put(row({ log: `harbor.cv.00.${name}`, sort: 7 }));
      await rows.put(row({ log: 'harbor.cv.00.b', sort: 7, seq: 2, keys: [] }));
      const after = { sort: 7, log: 'harbor.cv.00.b' };
      expect(await rows.list('harbor/all', { after, limit: 9 })).toMatchObject([{ log: 'harbor.cv.00.c' }]);
      expect(await rows.list('harbor/all', { after, limit: 9, descending: true })).toMatchObject([
        { log: 'harbor.cv.00.a' },
      ]);
    });

    it('empties one site and no other', async () => {
      const { rows } = await store.open();
      const sites = ['harbor', 'harbor2', 'harbo'];
      for (const site of sites) await rows.put(row({ site, log: `${site}.cv.00.one`, keys: [`${site}/all`] }));
      await rows.clear('harbor');
      expect(await rows.get('harbor.cv.00.one')).toBeNull();
      expect(await Promise.all(sites.map((site) => rows.count(`${site}/all`)))).toEqual([0, 1, 1]);
      await rows.put(row({ seq: 1 }));
      expect(await rows.count('harbor/all')).toBe(1);
    });

    it('throws for a row that names two sites', async () => {
      const { rows } = await store.open();
      await expect(rows.put(row({ log: 'other.cv.00.one' }))).rejects.toThrow('names another');
      await expect(rows.put(row({ keys: ['harbor/all', 'other/all'] }))).rejects.toThrow('names another');
      await expect(rows.put(row({ keys: ['all'] }))).rejects.toThrow('names another');
      expect(await rows.get('harbor.cv.00.one')).toBeNull();
    });

    it('keeps logs and lists apart, whatever they are called', async () => {
      const { rows } = await store.open();
      for (const text of hostileTexts) {
        await rows.put(row({ log: `harbor.${text}`, keys: [`harbor/${text}`, 'harbor/all'] }));
      }
      for (const text of hostileTexts) {
        expect(await rows.get(`harbor.${text}`)).toMatchObject({ log: `harbor.${text}` });
        expect(await logs(rows, `harbor/${text}`)).toEqual([`harbor.${text}`]);
        expect(await rows.count(`harbor/${text}`)).toBe(1);
        expect(await rows.get(text)).toBeNull();
        expect(await rows.list(text, { limit: 9 })).toEqual([]);
      }
      expect(await logs(rows, 'harbor/all', { pageSize: 4 })).toHaveLength(hostileTexts.length);
      for (const text of hostileTexts) await rows.clear(text);
      expect(await rows.count('harbor/all')).toBe(hostileTexts.length);
    });

    it('does not take the beginning of a list for the list', async () => {
      const { rows } = await store.open();
      await rows.put(row({ keys: ['harbor/customer:1', 'harbor/customer:10'] }));
      await rows.put(row({ log: 'harbor.cv.00.two', keys: ['harbor/customer:10'] }));
      expect(await rows.count('harbor/customer:1')).toBe(1);
      expect(await rows.count('harbor/customer:10')).toBe(2);
      expect(await rows.count('harbor/customer:')).toBe(0);
    });

    it('keeps rows when it is opened again', async () => {
      const before = await store.open();
      await before.rows.put(row({ seq: 5 }));
      await before.close();
      const { rows } = await store.open();
      await rows.put(row({ seq: 4, keys: [] }));
      expect(await rows.list('harbor/all', { limit: 5 })).toEqual([row({ seq: 5 })]);
    });
  });
}

async function logs(
  rows: Rows,
  key: string,
  { pageSize = 100, descending = false }: { pageSize?: number; descending?: boolean } = {},
): Promise<string[]> {
  const all: Row[] = [];
  for (;;) {
    const last = all.at(-1);
    const from = { limit: pageSize, descending };
    const page = await rows.list(key, last ? { ...from, after: { sort: last.sort, log: last.log } } : from);
    all.push(...page);
    if (page.length < pageSize) return all.map(({ log }) => log);
  }
}
