export type { Follower } from './followedLog.ts';
export type { EntryState, Outbox, OutboxEntry } from './outbox.ts';
export { createSession, type Session, type SessionOptions } from './session.ts';
export {
  type Connection,
  memoryOutboxStore,
  type OutboxStore,
  type Schedule,
  type SocketLike,
  type StoredEntry,
} from './socketLike.ts';
