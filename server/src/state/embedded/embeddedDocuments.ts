// Documents in SQLite.
// Owns the table `document`. Never looks into a value.
import type { Documents, StoredDocument } from '../ports.ts';
import { bytes, endOfPrefix, text } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

interface StoredRow {
  key: Buffer;
  revision: number;
  value: string;
}

export function embeddedDocuments(database: DatabaseFile, now: () => number): Documents {
  database.createTables(`
    create table if not exists document (
      key blob primary key, revision integer not null, value text not null, expires_at real
    ) strict, without rowid;
    create index if not exists document_expiry on document (expires_at) where expires_at is not null;
  `);
  const live = '(expires_at is null or expires_at > ?)';
  const find = database.prepare<StoredRow>(`select key, revision, value from document where key = ? and ${live}`);
  const store = database.prepare(
    'insert or replace into document (key, revision, value, expires_at) values (?, ?, ?, ?)',
  );
  const remove = database.prepare('delete from document where key = ?');
  const page = database.prepare<StoredRow>(
    `select key, revision, value from document where key >= ? and key > ? and key < ? and ${live} order by key limit ?`,
  );
  // A few with each put, so that nothing else has to come by.
  const sweep = database.prepare(
    'delete from document where key in (select key from document where expires_at <= ? order by expires_at limit 16)',
  );

  return {
    async get(key) {
      const row = find.get(bytes(key), now());
      return row ? documentOf(row) : null;
    },

    async put(key, value, { expect, expiresAt } = {}) {
      return database.transact(() => {
        sweep.run(now());
        const before = find.get(bytes(key), now())?.revision ?? 0;
        if (expect !== undefined && expect !== before) return null;
        store.run(bytes(key), before + 1, JSON.stringify(value), expiresAt ?? null);
        return { revision: before + 1 };
      });
    },

    async remove(key) {
      remove.run(bytes(key));
    },

    async list(prefix, { after, limit }) {
      const rows = page.all(bytes(prefix), bytes(after ?? ''), endOfPrefix(prefix), now(), limit);
      return rows.map((row) => ({ key: text(row.key), ...documentOf(row) }));
    },
  };
}

function documentOf(row: StoredRow): StoredDocument {
  return { value: JSON.parse(row.value), revision: row.revision };
}
