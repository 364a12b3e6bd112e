// Marks in SQLite.
// Owns the table `mark`. Never moves one back.
import type { Marks } from '../ports.ts';
import { bytes, text } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedMarks(database: DatabaseFile): Marks {
  database.createTables(`
    create table if not exists mark (
      log blob not null, reader blob not null, delivered real not null, read real not null, primary key (log, reader)
    ) strict, without rowid;
  `);
  const merge = database.prepare<{ delivered: number; read: number }>(`
    insert into mark (log, reader, delivered, read) values (?, ?, ?, ?)
    on conflict do update set delivered = max(delivered, excluded.delivered), read = max(read, excluded.read)
    returning delivered, read
  `);
  const all = database.prepare<{ reader: Buffer; delivered: number; read: number }>(
    'select reader, delivered, read from mark where log = ?',
  );

  const remove = database.prepare('delete from mark where log = ?');

  return {
    async merge(log, reader, mark) {
      // all(), not get(): a statement that writes has to run to its end before it commits.
      const [merged] = merge.all(bytes(log), bytes(reader), mark.delivered, mark.read);
      return { delivered: merged!.delivered, read: merged!.read };
    },

    async all(log) {
      const rows = all.all(bytes(log));
      return Object.fromEntries(rows.map(({ reader, delivered, read }) => [text(reader), { delivered, read }]));
    },

    async remove(log) {
      remove.run(bytes(log));
    },
  };
}
