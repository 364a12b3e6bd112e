// Makes the disposable indexes anew from the logs.
import { shardCount } from '@recourse/shared/kit';
import type { Shelf } from '../desk/shelf.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { indexLog } from './indexer.ts';

const page = 500;
/** Behind every seq: a rebuild trusts nothing that is kept in memory. */
const everything = Number.POSITIVE_INFINITY;

/** Answers how many logs were indexed. Safe while relays run: rows carry their seq, and a later one is never overwritten. */
export async function rebuildIndexes(of: {
  shelf: Shelf;
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
}): Promise<number> {
  let count = 0;
  for (const site of of.sites.keys()) {
    await of.state.rows.clear(site);
    await of.state.due.clear(site);
    for (let shard = 0; shard < shardCount; shard++) {
      let after: string | undefined;
      for (;;) {
        const logs = await of.log.logs({ site, shard }, { ...(after !== undefined && { after }), limit: page });
        for (const log of logs) await indexLog(of, log, everything);
        count += logs.length;
        after = logs.at(-1);
        if (logs.length < page) break;
      }
    }
  }
  return count;
}
