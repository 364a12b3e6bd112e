// What every adapter's presence must do.
import { describe, expect, it } from 'vitest';
import type { Presence, PresenceBeat, PresenceEntry } from '../ports.ts';
import { hostileTexts, type MakeStore, rememberMs, storeForEach } from './testStore.ts';

const start = 1_000_000;
const beat = (over: Partial<PresenceBeat> = {}): PresenceBeat => ({
  person: 'ag_1',
  connection: 'c1',
  status: 'available',
  at: start,
  expiresAt: start + 100,
  ...over,
});

export function presenceContract(make: MakeStore): void {
  describe('presence', () => {
    const store = storeForEach(make);

    it('knows nobody at first', async () => {
      const { presence } = await store.open();
      expect(await presence.all(start)).toEqual([]);
      await presence.leave('ag_1', 'c1');
      expect(await presence.all(start)).toEqual([]);
    });

    it('keeps somebody until the beat expires, and remembers the last one', async () => {
      const { presence } = await store.open();
      await presence.beat(beat());
      expect(await presence.all(start + 99)).toEqual([{ person: 'ag_1', status: 'available', lastBeatAt: start }]);
      expect(await presence.all(start + 100)).toEqual([{ person: 'ag_1', status: 'gone', lastBeatAt: start }]);
      await presence.beat(beat({ at: start + 100, expiresAt: start + 200 }));
      expect(await presence.all(start + 199)).toEqual([
        { person: 'ag_1', status: 'available', lastBeatAt: start + 100 },
      ]);
    });

    it('lets available win over away among the connections of one person', async () => {
      const [one, other] = [await store.open(), await store.open()];
      await one.presence.beat(beat({ connection: 'phone', status: 'away', at: start + 5 }));
      await other.presence.beat(beat({ connection: 'desk', status: 'available' }));
      expect(await one.presence.all(start + 10)).toEqual([
        { person: 'ag_1', status: 'available', lastBeatAt: start + 5 },
      ]);
      await one.presence.leave('ag_1', 'desk');
      expect(await other.presence.all(start + 10)).toEqual([{ person: 'ag_1', status: 'away', lastBeatAt: start + 5 }]);
      await one.presence.leave('ag_1', 'phone');
      expect(await other.presence.all(start + 10)).toEqual([{ person: 'ag_1', status: 'gone', lastBeatAt: start + 5 }]);
    });

    it('takes the newest beat of a connection, whichever comes last', async () => {
      const { presence } = await store.open();
      await presence.beat(beat({ status: 'away', at: start + 10, expiresAt: start + 110 }));
      await presence.beat(beat({ status: 'available', at: start, expiresAt: start + 100 }));
      expect(await presence.all(start + 105)).toEqual([{ person: 'ag_1', status: 'away', lastBeatAt: start + 10 }]);
    });

    it('forgets somebody only after the time to remember', async () => {
      const { presence } = await store.open();
      await presence.beat(beat());
      expect(await presence.all(start + rememberMs - 1)).toMatchObject([{ status: 'gone' }]);
      expect(await presence.all(start + rememberMs)).toEqual([]);
    });

    it('keeps showing somebody whose beat outlives the time to remember', async () => {
      const { presence } = await store.open();
      await presence.beat(beat({ expiresAt: start + 10 * rememberMs }));
      expect(await presence.all(start + 2 * rememberMs)).toEqual([
        { person: 'ag_1', status: 'available', lastBeatAt: start },
      ]);
    });

    it('sweeps what is over without touching anybody else', async () => {
      const { presence } = await store.open();
      await presence.beat(beat({ person: 'long gone' }));
      const later = start + 10 * rememberMs;
      await presence.beat(beat({ person: 'stays', at: later - 50, expiresAt: later + 50 }));
      await presence.beat(beat({ person: 'new', at: later, expiresAt: later + 100 }));
      expect(await people(presence, later)).toEqual([
        { person: 'new', status: 'available', lastBeatAt: later },
        { person: 'stays', status: 'available', lastBeatAt: later - 50 },
      ]);
    });

    it('is not upset by a relay whose clock runs somewhat ahead', async () => {
      const { presence } = await store.open();
      await presence.beat(beat());
      await presence.beat(beat({ person: 'ahead', at: start + 30_000, expiresAt: start + 30_100 }));
      expect((await people(presence, start + 50)).map(({ person, status }) => [person, status])).toEqual([
        ['ag_1', 'available'],
        ['ahead', 'available'],
      ]);
    });

    it('keeps people and connections apart, whatever they are called', async () => {
      const { presence } = await store.open();
      for (const text of hostileTexts) {
        await presence.beat(beat({ person: text, connection: 'c' }));
        await presence.beat(beat({ person: 'one', connection: text }));
      }
      expect((await people(presence, start)).map(({ person }) => person)).toEqual([...hostileTexts, 'one'].sort());
      for (const text of hostileTexts) await presence.leave('one', text);
      expect(await statusOf(presence, 'one')).toBe('gone');
      for (const text of hostileTexts) expect(await statusOf(presence, text)).toBe('available');
    });

    it('keeps beats when it is opened again', async () => {
      const before = await store.open();
      await before.presence.beat(beat());
      await before.close();
      const { presence } = await store.open();
      expect(await presence.all(start)).toEqual([{ person: 'ag_1', status: 'available', lastBeatAt: start }]);
    });
  });
}

async function people(presence: Presence, now: number): Promise<PresenceEntry[]> {
  return (await presence.all(now)).sort((a, b) => (a.person < b.person ? -1 : 1));
}

async function statusOf(presence: Presence, person: string): Promise<PresenceEntry['status'] | undefined> {
  return (await presence.all(start)).find((entry) => entry.person === person)?.status;
}
