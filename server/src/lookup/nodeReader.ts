// What one node of one network must be able to tell.
// Owns the interface and the one error. Never caches and never compares nodes: lookUp.ts does.
import type { ChainFinding } from '@recourse/shared/refund';

/** What a node said just now; the look-up adds when, and what it remembers from before. */
export type Reading = Omit<ChainFinding, 'readAt' | 'network' | 'transactionId' | 'reorganised'> & {
  /** By what a transaction that vanishes can later be told from one that was replaced. */
  trace?: Trace;
};

/** `sender` has used `nonce` up, or `outpoint` (`txid:n`) was spent: then something else took the place. */
export type Trace = { sender: string; nonce: number } | { outpoint: string };

export interface NodeReader {
  /** For the log and for metrics; a host and never a path, which may hold a key. */
  readonly host: string;
  /** The id is in the network's own spelling. `before` is the trace of an earlier reading, where there was one. */
  read(transactionId: string, before: Trace | undefined, signal: AbortSignal): Promise<Reading>;
}

/** The node did not answer, or answered in a way that cannot be trusted. Says nothing of the transaction. */
export class NodeUnavailable extends Error {
  readonly reason: NodeProblem;
  constructor(reason: NodeProblem, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** `lied`: it answered about something else than it was asked, or contradicts itself. */
export type NodeProblem = 'unreachable' | 'slow' | 'limited' | 'failing' | 'malformed' | 'tooLarge' | 'lied';
