// What the session needs of its surroundings, and nothing more.
import type { ClientCommand, Failure } from '../protocol/index.ts';

/** The part of a Socket.IO client socket that a session uses. */
export interface SocketLike {
  readonly connected: boolean;
  connect(): unknown;
  disconnect(): unknown;
  emit(event: string, payload: unknown, ack?: (answer: unknown) => void): unknown;
  on(event: string, listener: (payload: never) => void): unknown;
  off(event: string, listener: (payload: never) => void): unknown;
}

/** Calls `run` after `ms` milliseconds unless it is cancelled before. */
export type Schedule = (ms: number, run: () => void) => () => void;

export interface StoredEntry {
  command: ClientCommand;
  /** Milliseconds since 1970 by the device's clock; only orders entries. */
  addedAt: number;
}

/** Keeps what is not acked through a reload. Each entry stands alone, so that two tabs do not overwrite each other. */
export interface OutboxStore {
  /** False where the device refuses to store: the screen then asks not to close the page. */
  readonly durable: boolean;
  all(): StoredEntry[];
  put(entry: StoredEntry): void;
  remove(id: string): void;
}

export function memoryOutboxStore(): OutboxStore {
  const entries = new Map<string, StoredEntry>();
  return {
    durable: false,
    all: () => [...entries.values()],
    put: (entry) => void entries.set(entry.command.id, entry),
    remove: (id) => void entries.delete(id),
  };
}

/** A connection is in exactly one of these. */
export type Connection =
  | { name: 'idle' }
  | { name: 'connecting' }
  | { name: 'online' }
  /** The network or the relay is away; the socket tries again by itself. */
  | { name: 'offline'; since: number }
  /** The relay does not want this connection; trying again changes nothing. */
  | { name: 'refused'; failure: Failure };
