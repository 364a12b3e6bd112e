import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { copyFiles, isInFiles, newFolder } from '../testing/filesOnDisk.ts';
import { appendAtHead, appendOf, emptyHead, message, newLog, newOutbox, readAll } from '../testing/logSamples.ts';
import type { StoreUnderTest } from './contracts/bench.ts';
import { embeddedLog } from './embeddedLog.ts';
import type { EventLog } from './eventLog.ts';
import { eventLogContract } from './eventLogContract.ts';
import { measureFsync } from './measureFsync.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

function storeIn(folder: string): StoreUnderTest {
  return {
    address: { name: 'embedded', folder },
    async restart() {},
    copy: async () => storeIn(await copyFiles(folder)),
    isOnDisk: (text) => isInFiles(folder, text),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

eventLogContract('embedded', async () => storeIn(await newFolder()));

describe('the embedded log', () => {
  const folders: string[] = [];
  const opened: EventLog[] = [];

  async function folder(): Promise<string> {
    const path = await newFolder();
    folders.push(path);
    return path;
  }

  function open(path: string): EventLog {
    const log = embeddedLog({ folder: path });
    opened.push(log);
    return log;
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((log) => log.close()));
    await Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true, force: true })));
  });

  it('makes its folder, readable by its owner only', async () => {
    const path = join(await folder(), 'deep', 'data');
    open(path);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('commits more appends of a turn than one batch holds, each in its place', async () => {
    const store = open(await folder());
    const logs = Array.from({ length: 600 }, () => newLog());
    const results = await Promise.all(logs.map((log) => store.append(appendOf(emptyHead, { log }))));
    expect(results.every(({ name }) => name === 'appended')).toBe(true);
    for (const log of [logs[0]!, logs[255]!, logs[256]!, logs[599]!]) expect(await readAll(store, log)).toHaveLength(1);
  });

  it("stores a turn's other appends when the file refuses one of them", async () => {
    const store = open(await folder());
    const logs = [newLog(), newLog(), newLog()];
    const appends = logs.map((log) => appendOf(emptyHead, { log, events: [message('first'), message('second')] }));
    appends[1]!.events[1]!.time = Number.NaN;
    const results = await Promise.allSettled(appends.map((append) => store.append(append)));
    expect(results).toMatchObject([
      { value: { name: 'appended' } },
      { reason: { name: 'StoreUnavailable', cause: { code: 'SQLITE_CONSTRAINT_NOTNULL' } } },
      { value: { name: 'appended' } },
    ]);
    expect(await Promise.all(logs.map(async (log) => (await readAll(store, log)).length))).toEqual([2, 0, 2]);
    expect(await store.head(logs[1]!)).toEqual(emptyHead);
  });

  it('finishes what was asked before it closes', async () => {
    const path = await folder();
    const [log, store] = [newLog(), embeddedLog({ folder: path })];
    const asked = store.append(appendOf(emptyHead, { log }));
    await store.close();
    expect(await asked).toMatchObject({ name: 'appended' });
    expect((await open(path).head(log)).seq).toBe(1);
  });

  it('does not call a text erased before the last reader of the old file lets go, and does not block meanwhile', async () => {
    const path = await folder();
    const store = open(path);
    const [log, secret] = [newLog(), newOutbox()];
    await appendAtHead(store, { log, events: [message(secret)] });
    const other = new Database(join(path, 'log.db'));
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM events').all();
    let erased = false;
    const erasing = store.erase(log, [1]).then(() => {
      erased = true;
    });
    const start = performance.now();
    await appendAtHead(store, { log });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(erased).toBe(false);
    other.exec('COMMIT');
    await erasing;
    expect(await isInFiles(path, secret)).toBe(false);
    other.close();
  });

  it('throws StoreUnavailable while another process holds the file, and goes on after', async () => {
    const path = await folder();
    const store = open(path);
    const log = newLog();
    const other = new Database(join(path, 'log.db'));
    other.exec('BEGIN IMMEDIATE');
    const refused = await appendAtHead(store, { log }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(refused).toMatchObject({ cause: { code: 'SQLITE_BUSY' } });
    other.exec('ROLLBACK');
    expect(await appendAtHead(store, { log })).toMatchObject({ name: 'appended' });
    other.close();
  });

  it('throws StoreUnavailable for a file that is no database', async () => {
    const path = await folder();
    await writeFile(join(path, 'log.db'), 'not a database, but longer than its header would be. '.repeat(100));
    expect(() => embeddedLog({ folder: path })).toThrow(StoreUnavailable);
  });

  it('refuses a file of a later version', async () => {
    const path = await folder();
    open(path);
    const other = new Database(join(path, 'log.db'));
    other.exec('PRAGMA user_version = 99');
    other.close();
    expect(() => embeddedLog({ folder: path })).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('schema 99') }) }),
    );
  });

  it('measures how long an fsync takes, and leaves nothing behind', async () => {
    const path = await folder();
    const ms = await measureFsync(path);
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(10_000);
    expect(await readdir(path)).toEqual([]);
  });
});
