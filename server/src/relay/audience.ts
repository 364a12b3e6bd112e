// Who on this relay follows which log, and what is sent to them when it grows.
// Owns the fan-out. It may repeat or lose: a client that misses something asks again with its cursor.
import { eventIdOf, type LogId } from '@recourse/shared/kit';
import { type Cursor, type FollowAck, fromServer, pageSize } from '@recourse/shared/protocol';
import type { EventLog, StoredEvent, Unfollow } from '../log/eventLog.ts';
import { allToWire, type Reader } from './wire.ts';

/** The part of a socket that an audience needs. */
export interface Listener {
  readonly reader: Reader;
  send(name: string, payload: unknown): void;
}

export interface Audience {
  follow(log: LogId, listener: Listener, cursor: Cursor): Promise<FollowAck>;
  unfollow(log: LogId, listener: Listener): void;
  leave(listener: Listener): void;
  listeners(log: LogId): Iterable<Listener>;
  close(): void;
}

interface Followed {
  listeners: Set<Listener>;
  /** Sent to the listeners so far. */
  seq: number;
  stop: Unfollow;
  reading: boolean;
  grown: boolean;
}

export function createAudience(log: EventLog, onError: (error: unknown) => void): Audience {
  const logs = new Map<LogId, Followed>();

  async function register(id: LogId, listener: Listener): Promise<void> {
    const known = logs.get(id);
    if (known) {
      known.listeners.add(listener);
      return;
    }
    const followed: Followed = {
      listeners: new Set([listener]),
      seq: 0,
      stop: () => undefined,
      reading: true,
      grown: false,
    };
    logs.set(id, followed);
    // Registered before the head is read: what comes in between is read as the tail.
    followed.stop = log.follow(id, () => pump(id, followed));
    try {
      followed.seq = (await log.head(id)).seq;
    } catch (error) {
      drop(id, followed);
      throw error;
    }
    followed.reading = false;
    if (followed.grown) pump(id, followed);
  }

  function pump(id: LogId, followed: Followed): void {
    followed.grown = true;
    if (followed.reading) return;
    followed.reading = true;
    readTail(id, followed)
      .catch(onError)
      .finally(() => {
        followed.reading = false;
      });
  }

  async function readTail(id: LogId, followed: Followed): Promise<void> {
    while (followed.grown && logs.get(id) === followed) {
      followed.grown = false;
      const events = await log.read(id, { after: followed.seq, limit: pageSize });
      if (events.length === 0) {
        await noticeLostTail(id, followed);
        continue;
      }
      followed.seq = events.at(-1)!.seq;
      followed.grown ||= events.length === pageSize;
      for (const reader of ['customer', 'agent'] as const) push(id, followed, reader, events);
    }
  }

  /** After a store lost its tail its head is lower than what was sent: start from there, and let clients find out by their cursors. */
  async function noticeLostTail(id: LogId, followed: Followed): Promise<void> {
    const { seq } = await log.head(id);
    if (seq >= followed.seq) return;
    followed.seq = seq;
    for (const listener of followed.listeners) listener.send(fromServer.events, { log: id, events: [] });
  }

  function push(id: LogId, followed: Followed, reader: Reader, stored: StoredEvent[]): void {
    const to = [...followed.listeners].filter((listener) => listener.reader === reader);
    if (to.length === 0) return;
    const events = allToWire(stored, reader);
    if (events.length === 0) return;
    for (const listener of to) listener.send(fromServer.events, { log: id, events });
  }

  function drop(id: LogId, followed: Followed): void {
    followed.stop();
    if (logs.get(id) === followed) logs.delete(id);
  }

  async function pageBehind(id: LogId, reader: Reader, cursor: Cursor): Promise<FollowAck> {
    const read = (after: number, limit: number) =>
      reader === 'customer' ? log.readPublic(id, { after, limit }) : log.read(id, { after, limit });
    // One more before shows whether the log still holds what the cursor names, one more behind whether there is another page.
    const behind = cursor ? await read(cursor.at - 1, pageSize + 2) : await read(0, pageSize + 1);
    const holds = !cursor || (behind[0] !== undefined && eventIdOf(behind[0].chain) === cursor.event);
    const found = holds ? behind.slice(cursor ? 1 : 0) : await read(0, pageSize + 1);
    const events = allToWire(found.slice(0, pageSize), reader);
    return { ok: true, reset: !holds, events, more: found.length > pageSize };
  }

  return {
    async follow(id, listener, cursor) {
      await register(id, listener);
      return pageBehind(id, listener.reader, cursor);
    },
    unfollow(id, listener) {
      const followed = logs.get(id);
      if (followed?.listeners.delete(listener) && followed.listeners.size === 0) drop(id, followed);
    },
    leave(listener) {
      for (const [id, followed] of [...logs]) {
        if (followed.listeners.delete(listener) && followed.listeners.size === 0) drop(id, followed);
      }
    },
    listeners: (id) => logs.get(id)?.listeners ?? [],
    close() {
      for (const [id, followed] of [...logs]) drop(id, followed);
    },
  };
}
