// Evidence in a folder: of the embedded store, or one that all relays of a deployment share.
// Owns the files below it. Nothing that a customer said ever becomes part of a path.
import { mkdirSync } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { checkId, type EvidenceStore } from './evidenceStore.ts';

export function folderEvidence({ folder }: { folder: string }): EvidenceStore {
  const partsOf = (id: string) => join(folder, 'uploads', checkId(id));
  // Spread over folders: some file systems are slow with many names in one.
  const keptAs = (id: string) => join(folder, 'kept', checkId(id).slice(0, 2), id);
  mkdirSync(join(folder, 'uploads'), { recursive: true, mode: 0o700 });
  mkdirSync(join(folder, 'kept'), { recursive: true, mode: 0o700 });

  /** Two requests for one upload must not both find that their chunk fits. */
  const queues = new Map<string, Promise<unknown>>();
  function alone<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const mine = (queues.get(id) ?? Promise.resolve()).then(work, work);
    queues.set(id, mine);
    const forget = () => queues.get(id) === mine && queues.delete(id);
    mine.then(forget, forget);
    return mine;
  }

  return {
    append: (upload, offset, chunk) =>
      alone(upload, () =>
        step('cannot write a part of an upload', async () => {
          // Not `a+`, which on some systems ignores where to write.
          const file = await openOrMake(partsOf(upload));
          try {
            const { size } = await file.stat();
            if (size !== offset) return { written: false, size };
            await file.write(chunk, 0, chunk.length, offset);
            return { written: true, size: offset + chunk.length };
          } finally {
            await file.close();
          }
        }),
      ),
    size: (upload) => step('cannot look at an upload', async () => (await statOf(partsOf(upload)))?.size ?? 0),
    parts: (upload) => step('cannot read an upload', () => readIfAny(partsOf(upload))),
    dropParts: (upload) => alone(upload, () => step('cannot drop an upload', () => wipe(partsOf(upload)))),
    keep: (id, bytes) =>
      step('cannot keep a file', async () => {
        const path = keptAs(id);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        const whole = `${path}.${process.pid}.new`;
        const file = await open(whole, 'w', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(whole, path);
        await syncFolder(dirname(path));
        await syncFolder(join(folder, 'kept'));
      }),
    read: (id) => step('cannot read a file', () => readIfAny(keptAs(id))),
    erase: (id) => step('cannot erase a file', () => wipe(keptAs(id))),
    close: async () => undefined,
  };
}

/** The disk that is full or gone is the store that cannot be reached. */
async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined ? error : new StoreUnavailable(what, error);
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function openOrMake(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (!isMissing(error)) throw error;
    return open(path, 'wx+', 0o600);
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function readIfAny(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Overwritten before it is unlinked. A disk that writes elsewhere (most SSDs, copying file systems) may keep the old blocks for a while. */
async function wipe(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size), 0, size, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rm(path, { force: true });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
