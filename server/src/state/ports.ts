// The server's state that is no log: what may be lost without losing a promise, and credentials.
// Owns the interfaces. One adapter each for the embedded store and for Redis.

/** Small JSON documents under a key: accounts, sessions, snapshots, consumers' cursors, receipts. */
export interface Documents {
  get(key: string): Promise<StoredDocument | null>;
  /** `expect`: the revision it must have now (0: must not exist). Without it the last writer wins. Answers null if `expect` does not hold. */
  put(
    key: string,
    value: unknown,
    options?: { expect?: number; expiresAt?: number },
  ): Promise<{ revision: number } | null>;
  remove(key: string): Promise<void>;
  /** Keys with this prefix in the order of their UTF-8 bytes, behind `after`, at most `limit`. Expired ones never show. */
  list(prefix: string, from: { after?: string; limit: number }): Promise<Array<StoredDocument & { key: string }>>;
}

export interface StoredDocument {
  value: unknown;
  /** Rises by one with every put, from 1. */
  revision: number;
}

/** How far each reader of a log has come. Never moves back: merged by maximum, so duplicates and reorderings do no harm. */
export interface Marks {
  /** Answers the merged mark. `reader` is a customer's or an agent's id. Positions are seqs. */
  merge(log: string, reader: string, mark: Mark): Promise<Mark>;
  all(log: string): Promise<Record<string, Mark>>;
  /** Forgets every reader of a log. */
  remove(log: string): Promise<void>;
}

export interface Mark {
  delivered: number;
  read: number;
}

/** Who is connected, by beats that expire. One person may have several connections on several relays. */
export interface Presence {
  beat(beat: PresenceBeat): Promise<void>;
  leave(person: string, connection: string): Promise<void>;
  /** Those with at least one beat that has not expired at `now`, and those gone since, with the time of their last beat, for `rememberMs`. */
  all(now: number): Promise<PresenceEntry[]>;
}

export interface PresenceBeat {
  person: string;
  connection: string;
  /** `available` takes conversations; `away` is connected but takes none. */
  status: 'available' | 'away';
  at: number;
  expiresAt: number;
}

export interface PresenceEntry {
  person: string;
  /** `gone`: every beat has expired or left. */
  status: 'available' | 'away' | 'gone';
  lastBeatAt: number;
}

/** At most one owner of a name at a time, as far as clocks agree. Gives liveness only; safety comes from the append's seq. */
export interface Leases {
  /** The owner who holds it renews it by the same call. Answers false while somebody else holds it. */
  hold(name: string, owner: string, now: number, forMs: number): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}

/** A disposable index: one row for each log, rebuilt from the logs at will. */
export interface Rows {
  /** Does nothing if the stored row has a higher `seq`, so that late and repeated writes do no harm. */
  put(row: Row): Promise<void>;
  get(log: string): Promise<Row | null>;
  /** Rows whose `keys` contain `key`, by rising `sort` then `log`, behind `after`, at most `limit`. */
  list(
    key: string,
    from: { after?: { sort: number; log: string }; limit: number; descending?: boolean },
  ): Promise<Row[]>;
  count(key: string): Promise<number>;
  /** Empties the index of a site, before a rebuild. */
  clear(site: string): Promise<void>;
}

export interface Row {
  site: string;
  log: string;
  /** The log's head when the row was made. */
  seq: number;
  /** Lists that the row stands in, for example `place:queued`, `agent:ag_1`, `customer:dv_…`, `case:open`. Each begins with the site: `harbor/place:queued`. */
  keys: string[];
  /** Milliseconds since 1970 for most lists: what they are ordered by. */
  sort: number;
  view: Record<string, unknown>;
}

/** Budgets that a reconnect does not reset. */
export interface Limits {
  /** Takes one of `points` per `windowMs` (fixed window). Answers how long to wait, 0 if it was granted. */
  take(key: string, budget: { points: number; windowMs: number }, now: number): Promise<{ waitMs: number }>;
}

/** Words between relays that may be lost: typing, presence, changed rows. Reaches local listeners too. */
export interface Hints {
  publish(channel: string, payload: unknown): Promise<void>;
  /** Resolves once the subscription stands. */
  subscribe(channel: string, listener: (payload: unknown) => void): Promise<() => void>;
}

/** When each log next wants to hear the clock. A disposable index like the rows. */
export interface DueIndex {
  /** null: nothing is due. Ignored if the stored entry has a higher `seq`. */
  set(entry: { site: string; log: string; seq: number; dueAt: number | null }): Promise<void>;
  /** Logs due at `now` or before, earliest first, then by log. */
  due(site: string, now: number, limit: number): Promise<Array<{ log: string; dueAt: number }>>;
  /** Empties the index of a site, before a rebuild. */
  clear(site: string): Promise<void>;
}

/** Every call rejects with `StoreUnavailable` (`log/storeUnavailable.ts`) if the store refuses or cannot be reached in bounded time. */
export interface State {
  documents: Documents;
  marks: Marks;
  presence: Presence;
  leases: Leases;
  rows: Rows;
  limits: Limits;
  hints: Hints;
  due: DueIndex;
  /** What was removed or replaced stands in no file any more. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}
