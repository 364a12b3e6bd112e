// Makes the disposable indexes anew from the logs.
import { shardCount } from '@recourse/shared/kit';
import type { Desk } from '../desk/desk.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { createIndexer } from './indexer.ts';

const page = 500;

/** Answers how many logs were indexed. Safe while relays run: rows carry their seq, and a later one is never overwritten. */
export async function rebuildIndexes(of: {
  desk: Desk;
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
}): Promise<number> {
  const index = createIndexer(of);
  let count = 0;
  for (const site of of.sites.keys()) {
    await of.state.rows.clear(site);
    for (let shard = 0; shard < shardCount; shard++) {
      let after: string | undefined;
      for (;;) {
        const logs = await of.log.logs({ site, shard }, { ...(after !== undefined && { after }), limit: page });
        for (const log of logs) await index(log);
        count += logs.length;
        after = logs.at(-1);
        if (logs.length < page) break;
      }
    }
  }
  return count;
}
