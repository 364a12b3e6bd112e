// What every store of evidence must keep, run against each in full.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceStore } from './evidenceStore.ts';

export interface EvidenceBench {
  /** Another relay's view of the same store. */
  open(): Promise<EvidenceStore>;
  /** Whether a text stands in any file of the store. */
  isInFiles(text: string): Promise<boolean>;
  close(): Promise<void>;
}

const newId = () => randomBytes(16).toString('base64url');
const bytesOf = (text: string) => new TextEncoder().encode(text);

export function evidenceStoreContract(name: string, start: () => Promise<EvidenceBench>): void {
  describe(`evidence in ${name}`, () => {
    let bench: EvidenceBench;
    let store: EvidenceStore;
    let other: EvidenceStore;
    beforeAll(async () => {
      bench = await start();
      [store, other] = [await bench.open(), await bench.open()];
    });
    afterAll(async () => {
      await Promise.all([store.close(), other.close()]);
      await bench.close();
    });

    test('an upload grows where it ends, whichever relay takes the chunk', async () => {
      const id = newId();
      expect([await store.size(id), await store.parts(id)]).toEqual([0, null]);
      expect(await store.append(id, 0, bytesOf('one '))).toEqual({ written: true, size: 4 });
      expect(await other.append(id, 4, bytesOf('two'))).toEqual({ written: true, size: 7 });
      expect(await store.size(id)).toBe(7);
      expect((await store.parts(id))?.toString()).toBe('one two');
    });

    test('a chunk at another place is not written, and told where the end is', async () => {
      const id = newId();
      await store.append(id, 0, bytesOf('12345'));
      for (const offset of [0, 3, 6, 9_999_999])
        expect(await store.append(id, offset, bytesOf('xx'))).toEqual({ written: false, size: 5 });
      expect((await store.parts(id))?.toString()).toBe('12345');
      const empty = newId();
      expect(await store.append(empty, 7, bytesOf('late'))).toEqual({ written: false, size: 0 });
      expect((await store.parts(empty))?.length ?? 0).toBe(0);
    });

    test('of many chunks at once for one place, one is taken', async () => {
      const id = newId();
      const all = await Promise.all(
        Array.from({ length: 12 }, (_, n) => store.append(id, 0, bytesOf(String.fromCharCode(97 + n).repeat(1000)))),
      );
      expect(all.filter(({ written }) => written)).toHaveLength(1);
      expect(all.every(({ size }) => size === 1000)).toBe(true);
      const text = (await store.parts(id))?.toString() ?? '';
      expect(text).toMatch(/^(.)\1{999}$/);
    });

    test('any bytes come back as they were, also from a store that was opened anew', async () => {
      const bytes = Buffer.concat([Buffer.from([0, 255, 13, 10, 0]), randomBytes(3_000_000)]);
      const id = newId();
      for (let at = 0; at < bytes.length; at += 262_144) {
        const size = Math.min(at + 262_144, bytes.length);
        expect(await store.append(id, at, bytes.subarray(at, at + 262_144))).toEqual({ written: true, size });
      }
      const parts = await other.parts(id);
      expect(parts?.equals(bytes)).toBe(true);
      await store.keep(id, bytes);
      const fresh = await bench.open();
      expect((await fresh.read(id))?.equals(bytes)).toBe(true);
      await fresh.close();
    });

    test('an upload and a kept file of one id are two things', async () => {
      const id = newId();
      await store.append(id, 0, bytesOf('raw'));
      await store.keep(id, bytesOf('made anew'));
      await store.dropParts(id);
      expect([await store.parts(id), (await store.read(id))?.toString()]).toEqual([null, 'made anew']);
      expect(await store.size(id)).toBe(0);
    });

    test('keeping again replaces whole; erasing and dropping again do no harm', async () => {
      const id = newId();
      await store.keep(id, bytesOf('a longer first version'));
      await store.keep(id, bytesOf('second'));
      expect((await other.read(id))?.toString()).toBe('second');
      for (let times = 0; times < 2; times++) {
        await store.erase(id);
        await store.dropParts(id);
      }
      expect(await other.read(id)).toBeNull();
    });

    test('what was erased stands in no file of the store', async () => {
      const id = newId();
      const canary = `canary-${randomBytes(12).toString('hex')}`;
      await store.keep(id, bytesOf(`before ${canary} after`));
      expect(await bench.isInFiles(canary)).toBe(true);
      await store.erase(id);
      await expect.poll(() => bench.isInFiles(canary), { timeout: 20_000 }).toBe(false);
    });

    test.each(['', '..', '../x', 'a/b', 'x'.repeat(21), 'x'.repeat(23), `${'x'.repeat(21)}\n`, '*'.repeat(22), '{a}'])(
      'nothing but an id becomes a name: %j',
      async (id) => {
        for (const step of [
          async () => store.append(id, 0, bytesOf('x')),
          async () => store.size(id),
          async () => store.parts(id),
          async () => store.dropParts(id),
          async () => store.keep(id, bytesOf('x')),
          async () => store.read(id),
          async () => store.erase(id),
        ])
          await expect(step()).rejects.toThrow('not an id');
      },
    );
  });
}
