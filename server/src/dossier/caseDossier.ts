// A case as the file that one reader may take away, with a head that this relay signs.
// Owns reading the whole log and the signature. Whether he may have it is decided before.
import { hkdfSync } from 'node:crypto';
import { type Dossier, dossierPage, makeDossier } from '@recourse/shared/dossier';
import { caseNumber, chainStart, isTimeZone, type LogId, type SignedHead } from '@recourse/shared/kit';
import { type Locale, localeOf } from '@recourse/shared/words';
import { refundWords } from '@recourse/shared/words/all';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import { signHead } from '../log/signedHead.ts';
import type { Site } from '../site.ts';

const page = 500;

/** One key for all relays of a deployment, since all have its secret; another secret is another key. */
export function receiptKey(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'recourse receipts v1', 32)).toString('base64url');
}

export async function wholeLog(log: EventLog, id: LogId): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const next = await log.read(id, { after: events.at(-1)?.seq ?? 0, limit: page });
    events.push(...next);
    if (next.length < page) return events;
  }
}

export function signedHeadOf(
  id: LogId,
  events: readonly StoredEvent[],
  of: { secret: string; now: number },
): SignedHead {
  const last = events.at(-1);
  return signHead(receiptKey(of.secret), {
    log: id,
    seq: last?.seq ?? 0,
    chain: last?.chain ?? chainStart,
    time: of.now,
  });
}

/** undefined if there is no such case. */
export async function caseDossier(of: {
  log: EventLog;
  id: LogId;
  reader: Dossier['reader'];
  secret: string;
  now: number;
}): Promise<Dossier | undefined> {
  const events = await wholeLog(of.log, of.id);
  if (events.length === 0) return undefined;
  const head = signedHeadOf(of.id, events, of);
  return makeDossier({ caseNumber: caseNumber(of.id), reader: of.reader, head, events });
}

export function dossierHtml(dossier: Dossier, of: { site: Site; locale: string; timeZone: string }): string {
  const locale: Locale = localeOf(of.locale);
  const siteName = of.site.name[locale] ?? Object.values(of.site.name)[0] ?? of.site.id;
  const timeZone = isTimeZone(of.timeZone) ? of.timeZone : 'UTC';
  return dossierPage(dossier, { locale, timeZone, siteName, words: refundWords(locale) });
}
