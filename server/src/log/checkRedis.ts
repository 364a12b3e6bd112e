// What a Redis must be like before a log is trusted to it, and how far its durability goes.
// Owns the two questions asked at start. Never changes a setting.
import { parseInfo } from './redisRewrite.ts';

export interface AskableRedis {
  info(section: string): Promise<string>;
  configGet(name: string): Promise<Record<string, string>>;
}

/**
 * Answers in words how long an acked append is safe. Throws a sentence for the operator if this Redis may throw data away.
 * INFO rather than CONFIG where it can be, because hosted Redis often refuses CONFIG.
 */
export async function checkRedis(client: AskableRedis): Promise<string> {
  const policy = parseInfo(await client.info('memory')).get('maxmemory_policy');
  if (policy !== 'noeviction') {
    throw new Error(
      `Redis would throw conversations away when its memory is full (maxmemory-policy ${policy}). Set maxmemory-policy to noeviction.`,
    );
  }
  if (parseInfo(await client.info('persistence')).get('aof_enabled') !== '1')
    return 'nothing survives the death of Redis beyond its last snapshot (appendonly no)';
  switch (await appendfsync(client)) {
    case 'always':
      return 'an acked event is on disk (appendonly yes, appendfsync always)';
    case 'everysec':
      return 'a power cut may lose the last second of acked events (appendonly yes, appendfsync everysec)';
    case 'no':
      return 'a power cut may lose the last half minute of acked events (appendonly yes, appendfsync no)';
    default:
      return 'acked events are in an append-only file, but this Redis does not say how soon it is on disk (appendonly yes)';
  }
}

async function appendfsync(client: AskableRedis): Promise<string | undefined> {
  try {
    return (await client.configGet('appendfsync')).appendfsync;
  } catch {
    // Refused by an access list: not knowing is an answer that the operator gets in words.
    return undefined;
  }
}
