// The receipt for a log's head, as it is signed and as it is read offline.
// Owns the shape and the signed text. Never signs: keys stay on the relay.
import { canonicalJson } from './chain.ts';
import type { LogId } from './ids.ts';

/** At `time` (milliseconds since 1970) this log's event `seq` had this chain. */
export interface HeadStatement {
  log: LogId;
  seq: number;
  chain: string;
  time: number;
}

export interface SignedHead extends HeadStatement {
  /** Ed25519 public key, base64url. */
  key: string;
  /** Over `headStatementText`, base64url. */
  signature: string;
}

/** The first line keeps the signature from meaning anything elsewhere. */
export function headStatementText({ log, seq, chain, time }: HeadStatement): string {
  return `recourse log head v1\n${canonicalJson({ log, seq, chain, time })}`;
}

/**
 * The receipt to keep of two: the later one. One that goes back, or says otherwise of the same place, does not take the place of what
 * it contradicts; the older one is then what shows it. `kept`: as it was stored.
 */
export function newerReceipt(kept: string | undefined, given: SignedHead): SignedHead {
  let old: SignedHead | undefined;
  try {
    old = JSON.parse(kept ?? 'null') ?? undefined;
  } catch {
    // Not one that we wrote.
  }
  if (typeof old !== 'object' || old.log !== given.log || typeof old.seq !== 'number') return given;
  return given.seq > old.seq || (given.seq === old.seq && given.chain === old.chain) ? given : old;
}
