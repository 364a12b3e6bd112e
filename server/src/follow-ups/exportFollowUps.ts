// What follows from an agent's asking for the record of a case: it stands in the site's audit, with whoever agreed or did not.
// Owns these entries. That somebody then had it is written down by whoever hands it out, before he does.
import type { CaseEvent } from '@recourse/shared/case';
import { eventIdOf, type LogId, parseLogId } from '@recourse/shared/kit';
import type { AuditEntry, AuditPerson } from '@recourse/shared/site';
import { createAudit } from '../audit/audit.ts';
import { followUpId } from '../desk/derive.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';

export function createExportFollowUps({ log }: { log: EventLog }): (id: LogId, event: StoredEvent) => Promise<void> {
  /** Not from the fold: by now he may have asked for something else. */
  async function askedAt(id: LogId, at: number): Promise<{ agent: AuditPerson; reason: string } | undefined> {
    const [event] = await log.read(id, { after: at - 1, limit: 1 });
    const agent = event && agentOf(event);
    const reason = event?.type === 'exportAsked' && event.body?.reason;
    // Without a body the whole case was erased meanwhile.
    return agent && typeof reason === 'string' ? { agent, reason } : undefined;
  }

  async function entryOf(id: LogId, event: StoredEvent): Promise<AuditEntry | undefined> {
    const type = event.type as CaseEvent['type'];
    if (type !== 'exportAsked' && type !== 'exportConfirmed' && type !== 'exportRefused') return undefined;
    const asked = await askedAt(id, type === 'exportAsked' ? event.seq : Number(event.body?.asked));
    const by = agentOf(event);
    if (!asked || !by) return undefined;
    return type === 'exportAsked' ? { type, log: id, ...asked } : { type, log: id, ...asked, by };
  }

  return async (id, event) => {
    const [entry, site] = [await entryOf(id, event), parseLogId(id)?.site];
    if (!entry || site === undefined) return;
    const audit = createAudit({ log, now: () => event.time });
    await audit.record(site, entry, followUpId('audit', id, eventIdOf(event.chain)));
  };
}

function agentOf({ author }: StoredEvent): AuditPerson | undefined {
  const { role, id, name } = author;
  return role === 'agent' && id !== undefined && name !== undefined ? { id, name } : undefined;
}
