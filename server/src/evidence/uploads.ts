// Files on their way: begun, sent in pieces, finished, and then waiting to be put into a case.
// Owns the documents `upload:…` and every limit. What a file is, it asks `inspect`; where bytes lie, the store.
import { createHash, randomBytes } from 'node:crypto';
import { cleanCaption, cleanFileName, type Evidence, evidenceLimits } from '@recourse/shared/evidence';
import type { LogId } from '@recourse/shared/kit';
import type { Failure } from '@recourse/shared/protocol';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { Documents, Limits } from '../state/index.ts';
import type { EvidenceStore } from './evidenceStore.ts';
import { inspect } from './inspect.ts';
import type { TicketHolder } from './tickets.ts';

/** What nobody finishes, or puts into a case, is taken away. */
export const uploadLifeMs = 24 * 3_600_000;

/** Of one customer; far more than the most files of a case, far less than a disk. */
const begins = { points: 40, windowMs: 3_600_000 };
/** Of one network, since anybody can be a new customer. */
const beginsOfNetwork = { points: 120, windowMs: 3_600_000 };
const chunks = { points: 1_200, windowMs: 600_000 };

export interface UploadRecord {
  site: string;
  ids: readonly string[];
  name: string;
  bytes: number;
  expiresAt: number;
  /** Once it is finished. */
  file?: Evidence;
  /** The case that it was handed to; whether it arrived there, the case's log knows. */
  claimedBy?: LogId;
}

export type Answer =
  | { ok: true; record: UploadRecord; offset: number }
  | { ok: false; failure: Failure; offset?: number };

export interface Uploads {
  begin(
    holder: TicketHolder,
    of: { name: string; bytes: number; network: string },
  ): Promise<Answer & { upload?: string }>;
  look(holder: TicketHolder, upload: string): Promise<Answer>;
  append(holder: TicketHolder, upload: string, chunk: { offset: number; bytes: Uint8Array }): Promise<Answer>;
  /** `sha256` of all that was sent, so that what was damaged on the way does not count as what was picked. */
  complete(holder: TicketHolder, upload: string, sha256: string): Promise<Answer>;
  cancel(holder: TicketHolder, upload: string): Promise<Answer>;
  /** Hands a finished file to a case, before the case says that it has it. */
  claim(holder: TicketHolder, upload: string, log: LogId): Promise<Evidence | undefined>;
  /** The case has it. */
  attached(site: string, upload: string): Promise<void>;
  /** Takes away what is past its time and in no case. Answers how many. */
  sweep(site: string): Promise<number>;
}

export const uploadKey = (site: string, upload: string) => `upload:${site}:${upload}`;
const page = 100;

export function createUploads(of: {
  store: EvidenceStore;
  documents: Documents;
  limits: Limits;
  now: () => number;
  /** Whether this case's log holds this file. */
  isInCase: (log: LogId, file: string) => Promise<boolean>;
}): Uploads {
  const { store, documents, limits, now } = of;
  const missing: Answer = { ok: false, failure: { code: 'notFound' } };

  /** Only his, and only while it counts: anything else does not exist. */
  async function find(holder: TicketHolder, upload: string) {
    const key = uploadKey(holder.site, upload);
    const document = await documents.get(key);
    const record = document?.value as UploadRecord | undefined;
    if (!document || !record || record.expiresAt <= now()) return undefined;
    return record.ids.some((id) => holder.ids.includes(id)) ? { key, record, revision: document.revision } : undefined;
  }

  async function waitFor(key: string, budget: { points: number; windowMs: number }): Promise<Failure | undefined> {
    const { waitMs } = await limits.take(key, budget, now());
    return waitMs > 0 ? { code: 'rateLimited', retryAfterMs: waitMs } : undefined;
  }

  async function look(holder: TicketHolder, upload: string): Promise<Answer> {
    const found = await find(holder, upload);
    if (!found) return missing;
    const { record } = found;
    return { ok: true, record, offset: record.file ? record.bytes : await store.size(upload) };
  }

  async function drop(key: string, upload: string): Promise<void> {
    await store.dropParts(upload);
    await store.erase(upload);
    // Last, so that what is left of a crash is found again.
    await documents.remove(key);
  }

  return {
    async begin(holder, { name, bytes, network }) {
      const { site, ids } = holder;
      if (bytes > evidenceLimits.fileBytes) return { ok: false, failure: { code: 'tooLarge', field: 'bytes' } };
      const stopped = await secretIn(name);
      if (stopped) return { ok: false, failure: stopped };
      const wait =
        (await waitFor(`upload:${site}:${ids[0]}`, begins)) ?? (await waitFor(`uploads:${network}`, beginsOfNetwork));
      if (wait) return { ok: false, failure: wait };
      const upload = randomBytes(16).toString('base64url');
      const record: UploadRecord = { site, ids, name, bytes, expiresAt: now() + uploadLifeMs };
      await documents.put(uploadKey(site, upload), record, { expect: 0 });
      return { ok: true, record, offset: 0, upload };
    },
    look,
    async append(holder, upload, { offset, bytes }) {
      const found = await find(holder, upload);
      if (!found) return missing;
      const { record } = found;
      const wait = await waitFor(`chunk:${holder.site}:${holder.ids[0]}`, chunks);
      if (wait) return { ok: false, failure: wait };
      if (record.file) return { ok: false, failure: { code: 'wrongOffset' }, offset: record.bytes };
      if (offset + bytes.length > record.bytes) return { ok: false, failure: { code: 'tooLarge', field: 'offset' } };
      const { written, size } = await store.append(upload, offset, bytes);
      return written
        ? { ok: true, record, offset: size }
        : { ok: false, failure: { code: 'wrongOffset' }, offset: size };
    },
    async complete(holder, upload, sha256) {
      const found = await find(holder, upload);
      if (!found) return missing;
      const { key, record, revision } = found;
      if (record.file) return { ok: true, record, offset: record.bytes };
      const raw = await store.parts(upload);
      const size = raw?.length ?? 0;
      if (!raw || size !== record.bytes) return { ok: false, failure: { code: 'wrongOffset' }, offset: size };
      if (createHash('sha256').update(raw).digest('hex') !== sha256) {
        await drop(key, upload);
        return { ok: false, failure: { code: 'fileRefused', rule: 'changedOnTheWay' } };
      }
      const inspection = await inspect(raw);
      if (!inspection.ok) {
        await drop(key, upload);
        return { ok: false, failure: { code: 'fileRefused', rule: inspection.refusal } };
      }
      const { bytes, ...facts } = inspection.file;
      const file: Evidence = {
        id: upload,
        ...facts,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        name: cleanFileName(record.name, facts.format),
      };
      await store.keep(upload, bytes);
      const finished = { ...record, file, expiresAt: now() + uploadLifeMs };
      // Cancelled meanwhile: then nothing of it stays.
      if (!(await documents.put(key, finished, { expect: revision }))) {
        const other = await find(holder, upload);
        if (!other) await store.erase(upload);
        return other?.record.file ? { ok: true, record: other.record, offset: record.bytes } : missing;
      }
      await store.dropParts(upload);
      return { ok: true, record: finished, offset: record.bytes };
    },
    async cancel(holder, upload) {
      for (;;) {
        const found = await find(holder, upload);
        if (!found) return missing;
        const { key, record, revision } = found;
        // What a case may have is the case's.
        if (record.claimedBy !== undefined) return missing;
        // Over before anything is erased: whoever finishes it or hands it to a case meanwhile finds that it changed.
        if (!(await documents.put(key, { ...record, expiresAt: 0 }, { expect: revision }))) continue;
        await drop(key, upload);
        return { ok: true, record, offset: 0 };
      }
    },
    async claim(holder, upload, log) {
      const found = await find(holder, upload);
      const file = found?.record.file;
      if (!found || !file) return undefined;
      const { key, record, revision } = found;
      if (record.claimedBy === log) return file;
      if (record.claimedBy !== undefined && (await of.isInCase(record.claimedBy, upload))) return undefined;
      const claimed = { ...record, claimedBy: log };
      return (await documents.put(key, claimed, { expect: revision })) ? file : undefined;
    },
    attached: (site, upload) => documents.remove(uploadKey(site, upload)),
    async sweep(site) {
      let swept = 0;
      const prefix = uploadKey(site, '');
      for (let after: string | undefined; ; ) {
        const found = await documents.list(prefix, { limit: page, ...(after !== undefined && { after }) });
        for (const { key, value } of found) {
          const { expiresAt, claimedBy } = value as UploadRecord;
          if (expiresAt > now()) continue;
          const upload = key.slice(prefix.length);
          // The relay may have died between the case's log and this document.
          if (claimedBy !== undefined && (await of.isInCase(claimedBy, upload))) await documents.remove(key);
          else {
            await drop(key, upload);
            swept++;
          }
        }
        if (found.length < page) return swept;
        after = found.at(-1)?.key;
      }
    },
  };
}

/** Uploads of these customers, under way or finished, that are in no case yet. */
export async function uploadsOf(documents: Documents, site: string, ids: ReadonlySet<string>): Promise<string[]> {
  const prefix = uploadKey(site, '');
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const listed = await documents.list(prefix, { limit: page, ...(after !== undefined && { after }) });
    for (const { key, value } of listed)
      if ((value as UploadRecord).ids.some((id) => ids.has(id))) found.push(key.slice(prefix.length));
    if (listed.length < page) return found;
    after = listed.at(-1)?.key;
  }
}

async function secretIn(name: string): Promise<Failure | undefined> {
  const text = cleanCaption(name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/[_.]+/g, ' '));
  const found = findSecret(text, { field: 'message', lists: await allWordLists() });
  return found.verdict === 'block' ? { code: 'secretStopped', field: 'name', rule: found.rule } : undefined;
}
