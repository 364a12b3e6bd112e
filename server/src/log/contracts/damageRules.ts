// What a log keeps when part of it is lost, erased, or its writer is killed.
// Owns these tests. Run by `eventLogContract.ts` for every adapter.
import { eventIdOf, verifyChain } from '@recourse/shared/kit';
import { describe, expect, it } from 'vitest';
import { logChild } from '../../testing/logChildProcess.ts';
import { appendAtHead, emptyHead, message, newLog, newOutbox, randomFrom, readAll } from '../../testing/logSamples.ts';
import type { EventLog } from '../eventLog.ts';
import type { Bench } from './bench.ts';

export function damageRules(bench: Bench): void {
  describe('a tail that was lost', () => {
    it('shows by a cursor, and the log is whole again when the commands are sent again', async () => {
      const log = newLog('harbor', 7);
      const outbox = newOutbox();
      const asked = Array.from({ length: 6 }, (_, i) => ({
        log,
        command: `${outbox}.${i + 1}`,
        events: [message(`${i}`)],
      }));
      for (const one of asked.slice(0, 4)) await appendAtHead(bench.store, one);
      const copy = await bench.under.copy();
      for (const one of asked.slice(4)) await appendAtHead(bench.store, one);
      const before = await readAll(bench.store, log);
      const feedBefore = await bench.store.feed({ site: 'harbor', shard: 7 }, { limit: 100 });

      try {
        const restored = await bench.open(copy);
        expect(await restored.read(log, { after: 0, limit: 100 })).toEqual(before.slice(0, 4));

        await appendAtHead(restored, { log, events: [message('somebody else is first')] });
        for (const one of asked) await appendAtHead(restored, one);
        const after = await readAll(restored, log);
        expect(eventIdOf(after[4]!.chain)).not.toBe(eventIdOf(before[4]!.chain));
        expect(after.map(({ body }) => body?.text)).toEqual(['0', '1', '2', '3', 'somebody else is first', '4', '5']);
        expect(verifyChain(after)).toMatchObject({ name: 'whole', head: { seq: 7 } });

        const cursor = feedBefore.at(-1)!.cursor;
        const fed = await restored.feed({ site: 'harbor', shard: 7 }, { cursor, limit: 100 });
        expect(fed.map(({ toSeq }) => toSeq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      } finally {
        await bench.closeAll();
        await copy.remove();
      }
    }, 30_000);
  });

  describe('erasing', () => {
    it('removes bodies and salts, on disk too, and leaves seq, digest and chain whole', async () => {
      const log = newLog();
      const [short, long, kept] = [newOutbox(), newOutbox(), newOutbox()];
      await appendAtHead(bench.store, {
        log,
        events: [message(kept), message(short), message(`${'长'.repeat(5000)}${long}`, false)],
      });
      for (let i = 0; i < 20; i++) await appendAtHead(bench.store, { log, events: [message(`later ${i}`)] });
      const before = await readAll(bench.store, log);
      expect(await bench.under.isOnDisk(short)).toBe(true);
      expect(await bench.under.isOnDisk(long)).toBe(true);

      await bench.store.erase(log, [2, 3]);
      const after = await readAll(bench.store, log);
      expect(after).toEqual(
        before.map((event) => (event.seq === 2 || event.seq === 3 ? { ...event, body: null, salt: null } : event)),
      );
      expect(verifyChain(after, { head: await bench.store.head(log) })).toMatchObject({
        name: 'whole',
        withheldBodies: 2,
      });
      expect(await bench.under.isOnDisk(short)).toBe(false);
      expect(await bench.under.isOnDisk(long)).toBe(false);
      expect(await bench.under.isOnDisk(kept)).toBe(true);

      await bench.store.erase(log, [2]);
      await appendAtHead(bench.store, { log, events: [message('life goes on')] });
      const on = await readAll(bench.store, log);
      expect(verifyChain(on)).toMatchObject({ name: 'whole', head: { seq: 24 }, withheldBodies: 2 });
      expect(await bench.store.readPublic(log, { after: 1, limit: 1 })).toMatchObject([{ seq: 2, pub: 2, body: null }]);
    }, 30_000);

    it('of many logs is wiped off the disk at once', async () => {
      const logs = [newLog(), newLog(), newLog()];
      const texts = logs.map(() => newOutbox());
      for (const [at, log] of logs.entries()) await appendAtHead(bench.store, { log, events: [message(texts[at]!)] });
      for (const log of logs) await bench.store.erase(log, [1], { wipe: false });
      for (const log of logs) expect(await readAll(bench.store, log)).toMatchObject([{ body: null, salt: null }]);
      await bench.store.wipe();
      for (const text of texts) expect(await bench.under.isOnDisk(text)).toBe(false);
    }, 30_000);

    it('does nothing to a log that does not exist', async () => {
      const log = newLog();
      await bench.store.erase(log, [1]);
      expect(await bench.store.head(log)).toEqual(emptyHead);
    });
  });

  describe('a process that is killed', () => {
    it('leaves everything that was acked, once, without gaps and with a whole chain', async () => {
      const random = randomFrom(7);
      const logs = Array.from({ length: 6 }, () => newLog());
      const acked = new Set<unknown>();
      for (let round = 0; round < 10; round++) {
        const child = logChild(bench.under.address, { name: 'write', logs, outbox: newOutbox() });
        const enough = 1 + Math.floor(random() * 300);
        await child.reported(() => child.lines.length >= enough);
        await child.kill();
        for (const line of child.lines) if (line.acked) acked.add(`${line.log} ${line.acked}`);
      }
      await expectAllAcked(await bench.open(), logs, acked);
    }, 120_000);
  });
}

/** Every acked `log command` is stored exactly once, in whole, and every log is whole. */
export async function expectAllAcked(store: EventLog, logs: string[], acked: Set<unknown>): Promise<void> {
  expect(acked.size).toBeGreaterThan(0);
  const stored = new Set<unknown>();
  for (const log of logs) {
    const events = await readAll(store, log);
    expect(verifyChain(events, { head: await store.head(log) })).toMatchObject({ name: 'whole', withheldBodies: 0 });
    expect(events.flatMap(({ pub }) => pub ?? [])).toEqual(
      events.filter(({ pub }) => pub !== null).map((_, i) => i + 1),
    );
    const texts = events.map(({ body }) => body?.text);
    expect(new Set(texts).size).toBe(texts.length);
    const counts = new Map<string, number>();
    for (const { command } of events) counts.set(command, (counts.get(command) ?? 0) + 1);
    for (const [command, count] of counts) {
      expect(count).toBe(1 + (Number(command.split('.')[1]) % 3));
      stored.add(`${log} ${command}`);
    }
  }
  expect([...acked].filter((one) => !stored.has(one))).toEqual([]);
}
