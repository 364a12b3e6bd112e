import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { endAll, runCli } from '../testing/cliChild.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { signInContract } from './signInContract.ts';

const folders: string[] = [];
let redis: TestRedis | undefined;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-signins-'));
  folders.push(folder);
  return folder;
}

async function run(line: string, env: Record<string, string>): Promise<void> {
  const { exit, err } = await runCli(line.split(' '), { env });
  if (exit !== 0) throw new Error(err);
}

signInContract('the embedded store', async () => {
  const folder = newFolder();
  return { store: { name: 'embedded' }, folder, command: (line) => run(line, { RECOURSE_DATA: folder }) };
});

signInContract('Redis', async () => {
  redis = await startRedis();
  const { url } = redis;
  const folder = newFolder();
  const env = { RECOURSE_DATA: folder, REDIS_URL: url };
  return { store: { name: 'redis', url }, folder, command: (line) => run(line, env) };
});

afterAll(async () => {
  endAll();
  await redis?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
