// Whether a stored event stands right behind a head.
// Owns the check that a reader makes before it goes on from what it has: a store that lost its tail may have grown another one.
import { chainNext } from '@recourse/shared/kit';
import type { LogHead, StoredEvent } from './eventLog.ts';

export function continues(head: Pick<LogHead, 'seq' | 'chain'>, event: StoredEvent): boolean {
  return event.seq === head.seq + 1 && chainNext(head.chain, event.seq, event.digest) === event.chain;
}
