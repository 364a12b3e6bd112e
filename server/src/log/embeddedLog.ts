// The log in a SQLite file: one relay, and the command line beside it.
// Owns the file's connection. Never decides what may happen and never reads a clock.
import { setTimeout as delay } from 'node:timers/promises';
import { type CommandId, chainStart, type LogId, parseLogId } from '@recourse/shared/kit';
import type Database from 'libsql';
import { type EventRow, storedEvent } from './embeddedRows.ts';
import { busyTimeoutMs, type LogStatements, openLogFile, prepareStatements } from './embeddedSchema.ts';
import type {
  Append,
  AppendResult,
  EventLog,
  FeedEntry,
  FeedShard,
  LogHead,
  StoredEvent,
  Unfollow,
} from './eventLog.ts';
import { Followers } from './followers.ts';
import { GroupCommit } from './groupCommit.ts';
import {
  feedCursor,
  headEventId,
  parseFeedCursor,
  type SealedAppend,
  sealEvents,
  shardTag,
  shardTagOf,
} from './sealEvents.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

/** How soon another process's appends are noticed. */
const pollMs = 200;

/** How often erasing tries to empty the write-ahead log while another process reads it. */
const checkpointTries = 50;

interface SealedWork {
  append: Append;
  tag: string;
  sealed: SealedAppend;
  /** Stored text of each event's author and body, made before the transaction so that it only writes. */
  texts: Array<{ author: string; body: string }>;
}

/** Opens the log in this folder, which it makes if need be. */
export function embeddedLog({ folder }: { folder: string }): EventLog {
  return new EmbeddedLog(folder);
}

class EmbeddedLog implements EventLog {
  readonly #db: Database.Database;
  readonly #sql: LogStatements;
  readonly #followers = new Followers();
  readonly #group = new GroupCommit<SealedWork, AppendResult>((batch) => this.#commit(batch));
  #poll: NodeJS.Timeout | undefined;
  #dataVersion = 0;
  /** Every append up to this rowid has been hinted. */
  #hintedTo = 0;
  /** The highest rowid when this connection last committed. */
  #lastOwn = 0;

  constructor(folder: string) {
    this.#db = guarded('cannot open', () => openLogFile(folder));
    this.#sql = prepareStatements(this.#db);
  }

  async head(log: LogId): Promise<LogHead> {
    return guarded('cannot read', () => this.#row(shardTagOf(log), log)?.head ?? emptyHead());
  }

  async append(append: Append): Promise<AppendResult> {
    const sealed = sealEvents(append);
    const texts = append.events.map(({ author, body }) => ({
      author: JSON.stringify(author),
      body: JSON.stringify(body),
    }));
    const work = { append, tag: shardTagOf(append.log), sealed, texts };
    try {
      return await this.#group.add(work);
    } catch (error) {
      throw error instanceof StoreUnavailable ? error : new StoreUnavailable("cannot append to the log's file", error);
    }
  }

  async read(log: LogId, { after, limit }: { after: number; limit: number }): Promise<StoredEvent[]> {
    return this.#events('read', log, after, limit);
  }

  async readBack(log: LogId, { before, limit }: { before?: number; limit: number }): Promise<StoredEvent[]> {
    return this.#events('readBack', log, before ?? Number.MAX_SAFE_INTEGER, limit).reverse();
  }

  async readPublic(log: LogId, { after, limit }: { after: number; limit: number }): Promise<StoredEvent[]> {
    return this.#events('readPublic', log, after, limit);
  }

  async findCommand(log: LogId, command: CommandId): Promise<StoredEvent[]> {
    const row = guarded('cannot read', () => this.#row(shardTagOf(log), log));
    return row ? (this.#done(row.id, log, command)?.events ?? []) : [];
  }

  follow(log: LogId, onGrown: () => void): Unfollow {
    return this.#polled(this.#followers.add(log, onGrown));
  }

  async feed(shard: FeedShard, { cursor, limit }: { cursor?: string; limit: number }): Promise<FeedEntry[]> {
    const tag = shardTag(shard);
    return guarded('cannot read', () => {
      const rows = this.#sql.feed.all(tag, this.#feedStart(tag, cursor), limit) as FeedRow[];
      return rows.map(([id, eventId, log, fromSeq, toSeq]) => ({
        cursor: feedCursor(String(id), eventId),
        log,
        fromSeq,
        toSeq,
      }));
    });
  }

  followFeed(onGrown: (shard: number) => void): Unfollow {
    return this.#polled(this.#followers.addFeed(onGrown));
  }

  async logs(shard: FeedShard, { after, limit }: { after?: LogId; limit: number }): Promise<LogId[]> {
    return guarded('cannot read', () => {
      const rows = this.#sql.logs.all(shardTag(shard), after ?? '', limit) as Array<[LogId]>;
      return rows.map(([log]) => log);
    });
  }

  async erase(log: LogId, seqs: number[], { wipe } = { wipe: true }): Promise<void> {
    guarded('cannot erase', () => {
      const row = this.#row(shardTagOf(log), log);
      if (!row) return;
      const eraseAll = this.#db.transaction(() => {
        for (const seq of seqs) this.#sql.erase.run(row.id, seq);
      });
      eraseAll.immediate();
    });
    if (wipe) await this.wipe();
  }

  async wipe(): Promise<void> {
    // The write-ahead log still holds the pages as they were. It can be emptied only while no other process reads.
    for (let tries = 0; tries < checkpointTries; tries++) {
      if (guarded('cannot checkpoint', () => this.#checkpoint())) return;
      await delay(pollMs);
    }
    throw new StoreUnavailable(
      'another process kept reading, so erased text is still in the write-ahead log',
      undefined,
    );
  }

  onRenewed(): Unfollow {
    // A file's connection is never lost and renewed.
    return () => {};
  }

  async close(): Promise<void> {
    this.#group.drain();
    clearInterval(this.#poll);
    this.#db.close();
  }

  /** Throws `StoreUnavailable` if the file refused the batch as a whole, anything else if one of its appends was at fault. */
  #commit(batch: SealedWork[]): AppendResult[] {
    guarded('cannot lock', () => this.#db.exec('BEGIN IMMEDIATE'));
    let results: AppendResult[];
    try {
      results = batch.map((work) => this.#decide(work));
      const [last] = this.#sql.lastAppend.get() as [number];
      guarded('cannot commit to', () => this.#db.exec('COMMIT'));
      this.#lastOwn = last;
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
    const grown = new Set<LogId>();
    results.forEach((result, i) => {
      if (result.name === 'appended') grown.add(batch[i]!.append.log);
    });
    // Acks first: they are promises and settle before the next turn.
    if (this.#followers.any) setImmediate(() => this.#hint(grown));
    return results;
  }

  /** Runs inside the transaction. The command is looked up only if it is not plainly new, for the head's sake. */
  #decide({ append, tag, sealed, texts }: SealedWork): AppendResult {
    const { log, expected, command, commandDigest } = append;
    const row = this.#row(tag, log);
    const head = row?.head ?? emptyHead();
    if (head.seq !== expected.seq || head.pub !== expected.pub || head.chain !== expected.chain) {
      const done = row && this.#done(row.id, log, command);
      return done ? answerAgain(done, commandDigest) : { name: 'lostRace', head };
    }
    const id = row?.id ?? Number(this.#sql.insertLog.run(tag, log, 0, 0, chainStart).lastInsertRowid);
    const eventId = headEventId(sealed.head);
    const inserted = this.#sql.insertAppend.run(
      id,
      tag,
      command,
      commandDigest,
      head.seq + 1,
      sealed.head.seq,
      eventId,
    );
    if (inserted.changes === 0) return answerAgain(this.#done(id, log, command)!, commandDigest);
    const appendId = Number(inserted.lastInsertRowid);
    sealed.events.forEach((event, i) => {
      const { seq, pub, type, version, time, salt, digest, chain } = event;
      const { author, body } = texts[i]!;
      this.#sql.insertEvent.run(id, seq, pub, appendId, type, version, time, author, body, salt, digest, chain);
    });
    this.#sql.updateLog.run(sealed.head.seq, sealed.head.pub, sealed.head.chain, id);
    return { name: 'appended', ...sealed };
  }

  /** Answers whether the write-ahead log is empty now. Does not wait for readers, because that would hold the event loop. */
  #checkpoint(): boolean {
    this.#db.pragma('busy_timeout = 0');
    try {
      const [busy] = this.#sql.checkpoint.get() as [number];
      return busy === 0;
    } finally {
      this.#db.pragma(`busy_timeout = ${busyTimeoutMs}`);
    }
  }

  #row(tag: string, log: LogId): { id: number; head: LogHead } | undefined {
    const row = this.#sql.head.get(tag, log) as [number, number, number, string] | undefined;
    return row && { id: row[0], head: { seq: row[1], pub: row[2], chain: row[3] } };
  }

  #done(logRow: number, log: LogId, command: CommandId): DoneCommand | undefined {
    const row = this.#sql.command.get(logRow, command) as [string, number, number] | undefined;
    if (!row) return undefined;
    const [digest, fromSeq, toSeq] = row;
    return { digest, events: this.#events('read', log, fromSeq - 1, toSeq - fromSeq + 1) };
  }

  #events(statement: 'read' | 'readBack' | 'readPublic', log: LogId, position: number, limit: number): StoredEvent[] {
    const tag = shardTagOf(log);
    return guarded('cannot read', () => this.#sql[statement].all(tag, log, position, limit) as EventRow[]).map(
      storedEvent,
    );
  }

  /** A cursor that points at nothing, or at another event, comes from a tail that was lost: begin again rather than miss something. */
  #feedStart(tag: string, cursor: string | undefined): number {
    if (cursor === undefined) return 0;
    const { position, eventId } = parseFeedCursor(cursor);
    const entry = this.#sql.feedEntry.get(Number(position), tag) as [string] | undefined;
    return entry?.[0] === eventId ? Number(position) : 0;
  }

  /** Another process's commits change `data_version`; asking costs a few microseconds and only while somebody follows. */
  #polled(unfollow: Unfollow): Unfollow {
    if (!this.#poll) {
      this.#dataVersion = this.#readDataVersion();
      this.#hintedTo = (this.#sql.lastAppend.get() as [number])[0];
      this.#poll = setInterval(() => {
        try {
          this.#noticeOthers();
        } catch {
          // A file that cannot be read now is read by the next poll; whoever needs it meanwhile gets the error.
        }
      }, pollMs).unref();
    }
    return () => {
      unfollow();
      if (this.#followers.any) return;
      clearInterval(this.#poll);
      this.#poll = undefined;
    };
  }

  #noticeOthers(): void {
    const dataVersion = this.#readDataVersion();
    if (dataVersion === this.#dataVersion) {
      // Nobody else has committed since, so all appends up to our own last commit are ours.
      this.#hintedTo = Math.max(this.#hintedTo, this.#lastOwn);
      return;
    }
    const rows = this.#sql.grownSince.all(this.#hintedTo) as Array<[LogId, number]>;
    this.#hintedTo = rows.reduce((highest, [, id]) => Math.max(highest, id), this.#hintedTo);
    this.#dataVersion = dataVersion;
    this.#hint(rows.map(([log]) => log));
  }

  #readDataVersion(): number {
    return (this.#sql.dataVersion.get() as [number])[0];
  }

  #hint(grown: Iterable<LogId>): void {
    const shards = new Set<number>();
    for (const log of grown) {
      this.#followers.hint(log);
      shards.add(parseLogId(log)!.shard);
    }
    for (const shard of shards) this.#followers.hintFeed(shard);
  }
}

interface DoneCommand {
  digest: string;
  events: StoredEvent[];
}

type FeedRow = [number, string, LogId, number, number];
function emptyHead(): LogHead {
  return { seq: 0, pub: 0, chain: chainStart };
}

function answerAgain(done: DoneCommand, commandDigest: string): AppendResult {
  return done.digest === commandDigest ? { name: 'repeated', events: done.events } : { name: 'conflict' };
}

function guarded<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new StoreUnavailable(`${what} the log's file`, error);
  }
}
