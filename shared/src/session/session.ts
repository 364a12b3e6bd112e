// The client's half of the protocol. Widget and console use this one and write no other.
// Owns the connection's state, the outbox and what is followed. Never draws and never stores by itself.
import * as v from 'valibot';
import {
  type ClientCommand,
  type Draft,
  eventsSchema,
  type Failure,
  failureSchema,
  fromClient,
  fromServer,
  goodbyeSchema,
  type SignalFromClient,
  type Welcome,
  welcomeSchema,
} from '../protocol/index.ts';
import { createFollowedLog, type FollowedLog, type Follower } from './followedLog.ts';
import { listeners } from './listeners.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { Connection, OutboxStore, Schedule, SocketLike } from './socketLike.ts';

export interface SessionOptions {
  socket: SocketLike;
  store: OutboxStore;
  /** What lay in the store is not sent before `outbox.letGo()`. */
  holdStored?: boolean;
  /** 22 base64url characters, new for each page. */
  outboxId: string;
  /** Milliseconds since 1970. */
  now: () => number;
  schedule: Schedule;
}

export interface Session {
  connect(): void;
  /** Ends the connection; what waits in the outbox stays there. */
  disconnect(): void;
  readonly connection: Connection;
  onConnection(listener: (connection: Connection) => void): () => void;
  readonly welcome: Welcome | undefined;
  readonly outbox: Omit<Outbox, 'setOnline' | 'seen' | 'repair' | 'forget'>;
  /** A function is given the command's id, from which a new conversation's id derives. */
  send<Command extends ClientCommand>(
    draft: Draft<Command> | ((id: string) => Draft<Command>),
  ): ReturnType<Outbox['send']>;
  follow(log: string, follower: Follower): () => void;
  /** Everything up to this position was read; merged by maximum, said again after each reconnect. */
  markRead(log: string, at: number): void;
  signal(signal: SignalFromClient): void;
  /** The parsed answer; a failure `unavailable` if there is no connection or no answer in time. */
  query<Answer>(
    payload: unknown,
    schema: v.GenericSchema<unknown, Answer>,
  ): Promise<Answer | { ok: false; failure: Failure }>;
  /** What the relay pushes under this name; what does not fit the schema is dropped. */
  on<Payload>(
    name: string,
    schema: v.GenericSchema<unknown, Payload>,
    listener: (payload: Payload) => void,
  ): () => void;
}

const queryTimeoutMs = 10_000;
const markDelayMs = 150;
const reconnectAfterKickMs = 1_000;

export function createSession(options: SessionOptions): Session {
  const { socket, schedule } = options;
  const logs = new Map<string, FollowedLog>();
  const marks = new Map<string, { delivered: number; read: number }>();
  const markTimers = new Set<string>();
  const connectionChanged = listeners<Connection>();
  let connection: Connection = { name: 'idle' };
  let welcome: Welcome | undefined;

  const outbox = createOutbox({
    outboxId: options.outboxId,
    store: options.store,
    holdStored: options.holdStored,
    now: options.now,
    schedule,
    reached: (log) => logs.get(log)?.events.length,
    onDone: (log) => logs.get(log)?.begun(),
    transmit: (command, answer) => socket.emit(fromClient.command, command, answer),
  });

  function setConnection(next: Connection): void {
    connection = next;
    connectionChanged.tell(next);
  }

  const handlers: Record<string, (payload: never) => void> = {
    [fromServer.welcome]: (payload: unknown) => {
      const parsed = v.safeParse(welcomeSchema, payload);
      if (!parsed.success) return;
      welcome = parsed.output;
      setConnection({ name: 'online' });
      outbox.setOnline(true);
      for (const followed of logs.values()) followed.catchUp();
      for (const log of marks.keys()) sendMark(log);
    },
    [fromServer.events]: (payload: unknown) => {
      const parsed = v.safeParse(eventsSchema, payload);
      if (parsed.success) logs.get(parsed.output.log)?.pushed(parsed.output.events);
    },
    [fromServer.goodbye]: (payload: unknown) => {
      const parsed = v.safeParse(goodbyeSchema, payload);
      if (parsed.success) refused(parsed.output.failure);
    },
    disconnect: (reason: unknown) => {
      lost();
      if (connection.name === 'refused' || connection.name === 'idle') return;
      setConnection({ name: 'offline', since: options.now() });
      // Socket.IO does not come back by itself when the relay closed the connection.
      if (reason === 'io server disconnect')
        schedule(reconnectAfterKickMs, () => connection.name === 'offline' && socket.connect());
    },
    connect_error: (error: unknown) => {
      lost();
      const failure = v.safeParse(v.object({ data: failureSchema }), error);
      if (failure.success) refused(failure.output.data);
      else if (connection.name !== 'offline') setConnection({ name: 'offline', since: options.now() });
    },
  };
  for (const [name, handler] of Object.entries(handlers)) socket.on(name, handler);

  function lost(): void {
    outbox.setOnline(false);
    for (const followed of logs.values()) followed.interrupted();
  }

  function refused(failure: Failure): void {
    if (failure.code === 'unavailable' || failure.code === 'rateLimited' || failure.code === 'internal') {
      setConnection({ name: 'offline', since: options.now() });
      schedule(failure.retryAfterMs ?? reconnectAfterKickMs, () => connection.name === 'offline' && socket.connect());
      return;
    }
    setConnection({ name: 'refused', failure });
    socket.disconnect();
  }

  function mark(log: string, position: { delivered?: number; read?: number }): void {
    const before = marks.get(log) ?? { delivered: 0, read: 0 };
    const read = Math.max(before.read, position.read ?? 0);
    const delivered = Math.max(before.delivered, position.delivered ?? 0, read);
    if (read === before.read && delivered === before.delivered) return;
    marks.set(log, { delivered, read });
    if (markTimers.has(log)) return;
    markTimers.add(log);
    schedule(markDelayMs, () => {
      markTimers.delete(log);
      sendMark(log);
    });
  }

  function sendMark(log: string): void {
    const position = marks.get(log);
    if (position && connection.name === 'online') socket.emit(fromClient.mark, { log, ...position });
  }

  function followedLog(log: string): FollowedLog {
    let followed = logs.get(log);
    if (!followed) {
      followed = createFollowedLog({
        log,
        schedule,
        ask: (cursor, answer) => socket.emit(fromClient.follow, { log, cursor }, answer),
        isAwaited: () =>
          outbox
            .entries()
            .some(({ command, state }) => 'log' in command && command.log === log && state.name !== 'failed'),
        onProgress: (at) => {
          outbox.seen(log, at);
          mark(log, { delivered: at });
        },
        onReset: () => {
          marks.delete(log);
          outbox.repair(log);
        },
        onErased: (commands) => outbox.forget(commands),
      });
      logs.set(log, followed);
      if (connection.name === 'online') followed.catchUp();
    }
    return followed;
  }

  return {
    connect() {
      setConnection({ name: 'connecting' });
      socket.connect();
    },
    disconnect() {
      setConnection({ name: 'idle' });
      socket.disconnect();
      lost();
    },
    get connection() {
      return connection;
    },
    onConnection: (listener) => connectionChanged.add(listener),
    get welcome() {
      return welcome;
    },
    outbox,
    send: (draft) => outbox.send(draft as Draft<ClientCommand> | ((id: string) => Draft<ClientCommand>)),
    follow(log, follower) {
      const remove = followedLog(log).add(follower);
      return () => {
        remove();
        if (logs.get(log)?.followers !== 0) return;
        logs.delete(log);
        if (connection.name === 'online') socket.emit(fromClient.unfollow, { log });
      };
    },
    markRead: (log, at) => mark(log, { read: at }),
    signal(signal) {
      if (connection.name === 'online') socket.emit(fromClient.signal, signal);
    },
    query(payload, schema) {
      const unavailable = { ok: false as const, failure: { code: 'unavailable' as const } };
      if (connection.name !== 'online') return Promise.resolve(unavailable);
      return new Promise((resolve) => {
        const cancel = schedule(queryTimeoutMs, () => resolve(unavailable));
        socket.emit(fromClient.query, payload, (raw) => {
          cancel();
          const parsed = v.safeParse(schema, raw);
          resolve(parsed.success ? parsed.output : { ok: false, failure: { code: 'internal' } });
        });
      });
    },
    on(name, schema, listener) {
      const handler = (payload: unknown) => {
        const parsed = v.safeParse(schema, payload);
        if (parsed.success) listener(parsed.output);
      };
      socket.on(name, handler);
      return () => socket.off(name, handler);
    },
  };
}
