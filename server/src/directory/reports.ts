// What customers report as not ours: kept for the operator, each value once a day, without a word about who reported it.
// Owns what is written down and how much of it. Never takes a sentence, and nothing in which the guard sees a secret.
import { createHash } from 'node:crypto';
import type { Subject } from '@recourse/shared/directory';
import type { Failure } from '@recourse/shared/protocol';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { Audit } from '../audit/audit.ts';
import type { Documents, Limits } from '../state/index.ts';

/** `typed`: as it came, for the guard alone; folding a text may hide a secret's checksum. */
interface Reported {
  typed: string;
  subject: Exclude<Subject, { kind: 'unreadable' | 'case' }>;
}

export interface Reports {
  /** undefined: it is kept. */
  take(site: string, reported: Reported): Promise<Failure | undefined>;
}

const dayMs = 86_400_000;
/** Different values of one site in a day; a flood of made-up ones is a flood of disk. */
const newValues = { points: 500, windowMs: dayMs };

export function createReports(of: {
  audit: Pick<Audit, 'record'>;
  documents: Documents;
  limits: Limits;
  now: () => number;
  /** For the metric. */
  count: (site: string, channel: string) => void;
}): Reports {
  const { audit, documents, limits, now, count } = of;
  return {
    async take(site, { typed, subject }) {
      const { channel, value } = kept(subject);
      const lists = await allWordLists();
      const isSecret = findSecret(typed, { field: 'message', lists }).verdict === 'block';
      if (isSecret) return { code: 'secretStopped', field: 'value' };
      count(site, channel);
      const day = Math.floor(now() / dayMs);
      const digest = createHash('sha256').update(value).digest('base64url').slice(0, 22);
      const key = `report:${site}:${day}:${digest}`;
      const isNew = await documents.put(key, { channel }, { expect: 0, expiresAt: now() + 2 * dayMs });
      if (!isNew) return undefined;
      if ((await limits.take(`reports:${site}`, newValues, now())).waitMs > 0) return undefined;
      await audit.record(site, { type: 'impostorReported', channel, value });
      return undefined;
    },
  };
}

function kept(subject: Reported['subject']): { channel: string; value: string } {
  switch (subject.kind) {
    case 'site':
      return { channel: 'site', value: subject.host.slice(0, 160) };
    case 'handle':
      return { channel: subject.platform ?? 'handle', value: subject.handle };
    case 'phone':
      return { channel: 'phone', value: subject.number };
    case 'mail':
      return { channel: 'mail', value: subject.address.slice(0, 160) };
    case 'trick':
      return { channel: subject.channel, value: subject.value };
  }
}
