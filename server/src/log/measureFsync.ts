import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How long this folder's disk takes to make a small write durable: the median of ten, in milliseconds. */
export async function measureFsync(folder: string): Promise<number> {
  const path = join(folder, `.fsync-${process.pid}`);
  const file = await open(path, 'w');
  try {
    const times: number[] = [];
    for (let i = 0; i < 10; i++) {
      await file.write(Buffer.alloc(4096), 0, 4096, i * 4096);
      const start = performance.now();
      await file.sync();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[5]!;
  } finally {
    await file.close();
    await rm(path);
  }
}
