// What follows when a log was erased: its content goes off the stores, and the site's audit says so.
// Owns this consequence of `conversationErased` and `caseErased`. Each is done once, crashes or not, and is harmless when it comes again.
import { type ErasureReason, eventIdOf, type LogId, parseLogId } from '@recourse/shared/kit';
import type { AuditEntry } from '@recourse/shared/site';
import { createAudit } from '../audit/audit.ts';
import { followUpId } from '../desk/derive.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import { type ErasingPorts, eraseLog } from '../retention/eraseLog.ts';
import { createWiping, type Wiping } from '../retention/wiping.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';
import { indexLog } from './indexer.ts';

export function createLogErasing(
  of: Omit<ErasingPorts, 'index' | 'wiping'>,
): (log: LogId, event: StoredEvent) => Promise<void> {
  return async (log, event) => {
    await eraseLog({ ...of, wiping: wipingFor(of, log), index: (id, seq) => indexLog(of, id, seq) }, log);
    const { why, customer } = (event.body ?? {}) as { why?: ErasureReason; customer?: { id: string } };
    if (why === undefined || customer === undefined) return;
    const { site } = parseLogId(log)!;
    // Who was removed has no word of his own any more either.
    if (why === 'request')
      await of.state.hints.publish(siteChannel(site), { type: 'ownWord', customer: customer.id } satisfies SiteHint);
    const entry: AuditEntry = { type: 'logErased', log, why, ...(why === 'request' && { by: 'commandLine' }) };
    const audit = createAudit({ log: of.log, now: () => event.time });
    await audit.record(site, entry, followUpId('audit', log, eventIdOf(event.chain)));
  };
}

/** For asking only: when it is this relay's turn to wipe, its workers know. */
export function wipingFor(of: { log: EventLog; state: State }, log: LogId): Pick<Wiping, 'ask'> {
  return createWiping({ ...of, site: parseLogId(log)!.site, owner: '', now: () => 0 });
}
