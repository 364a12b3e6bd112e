// Bitcoin over Esplora's HTTP API (https://github.com/Blockstream/esplora/blob/master/API.md).
// Owns what its answers mean: 404 is unknown, an unconfirmed one waits, six blocks are final.
import type { ChainTransfer } from '@recourse/shared/refund';
import { mostTransfers } from '@recourse/shared/refund';
import * as v from 'valibot';
import { fetchNode } from './fetchNode.ts';
import { type NodeReader, NodeUnavailable, type Reading, type Trace } from './nodeReader.ts';
import { parseNode, plausibleTime, wholeUnits } from './parseNode.ts';

const finalAfter = 6;
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const height = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const satoshi = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(21e14));
const address = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(130))));

const transactionSchema = v.object({
  txid: hash,
  vin: v.pipe(
    v.array(
      v.object({
        txid: hash,
        vout: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        prevout: v.optional(v.nullable(v.object({ scriptpubkey_address: address }))),
      }),
    ),
    v.minLength(1),
  ),
  vout: v.array(v.object({ scriptpubkey_address: address, value: satoshi })),
  status: v.variant('confirmed', [
    v.object({ confirmed: v.literal(true), block_height: height, block_time: v.number() }),
    v.object({ confirmed: v.literal(false) }),
  ]),
});

const outspendSchema = v.object({ spent: v.boolean(), txid: v.optional(hash) });

export function esploraNode(of: {
  url: string;
  headers?: Readonly<Record<string, string>>;
  now: () => number;
}): NodeReader {
  const base = of.url.replace(/\/+$/, '');
  const headers = of.headers ?? {};
  const get = (path: string, signal: AbortSignal) => fetchNode({ url: `${base}${path}`, headers, signal });

  return {
    host: new URL(of.url).host,
    async read(id, before, signal) {
      const answer = await get(`/tx/${id}`, signal);
      if (answer.status === 404) {
        const replaced = await spentOtherwise(id, before, signal);
        return { state: replaced ? 'replaced' : 'unknown', transfers: [] };
      }
      const { txid, vin, vout, status } = parseNode(transactionSchema, answer.text);
      if (txid !== id) throw new NodeUnavailable('lied');
      const [first] = vin;
      const from = first?.prevout?.scriptpubkey_address ?? undefined;
      const senders = new Set(vin.map((input) => input.prevout?.scriptpubkey_address));
      // What goes back to a sender is change, unless nothing goes anywhere else.
      const paid = vout.filter(({ scriptpubkey_address: to }) => to && !senders.has(to));
      const shown = paid.length > 0 ? paid : vout.filter(({ scriptpubkey_address: to }) => to);
      const transfers = shown.slice(0, mostTransfers).map(
        ({ scriptpubkey_address: to, value }): ChainTransfer => ({
          to: to!,
          ...(from && { from }),
          amount: wholeUnits(BigInt(value), 8),
          currency: 'BTC',
        }),
      );
      const trace = { outpoint: `${first!.txid}:${first!.vout}` };
      if (!status.confirmed) return { state: 'pending', transfers, trace };
      const tip = parseNode(height, (await get('/blocks/tip/height', signal)).text);
      const confirmations = tip - status.block_height + 1;
      // A tip below the block: the two answers are of two chains.
      if (confirmations < 1) throw new NodeUnavailable('lied');
      const time = status.block_time * 1000;
      return {
        state: confirmations >= finalAfter ? 'final' : 'confirmed',
        ...{ transfers, confirmations, trace },
        block: status.block_height,
        ...(plausibleTime(time, of.now()) && { time }),
      } satisfies Reading;
    },
  };

  /** A coin that it would have spent was spent by another transaction (replace-by-fee, or a double spend). */
  async function spentOtherwise(id: string, before: Trace | undefined, signal: AbortSignal): Promise<boolean> {
    if (before === undefined || !('outpoint' in before)) return false;
    const [txid, n] = before.outpoint.split(':');
    const answer = await get(`/tx/${txid}/outspend/${n}`, signal);
    if (answer.status === 404) return false;
    const { spent, txid: by } = parseNode(outspendSchema, answer.text);
    return spent && by !== undefined && by !== id;
  }
}
