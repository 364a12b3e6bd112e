import { chmod, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInFiles, newFolder } from '../testing/filesOnDisk.ts';
import { evidenceStoreContract } from './evidenceStoreContract.ts';
import { folderEvidence } from './folderEvidence.ts';

evidenceStoreContract('a folder', async () => {
  const folder = await newFolder();
  return {
    open: async () => folderEvidence({ folder }),
    isInFiles: (text) => isInFiles(folder, text),
    close: () => rm(folder, { recursive: true, force: true }),
  };
});

test('the files are for this account only, and a folder that cannot be written is a store that is away', async () => {
  const folder = await newFolder();
  const store = folderEvidence({ folder });
  const id = 'abcdefghijklmnopqrstuv';
  await store.append(id, 0, Buffer.from('x'));
  await store.keep(id, Buffer.from('x'));
  expect(await readdir(join(folder, 'kept/ab'))).toEqual([id]);
  for (const path of [`uploads/${id}`, `kept/ab/${id}`])
    expect((await stat(join(folder, path))).mode & 0o077, path).toBe(0);
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
  await expect(store.append(id, 0, Buffer.from('x'))).rejects.toMatchObject({ name: 'StoreUnavailable' });
});
