// Who on this relay follows which log, and what is sent to them when it grows.
// Owns the fan-out. It may repeat or lose: a client that misses something asks again with its cursor.
import { chainStart, eventIdOf, type LogId } from '@recourse/shared/kit';
import { type Cursor, type FollowAck, fromServer, pageSize } from '@recourse/shared/protocol';
import { continues } from '../log/continues.ts';
import type { EventLog, LogHead, StoredEvent } from '../log/eventLog.ts';
import { createRounds } from '../rhythm/rounds.ts';
import { allToWire, type Reader } from './wire.ts';

/** The part of a socket that an audience needs. */
export interface Listener {
  readonly reader: Reader;
  send(name: string, payload: unknown): void;
}

export interface Audience<Each extends Listener> {
  follow(log: LogId, listener: Each, cursor: Cursor): Promise<FollowAck>;
  unfollow(log: LogId, listener: Each): void;
  leave(listener: Each): void;
  listeners(log: LogId): Iterable<Each>;
  close(): void;
}

interface Followed<Each> {
  listeners: Set<Each>;
  /** Everything up to here was sent to the listeners, or is on the page that they were answered with. */
  sent: Pick<LogHead, 'seq' | 'chain'>;
  /** Resolves once `sent` is known. */
  begun: Promise<void>;
  stop: () => void;
}

/** A tail that could not be read is tried again this soon. */
const retryMs = 1_000;

export function createAudience<Each extends Listener>(of: {
  log: EventLog;
  /** This log belongs to somebody else now: called before its listeners hear more of it. */
  onOwnerChanged: (log: LogId) => Promise<void>;
  onError: (error: unknown) => void;
}): Audience<Each> {
  const { log } = of;
  const logs = new Map<LogId, Followed<Each>>();

  function begin(id: LogId): Followed<Each> {
    const rounds = createRounds({ round: () => readTail(id, followed), retryMs, onError: of.onError });
    // Followed before the head is read: what comes in between is read as the tail.
    const unfollow = log.follow(id, rounds.wake);
    const followed: Followed<Each> = {
      listeners: new Set(),
      sent: { seq: 0, chain: chainStart },
      begun: log.head(id).then((head) => {
        followed.sent = head;
      }),
      stop() {
        unfollow();
        void rounds.stop();
        if (logs.get(id) === followed) logs.delete(id);
      },
    };
    // Whoever follows waits for it and hears that it failed.
    followed.begun.catch(followed.stop);
    logs.set(id, followed);
    return followed;
  }

  async function readTail(id: LogId, followed: Followed<Each>): Promise<void> {
    await followed.begun;
    for (let more = true; more && logs.get(id) === followed; ) {
      const events = await log.read(id, { after: followed.sent.seq, limit: pageSize });
      const [first] = events;
      const fits = first ? continues(followed.sent, first) : await isStillThere(id, followed);
      if (!fits) return sendBack(id, followed);
      if (events.some(({ type }) => type === 'customerIdentified')) await of.onOwnerChanged(id);
      const { seq, chain } = events.at(-1) ?? followed.sent;
      followed.sent = { seq, chain };
      for (const reader of ['customer', 'agent'] as const) push(id, followed, reader, events);
      more = events.length === pageSize;
    }
  }

  async function isStillThere(id: LogId, { sent }: Followed<Each>): Promise<boolean> {
    const { seq, chain } = await log.head(id);
    // A higher one has grown just now, and its hint is on the way.
    return seq > sent.seq || (seq === sent.seq && chain === sent.chain);
  }

  /** The store lost what was sent: an empty push makes clients ask again, and their cursors show them what was lost. */
  async function sendBack(id: LogId, followed: Followed<Each>): Promise<void> {
    followed.sent = await log.head(id);
    for (const listener of followed.listeners) listener.send(fromServer.events, { log: id, events: [] });
  }

  function push(id: LogId, followed: Followed<Each>, reader: Reader, stored: StoredEvent[]): void {
    const to = [...followed.listeners].filter((listener) => listener.reader === reader);
    if (to.length === 0) return;
    const events = allToWire(stored, reader);
    if (events.length === 0) return;
    for (const listener of to) listener.send(fromServer.events, { log: id, events });
  }

  function remove(followed: Followed<Each>, listener: Each): void {
    if (followed.listeners.delete(listener) && followed.listeners.size === 0) followed.stop();
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
      const followed = logs.get(id) ?? begin(id);
      followed.listeners.add(listener);
      // Also for those who come second: else what comes between their page and the head would be sent to nobody.
      await followed.begun;
      return pageBehind(id, listener.reader, cursor);
    },
    unfollow(id, listener) {
      const followed = logs.get(id);
      if (followed) remove(followed, listener);
    },
    leave(listener) {
      for (const followed of [...logs.values()]) remove(followed, listener);
    },
    listeners: (id) => logs.get(id)?.listeners ?? [],
    close() {
      for (const followed of [...logs.values()]) followed.stop();
    },
  };
}
