// The log: the only truth. Everything else can be rebuilt from it.
// Owns the order of events. Never decides what may happen and never reads a clock.
import type { CommandId, LogId } from '@recourse/shared/kit';

/** Where a log stands. The empty log's head is `{ seq: 0, pub: 0, chain: chainStart }`. */
export interface LogHead {
  /** Events so far; the first event has seq 1. */
  seq: number;
  /** Public events so far. */
  pub: number;
  /** 64 hex digits, see `kit/chain.ts`. */
  chain: string;
}

/** Who did it. `guide`, `policy` and `relay` are parts of Recourse itself and have no id. */
export interface StoredAuthor {
  role: 'customer' | 'agent' | 'guide' | 'policy' | 'relay' | 'payments';
  id?: string;
  name?: string;
}

/** One event, ready to be stored. `body` is plain JSON that the relay built itself. */
export interface NewEvent {
  type: string;
  version: number;
  isPublic: boolean;
  /** Milliseconds since 1970, by the relay's clock. */
  time: number;
  author: StoredAuthor;
  body: Record<string, unknown>;
}

export interface StoredEvent extends Omit<NewEvent, 'body' | 'isPublic'> {
  seq: number;
  /** Position among the public events; null for a private one. */
  pub: number | null;
  command: CommandId;
  /** SHA-256 of the command's content, in hex; tells a repeated command from another with the same id. */
  commandDigest: string;
  /** null after erasure; `digest` still stands for it in the chain. */
  body: Record<string, unknown> | null;
  /** Random, 32 hex digits; null after erasure. */
  salt: string | null;
  digest: string;
  chain: string;
}

/** All events of one command: stored together or not at all. */
export interface Append {
  log: LogId;
  /** The head that the caller decided on. */
  expected: LogHead;
  command: CommandId;
  commandDigest: string;
  /** At least one. */
  events: NewEvent[];
}

export type AppendResult =
  | { name: 'appended'; head: LogHead; events: StoredEvent[] }
  /** Somebody else was first: read again and decide again. */
  | { name: 'lostRace'; head: LogHead }
  /** This command is in the log already, with the same content: answer as before. */
  | { name: 'repeated'; events: StoredEvent[] }
  /** This command id is in the log already with other content. */
  | { name: 'conflict' };

/** One append in a shard's feed. */
export interface FeedEntry {
  /** Opaque; pass it back to continue behind this entry. Orders entries within a shard. */
  cursor: string;
  log: LogId;
  fromSeq: number;
  toSeq: number;
}

/** Every method that asks the store rejects with `StoreUnavailable` if the store does not do it, in bounded time. Then send the same command again. */
export interface EventLog {
  head(log: LogId): Promise<LogHead>;
  /** Durable as far as the store's documented setting goes once it resolves. Checks `repeated` and `conflict` before the race. */
  append(append: Append): Promise<AppendResult>;
  /** Events with seq > after, in order, at most `limit`. */
  read(log: LogId, from: { after: number; limit: number }): Promise<StoredEvent[]>;
  /** The newest `limit` events with seq <= `before` (default: the head), in order. */
  readBack(log: LogId, from: { before?: number; limit: number }): Promise<StoredEvent[]>;
  /** Public events with pub > after, in order, at most `limit`. */
  readPublic(log: LogId, from: { after: number; limit: number }): Promise<StoredEvent[]>;
  /** The events of one command, however long ago. */
  findCommand(log: LogId, command: CommandId): Promise<StoredEvent[]>;
  /**
   * Calls `onGrown` soon after the log has grown, in whichever process that happened, and after any doubt (a renewed connection).
   * A hint may come twice or for nothing and carries no events: read the tail. Register first, then read, and nothing is missed.
   */
  follow(log: LogId, onGrown: () => void): Unfollow;
  /** Entries behind `cursor` (undefined: from the beginning), in order, at most `limit`. At least once: a consumer stores its cursor with its result. */
  feed(shard: FeedShard, from: { cursor?: string; limit: number }): Promise<FeedEntry[]>;
  /** As `follow`, for every shard's feed: names the shard that may have grown. */
  followFeed(onGrown: (shard: number) => void): Unfollow;
  /** Every log of a shard, for a rebuild; pages behind `after` in a stable order. */
  logs(shard: FeedShard, from: { after?: LogId; limit: number }): Promise<LogId[]>;
  /**
   * Replaces the bodies and salts of these events by nothing. seq, digest and chain stay. Safe to repeat.
   * On disk too, as `wipe` does it, unless `wipe` is false: who erases many logs wipes once behind them.
   */
  erase(log: LogId, seqs: number[], options?: { wipe: boolean }): Promise<void>;
  /** What was erased stands in no file any more: embedded when it resolves, Redis when the file rewrite that it begins has ended. */
  wipe(): Promise<void>;
  /** Called after the store's connection was lost and renewed: whoever caches folds must drop them. */
  onRenewed(listener: () => void): Unfollow;
  close(): Promise<void>;
}

export interface FeedShard {
  site: string;
  /** 0 to 63 */
  shard: number;
}

export type Unfollow = () => void;
