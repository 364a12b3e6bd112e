// What follows when a log was erased: its content goes off the stores, and the site's audit says so.
// Owns this consequence of `conversationErased` and `caseErased`. Each is done once, crashes or not, and is harmless when it comes again.
import { eventIdOf, type LogId, parseLogId } from '@recourse/shared/kit';
import type { AuditEntry } from '@recourse/shared/site';
import { createAudit } from '../audit/audit.ts';
import { followUpId } from '../desk/derive.ts';
import type { StoredEvent } from '../log/eventLog.ts';
import { type ErasingPorts, eraseLog } from '../retention/eraseLog.ts';
import { createWiping } from '../retention/wiping.ts';
import { indexLog } from './indexer.ts';

export function createLogErasing(
  of: Omit<ErasingPorts, 'index' | 'wiping'>,
): (log: LogId, event: StoredEvent) => Promise<void> {
  return async (log, event) => {
    const { site } = parseLogId(log)!;
    const wiping = createWiping({ ...of, site, owner: '', now: () => event.time });
    await eraseLog({ ...of, wiping, index: (id, seq) => indexLog(of, id, seq) }, log);
    const { why } = (event.body ?? {}) as { why?: 'term' | 'request' };
    if (why === undefined) return;
    const entry: AuditEntry = { type: 'logErased', log, why, ...(why === 'request' && { by: 'commandLine' }) };
    const audit = createAudit({ log: of.log, now: () => event.time });
    await audit.record(site, entry, followUpId('audit', log, eventIdOf(event.chain)));
  };
}
