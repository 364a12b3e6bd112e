// The audit of a site: who did what, appended to the site's own log and to nothing else, chained like every log.
// Owns appending at the head, over again where another relay was first, and reading back. Nothing here changes or takes away an entry.
import { randomBytes } from 'node:crypto';
import { type Author, type CommandId, canonicalJson, eventIdOf, sha256Hex, siteLogFor } from '@recourse/shared/kit';
import { type AuditEntry, auditEntryVersion, authorOfEntry, decideEntry } from '@recourse/shared/site';
import type { EventLog, NewEvent, StoredAuthor, StoredEvent } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';

export type { AuditEntry } from '@recourse/shared/site';

export interface RecordedEntry {
  at: number;
  /** See `eventIdOf`. */
  id: string;
  time: number;
  by: Author;
  entry: AuditEntry;
}

export interface Audit {
  /**
   * Kept once it resolves. `cause`: the id that an entry has which may be recorded again, as by a follow-up; it is then recorded once.
   * Rejects with `StoreUnavailable`; whoever must not act unseen does not act then.
   */
  record(site: string, entry: AuditEntry, cause?: CommandId): Promise<void>;
  /** The newest first, behind `before`. */
  list(site: string, of: { before?: number; limit: number }): Promise<RecordedEntry[]>;
}

/** Each loss means that somebody else's entry is in, so this many are only lost where very many write at once. */
const attempts = 64;

export function createAudit(of: { log: EventLog; now: () => number }): Audit {
  const { log, now } = of;
  /** The entries of this relay go one after the other, so that they do not race each other. */
  const queues = new Map<string, Promise<void>>();

  async function append(site: string, entry: AuditEntry, command: CommandId): Promise<void> {
    const decided = decideEntry(entry);
    if ('refusal' in decided) throw new Error(`not an audit entry: ${entry.type} ${decided.refusal.field ?? ''}`);
    const events = decided.events.map((event) => eventOf(event, now()));
    const id = siteLogFor(site);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const result = await log.append({
        ...{ log: id, expected: await log.head(id), command, events },
        commandDigest: sha256Hex(canonicalJson(decided.events)),
      });
      if (result.name !== 'lostRace') return;
    }
    throw new StoreUnavailable('an audit entry could not be appended', undefined);
  }

  return {
    record(site, entry, cause = ownId()) {
      const mine = (queues.get(site) ?? Promise.resolve()).then(() => append(site, entry, cause));
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      queues.set(site, settled);
      void settled.then(() => {
        if (queues.get(site) === settled) queues.delete(site);
      });
      return mine;
    },
    async list(site, { before, limit }) {
      const events = await log.readBack(siteLogFor(site), {
        ...(before !== undefined && { before: before - 1 }),
        limit,
      });
      return events.flatMap(recordedOf).reverse();
    },
  };
}

const ownId = (): CommandId => `${randomBytes(16).toString('base64url')}.1`;

function eventOf(entry: AuditEntry, time: number): NewEvent {
  const { type, ...body } = entry;
  const author = authorOfEntry(entry) as StoredAuthor;
  return { type, version: auditEntryVersion, isPublic: false, time, author, body };
}

function recordedOf({ seq, chain, time, author, type, body }: StoredEvent): RecordedEntry[] {
  if (!body) return [];
  return [{ at: seq, id: eventIdOf(chain), time, by: author as Author, entry: { type, ...body } as AuditEntry }];
}
