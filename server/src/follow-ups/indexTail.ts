// Brings the rows up to the end of the logs, where the relays have not come yet or none is running.
// Owns reading on behind their cursors. Never moves a cursor: what follows from these events is still the relays' to do.
import { shardCount } from '@recourse/shared/kit';
import type { Shelf } from '../desk/shelf.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { State } from '../state/ports.ts';
import { cursorKey, mainConsumer } from './feedConsumer.ts';
import { indexLog } from './indexer.ts';

const page = 500;

export async function indexTail(of: { shelf: Shelf; log: EventLog; state: State; site: string }): Promise<void> {
  const { site } = of;
  for (let shard = 0; shard < shardCount; shard++) {
    const stored = await of.state.documents.get(cursorKey(mainConsumer, site, shard));
    for (let cursor = stored?.value as string | undefined; ; ) {
      const entries = await of.log.feed({ site, shard }, { limit: page, ...(cursor !== undefined && { cursor }) });
      for (const log of new Set(entries.map((entry) => entry.log))) await indexLog(of, log, Number.POSITIVE_INFINITY);
      if (entries.length < page) break;
      cursor = entries.at(-1)!.cursor;
    }
  }
}
