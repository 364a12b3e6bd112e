// The tables of the embedded log and the statements on them.
// Owns the SQL. Never decides anything.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

const schemaVersion = 1;

/** How long a statement waits for another process's lock, and holds the event loop meanwhile. */
export const busyTimeoutMs = 2000;

/** Rowid tables with few and narrow indexes: the layout decides the append's speed more than anything else. */
const schema = `
  CREATE TABLE logs (
    id INTEGER PRIMARY KEY,
    shard TEXT NOT NULL,
    log TEXT NOT NULL,
    seq INTEGER NOT NULL,
    pub INTEGER NOT NULL,
    chain TEXT NOT NULL
  );
  CREATE UNIQUE INDEX logsByShard ON logs (shard, log);

  -- One row an append: the feed's entry and the command's memory at once. The rowid is the feed's order.
  CREATE TABLE appends (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL,
    shard TEXT NOT NULL,
    command TEXT NOT NULL,
    commandDigest TEXT NOT NULL,
    fromSeq INTEGER NOT NULL,
    toSeq INTEGER NOT NULL,
    eventId TEXT NOT NULL
  );
  CREATE UNIQUE INDEX appendsByCommand ON appends (log, command);
  CREATE INDEX appendsByShard ON appends (shard);

  CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    pub INTEGER,
    append INTEGER NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    time INTEGER NOT NULL,
    author TEXT NOT NULL,
    body TEXT,
    salt TEXT,
    digest TEXT NOT NULL,
    chain TEXT NOT NULL
  );
  CREATE UNIQUE INDEX eventsBySeq ON events (log, seq);
  CREATE UNIQUE INDEX eventsByPub ON events (log, pub) WHERE pub IS NOT NULL;

  PRAGMA user_version = ${schemaVersion};
`;

/** Opens or creates the log's file in this folder. */
export function openLogFile(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new Database(join(folder, 'log.db'), { timeout: busyTimeoutMs });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // What is erased or replaced is overwritten in the file, not only unlinked.
  db.pragma('secure_delete = ON');
  db.pragma('cache_size = -65536');
  // Under the write lock, because the command line may open the same new folder at the same time.
  db.transaction(() => {
    const [version] = db.prepare('PRAGMA user_version').raw().get() as [number];
    if (version === 0) db.exec(schema);
    else if (version !== schemaVersion)
      throw new Error(`${folder} was written by another version of Recourse (its log has schema ${version})`);
  }).immediate();
  return db;
}

const eventColumns = `e.seq, e.pub, a.command, a.commandDigest, e.type, e.version, e.time, e.author, e.body, e.salt, e.digest, e.chain
  FROM events e JOIN appends a ON a.id = e.append`;
const thisLog = 'e.log = (SELECT id FROM logs WHERE shard = ? AND log = ?)';

const statements = {
  head: 'SELECT id, seq, pub, chain FROM logs WHERE shard = ? AND log = ?',
  insertLog: 'INSERT INTO logs (shard, log, seq, pub, chain) VALUES (?, ?, ?, ?, ?)',
  updateLog: 'UPDATE logs SET seq = ?, pub = ?, chain = ? WHERE id = ?',
  insertAppend: `INSERT INTO appends (log, shard, command, commandDigest, fromSeq, toSeq, eventId)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  insertEvent: `INSERT INTO events (log, seq, pub, append, type, version, time, author, body, salt, digest, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  command: 'SELECT commandDigest, fromSeq, toSeq FROM appends WHERE log = ? AND command = ?',
  read: `SELECT ${eventColumns} WHERE ${thisLog} AND e.seq > ? ORDER BY e.seq LIMIT ?`,
  readBack: `SELECT ${eventColumns} WHERE ${thisLog} AND e.seq <= ? ORDER BY e.seq DESC LIMIT ?`,
  readPublic: `SELECT ${eventColumns} WHERE ${thisLog} AND e.pub > ? ORDER BY e.pub LIMIT ?`,
  erase: 'UPDATE events SET body = NULL, salt = NULL WHERE log = ? AND seq = ?',
  feed: `SELECT a.id, a.eventId, l.log, a.fromSeq, a.toSeq FROM appends a JOIN logs l ON l.id = a.log
    WHERE a.shard = ? AND a.id > ? ORDER BY a.id LIMIT ?`,
  feedEntry: 'SELECT eventId FROM appends WHERE id = ? AND shard = ?',
  logs: 'SELECT log FROM logs WHERE shard = ? AND log > ? ORDER BY log LIMIT ?',
  dataVersion: 'PRAGMA data_version',
  lastAppend: 'SELECT coalesce(max(id), 0) FROM appends',
  grownSince: 'SELECT l.log, max(a.id) FROM appends a JOIN logs l ON l.id = a.log WHERE a.id > ? GROUP BY a.log',
  checkpoint: 'PRAGMA wal_checkpoint(TRUNCATE)',
};

export type LogStatements = Record<keyof typeof statements, Database.Statement>;

/** Rows come as arrays: as objects they would carry a `_metadata` of the driver's. */
export function prepareStatements(db: Database.Database): LogStatements {
  const prepared = Object.entries(statements).map(([name, sql]) => {
    const statement = db.prepare(sql);
    return [name, statement.reader ? statement.raw() : statement];
  });
  return Object.fromEntries(prepared) as LogStatements;
}
