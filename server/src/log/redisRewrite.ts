// Makes Redis write its files anew, so that what was erased is in none of them.
// Owns the waiting. Never touches a key.
import { setTimeout as delay } from 'node:timers/promises';
import type { RedisLink } from './redisLink.ts';

const askAgainMs = 200;

/**
 * Starts rewriting the append-only file (and the snapshot file, where Redis keeps one) and resolves when it has begun.
 * A rewrite that runs already may have begun before the erasure, so it is waited for first.
 */
export async function rewriteFiles(link: RedisLink): Promise<void> {
  while ((await infoOf(link)).get('aof_rewrite_in_progress') === '1') await delay(askAgainMs);
  const info = await infoOf(link);
  if (info.get('aof_enabled') === '1')
    await link.run('cannot rewrite the append-only file', (client) => client.bgRewriteAof());
  const snapshots = await link.run('cannot ask for the snapshot setting', (client) => client.configGet('save'));
  if (snapshots.save) await link.run('cannot write a snapshot', (client) => client.bgSave({ SCHEDULE: true }));
}

async function infoOf(link: RedisLink): Promise<Map<string, string>> {
  return parseInfo(await link.run('cannot ask for the state of its files', (client) => client.info('persistence')));
}

/** The `name:value` lines of INFO. */
export function parseInfo(text: string): Map<string, string> {
  const pairs = text.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
  return new Map(pairs);
}
