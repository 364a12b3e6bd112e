// Commands, logs and events for tests of the log.
import { randomBytes } from 'node:crypto';
import { type CommandId, chainStart, type LogId, logId, sha256Hex, shardOf } from '@recourse/shared/kit';
import type { Append, AppendResult, EventLog, LogHead, NewEvent, StoredEvent } from '../log/eventLog.ts';

export const emptyHead: LogHead = { seq: 0, pub: 0, chain: chainStart };

export function newOutbox(): string {
  return randomBytes(16).toString('base64url');
}

/** A log that no other test has; in this shard, if one is given. */
export function newLog(site = 'harbor', shard?: number): LogId {
  for (;;) {
    const unique = randomBytes(12).toString('hex');
    if (shard === undefined || shardOf(unique) === shard) return logId({ site, kind: 'cv', unique });
  }
}

export function message(text: string, isPublic = true): NewEvent {
  return {
    type: 'messagePosted',
    version: 1,
    isPublic,
    time: 1_790_000_000_000,
    author: { role: 'customer', id: 'dv_1' },
    body: { text },
  };
}

export interface Asked {
  log: LogId;
  command?: CommandId;
  events?: NewEvent[];
}

/** As the desk makes it: the digest stands for the command's content, here for its events. */
export function appendOf(
  expected: LogHead,
  { log, command = `${newOutbox()}.1`, events = [message('hello')] }: Asked,
): Append {
  return { log, expected, command, commandDigest: sha256Hex(JSON.stringify(events)), events };
}

/** As the desk does it: at the head, and again at the new head when the race was lost. */
export async function appendAtHead(
  store: EventLog,
  asked: Asked,
): Promise<Exclude<AppendResult, { name: 'lostRace' }>> {
  let head = await store.head(asked.log);
  const command = asked.command ?? `${newOutbox()}.1`;
  for (;;) {
    const result = await store.append(appendOf(head, { ...asked, command }));
    if (result.name !== 'lostRace') return result;
    head = result.head;
  }
}

export async function readAll(store: EventLog, log: LogId, pageSize = 1000): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    const page = await store.read(log, { after: all.length, limit: pageSize });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
