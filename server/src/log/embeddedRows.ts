import type { CommandId } from '@recourse/shared/kit';
import type { StoredAuthor, StoredEvent } from './eventLog.ts';

/** An event as the statements of `embeddedSchema.ts` answer it. */
export type EventRow = [
  number,
  number | null,
  CommandId,
  string,
  string,
  number,
  number,
  string,
  string | null,
  string | null,
  string,
  string,
];

export function storedEvent(row: EventRow): StoredEvent {
  const [seq, pub, command, commandDigest, type, version, time, author, body, salt, digest, chain] = row;
  return {
    seq,
    pub,
    command,
    commandDigest,
    type,
    version,
    time,
    author: JSON.parse(author) as StoredAuthor,
    body: body === null ? null : (JSON.parse(body) as Record<string, unknown>),
    salt,
    digest,
    chain,
  };
}
