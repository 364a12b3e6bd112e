// What every adapter's leases must do.
import { describe, expect, it } from 'vitest';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

export function leasesContract(make: MakeStore): void {
  describe('leases', () => {
    const store = storeForEach(make);

    it('has one holder until the lease expires', async () => {
      const [one, other] = [(await store.open()).leases, (await store.open()).leases];
      expect(await one.hold('matcher', 'relay 1', 1000, 100)).toBe(true);
      expect(await other.hold('matcher', 'relay 2', 1099, 100)).toBe(false);
      expect(await other.hold('matcher', 'relay 2', 1100, 100)).toBe(true);
      expect(await one.hold('matcher', 'relay 1', 1101, 100)).toBe(false);
    });

    it('is renewed by its holder', async () => {
      const { leases } = await store.open();
      expect(await leases.hold('matcher', 'relay 1', 1000, 100)).toBe(true);
      expect(await leases.hold('matcher', 'relay 1', 1090, 100)).toBe(true);
      expect(await leases.hold('matcher', 'relay 2', 1189, 100)).toBe(false);
      expect(await leases.hold('matcher', 'relay 2', 1190, 100)).toBe(true);
    });

    it('is released by its holder only', async () => {
      const { leases } = await store.open();
      await leases.hold('matcher', 'relay 1', 1000, 100);
      await leases.release('matcher', 'relay 2');
      await leases.release('other', 'relay 1');
      expect(await leases.hold('matcher', 'relay 2', 1001, 100)).toBe(false);
      await leases.release('matcher', 'relay 1');
      expect(await leases.hold('matcher', 'relay 2', 1001, 100)).toBe(true);
    });

    it('goes to one of many racers', async () => {
      const [one, other] = [(await store.open()).leases, (await store.open()).leases];
      for (const now of [1000, 1100, 1200]) {
        const race = Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? one : other).hold('m', `racer ${i} ${now}`, now, 100),
        );
        expect((await Promise.all(race)).filter(Boolean)).toHaveLength(1);
      }
    });

    it('keeps names and owners apart, whatever they are called', async () => {
      const { leases } = await store.open();
      for (const text of hostileTexts) expect(await leases.hold(text, text, 1000, 100)).toBe(true);
      for (const text of hostileTexts) {
        expect(await leases.hold(text, 'somebody', 1001, 100)).toBe(false);
        expect(await leases.hold(text, text, 1001, 100)).toBe(true);
        await leases.release(text, text);
        expect(await leases.hold(text, 'somebody', 1001, 100)).toBe(true);
      }
    });

    it('outlives a restart of its holder', async () => {
      const before = await store.open();
      await before.leases.hold('matcher', 'relay 1', 1000, 100);
      await before.close();
      const { leases } = await store.open();
      expect(await leases.hold('matcher', 'relay 2', 1050, 100)).toBe(false);
      expect(await leases.hold('matcher', 'relay 1', 1050, 100)).toBe(true);
    });
  });
}
