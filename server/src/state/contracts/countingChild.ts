// Another process on the same data folder: says that it is ready, waits for a line, then counts up by compare-and-put.
// Started by `embeddedState.test.ts` with the folder and how often to count.
import { once } from 'node:events';
import { embeddedState } from '../embedded/embeddedState.ts';

const [folder, rounds] = process.argv.slice(2) as [string, string];
process.stdout.write('ready\n');
await once(process.stdin, 'data');

const { documents, limits, close } = embeddedState({ folder, now: () => 0 });
for (let done = 0; done < Number(rounds); ) {
  const before = await documents.get('count');
  const put = await documents.put('count', Number(before?.value ?? 0) + 1, { expect: before?.revision ?? 0 });
  if (!put) continue;
  done += 1;
  await limits.take('k', { points: Number.MAX_SAFE_INTEGER, windowMs: 1000 }, 0);
}
await close();
