// What every adapter's hints must do.
import { describe, expect, it, vi } from 'vitest';
import { until } from '../../testing/until.ts';
import type { Hints } from '../ports.ts';
import { hostileTexts, type MakeStore, storeForEach } from './testStore.ts';

export function hintsContract(make: MakeStore): void {
  describe('hints', () => {
    const store = storeForEach(make);

    it('reach every listener of the channel, on this connection and on others, and no other channel', async () => {
      const [one, other] = [(await store.open()).hints, (await store.open()).hints];
      const here = await ear(one, 'typing');
      const hereToo = await ear(one, 'typing');
      const there = await ear(other, 'typing');
      const elsewhere = await ear(other, 'typing2');
      await one.publish('typing', { from: 'one' });
      await other.publish('typing', { from: 'other' });
      await other.publish('typing2', 'end');
      await elsewhere.heard(1);
      for (const each of [here, hereToo, there]) {
        expect((await each.heard(2)).map((payload) => JSON.stringify(payload)).sort()).toEqual([
          '{"from":"one"}',
          '{"from":"other"}',
        ]);
      }
      expect(elsewhere.payloads).toEqual(['end']);
    });

    it('come as they were sent, each listener with a value of its own', async () => {
      const { hints } = await store.open();
      const [one, other] = [await ear(hints, 'c'), await ear(hints, 'c')];
      const sent = [{ log: 'harbor.cv.00.x', list: [1, null, '客服 \u0000'] }, 'text', 7, null, false, []];
      for (const payload of sent) await hints.publish('c', payload);
      expect(await one.heard(sent.length)).toStrictEqual(sent);
      expect(await other.heard(sent.length)).toStrictEqual(sent);
      expect(one.payloads[0]).not.toBe(other.payloads[0]);
    });

    it('stop for the one who unsubscribes, and only for that one', async () => {
      const { hints } = await store.open();
      const listener = vi.fn();
      const [stopFirst, stopSecond] = [await hints.subscribe('c', listener), await hints.subscribe('c', listener)];
      const stays = await ear(hints, 'c');
      stopFirst();
      stopFirst();
      await hints.publish('c', 1);
      await stays.heard(1);
      expect(listener.mock.calls).toEqual([[1]]);
      stopSecond();
      await hints.publish('c', 2);
      await stays.heard(2);
      expect(listener.mock.calls).toEqual([[1]]);
      const again = await ear(hints, 'c');
      await hints.publish('c', 3);
      expect(await again.heard(1)).toEqual([3]);
    });

    it('take any text for a channel', async () => {
      const { hints } = await store.open();
      const ears = await Promise.all(hostileTexts.map((text) => ear(hints, text)));
      for (const text of hostileTexts) await hints.publish(text, text);
      for (const [i, text] of hostileTexts.entries()) expect(await ears[i]!.heard(1)).toEqual([text]);
    });

    it('end with the connection that listened, and not with another', async () => {
      const [closing, open] = [await store.open(), await store.open()];
      const gone = await ear(closing.hints, 'c');
      const stays = await ear(open.hints, 'c');
      await closing.close();
      await open.hints.publish('c', 1);
      expect(await stays.heard(1)).toEqual([1]);
      expect(gone.payloads).toEqual([]);
    });
  });
}

interface Ear {
  payloads: unknown[];
  /** Resolves with all payloads once there are as many. */
  heard(count: number): Promise<unknown[]>;
}

async function ear(hints: Hints, channel: string): Promise<Ear> {
  const payloads: unknown[] = [];
  await hints.subscribe(channel, (payload) => payloads.push(payload));
  return {
    payloads,
    async heard(count) {
      await until(`${count} on ${channel}`, () => payloads.length >= count);
      expect(payloads).toHaveLength(count);
      return payloads;
    },
  };
}
