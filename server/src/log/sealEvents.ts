// Turns an append's events into stored ones: positions, salts, digests, chain.
// Owns nothing but the arithmetic, the same for every adapter. Never touches a store.
import { randomBytes } from 'node:crypto';
import { chainNext, eventDigest, eventIdOf, type LogId, parseLogId } from '@recourse/shared/kit';
import type { Append, LogHead, StoredEvent } from './eventLog.ts';

export interface SealedAppend {
  head: LogHead;
  events: StoredEvent[];
}

/** As if the append's expected head were the log's head; if it is not, the store refuses what this made. */
export function sealEvents({ expected, events, command, commandDigest }: Append): SealedAppend {
  if (events.length === 0) throw new Error('an append needs at least one event');
  let { seq, pub, chain } = expected;
  const sealed = events.map(({ isPublic, ...event }): StoredEvent => {
    const salt = randomBytes(16).toString('hex');
    const digest = eventDigest(salt, event);
    seq += 1;
    if (isPublic) pub += 1;
    chain = chainNext(chain, seq, digest);
    return { ...event, seq, pub: isPublic ? pub : null, command, commandDigest, salt, digest, chain };
  });
  return { head: { seq, pub, chain }, events: sealed };
}

/** `<site>.<shard>`: what all logs of a shard share, and the Redis hash tag. */
export function shardTag(of: { site: string; shard: number }): string {
  return `${of.site}.${String(of.shard).padStart(2, '0')}`;
}

export function shardTagOf(log: LogId): string {
  const parts = parseLogId(log);
  if (!parts) throw new Error(`not a log id: ${log}`);
  return shardTag(parts);
}

/** A cursor carries its entry's event id, so that a store which lost its tail does not pass for the one that the cursor came from. */
export function feedCursor(position: string, eventId: string): string {
  return `${position}.${eventId}`;
}

export function parseFeedCursor(cursor: string): { position: string; eventId: string } {
  const dot = cursor.lastIndexOf('.');
  return { position: cursor.slice(0, dot), eventId: cursor.slice(dot + 1) };
}

export function headEventId(head: LogHead): string {
  return eventIdOf(head.chain);
}
