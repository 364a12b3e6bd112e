// The index of due logs in SQLite.
// Owns the table `due`. Never sends a clock command.
import type { DueIndex } from '../ports.ts';
import { bytes, text } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedDueIndex(database: DatabaseFile): DueIndex {
  // A log with nothing due keeps its row, and with it the seq that tells a late write from a new one.
  database.createTables(`
    create table if not exists due (
      site blob not null, log blob not null, seq real not null, due_at real, primary key (site, log)
    ) strict, without rowid;
    create index if not exists due_order on due (site, due_at, log) where due_at is not null;
  `);
  const set = database.prepare(`
    insert into due (site, log, seq, due_at) values (?, ?, ?, ?)
    on conflict do update set seq = excluded.seq, due_at = excluded.due_at where excluded.seq >= seq
  `);
  const page = database.prepare<{ log: Buffer; due_at: number }>(
    'select log, due_at from due where site = ? and due_at <= ? order by due_at, log limit ?',
  );
  const clear = database.prepare('delete from due where site = ?');

  return {
    async set({ site, log, seq, dueAt }) {
      set.run(bytes(site), bytes(log), seq, dueAt);
    },

    async due(site, now, limit) {
      return page.all(bytes(site), now, limit).map((row) => ({ log: text(row.log), dueAt: row.due_at }));
    },

    async clear(site) {
      clear.run(bytes(site));
    },
  };
}
