// Everything that a relay does with files: tickets, uploads, reading, purging, sweeping.
// Owns putting these together. Whether a case takes a file is decided in its log.
import { randomBytes } from 'node:crypto';
import type { Evidence } from '@recourse/shared/evidence';
import type { LogId } from '@recourse/shared/kit';
import { parseLogId } from '@recourse/shared/kit';
import type { EvidenceTicket } from '@recourse/shared/protocol';
import { type Requester, ruleAllows, table } from '../access/table.ts';
import { type CustomerCaller, identitiesOf } from '../desk/caller.ts';
import type { Shelf } from '../desk/shelf.ts';
import type { Logger } from '../logger.ts';
import type { State } from '../state/index.ts';
import type { EvidenceStore } from './evidenceStore.ts';
import { createTickets, mostIdentities, type Tickets } from './tickets.ts';
import { createUploads, type Uploads } from './uploads.ts';

export interface EvidenceOptions {
  store: EvidenceStore;
  state: State;
  /** Read late: the desk that owns it asks for claims in turn. */
  shelf: () => Shelf;
  sites: readonly string[];
  secret: string;
  now: () => number;
  logger: Logger;
}

export interface EvidenceRoom {
  readonly tickets: Tickets;
  readonly uploads: Uploads;
  ticketFor(caller: CustomerCaller): EvidenceTicket;
  /** A file of a case, to who may see the case; undefined for what is missing, purged or somebody else's. */
  read(requester: Requester, log: string, file: string): Promise<{ evidence: Evidence; bytes: Buffer } | undefined>;
  /** For the desk: a finished upload of this customer, handed to this case. */
  claim(caller: CustomerCaller, upload: string, log: LogId): Promise<Evidence | undefined>;
  attached(caller: CustomerCaller, upload: string): Promise<void>;
  /** For what follows when a file was purged, or its whole case erased. Safe to repeat. */
  erase(file: string, options?: { wipe: boolean }): Promise<void>;
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const sweepEveryMs = 5 * 60_000;

export function createEvidence(of: EvidenceOptions): EvidenceRoom {
  const { store, state, now, logger } = of;
  const owner = randomBytes(9).toString('base64url');
  const tickets = createTickets(of);
  const uploads = createUploads({
    ...{ store, documents: state.documents, limits: state.limits, now },
    isInCase: async (log, file) => (await filesOf(log)).some(({ id }) => id === file),
  });

  async function caseOf(log: string) {
    if (parseLogId(log)?.kind !== 'rc') return undefined;
    // Never from memory alone: a file that another relay purged is gone.
    const { state: found, site } = await of.shelf().refresh(log);
    return found.name === 'submitted' ? { found, site } : undefined;
  }

  async function filesOf(log: string) {
    return (await caseOf(log))?.found.evidence ?? [];
  }

  const holderOf = (caller: CustomerCaller) => ({
    site: caller.site,
    ids: identitiesOf(caller).slice(0, mostIdentities),
  });

  async function sweep(): Promise<void> {
    for (const site of of.sites) {
      // Twice at once would do no harm; once is enough.
      if (!(await state.leases.hold(`evidence:${site}`, owner, now(), sweepEveryMs / 2))) continue;
      const swept = await uploads.sweep(site);
      if (swept > 0) logger.info({ site, swept }, 'took away uploads that nobody finished');
    }
  }
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => logger.warn({ error }, 'old uploads could not be taken away; tried again soon'));
  }, sweepEveryMs);
  timer.unref();

  return {
    ...{ tickets, uploads, sweep },
    ticketFor: (caller) => ({ ok: true, ...tickets.issue(holderOf(caller)) }),
    async read(requester, log, file) {
      const known = await caseOf(log);
      if (!known) return undefined;
      const subject = { site: known.site, customer: known.found.customer.id };
      if (!ruleAllows(table.route['GET /api/evidence/files/:log/:file'], requester, subject)) return undefined;
      const evidence = known.found.evidence.find(({ id }) => id === file);
      if (!evidence || evidence.purged) return undefined;
      const bytes = await store.read(file);
      return bytes ? { evidence, bytes } : undefined;
    },
    claim: (caller, upload, log) => uploads.claim(holderOf(caller), upload, log),
    attached: (caller, upload) => uploads.attached(caller.site, upload),
    erase: (file, options) => store.erase(file, options),
    async close() {
      clearInterval(timer);
      await store.close();
    },
  };
}
