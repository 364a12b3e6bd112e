// What every adapter's marks must do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

export function marksContract(make: MakeStore): void {
  describe('marks', () => {
    const store = storeForEach(make);

    it('answers the merged mark, each half by its own maximum', async () => {
      const { marks } = await store.open();
      expect(await marks.merge('l', 'dv_1', { delivered: 5, read: 2 })).toEqual({ delivered: 5, read: 2 });
      expect(await marks.merge('l', 'dv_1', { delivered: 3, read: 4 })).toEqual({ delivered: 5, read: 4 });
      expect(await marks.merge('l', 'dv_1', { delivered: 0, read: 0 })).toEqual({ delivered: 5, read: 4 });
      expect(await marks.all('l')).toEqual({ dv_1: { delivered: 5, read: 4 } });
    });

    it('compares positions as numbers, also large ones', async () => {
      const { marks } = await store.open();
      await marks.merge('l', 'r', { delivered: 9, read: 9_007_199_254_740_990 });
      expect(await marks.merge('l', 'r', { delivered: 10, read: 9_007_199_254_740_991 })).toEqual({
        delivered: 10,
        read: 9_007_199_254_740_991,
      });
    });

    it('keeps logs and readers apart, whatever they are called', async () => {
      const { marks } = await store.open();
      for (const [i, text] of hostileTexts.entries()) {
        await marks.merge('l', text, { delivered: i + 1, read: i });
        await marks.merge(text, 'r', { delivered: i + 1, read: i });
      }
      const expected = hostileTexts.map((text, i) => [text, { delivered: i + 1, read: i }]);
      expect(Object.entries(await marks.all('l')).sort()).toEqual(expected.sort());
      for (const [i, text] of hostileTexts.entries()) {
        expect(await marks.all(text)).toEqual({ r: { delivered: i + 1, read: i } });
      }
      expect(await marks.all('never written')).toEqual({});
    });

    it('comes to the same mark in any order, with any repetition, from two connections', async () => {
      const [one, other] = [await store.open(), await store.open()];
      const mark = fc.record({ delivered: fc.nat(50), read: fc.nat(50) });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(mark, { minLength: 1, maxLength: 8 }).chain((marks) =>
            fc.tuple(
              fc.constant(marks),
              // Every mark at least once, in any order, and some again.
              fc.tuple(fc.shuffledSubarray(marks, { minLength: marks.length }), fc.array(fc.constantFrom(...marks))),
            ),
          ),
          async ([marks, [shuffled, again]]) => {
            const log = `log ${run++}`;
            await Promise.all([
              ...shuffled.map((each, i) => (i % 2 ? one : other).marks.merge(log, 'r', each)),
              ...again.map((each) => other.marks.merge(log, 'r', each)),
            ]);
            expect(await one.marks.all(log)).toEqual({
              r: {
                delivered: Math.max(...marks.map(({ delivered }) => delivered)),
                read: Math.max(...marks.map(({ read }) => read)),
              },
            });
          },
        ),
        { numRuns: 60 },
      );
    });

    it('forgets every reader of one log, and takes marks anew', async () => {
      const { marks } = await store.open();
      for (const log of ['l', 'other'])
        for (const reader of ['a', 'b']) await marks.merge(log, reader, { delivered: 7, read: 6 });
      await marks.remove('l');
      await marks.remove('never written');
      expect([await marks.all('l'), Object.keys(await marks.all('other'))]).toEqual([{}, ['a', 'b']]);
      expect(await marks.merge('l', 'a', { delivered: 1, read: 1 })).toEqual({ delivered: 1, read: 1 });
    });

    it('keeps marks when it is opened again', async () => {
      const before = await store.open();
      await before.marks.merge('l', 'r', { delivered: 7, read: 6 });
      await before.close();
      const { marks } = await store.open();
      expect(await marks.merge('l', 'r', { delivered: 1, read: 1 })).toEqual({ delivered: 7, read: 6 });
    });
  });
}
