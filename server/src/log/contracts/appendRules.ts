// What an append keeps: order, one winner of a race, a command stored once.
// Owns these tests. Run by `eventLogContract.ts` for every adapter.
import { verifyChain } from '@recourse/shared/kit';
import { describe, expect, it } from 'vitest';
import { logChild } from '../../testing/logChildProcess.ts';
import { appendAtHead, appendOf, emptyHead, message, newLog, newOutbox, readAll } from '../../testing/logSamples.ts';
import type { StoredEvent } from '../eventLog.ts';
import type { Bench } from './bench.ts';

export function appendRules(bench: Bench): void {
  describe('order', () => {
    it('begins empty', async () => {
      const log = newLog();
      expect(await bench.store.head(log)).toEqual(emptyHead);
      expect(await bench.store.read(log, { after: 0, limit: 10 })).toEqual([]);
      expect(await bench.store.readBack(log, { limit: 10 })).toEqual([]);
      expect(await bench.store.readPublic(log, { after: 0, limit: 10 })).toEqual([]);
    });

    it('counts all events in seq and public ones in pub, both without gaps', async () => {
      const log = newLog();
      const publics = [true, false, false, true, true, false, true];
      for (const isPublic of publics) await appendAtHead(bench.store, { log, events: [message('one', isPublic)] });
      await appendAtHead(bench.store, { log, events: publics.map((isPublic, i) => message(`many ${i}`, isPublic)) });

      const events = await readAll(bench.store, log);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
      expect(events.map(({ pub }) => pub)).toEqual([1, null, null, 2, 3, null, 4, 5, null, null, 6, 7, null, 8]);
      expect(verifyChain(events)).toMatchObject({ name: 'whole' });
      expect(await bench.store.head(log)).toEqual({ seq: 14, pub: 8, chain: events[13]!.chain });
    });

    it('answers what it stored, and reads the same again', async () => {
      const log = newLog();
      const command = `${newOutbox()}.1`;
      const events = [
        { ...message('退款 🎉 "quoted"\n\u0000'), author: { role: 'agent' as const, id: 'ag_1', name: '小舟' } },
        {
          ...message(''),
          type: 'noteWritten',
          version: 3,
          isPublic: false,
          body: { empty: {}, list: [], deep: [{ a: null }] },
        },
      ];
      const result = await bench.store.append(appendOf(emptyHead, { log, command, events }));
      if (result.name !== 'appended') throw new Error(result.name);
      expect(result.events).toMatchObject([
        { seq: 1, pub: 1, command, type: 'messagePosted', author: events[0]!.author, body: events[0]!.body },
        { seq: 2, pub: null, command, type: 'noteWritten', version: 3, body: events[1]!.body },
      ]);
      expect(await readAll(bench.store, log)).toEqual(result.events);
      expect(await bench.store.findCommand(log, command)).toEqual(result.events);
      expect(await bench.store.head(log)).toEqual(result.head);
    });

    it('reads on, back and the public ones from any place', async () => {
      const log = newLog();
      await appendAtHead(bench.store, {
        log,
        events: Array.from({ length: 9 }, (_, i) => message(`${i}`, i % 3 === 0)),
      });
      const seqs = (events: StoredEvent[]) => events.map(({ seq }) => seq);
      expect(seqs(await bench.store.read(log, { after: 3, limit: 2 }))).toEqual([4, 5]);
      expect(seqs(await bench.store.read(log, { after: 9, limit: 2 }))).toEqual([]);
      expect(seqs(await bench.store.readBack(log, { limit: 3 }))).toEqual([7, 8, 9]);
      expect(seqs(await bench.store.readBack(log, { before: 4, limit: 3 }))).toEqual([2, 3, 4]);
      expect(seqs(await bench.store.readBack(log, { before: 2, limit: 9 }))).toEqual([1, 2]);
      expect(seqs(await bench.store.readBack(log, { before: 0, limit: 9 }))).toEqual([]);
      expect(seqs(await bench.store.readPublic(log, { after: 0, limit: 9 }))).toEqual([1, 4, 7]);
      expect(seqs(await bench.store.readPublic(log, { after: 1, limit: 1 }))).toEqual([4]);
      expect(seqs(await bench.store.readPublic(log, { after: 3, limit: 9 }))).toEqual([]);
    });

    it('reads 10,000 events in pages', async () => {
      const log = newLog();
      for (let batch = 0; batch < 20; batch++) {
        const events = Array.from({ length: 500 }, (_, i) => message(`event ${batch * 500 + i + 1}`, i % 2 === 0));
        await appendAtHead(bench.store, { log, events });
      }
      const events = await readAll(bench.store, log, 700);
      expect(events.map(({ body }) => body?.text)).toEqual(Array.from({ length: 10_000 }, (_, i) => `event ${i + 1}`));
      expect(verifyChain(events)).toMatchObject({ name: 'whole', head: { seq: 10_000 } });
      const publics: StoredEvent[] = [];
      for (let page = events; page.length > 0; publics.push(...page))
        page = await bench.store.readPublic(log, { after: publics.length, limit: 700 });
      expect(publics).toEqual(events.filter(({ pub }) => pub !== null));
    }, 60_000);

    it('refuses a log id that is none, and an append of nothing', async () => {
      await expect(bench.store.append(appendOf(emptyHead, { log: "x'; DROP TABLE logs" }))).rejects.toThrow(
        'not a log id',
      );
      await expect(bench.store.append(appendOf(emptyHead, { log: newLog(), events: [] }))).rejects.toThrow(
        'at least one',
      );
    });

    it('stores the other appends of a turn when one of them is at fault', async () => {
      const logs = [newLog(), newLog(), newLog()];
      const appends = logs.map((log) => appendOf(emptyHead, { log }));
      // A body that JSON cannot hold.
      appends[1]!.events[0]!.body.text = 1n;
      const results = await Promise.allSettled(appends.map((append) => bench.store.append(append)));
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await Promise.all(logs.map(async (log) => (await bench.store.head(log)).seq))).toEqual([1, 0, 1]);
    });
  });

  describe('races', () => {
    it('refuses an append at a head that is not the head, and tells the head', async () => {
      const log = newLog();
      await appendAtHead(bench.store, { log });
      const head = await bench.store.head(log);
      for (const expected of [emptyHead, { ...head, seq: 2 }, { ...head, pub: 0 }, { ...head, chain: 'f'.repeat(64) }])
        expect(await bench.store.append(appendOf(expected, { log }))).toEqual({ name: 'lostRace', head });
      expect(await readAll(bench.store, log)).toHaveLength(1);
    });

    it('lets one of many racers win, and all of them by trying again', async () => {
      const log = newLog();
      const stores = [bench.store, await bench.open()];
      const racers = Array.from({ length: 40 }, (_, i) =>
        appendOf(emptyHead, { log, events: [message(`racer ${i}`)] }),
      );
      const results = await Promise.all(racers.map((racer, i) => stores[i % 2]!.append(racer)));
      expect(results.filter(({ name }) => name === 'appended')).toHaveLength(1);
      expect(results.filter(({ name }) => name === 'lostRace')).toHaveLength(39);

      await Promise.all(racers.map(({ command, events }, i) => appendAtHead(stores[i % 2]!, { log, command, events })));
      const events = await readAll(bench.store, log);
      expect(new Set(events.map(({ body }) => body?.text)).size).toBe(40);
      expect(verifyChain(events)).toMatchObject({ name: 'whole', head: { seq: 40 } });
    });
  });

  describe('a command that comes again', () => {
    const twice = [message('once'), message('and its note', false)];

    it('is stored once and answered alike: in the same turn, later, and long after', async () => {
      const asked = { log: newLog(), command: `${newOutbox()}.1`, events: twice };
      const [first, again] = await Promise.all([1, 2].map(() => bench.store.append(appendOf(emptyHead, asked))));
      if (first?.name !== 'appended') throw new Error(first?.name);
      const repeated = { name: 'repeated', events: first.events };
      expect(again).toEqual(repeated);
      expect(await bench.store.append(appendOf(emptyHead, asked))).toEqual(repeated);
      expect(await bench.store.append(appendOf(first.head, asked))).toEqual(repeated);

      for (let i = 0; i < 300; i++) await appendAtHead(bench.store, { log: asked.log });
      expect(await bench.store.append(appendOf(emptyHead, asked))).toEqual(repeated);
      expect(await appendAtHead(bench.store, asked)).toEqual(repeated);
      expect(await bench.store.findCommand(asked.log, asked.command)).toEqual(first.events);
      expect((await bench.store.head(asked.log)).seq).toBe(302);
    });

    it('is answered alike after a restart', async () => {
      const asked = { log: newLog(), command: `${newOutbox()}.1`, events: twice };
      const first = await bench.store.append(appendOf(emptyHead, asked));
      if (first.name !== 'appended') throw new Error(first.name);
      await bench.restart();
      expect(await bench.store.append(appendOf(emptyHead, asked))).toEqual({ name: 'repeated', events: first.events });
      expect(await readAll(bench.store, asked.log)).toEqual(first.events);
    });

    it('is stored once when several processes send it', async () => {
      const log = newLog();
      const outbox = newOutbox();
      const appends = Array.from({ length: 30 }, (_, i) => ({
        log,
        command: `${outbox}.${i + 1}`,
        events: [message(`${i}`)],
      }));
      const children = [1, 2, 3].map(() => logChild(bench.under.address, { name: 'append', appends }));
      await Promise.all(children.map((child) => child.ended()));

      const events = await readAll(bench.store, log);
      expect(events.map(({ command }) => command).sort()).toEqual(appends.map(({ command }) => command).sort());
      for (const [i, { command }] of appends.entries()) {
        const answers = children.map(({ lines }) => lines[i]! as { name: string; events: StoredEvent[] });
        const stored = events.filter((event) => event.command === command);
        expect(answers.map((answer) => answer.events)).toEqual([stored, stored, stored]);
        expect(answers.filter((answer) => answer.name === 'appended')).toHaveLength(1);
      }
    }, 60_000);

    it('conflicts if its content is another, and the first stays', async () => {
      const asked = { log: newLog(), command: `${newOutbox()}.1`, events: [message('the first')] };
      await appendAtHead(bench.store, asked);
      const other = { ...asked, events: [message('the second')] };
      expect(await bench.store.append(appendOf(emptyHead, other))).toEqual({ name: 'conflict' });
      expect(await appendAtHead(bench.store, other)).toEqual({ name: 'conflict' });
      expect((await readAll(bench.store, asked.log)).map(({ body }) => body)).toEqual([{ text: 'the first' }]);
    });

    it('is another command in another log', async () => {
      const command = `${newOutbox()}.1`;
      const logs = [newLog(), newLog()];
      for (const log of logs)
        expect(await appendAtHead(bench.store, { log, command })).toMatchObject({ name: 'appended' });
      expect(await bench.store.findCommand(newLog(), command)).toEqual([]);
    });
  });
}
