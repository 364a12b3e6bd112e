// Leases in SQLite.
// Owns the table `lease`. Never reads a clock.
import type { Leases } from '../ports.ts';
import { bytes } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedLeases(database: DatabaseFile): Leases {
  database.createTables(`
    create table if not exists lease (
      name blob primary key, owner blob not null, held_until real not null
    ) strict, without rowid;
  `);
  const hold = database.prepare(`
    insert into lease (name, owner, held_until) values (?, ?, ?)
    on conflict do update set owner = excluded.owner, held_until = excluded.held_until
    where owner = excluded.owner or held_until <= ?
  `);
  const release = database.prepare('delete from lease where name = ? and owner = ?');

  return {
    async hold(name, owner, now, forMs) {
      return hold.run(bytes(name), bytes(owner), now + forMs, now) === 1;
    },

    async release(name, owner) {
      release.run(bytes(name), bytes(owner));
    },
  };
}
