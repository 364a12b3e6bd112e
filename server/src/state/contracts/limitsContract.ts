// What every adapter's limits must do.
import { describe, expect, it } from 'vitest';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

const budget = { points: 3, windowMs: 1000 };

export function limitsContract(make: MakeStore): void {
  describe('limits', () => {
    const store = storeForEach(make);

    it('grants the points of a window and says how long to wait for the next', async () => {
      const { limits } = await store.open();
      const waits = [];
      for (const now of [5000, 5100, 5200, 5300, 5999]) waits.push((await limits.take('k', budget, now)).waitMs);
      expect(waits).toEqual([0, 0, 0, 700, 1]);
    });

    it('begins a whole new window when the old one is over', async () => {
      const { limits } = await store.open();
      for (const now of [5000, 5001, 5002]) await limits.take('k', budget, now);
      const waits = [];
      for (const now of [6000, 6500, 6999, 6999, 7000]) waits.push((await limits.take('k', budget, now)).waitMs);
      expect(waits).toEqual([0, 0, 0, 1, 0]);
    });

    it('lets nobody wait longer than a window, though a clock was set back', async () => {
      const { limits } = await store.open();
      for (const now of [90_000, 90_000, 90_000]) await limits.take('k', budget, now);
      expect(await limits.take('k', budget, 5000)).toEqual({ waitMs: 1000 });
    });

    it('never grants a budget without points', async () => {
      const { limits } = await store.open();
      expect(await limits.take('k', { points: 0, windowMs: 1000 }, 5000)).toEqual({ waitMs: 1000 });
    });

    it('keeps budgets apart, whatever they are called', async () => {
      const { limits } = await store.open();
      const single = { points: 1, windowMs: 1000 };
      for (const text of hostileTexts) expect(await limits.take(text, single, 5000)).toEqual({ waitMs: 0 });
      for (const text of hostileTexts) expect(await limits.take(text, single, 5000)).toEqual({ waitMs: 1000 });
    });

    it('grants exactly its points to a hundred who ask at once over two connections', async () => {
      const [one, other] = [(await store.open()).limits, (await store.open()).limits];
      const takes = Array.from({ length: 100 }, (_, i) =>
        (i % 2 ? one : other).take('k', { points: 17, windowMs: 1000 }, 5000 + (i % 5)),
      );
      const granted = (await Promise.all(takes)).filter(({ waitMs }) => waitMs === 0);
      expect(granted).toHaveLength(17);
    });

    it('is not reset by a reconnect', async () => {
      const before = await store.open();
      for (let i = 0; i < 3; i++) await before.limits.take('k', budget, 5000);
      await before.close();
      const { limits } = await store.open();
      expect(await limits.take('k', budget, 5400)).toEqual({ waitMs: 600 });
    });
  });
}
