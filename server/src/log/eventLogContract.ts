// What every adapter of the log must keep, tried on real files, a real Redis and other processes.
// Owns the tests. Each adapter's test file adds only what is its own.
import { chainStart, eventIdOf, shardCount, shardOf, verifyChain } from '@recourse/shared/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logChild } from '../testing/logChildProcess.ts';
import { appendAtHead, appendOf, message, newLog, newOutbox, randomFrom, readAll } from '../testing/logSamples.ts';
import { openStore, type StoreAddress } from '../testing/openStore.ts';
import type { EventLog, FeedEntry, LogHead, StoredEvent } from './eventLog.ts';

/** One store, with fresh files of its own. */
export interface StoreUnderTest {
  address: StoreAddress;
  /** Ends what keeps the store and starts it again on the same files. Every open log of it must be closed. */
  restart(): Promise<void>;
  /** A store that starts from a copy of the files as they are now. Nothing may be written meanwhile. */
  copy(): Promise<StoreUnderTest>;
  /** Whether this text stands anywhere in the files, once what erasing began has ended. */
  isOnDisk(text: string): Promise<boolean>;
  /** Ends what keeps the store and removes its files. */
  remove(): Promise<void>;
}

const emptyHead: LogHead = { seq: 0, pub: 0, chain: chainStart };

export function eventLogContract(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`the log (${name})`, () => {
    let under: StoreUnderTest;
    let store: EventLog;
    const opened: EventLog[] = [];

    async function open(which = under): Promise<EventLog> {
      const log = await openStore(which.address);
      opened.push(log);
      return log;
    }

    beforeEach(async () => {
      under = await makeStore();
      store = await open();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((log) => log.close()));
      await under.remove();
    });

    describe('order', () => {
      it('begins empty', async () => {
        const log = newLog();
        expect(await store.head(log)).toEqual(emptyHead);
        expect(await store.read(log, { after: 0, limit: 10 })).toEqual([]);
        expect(await store.readBack(log, { limit: 10 })).toEqual([]);
        expect(await store.readPublic(log, { after: 0, limit: 10 })).toEqual([]);
      });

      it('counts all events in seq and public ones in pub, both without gaps', async () => {
        const log = newLog();
        const publics = [true, false, false, true, true, false, true];
        for (const isPublic of publics) await appendAtHead(store, { log, events: [message('one', isPublic)] });
        await appendAtHead(store, { log, events: publics.map((isPublic, i) => message(`many ${i}`, isPublic)) });

        const events = await readAll(store, log);
        expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
        expect(events.map(({ pub }) => pub)).toEqual([1, null, null, 2, 3, null, 4, 5, null, null, 6, 7, null, 8]);
        expect(verifyChain(events)).toMatchObject({ name: 'whole' });
        expect(await store.head(log)).toEqual({ seq: 14, pub: 8, chain: events[13]!.chain });
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
        const result = await store.append(appendOf(emptyHead, { log, command, events }));
        if (result.name !== 'appended') throw new Error(result.name);
        expect(result.events).toMatchObject([
          { seq: 1, pub: 1, command, type: 'messagePosted', author: events[0]!.author, body: events[0]!.body },
          { seq: 2, pub: null, command, type: 'noteWritten', version: 3, body: events[1]!.body },
        ]);
        expect(await readAll(store, log)).toEqual(result.events);
        expect(await store.findCommand(log, command)).toEqual(result.events);
        expect(await store.head(log)).toEqual(result.head);
      });

      it('reads on, back and the public ones from any place', async () => {
        const log = newLog();
        await appendAtHead(store, { log, events: Array.from({ length: 9 }, (_, i) => message(`${i}`, i % 3 === 0)) });
        const seqs = (events: StoredEvent[]) => events.map(({ seq }) => seq);
        expect(seqs(await store.read(log, { after: 3, limit: 2 }))).toEqual([4, 5]);
        expect(seqs(await store.read(log, { after: 9, limit: 2 }))).toEqual([]);
        expect(seqs(await store.readBack(log, { limit: 3 }))).toEqual([7, 8, 9]);
        expect(seqs(await store.readBack(log, { before: 4, limit: 3 }))).toEqual([2, 3, 4]);
        expect(seqs(await store.readBack(log, { before: 2, limit: 9 }))).toEqual([1, 2]);
        expect(seqs(await store.readBack(log, { before: 0, limit: 9 }))).toEqual([]);
        expect(seqs(await store.readPublic(log, { after: 0, limit: 9 }))).toEqual([1, 4, 7]);
        expect(seqs(await store.readPublic(log, { after: 1, limit: 1 }))).toEqual([4]);
        expect(seqs(await store.readPublic(log, { after: 3, limit: 9 }))).toEqual([]);
      });

      it('reads 10,000 events in pages', async () => {
        const log = newLog();
        for (let batch = 0; batch < 20; batch++) {
          const events = Array.from({ length: 500 }, (_, i) => message(`event ${batch * 500 + i + 1}`, i % 2 === 0));
          await appendAtHead(store, { log, events });
        }
        const events = await readAll(store, log, 700);
        expect(events.map(({ body }) => body?.text)).toEqual(
          Array.from({ length: 10_000 }, (_, i) => `event ${i + 1}`),
        );
        expect(verifyChain(events)).toMatchObject({ name: 'whole', head: { seq: 10_000 } });
        const publics: StoredEvent[] = [];
        for (let page = events; page.length > 0; publics.push(...page))
          page = await store.readPublic(log, { after: publics.length, limit: 700 });
        expect(publics).toEqual(events.filter(({ pub }) => pub !== null));
      }, 60_000);

      it('refuses a log id that is none, and an append of nothing', async () => {
        await expect(store.append(appendOf(emptyHead, { log: "x'; DROP TABLE logs" }))).rejects.toThrow('not a log id');
        await expect(store.append(appendOf(emptyHead, { log: newLog(), events: [] }))).rejects.toThrow('at least one');
      });

      it('stores the other appends of a turn when one of them is at fault', async () => {
        const logs = [newLog(), newLog(), newLog()];
        const appends = logs.map((log) => appendOf(emptyHead, { log }));
        // A body that JSON cannot hold.
        appends[1]!.events[0]!.body.text = 1n;
        const results = await Promise.allSettled(appends.map((append) => store.append(append)));
        expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await Promise.all(logs.map(async (log) => (await store.head(log)).seq))).toEqual([1, 0, 1]);
      });
    });

    describe('races', () => {
      it('refuses an append at a head that is not the head, and tells the head', async () => {
        const log = newLog();
        await appendAtHead(store, { log });
        const head = await store.head(log);
        for (const expected of [
          emptyHead,
          { ...head, seq: 2 },
          { ...head, pub: 0 },
          { ...head, chain: 'f'.repeat(64) },
        ])
          expect(await store.append(appendOf(expected, { log }))).toEqual({ name: 'lostRace', head });
        expect(await readAll(store, log)).toHaveLength(1);
      });

      it('lets one of many racers win, and all of them by trying again', async () => {
        const log = newLog();
        const stores = [store, await open()];
        const racers = Array.from({ length: 40 }, (_, i) =>
          appendOf(emptyHead, { log, events: [message(`racer ${i}`)] }),
        );
        const results = await Promise.all(racers.map((racer, i) => stores[i % 2]!.append(racer)));
        expect(results.filter(({ name }) => name === 'appended')).toHaveLength(1);
        expect(results.filter(({ name }) => name === 'lostRace')).toHaveLength(39);

        await Promise.all(
          racers.map(({ command, events }, i) => appendAtHead(stores[i % 2]!, { log, command, events })),
        );
        const events = await readAll(store, log);
        expect(new Set(events.map(({ body }) => body?.text)).size).toBe(40);
        expect(verifyChain(events)).toMatchObject({ name: 'whole', head: { seq: 40 } });
      });
    });

    describe('a command that comes again', () => {
      const twice = [message('once'), message('and its note', false)];

      it('is stored once and answered alike: in the same turn, later, and long after', async () => {
        const asked = { log: newLog(), command: `${newOutbox()}.1`, events: twice };
        const [first, again] = await Promise.all([1, 2].map(() => store.append(appendOf(emptyHead, asked))));
        if (first?.name !== 'appended') throw new Error(first?.name);
        const repeated = { name: 'repeated', events: first.events };
        expect(again).toEqual(repeated);
        expect(await store.append(appendOf(emptyHead, asked))).toEqual(repeated);
        expect(await store.append(appendOf(first.head, asked))).toEqual(repeated);

        for (let i = 0; i < 300; i++) await appendAtHead(store, { log: asked.log });
        expect(await store.append(appendOf(emptyHead, asked))).toEqual(repeated);
        expect(await appendAtHead(store, asked)).toEqual(repeated);
        expect(await store.findCommand(asked.log, asked.command)).toEqual(first.events);
        expect((await store.head(asked.log)).seq).toBe(302);
      });

      it('is answered alike after a restart', async () => {
        const asked = { log: newLog(), command: `${newOutbox()}.1`, events: twice };
        const first = await store.append(appendOf(emptyHead, asked));
        if (first.name !== 'appended') throw new Error(first.name);
        await Promise.all(opened.splice(0).map((log) => log.close()));
        await under.restart();
        store = await open();
        expect(await store.append(appendOf(emptyHead, asked))).toEqual({ name: 'repeated', events: first.events });
        expect(await readAll(store, asked.log)).toEqual(first.events);
      });

      it('is stored once when several processes send it', async () => {
        const log = newLog();
        const outbox = newOutbox();
        const appends = Array.from({ length: 30 }, (_, i) => ({
          log,
          command: `${outbox}.${i + 1}`,
          events: [message(`${i}`)],
        }));
        const children = [1, 2, 3].map(() => logChild(under.address, { name: 'append', appends }));
        await Promise.all(children.map((child) => child.ended()));

        const events = await readAll(store, log);
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
        await appendAtHead(store, asked);
        const other = { ...asked, events: [message('the second')] };
        expect(await store.append(appendOf(emptyHead, other))).toEqual({ name: 'conflict' });
        expect(await appendAtHead(store, other)).toEqual({ name: 'conflict' });
        expect((await readAll(store, asked.log)).map(({ body }) => body)).toEqual([{ text: 'the first' }]);
      });

      it('is another command in another log', async () => {
        const command = `${newOutbox()}.1`;
        const logs = [newLog(), newLog()];
        for (const log of logs) expect(await appendAtHead(store, { log, command })).toMatchObject({ name: 'appended' });
        expect(await store.findCommand(newLog(), command)).toEqual([]);
      });
    });

    describe('following', () => {
      it('hints at local appends, to each follower of that log until it unfollows', async () => {
        const [log, other] = [newLog(), newLog()];
        const hints = { first: 0, other: 0 };
        let heard = (_: number) => {};
        const unfollow = store.follow(log, () => hints.first++);
        store.follow(other, () => hints.other++);
        store.follow(log, async () => heard((await store.head(log)).seq));
        const appendAndHear = async (seq: number) => {
          const done = new Promise<void>((resolve) => {
            heard = (now) => now === seq && resolve();
          });
          await appendAtHead(store, { log });
          await done;
        };
        await appendAndHear(1);
        expect(hints.first).toBeGreaterThan(0);

        unfollow();
        const before = hints.first;
        await appendAndHear(2);
        // One hint may come for nothing, when the subscription stands.
        expect(hints).toEqual({ first: before, other: Math.min(hints.other, 1) });
      });

      it('lets a follower in another process hear everything once and in order', async () => {
        const log = newLog();
        await appendAtHead(store, { log, events: [message('0')] });
        const child = logChild(under.address, { name: 'follow', log, until: 200 });
        await child.reported((line) => line.following === true);
        for (let i = 1; i < 200; i++) await appendAtHead(store, { log, events: [message(`${i}`)] });
        await child.ended();
        expect(child.lines.slice(1)).toEqual(Array.from({ length: 200 }, (_, i) => ({ heard: i + 1, text: `${i}` })));
      }, 60_000);

      it('hears another process', async () => {
        const log = newLog();
        const heard = new Promise<void>((resolve) => {
          store.follow(log, async () => {
            if ((await store.head(log)).seq === 3) resolve();
          });
        });
        const fed = new Promise<void>((resolve) => {
          store.followFeed((shard) => {
            if (shard === Number(log.split('.')[2])) resolve();
          });
        });
        const child = logChild(under.address, { name: 'append', appends: [1, 2, 3].map(() => ({ log })) });
        await Promise.all([heard, fed, child.ended()]);
      }, 60_000);
    });

    describe('the feed', () => {
      it('has one entry an append, by shard, and misses nothing however often its consumer starts again', async () => {
        const random = randomFrom(20_260_101);
        const shards = [3, 17, 63];
        const logs = Array.from({ length: 9 }, (_, i) => newLog('harbor', shards[i % 3]));
        const other = newLog('quay', 3);
        const appended = new Map<number, Array<Omit<FeedEntry, 'cursor'>>>(shards.map((shard) => [shard, []]));
        const consumed = new Map<number, FeedEntry[]>(shards.map((shard) => [shard, []]));

        for (let round = 0; round < 60; round++) {
          await appendAtHead(store, { log: other });
          for (let i = 0; i < 4; i++) {
            const log = logs[Math.floor(random() * logs.length)]!;
            const events = Array.from({ length: 1 + Math.floor(random() * 3) }, () => message('x'));
            const result = await appendAtHead(store, { log, events });
            if (result.name !== 'appended') throw new Error(result.name);
            const shard = shardOf(log.split('.')[3]!);
            appended.get(shard)!.push({ log, fromSeq: result.events[0]!.seq, toSeq: result.events.at(-1)!.seq });
          }
          const shard = shards[round % 3]!;
          const got = consumed.get(shard)!;
          const page = await store.feed({ site: 'harbor', shard }, from(got.at(-1), 1 + Math.floor(random() * 20)));
          // A consumer that dies before its cursor is stored sees the page again.
          if (random() < 0.7) got.push(...page);
        }
        for (const shard of shards) {
          const got = consumed.get(shard)!;
          for (let page = got; page.length > 0; got.push(...page))
            page = await store.feed({ site: 'harbor', shard }, from(got.at(-1), 7));
          expect(got.map(({ cursor: _, ...entry }) => entry)).toEqual(appended.get(shard));
        }
      }, 60_000);

      it('has an entry neither for a repeated command nor for a lost race', async () => {
        const log = newLog('harbor', 9);
        const asked = { log, command: `${newOutbox()}.1` };
        for (const _ of [1, 2, 3]) await store.append(appendOf(emptyHead, asked));
        await store.append(appendOf(emptyHead, { log }));
        expect(await store.feed({ site: 'harbor', shard: 9 }, { limit: 10 })).toMatchObject([
          { log, fromSeq: 1, toSeq: 1 },
        ]);
      });

      it('names the shard that has grown', async () => {
        const log = newLog('harbor', 42);
        const grown = new Promise<void>((resolve) => {
          store.followFeed((shard) => shard === 42 && resolve());
        });
        await appendAtHead(store, { log });
        await grown;
      });

      it('lists every log of a shard in pages', async () => {
        const logs = Array.from({ length: 25 }, () => newLog('harbor', 5));
        await Promise.all([...logs, newLog('harbor', 6), newLog('quay', 5)].map((log) => appendAtHead(store, { log })));
        await appendAtHead(store, { log: logs[0]! });
        const listed: string[] = [];
        for (let page = logs; page.length > 0; listed.push(...page)) {
          const after = listed.at(-1);
          page = await store.logs({ site: 'harbor', shard: 5 }, { ...(after && { after }), limit: 10 });
        }
        expect(listed).toEqual([...logs].sort());
        expect(shardCount).toBe(64);
      });
    });

    describe('a tail that was lost', () => {
      it('shows by a cursor, and the log is whole again when the commands are sent again', async () => {
        const log = newLog('harbor', 7);
        const outbox = newOutbox();
        const asked = Array.from({ length: 6 }, (_, i) => ({
          log,
          command: `${outbox}.${i + 1}`,
          events: [message(`${i}`)],
        }));
        for (const one of asked.slice(0, 4)) await appendAtHead(store, one);
        const copy = await under.copy();
        for (const one of asked.slice(4)) await appendAtHead(store, one);
        const before = await readAll(store, log);
        const feedBefore = await store.feed({ site: 'harbor', shard: 7 }, { limit: 100 });

        try {
          const restored = await open(copy);
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
          await Promise.all(opened.splice(0).map((each) => each.close()));
          await copy.remove();
        }
      }, 30_000);
    });

    describe('erasing', () => {
      it('removes bodies and salts, on disk too, and leaves seq, digest and chain whole', async () => {
        const log = newLog();
        const [short, long, kept] = [newOutbox(), newOutbox(), newOutbox()];
        await appendAtHead(store, {
          log,
          events: [message(kept), message(short), message(`${'长'.repeat(5000)}${long}`, false)],
        });
        for (let i = 0; i < 20; i++) await appendAtHead(store, { log, events: [message(`later ${i}`)] });
        const before = await readAll(store, log);
        expect(await under.isOnDisk(short)).toBe(true);
        expect(await under.isOnDisk(long)).toBe(true);

        await store.erase(log, [2, 3]);
        const after = await readAll(store, log);
        expect(after).toEqual(
          before.map((event) => (event.seq === 2 || event.seq === 3 ? { ...event, body: null, salt: null } : event)),
        );
        expect(verifyChain(after, { head: await store.head(log) })).toMatchObject({ name: 'whole', withheldBodies: 2 });
        expect(await under.isOnDisk(short)).toBe(false);
        expect(await under.isOnDisk(long)).toBe(false);
        expect(await under.isOnDisk(kept)).toBe(true);

        await store.erase(log, [2]);
        await appendAtHead(store, { log, events: [message('life goes on')] });
        const on = await readAll(store, log);
        expect(verifyChain(on)).toMatchObject({ name: 'whole', head: { seq: 24 }, withheldBodies: 2 });
        expect(await store.readPublic(log, { after: 1, limit: 1 })).toMatchObject([{ seq: 2, pub: 2, body: null }]);
      }, 30_000);

      it('does nothing to a log that does not exist', async () => {
        const log = newLog();
        await store.erase(log, [1]);
        expect(await store.head(log)).toEqual(emptyHead);
      });
    });

    describe('a process that is killed', () => {
      it('leaves everything that was acked, once, without gaps and with a whole chain', async () => {
        const random = randomFrom(7);
        const logs = Array.from({ length: 6 }, () => newLog());
        const acked = new Set<unknown>();
        for (let round = 0; round < 10; round++) {
          const child = logChild(under.address, { name: 'write', logs, outbox: newOutbox() });
          const enough = 1 + Math.floor(random() * 300);
          await child.reported(() => child.lines.length >= enough);
          await child.kill();
          for (const line of child.lines) if (line.acked) acked.add(`${line.log} ${line.acked}`);
        }
        await expectAllAcked(await open(), logs, acked);
      }, 120_000);
    });
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

function from(last: FeedEntry | undefined, limit: number): { cursor?: string; limit: number } {
  return last ? { cursor: last.cursor, limit } : { limit };
}
