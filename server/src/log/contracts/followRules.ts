// What following and the feed keep: nothing is missed, in this process or another.
// Owns these tests. Run by `eventLogContract.ts` for every adapter.
import { shardOf } from '@recourse/shared/kit';
import { describe, expect, it } from 'vitest';
import { logChild } from '../../testing/logChildProcess.ts';
import { appendAtHead, appendOf, emptyHead, message, newLog, newOutbox, randomFrom } from '../../testing/logSamples.ts';
import type { FeedEntry } from '../eventLog.ts';
import type { Bench } from './bench.ts';

export function followRules(bench: Bench): void {
  describe('following', () => {
    it('hints at local appends, to each follower of that log until it unfollows', async () => {
      const [log, other] = [newLog(), newLog()];
      const hints = { first: 0, other: 0 };
      let heard = (_: number) => {};
      const unfollow = bench.store.follow(log, () => hints.first++);
      bench.store.follow(other, () => hints.other++);
      bench.store.follow(log, async () => heard((await bench.store.head(log)).seq));
      const appendAndHear = async (seq: number) => {
        const done = new Promise<void>((resolve) => {
          heard = (now) => now === seq && resolve();
        });
        await appendAtHead(bench.store, { log });
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
      await appendAtHead(bench.store, { log, events: [message('0')] });
      const child = logChild(bench.under.address, { name: 'follow', log, until: 200 });
      await child.reported((line) => line.following === true);
      for (let i = 1; i < 200; i++) await appendAtHead(bench.store, { log, events: [message(`${i}`)] });
      await child.ended();
      expect(child.lines.slice(1)).toEqual(Array.from({ length: 200 }, (_, i) => ({ heard: i + 1, text: `${i}` })));
    }, 60_000);

    it('hears another process', async () => {
      const log = newLog();
      const heard = new Promise<void>((resolve) => {
        bench.store.follow(log, async () => {
          if ((await bench.store.head(log)).seq === 3) resolve();
        });
      });
      const fed = new Promise<void>((resolve) => {
        bench.store.followFeed((shard) => {
          if (shard === Number(log.split('.')[2])) resolve();
        });
      });
      const child = logChild(bench.under.address, { name: 'append', appends: [1, 2, 3].map(() => ({ log })) });
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
        await appendAtHead(bench.store, { log: other });
        for (let i = 0; i < 4; i++) {
          const log = logs[Math.floor(random() * logs.length)]!;
          const events = Array.from({ length: 1 + Math.floor(random() * 3) }, () => message('x'));
          const result = await appendAtHead(bench.store, { log, events });
          if (result.name !== 'appended') throw new Error(result.name);
          const shard = shardOf(log.split('.')[3]!);
          appended.get(shard)!.push({ log, fromSeq: result.events[0]!.seq, toSeq: result.events.at(-1)!.seq });
        }
        const shard = shards[round % 3]!;
        const got = consumed.get(shard)!;
        const page = await bench.store.feed({ site: 'harbor', shard }, from(got.at(-1), 1 + Math.floor(random() * 20)));
        // A consumer that dies before its cursor is stored sees the page again.
        if (random() < 0.7) got.push(...page);
      }
      for (const shard of shards) {
        const got = consumed.get(shard)!;
        for (let page = got; page.length > 0; got.push(...page))
          page = await bench.store.feed({ site: 'harbor', shard }, from(got.at(-1), 7));
        expect(got.map(({ cursor: _, ...entry }) => entry)).toEqual(appended.get(shard));
      }
    }, 60_000);

    it('has an entry neither for a repeated command nor for a lost race', async () => {
      const log = newLog('harbor', 9);
      const asked = { log, command: `${newOutbox()}.1` };
      for (const _ of [1, 2, 3]) await bench.store.append(appendOf(emptyHead, asked));
      await bench.store.append(appendOf(emptyHead, { log }));
      expect(await bench.store.feed({ site: 'harbor', shard: 9 }, { limit: 10 })).toMatchObject([
        { log, fromSeq: 1, toSeq: 1 },
      ]);
    });

    it('names the shard that has grown', async () => {
      const log = newLog('harbor', 42);
      const grown = new Promise<void>((resolve) => {
        bench.store.followFeed((shard) => shard === 42 && resolve());
      });
      await appendAtHead(bench.store, { log });
      await grown;
    });

    it('lists every log of a shard in pages', async () => {
      const logs = Array.from({ length: 25 }, () => newLog('harbor', 5));
      await Promise.all(
        [...logs, newLog('harbor', 6), newLog('quay', 5)].map((log) => appendAtHead(bench.store, { log })),
      );
      await appendAtHead(bench.store, { log: logs[0]! });
      const listed: string[] = [];
      for (let page = logs; page.length > 0; listed.push(...page)) {
        const after = listed.at(-1);
        page = await bench.store.logs({ site: 'harbor', shard: 5 }, { ...(after && { after }), limit: 10 });
      }
      expect(listed).toEqual([...logs].sort());
    });
  });
}

function from(last: FeedEntry | undefined, limit: number): { cursor?: string; limit: number } {
  return last ? { cursor: last.cursor, limit } : { limit };
}
