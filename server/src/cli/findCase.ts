// Finds a case by what an operator has at hand.
// Owns the search. Only whole logs are listed, so nothing is read of other cases.
import { isLogId, parseLogId, shardCount } from '@recourse/shared/kit';
import type { EventLog } from '../log/eventLog.ts';

/** By its id, or by its number, which names the case but not the site and the shard. */
export async function findCase(log: EventLog, id: string, sites: readonly string[]): Promise<string | undefined> {
  if (isLogId(id)) return parseLogId(id)?.kind === 'rc' ? id : undefined;
  const unique = id.toUpperCase().replace(/^RC-?/, '').replaceAll('-', '');
  for (const site of sites) {
    for (let shard = 0; shard < shardCount; shard++) {
      for (let after: string | undefined; ; ) {
        const logs = await log.logs({ site, shard }, { ...(after !== undefined && { after }), limit: 500 });
        const found = logs.find((each) => parseLogId(each)?.kind === 'rc' && parseLogId(each)?.unique === unique);
        if (found) return found;
        if (logs.length < 500) break;
        after = logs.at(-1);
      }
    }
  }
  return undefined;
}
