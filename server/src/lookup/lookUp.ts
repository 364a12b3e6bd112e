// What the networks say of a transaction: asked of the configured nodes, compared, and remembered.
// Owns the caching and what two nodes amount to. Never denies anything: a node that is down is `unavailable`, not "not found".
import type { ChainFinding, NetworkName } from '@recourse/shared/refund';
import type { Logger } from '../logger.ts';
import type { Documents } from '../state/ports.ts';
import { type NodeReader, NodeUnavailable, type Reading, type Trace } from './nodeReader.ts';

/** All tries with one node end by then: a customer is looking at the screen. */
const deadlineMs = 8_000;
const freshMs = 15_000;
/** How long it is remembered that a transaction was seen at all, to tell a replaced one from one that never was. */
const seenForMs = 14 * 24 * 60 * 60_000;
const mostRemembered = 2_000;

/** Where it is remembered that a transaction was seen. */
export const seenKey = (network: NetworkName, id: string) => `chain:${network}:${id}`;

export interface LookUp {
  /** Networks that have a node. */
  readonly networks: ReadonlySet<NetworkName>;
  /** `transactionId` in the network's own spelling, its form checked. Never throws for what a node does. */
  find(network: NetworkName, transactionId: string): Promise<ChainFinding>;
}

export interface LookUpOptions {
  nodes: ReadonlyMap<NetworkName, readonly NodeReader[]>;
  documents: Documents;
  now: () => number;
  logger: Logger;
}

interface Seen {
  trace?: Trace;
  inBlock: boolean;
}

export function createLookUp({ nodes, documents, now, logger }: LookUpOptions): LookUp {
  /** Final findings stay, the others for some seconds; whoever asks meanwhile waits for the same answer. */
  const known = new Map<string, { finding: Promise<ChainFinding>; until: number }>();

  async function ask(network: NetworkName, id: string): Promise<ChainFinding> {
    const key = seenKey(network, id);
    const before = ((await documents.get(key))?.value ?? undefined) as Seen | undefined;
    const readings = await Promise.all(
      (nodes.get(network) ?? []).map((node) => readFrom(node, network, id, before?.trace)),
    );
    const { trace, ...reading } = agreed(readings.filter((each) => each !== undefined));
    const inBlock = reading.block !== undefined;
    // What fell out of its block may come again, or never: both are for a person.
    const reorganised = before?.inBlock === true && !inBlock && reading.state !== 'unavailable';
    if (trace || inBlock) {
      const seen: Seen = { ...(trace && { trace }), inBlock: inBlock || before?.inBlock === true };
      await documents.put(key, seen, { expiresAt: now() + seenForMs });
    }
    return { ...reading, ...(reorganised && { reorganised }), network, transactionId: id, readAt: now() };
  }

  async function readFrom(
    node: NodeReader,
    network: NetworkName,
    id: string,
    before: Trace | undefined,
  ): Promise<Reading | undefined> {
    try {
      return await node.read(id, before, AbortSignal.timeout(deadlineMs));
    } catch (error) {
      const reason = error instanceof NodeUnavailable ? error.reason : 'failing';
      // Neither the id nor the address: who asks about what is the customer's own business.
      logger.warn({ network, node: node.host, reason }, 'a node could not be read');
      return undefined;
    }
  }

  return {
    networks: new Set(nodes.keys()),
    async find(network, id) {
      const key = `${network}:${id}`;
      const at = now();
      const kept = known.get(key);
      if (kept && kept.until > at) return kept.finding;
      const finding = ask(network, id);
      known.set(key, { finding, until: at + deadlineMs + freshMs });
      if (known.size > mostRemembered) known.delete(known.keys().next().value!);
      try {
        const found = await finding;
        const until = found.state === 'final' ? Number.POSITIVE_INFINITY : now() + freshMs;
        // What no node could say is asked again at once.
        if (found.state === 'unavailable') known.delete(key);
        else known.set(key, { finding, until });
        return found;
      } catch (error) {
        known.delete(key);
        throw error;
      }
    },
  };
}

const nothing: Reading = { state: 'unavailable', transfers: [] };

/**
 * What several nodes amount to: they must tell the same of who paid whom. One that has not heard of it yet while another has is only late,
 * as far as that goes to pending; about a block they may not contradict each other.
 */
export function agreed(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings;
  if (!first) return nothing;
  if (others.length === 0) return first;
  const heard = readings.filter(({ state }) => state !== 'unknown');
  if (heard.length === 0) return first;
  const [best, ...rest] = [...heard].sort((a, b) => depth[a.state] - depth[b.state]) as [Reading, ...Reading[]];
  const sameTransfers = rest.every(
    (other) => other.transfers.length === 0 || best.transfers.length === 0 || told(other) === told(best),
  );
  const sameEnd = rest.every(({ state }) => (state === 'failed') === (best.state === 'failed') || state === 'pending');
  // One node alone may not put a transaction into a block that the other has never heard of.
  const invented = heard.length < readings.length && best.block !== undefined;
  if (!sameTransfers || !sameEnd || invented) return nothing;
  // The least that they agree on: what one calls final and the other confirmed is confirmed.
  return best;
}

const depth = { pending: 0, replaced: 1, confirmed: 2, final: 3, failed: 4, unknown: 5, unavailable: 6 } as const;

function told({ transfers }: Reading): string {
  return JSON.stringify(transfers.map(({ to, amount, contract }) => [to, amount, contract ?? '']));
}
