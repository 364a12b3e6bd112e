// What a connection gets of a case to take away: the dossier in the reader's language, and the receipt.
// Owns these two answers. Whether he may have them is decided before.
import { caseNumber, type LogId } from '@recourse/shared/kit';
import type { DossierAnswer, ReceiptAnswer } from '@recourse/shared/protocol';
import type { Caller } from '../desk/caller.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Site } from '../site.ts';
import { caseDossier, dossierHtml, signedHeadOf, wholeLog } from './caseDossier.ts';

export interface CaseFiles {
  dossier(caller: Caller, site: Site, of: { log: LogId; locale: string; timeZone: string }): Promise<DossierAnswer>;
  receipt(log: LogId): Promise<ReceiptAnswer>;
}

export function createCaseFiles(of: { log: EventLog; secret: string; now: () => number }): CaseFiles {
  return {
    async dossier(caller, site, { log: id, locale, timeZone }) {
      const dossier = await caseDossier({ ...of, id, reader: caller.role, now: of.now() });
      if (!dossier) return { ok: false, failure: { code: 'notFound' } };
      return {
        ok: true,
        caseNumber: caseNumber(id),
        page: dossierHtml(dossier, { site, locale, timeZone }),
        json: JSON.stringify(dossier),
      };
    },
    async receipt(id) {
      return { ok: true, receipt: signedHeadOf(id, await wholeLog(of.log, id), { ...of, now: of.now() }) };
    },
  };
}
