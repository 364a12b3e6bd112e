// Budgets in SQLite.
// Owns the table `budget`. Never knows what is being limited.
import type { Limits } from '../ports.ts';
import { bytes } from './bytes.ts';
import type { DatabaseFile } from './database.ts';

export function embeddedLimits(database: DatabaseFile): Limits {
  database.createTables(`
    create table if not exists budget (
      key blob primary key, started_at real not null, ends_at real not null, taken integer not null
    ) strict, without rowid;
    create index if not exists budget_end on budget (ends_at);
  `);
  const find = database.prepare<{ started_at: number; taken: number }>(
    'select started_at, taken from budget where key = ?',
  );
  const store = database.prepare('insert or replace into budget (key, started_at, ends_at, taken) values (?, ?, ?, ?)');
  // A few with each window that begins, so that nothing else has to come by.
  const sweep = database.prepare(
    'delete from budget where key in (select key from budget where ends_at <= ? order by ends_at limit 16)',
  );

  return {
    async take(key, { points, windowMs }, now) {
      return database.transact(() => {
        const stored = find.get(bytes(key));
        const current = stored && now < stored.started_at + windowMs ? stored : { started_at: now, taken: 0 };
        if (current.taken >= points) {
          // Never longer than a window, though the clock that began it ran ahead of this one.
          return { waitMs: Math.min(windowMs, current.started_at + windowMs - now) };
        }
        if (current.taken === 0) sweep.run(now);
        store.run(bytes(key), current.started_at, current.started_at + windowMs, current.taken + 1);
        return { waitMs: 0 };
      });
    },
  };
}
