// Removes one customer from the stores: his logs by an event each, behind which they are erased, and what is kept beside them.
// Owns the order. Every step is harmless when it is done again, so after a crash the same command goes on. Decides nothing of a log itself.
import { randomBytes } from 'node:crypto';
import { canonicalJson, type LogId } from '@recourse/shared/kit';
import type { NetworkName } from '@recourse/shared/refund';
import { createDevices } from '../access/devices.ts';
import { createOwnWords } from '../access/ownWords.ts';
import { createRecovery } from '../access/recovery.ts';
import { createCarry, type OwnCommand } from '../desk/carry.ts';
import { keyedDigest } from '../desk/derive.ts';
import type { EvidenceStore } from '../evidence/evidenceStore.ts';
import { uploadKey } from '../evidence/uploads.ts';
import { indexLog } from '../follow-ups/indexer.ts';
import { seenKey } from '../lookup/lookUp.ts';
import { forgetSubject } from '../notify/notices.ts';
import { draftKey } from '../relay/refundDrafts.ts';
import { eraseLog } from '../retention/eraseLog.ts';
import { eraseStopWords } from '../retention/eraseStopWords.ts';
import { createWiping } from '../retention/wiping.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';
import type { CustomerRecord, RecordPorts } from './customerRecord.ts';

export interface RemovalPorts extends RecordPorts {
  evidence: EvidenceStore;
}

/** `kept`: the logs that would not go, since they moved on meanwhile. */
export async function removeCustomer(
  of: RemovalPorts,
  record: CustomerRecord,
  { evenOpen }: { evenOpen: boolean },
): Promise<{ kept: LogId[] }> {
  const { log, state, shelf, site, evidence } = of;
  const carry = createCarry({ log, shelf, now: of.now });
  const wiping = createWiping({ site, owner: 'command line', log, state, now: of.now });
  const erasing = {
    ...{ log, state, shelf, wiping },
    eraseFile: (file: string, options: { wipe: boolean }) => evidence.erase(file, options),
    index: (id: LogId, seq: number) => indexLog({ shelf, state }, id, seq),
  };
  const told = (hint: SiteHint) => state.hints.publish(siteChannel(site), hint);

  async function done(id: LogId, command: OwnCommand): Promise<boolean> {
    const ack = await carry({
      ...{ log: id, id: `${randomBytes(16).toString('base64url')}.1`, author: { role: 'relay' }, reader: 'seq' },
      digest: keyedDigest(of.secret, canonicalJson(command)),
      allows: () => true,
      command: () => command,
    });
    return ack.ok;
  }

  await wiping.ask();
  await forgetBeside(of, record);
  const kept: LogId[] = [];
  for (const { log: id } of record.cases)
    if (!(await done(id, { type: 'eraseCase', why: 'request', evenOpen }))) kept.push(id);
  // A case that stays keeps its place.
  for (const id of kept.length > 0 ? [] : record.conversations)
    if (!(await done(id, { type: 'eraseConversation', why: 'request' }))) kept.push(id);
  for (const id of record.stops) {
    await done(id, { type: 'eraseWords' });
    await eraseStopWords(erasing, id, { wipe: false });
  }
  for (const id of [...record.cases.map((each) => each.log), ...record.conversations]) {
    await eraseLog(erasing, id);
    await told({ type: 'row', log: id, moved: true });
  }
  // Another relay may have wiped what was erased first.
  await wiping.ask();
  for (const customer of record.ids) await told({ type: 'ownWord', customer });
  return { kept };
}

/** What is no log. First, because the logs are what he is found by when this has to be done again. */
async function forgetBeside(of: RemovalPorts, { ids, cases, uploads }: CustomerRecord): Promise<void> {
  const { state, site, secret, evidence } = of;
  const { documents, limits } = state;
  const devices = createDevices(documents);
  const recovery = createRecovery({ documents, limits, devices, secret, now: of.now });
  const ownWords = createOwnWords({ documents, secret });
  for (const upload of uploads) {
    await evidence.dropParts(upload);
    await evidence.erase(upload, { wipe: false });
    await documents.remove(uploadKey(site, upload));
  }
  for (const { network, id } of cases.flatMap(({ transactions }) => transactions))
    await documents.remove(seenKey(network as NetworkName, id));
  for (const id of ids) {
    await documents.remove(draftKey(site, id));
    await ownWords.forget(site, id);
    await forgetSubject(documents, site, id);
    await recovery.forget(site, id);
    await devices.forget(site, id);
  }
}
