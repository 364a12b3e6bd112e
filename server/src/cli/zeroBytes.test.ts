// A relay in a process of its own hears secrets through every door, and then none of their bytes is anywhere: not in its files,
// not in Redis, not in what it printed, not in its memory, and not in what it says when it falls.
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exits } from '../exits.ts';
import { canaries } from '../testing/canaries.ts';
import { canaryPieces, throughEveryDoor } from '../testing/canaryDoors.ts';
import { endAll, runCli, startCli } from '../testing/cliChild.ts';
import { isInFiles } from '../testing/filesOnDisk.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { until } from '../testing/until.ts';

vi.setConfig({ testTimeout: 180_000 });

const harmless = 'How long does my refund take, harmlessly asked';
const password = 'correct horse battery 7';
const cleanUp: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  endAll();
  for (const work of cleanUp.splice(0)) await work();
});

/** Falls when it is told to, with an error that quotes what somebody wrote. */
const falls = `process.once('SIGWINCH', () => { throw new Error('cannot read "' + ${JSON.stringify(canaries.phrase!.split(' '))}.join(' ') + '"'); });`;

async function opened(store: 'embedded' | 'redis') {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-zero-'));
  const memory = await mkdtemp(join(tmpdir(), 'recourse-memory-'));
  cleanUp.push(
    () => rm(folder, { recursive: true, force: true }),
    () => rm(memory, { recursive: true, force: true }),
  );
  let redis: TestRedis | undefined;
  if (store === 'redis') {
    redis = await startRedis({ appendfsync: 'always' });
    cleanUp.push(redis.stop);
  }
  const env = { RECOURSE_DATA: folder, PORT: '0', ...(redis && { REDIS_URL: redis.url }) };
  const added = await runCli(['agent', 'add', '--login', 'kai', '--name', 'Kai', '--password-stdin'], {
    ...{ env, input: `${password}\n` },
  });
  expect(added.exit, added.err).toBe(0);
  const options = [
    '--heapsnapshot-signal=SIGUSR2',
    `--diagnostic-dir=${memory}`,
    `--import=data:text/javascript,${encodeURIComponent(falls)}`,
  ];
  const relay = startCli(['serve', '--json'], { env: { ...env, NODE_OPTIONS: options.join(' ') } });
  const { url } = JSON.parse(await relay.says('\n')) as { url: string };
  return { folder, memory, redis, relay, url };
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/agent/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ site: 'berthwell', login: 'kai', password }),
  });
  expect(answer.status).toBe(200);
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

/** What of these stands in a file that may be too large for one string; letters beyond ASCII also as JSON escapes them. */
async function foundIn(file: string, texts: readonly string[]): Promise<string[]> {
  const spelt = texts.map((text) => [
    text,
    text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ]);
  const found = new Set<string>();
  let tail = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
    const text = tail + String(chunk);
    for (const [plain, escaped] of spelt) if (text.includes(plain!) || text.includes(escaped!)) found.add(plain!);
    tail = text.slice(-200);
  }
  return [...found];
}

async function inFiles(folder: string): Promise<string[]> {
  const found = await Promise.all(canaryPieces.map((piece) => isInFiles(folder, piece)));
  return canaryPieces.filter((_, at) => found[at]);
}

describe.each(['embedded', 'redis'] as const)('over the %s store', (store) => {
  test('secrets that came through every door are nowhere afterwards', async () => {
    const { folder, memory, redis, relay, url } = await opened(store);
    const { standing, leave } = await throughEveryDoor(url, { cookie: await signIn(url), harmless });
    cleanUp.push(async () => leave());
    // What these were opened with holds secrets, and they still stand when the memory is looked at.
    expect(standing).toBeGreaterThan(2);
    const stored = redis?.dir ?? folder;

    // What was sent in parts was kept for a moment, and is erased by what follows from it.
    await until('the parts are erased', async () => (await inFiles(stored)).length === 0);
    if (redis) {
      const operator = createClient({ url: redis.url });
      await operator.connect();
      await operator.sendCommand(['SAVE']);
      operator.destroy();
      expect(await readdir(redis.dir)).toContain('dump.rdb');
    }
    expect(await inFiles(stored)).toEqual([]);
    expect(await inFiles(folder)).toEqual([]);
    expect(await isInFiles(stored, harmless)).toBe(true);

    relay.child.kill('SIGUSR2');
    await until('the snapshot', async () => (await readdir(memory)).length > 0);
    // It answers again once the snapshot is written whole.
    await until('an answer', () =>
      fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      ),
    );
    const [snapshot] = await readdir(memory);
    expect(await foundIn(join(memory, snapshot!), [...canaryPieces, harmless])).toEqual([harmless]);

    relay.child.kill('SIGWINCH');
    expect(await relay.exit).toBe(exits.crashed);
    const { out, err } = relay.output();
    expect(out + err).toContain('an error that nobody caught');
    expect(canaryPieces.filter((piece) => (out + err).includes(piece))).toEqual([]);
    expect(await inFiles(stored)).toEqual([]);
  });
});

test('the command line repeats nothing of what it is given to judge', async () => {
  const lines = Object.values(canaries).map((text, id) => JSON.stringify({ id, text }));
  const judged = await runCli(['check', 'secret'], { input: lines.join('\n') });
  const broken = await runCli(['check', 'secret', '--json'], { input: `{"id":1,"text":"${canaries.phrase}` });
  expect(
    judged.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict),
  ).toEqual(lines.map(() => 'block'));
  expect(broken.exit).toBe(1);
  const said = [judged.out, judged.err, broken.out, broken.err].join('\n');
  expect(canaryPieces.filter((piece) => said.includes(piece))).toEqual([]);
});
