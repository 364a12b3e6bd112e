// One SQLite file of the embedded store.
// Owns opening it, its settings and the edges of the library. Never knows a table.
import { closeSync, openSync } from 'node:fs';
import Database from 'libsql';
import { StoreUnavailable } from '../../log/storeUnavailable.ts';

export type SqlValue = string | number | Buffer | null;

export interface Statement<Row> {
  get(...values: SqlValue[]): Row | undefined;
  all(...values: SqlValue[]): Row[];
  /** Answers how many rows changed. */
  run(...values: SqlValue[]): number;
}

/** Its calls throw `StoreUnavailable` if SQLite refuses: the disk is full, the lock was not to be had, the file is closed. */
export interface DatabaseFile {
  createTables(sql: string): void;
  prepare<Row = never>(sql: string): Statement<Row>;
  /** All of `work` or nothing. Takes the write lock first, so what `work` reads cannot change before it writes. */
  transact<T>(work: () => T): T;
  /** Takes what was removed or replaced out of the write-ahead log too. False while another process still reads it. */
  wipe(): boolean;
  close(): void;
}

/** The command line may hold the lock for a moment. A wait blocks the event loop, but no writer here holds on for long. */
const busyTimeoutMs = 5000;

/** `synchronous`: FULL waits for the disk with every commit; NORMAL may lose the last commits in a power cut, never in a crash of the process. */
export function openDatabase(path: string, { synchronous }: { synchronous: 'FULL' | 'NORMAL' }): DatabaseFile {
  // SQLite gives the -wal and -shm files the mode of the main file: credentials are for this account only.
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path, { timeout: busyTimeoutMs });
  switchToWal(database);
  database.pragma(`synchronous = ${synchronous}`);
  // What is erased or replaced is overwritten in the file, not only unlinked.
  database.pragma('secure_delete = ON');
  let isOpen = true;

  const step = <T>(work: () => T): T => {
    // libsql runs prepared statements even after close().
    if (!isOpen) throw new StoreUnavailable(`${path} is closed`, undefined);
    try {
      return work();
    } catch (error) {
      throw error instanceof Database.SqliteError ? new StoreUnavailable(`${path} refused a step`, error) : error;
    }
  };

  return {
    createTables: (sql) => {
      step(() => database.exec(sql));
    },
    prepare: <Row>(sql: string): Statement<Row> => {
      const statement = step(() => database.prepare(sql));
      // Values go in as one array: libsql would take a single Buffer for the list of values.
      return {
        get: (...values) => step(() => statement.get(values) as Row | undefined),
        all: (...values) => step(() => statement.all(values) as Row[]),
        run: (...values) => step(() => statement.run(values).changes),
      };
    },
    transact: (work) => step(() => database.transaction(work).immediate() as ReturnType<typeof work>),
    wipe: () =>
      step(() => {
        database.pragma('busy_timeout = 0');
        try {
          const [row] = database.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
          return row.busy === 0;
        } finally {
          database.pragma(`busy_timeout = ${busyTimeoutMs}`);
        }
      }),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      database.close();
    },
  };
}

/** Several processes may open a new file at once, and SQLite does not wait for the others with this one step. */
function switchToWal(database: Database.Database): void {
  const pauseMs = 20;
  for (let waited = 0; ; waited += pauseMs) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY';
      if (!isBusy || waited >= busyTimeoutMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}
