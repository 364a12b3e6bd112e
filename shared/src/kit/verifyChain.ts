// Whether a log's events are the ones that were appended, all of them, in that order.
// Owns the check. Never trusts a chain by itself: a re-made one shows only against a head kept or signed elsewhere.
import { chainNext, chainStart, eventDigest } from './chain.ts';

export interface ChainedEvent {
  seq: number;
  type: string;
  version: number;
  time: number;
  author: unknown;
  /** Both null where the body was erased or is withheld from the reader; the digest stands for it. */
  body: Record<string, unknown> | null;
  salt: string | null;
  digest: string;
  chain: string;
}

export interface ChainPoint {
  seq: number;
  chain: string;
}

export type ChainVerdict =
  | { name: 'whole'; head: ChainPoint; withheldBodies: number }
  /** `seq`: the first place where it shows. */
  | { name: 'broken'; seq: number; because: 'missing' | 'changedEvent' | 'changedChain' | 'otherHead' };

/**
 * `events` in the order they are claimed to have. `after`: where they continue a log that was verified so far (default: its start).
 * `head`: where the log is known to end or to have passed; without it a cut tail and a wholly re-made chain go unnoticed.
 */
export function verifyChain(
  events: readonly ChainedEvent[],
  known: { after?: ChainPoint; head?: ChainPoint } = {},
): ChainVerdict {
  const { after = { seq: 0, chain: chainStart }, head } = known;
  let { seq, chain } = after;
  let withheldBodies = 0;
  if (head && head.seq === seq && head.chain !== chain) return { name: 'broken', seq, because: 'otherHead' };
  for (const event of events) {
    if (event.seq !== seq + 1) return { name: 'broken', seq: seq + 1, because: 'missing' };
    seq = event.seq;
    if (event.body === null || event.salt === null) withheldBodies += 1;
    else if (eventDigest(event.salt, { ...event, body: event.body }) !== event.digest)
      return { name: 'broken', seq, because: 'changedEvent' };
    chain = chainNext(chain, seq, event.digest);
    if (chain !== event.chain) return { name: 'broken', seq, because: 'changedChain' };
    if (head && head.seq === seq && head.chain !== chain) return { name: 'broken', seq, because: 'otherHead' };
  }
  if (head && head.seq > seq) return { name: 'broken', seq: seq + 1, because: 'missing' };
  return { name: 'whole', head: { seq, chain }, withheldBodies };
}
