import { embeddedLog } from '../log/embeddedLog.ts';
import type { EventLog } from '../log/eventLog.ts';
import { redisLog } from '../log/redisLog.ts';

/** What another process needs to know to open the same store. */
export type StoreAddress = { name: 'embedded'; folder: string } | { name: 'redis'; url: string };

export async function openStore(address: StoreAddress): Promise<EventLog> {
  return address.name === 'embedded' ? embeddedLog(address) : redisLog(address);
}
