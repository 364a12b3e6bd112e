// The index of rows in SQLite.
// Owns the tables `row` and `row_list`. Never looks into a view.
import type { Row, Rows } from '../ports.ts';
import { checkOneSite, rowJson } from '../rowLists.ts';
import { bytes, endOfPrefix } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedRows(database: DatabaseFile): Rows {
  database.createTables(`
    create table if not exists row (log blob primary key, json text not null) strict, without rowid;
    create table if not exists row_list (
      key blob not null, sort real not null, log blob not null, primary key (key, sort, log)
    ) strict, without rowid;
  `);
  const find = database.prepare<{ json: string }>('select json from row where log = ?');
  const store = database.prepare('insert or replace into row (log, json) values (?, ?)');
  const enter = database.prepare('insert or ignore into row_list (key, sort, log) values (?, ?, ?)');
  const withdraw = database.prepare('delete from row_list where key = ? and sort = ? and log = ?');
  const page = (beyond: '>' | '<', order: 'asc' | 'desc') =>
    database.prepare<{ json: string }>(`
      select row.json from row_list join row using (log)
      where row_list.key = ? and (row_list.sort, row_list.log) ${beyond} (?, ?)
      order by row_list.sort ${order}, row_list.log ${order} limit ?
    `);
  const rising = page('>', 'asc');
  const falling = page('<', 'desc');
  const count = database.prepare<{ rows: number }>('select count(*) as rows from row_list where key = ?');
  const clearRows = database.prepare('delete from row where log >= ? and log < ?');
  const clearLists = database.prepare('delete from row_list where key >= ? and key < ?');

  const stored = (log: string): Row | null => {
    const row = find.get(bytes(log));
    return row ? (JSON.parse(row.json) as Row) : null;
  };

  return {
    async put(row) {
      checkOneSite(row);
      database.transact(() => {
        const before = stored(row.log);
        if (before && before.seq > row.seq) return;
        for (const key of before?.keys ?? []) withdraw.run(bytes(key), before!.sort, bytes(row.log));
        for (const key of row.keys) enter.run(bytes(key), row.sort, bytes(row.log));
        store.run(bytes(row.log), rowJson(row));
      });
    },

    async get(log) {
      return stored(log);
    },

    async list(key, { after, limit, descending = false }) {
      const begin = after ?? { sort: descending ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY, log: '' };
      const rows = (descending ? falling : rising).all(bytes(key), begin.sort, bytes(begin.log), limit);
      return rows.map((row) => JSON.parse(row.json) as Row);
    },

    async count(key) {
      return count.get(bytes(key))?.rows ?? 0;
    },

    async clear(site) {
      database.transact(() => {
        clearRows.run(bytes(`${site}.`), endOfPrefix(`${site}.`));
        clearLists.run(bytes(`${site}/`), endOfPrefix(`${site}/`));
      });
    },
  };
}
