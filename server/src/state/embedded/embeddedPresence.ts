// Presence in SQLite.
// Owns the tables `beat` and `last_beat`. Never decides who may take conversations.
import type { Presence } from '../ports.ts';
import { presenceEntries, sweepAfterMs } from '../presenceEntries.ts';
import { bytes, text } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedPresence(database: DatabaseFile, rememberMs: number): Presence {
  database.createTables(`
    create table if not exists beat (
      person blob not null, connection blob not null, status text not null, at real not null, expires_at real not null,
      primary key (person, connection)
    ) strict, without rowid;
    create table if not exists last_beat (person blob primary key, at real not null) strict, without rowid;
  `);
  const beat = database.prepare(`
    insert into beat (person, connection, status, at, expires_at) values (?, ?, ?, ?, ?)
    on conflict do update set status = excluded.status, at = excluded.at, expires_at = excluded.expires_at
    where excluded.at >= at
  `);
  const last = database.prepare(
    'insert into last_beat (person, at) values (?, ?) on conflict do update set at = max(at, excluded.at)',
  );
  const leave = database.prepare('delete from beat where person = ? and connection = ?');
  const sweepBeats = database.prepare('delete from beat where expires_at <= ?');
  const sweepLast = database.prepare('delete from last_beat where at <= ?');
  const live = database.prepare<{ person: Buffer; status: 'available' | 'away'; at: number }>(
    'select person, status, at from beat where expires_at > ?',
  );
  const remembered = database.prepare<{ person: Buffer; at: number }>('select person, at from last_beat where at > ?');

  return {
    async beat({ person, connection, status, at, expiresAt }) {
      database.transact(() => {
        beat.run(bytes(person), bytes(connection), status, at, expiresAt);
        last.run(bytes(person), at);
        sweepBeats.run(at - sweepAfterMs);
        sweepLast.run(at - sweepAfterMs - rememberMs);
      });
    },

    async leave(person, connection) {
      leave.run(bytes(person), bytes(connection));
    },

    async all(now) {
      return presenceEntries(
        live.all(now).map(({ person, status, at }) => ({ person: text(person), status, at })),
        remembered.all(now - rememberMs).map(({ person, at }) => ({ person: text(person), at })),
      );
    },
  };
}
