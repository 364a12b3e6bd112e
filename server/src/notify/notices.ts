// Notices that wait for their delivery.
// Owns their keys and when each is due next. A notice made twice has the same key and the same id, so nothing is told twice for it.
import type { LogId } from '@recourse/shared/kit';
import type { NoticeKind } from '@recourse/shared/views';
import type { Documents } from '../state/ports.ts';

export interface WaitingNotice {
  /** The event's, by which the receiver knows a repeated delivery. */
  id: string;
  log: LogId;
  /** The event's place in its log. */
  seq: number;
  /** The wallet's own name for the customer. */
  customer: string;
  kind: NoticeKind;
  deadline?: number;
  /** When it happened, milliseconds since 1970. */
  at: number;
  /** Deliveries that failed. */
  tries: number;
}

const keyOf = (site: string, dueAt: number, id: string) => `notice:${site}:${String(dueAt).padStart(14, '0')}:${id}`;

export interface Notices {
  put(dueAt: number, notice: WaitingNotice): Promise<void>;
  /** Due at `now` or before, earliest first. */
  due(now: number, limit: number): Promise<Array<{ key: string; notice: WaitingNotice }>>;
  remove(key: string): Promise<void>;
}

export function createNotices(site: string, documents: Documents): Notices {
  return {
    async put(dueAt, notice) {
      await documents.put(keyOf(site, dueAt, notice.id), notice);
    },
    async due(now, limit) {
      const listed = await documents.list(`notice:${site}:`, { limit });
      const last = keyOf(site, now + 1, '');
      return listed.filter(({ key }) => key < last).map(({ key, value }) => ({ key, notice: value as WaitingNotice }));
    },
    remove: (key) => documents.remove(key),
  };
}

/** Holds up to where a customer was told of a conversation. */
export const noticedKey = (log: LogId) => `noticed:${log}`;

const subjectKey = (site: string, customer: string) => `subject:${site}:${customer}`;

/** The wallet's own name for a known customer, by which its backend finds him. Kept only where a site notifies. */
export async function keepSubject(
  documents: Documents,
  site: string,
  customer: string,
  subject: string,
): Promise<void> {
  await documents.put(subjectKey(site, customer), subject, { expect: 0 });
}

/** Forgets his name there, and every notice that waits for him. */
export async function forgetSubject(documents: Documents, site: string, customer: string): Promise<void> {
  const subject = await subjectOf(documents, site, customer);
  for (let after: string | undefined; subject !== undefined; ) {
    const page = await documents.list(`notice:${site}:`, { limit: 100, ...(after !== undefined && { after }) });
    for (const { key, value } of page) if ((value as WaitingNotice).customer === subject) await documents.remove(key);
    if (page.length < 100) break;
    after = page.at(-1)!.key;
  }
  await documents.remove(subjectKey(site, customer));
}

export async function subjectOf(documents: Documents, site: string, customer: string): Promise<string | undefined> {
  return (await documents.get(subjectKey(site, customer)))?.value as string | undefined;
}
