// TRON over the HTTP API of a full node (https://developers.tron.network/reference).
// Owns what its answers mean: {} is unknown, /walletsolidity/ holds only what no reorganisation takes back.
import { sha256 } from '@noble/hashes/sha2.js';
import { isDecimal } from '@recourse/shared/kit';
import { type ChainTransfer, mostTransfers } from '@recourse/shared/refund';
import { createBase58check } from '@scure/base';
import * as v from 'valibot';
import { fetchNode } from './fetchNode.ts';
import { type NodeReader, NodeUnavailable, type Reading } from './nodeReader.ts';
import { parseNode, plausibleTime, wholeUnits } from './parseNode.ts';
import { findToken, type KnownToken } from './tokens.ts';

const base58check = createBase58check(sha256);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const hexAddress = v.pipe(v.string(), v.regex(/^41[0-9a-f]{40}$/));
const word = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nothing = v.strictObject({});

const transactionSchema = v.union([
  nothing,
  v.object({
    txID: hash,
    ret: v.optional(v.array(v.object({ contractRet: v.optional(v.string()) })), []),
    raw_data: v.object({
      contract: v.pipe(
        v.array(
          v.object({
            type: v.string(),
            parameter: v.object({
              value: v.looseObject({
                amount: v.optional(natural),
                owner_address: v.optional(hexAddress),
                to_address: v.optional(hexAddress),
              }),
            }),
          }),
        ),
        v.length(1),
      ),
      data: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]*$/), v.maxLength(2000))),
    }),
  }),
]);

const infoSchema = v.union([
  nothing,
  v.object({
    id: hash,
    blockNumber: natural,
    blockTimeStamp: v.number(),
    result: v.optional(v.string()),
    log: v.optional(
      v.array(
        v.object({
          address: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
          topics: v.array(word),
          data: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]*$/))),
        }),
      ),
      [],
    ),
  }),
]);

/** Transfer(address,address,uint256), as on EVM networks. */
const transferTopic = 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';

export function tronNode(of: {
  url: string;
  headers?: Readonly<Record<string, string>>;
  tokens?: readonly KnownToken[];
  now: () => number;
}): NodeReader {
  const base = of.url.replace(/\/+$/, '');
  async function ask<Schema extends v.GenericSchema>(path: string, id: string, schema: Schema, signal: AbortSignal) {
    const body = JSON.stringify({ value: id });
    const { status, text } = await fetchNode({
      ...{ url: `${base}${path}`, method: 'POST', body, signal },
      headers: of.headers ?? {},
    });
    // There is no 404 in this API: it is another server that answers.
    if (status !== 200) throw new NodeUnavailable('failing');
    return parseNode(schema, text);
  }

  return {
    host: new URL(of.url).host,
    async read(id, _before, signal) {
      const transaction = await ask('/wallet/gettransactionbyid', id, transactionSchema, signal);
      if (!('txID' in transaction)) return { state: 'unknown', transfers: [] };
      if (transaction.txID !== id) throw new NodeUnavailable('lied');
      const { contract, data } = transaction.raw_data;
      const [{ type, parameter }] = contract as [(typeof contract)[number]];
      const { amount, owner_address: owner, to_address: to } = parameter.value;
      const memo = data === undefined ? undefined : memoOf(data);
      const coins: ChainTransfer[] =
        type === 'TransferContract' && to !== undefined && amount !== undefined
          ? [{ to: addressOf(to), ...(owner && { from: addressOf(owner) }), amount: trx(amount), currency: 'TRX' }]
          : [];
      const common = { ...(memo !== undefined && { memo }) };
      const info = await ask('/wallet/gettransactioninfobyid', id, infoSchema, signal);
      if (!('id' in info)) return { state: 'pending', transfers: coins, ...common };
      if (info.id !== id) throw new NodeUnavailable('lied');
      const solid = await ask('/walletsolidity/gettransactioninfobyid', id, infoSchema, signal);
      const failed =
        info.result === 'FAILED' || transaction.ret.some(({ contractRet = 'SUCCESS' }) => contractRet !== 'SUCCESS');
      return {
        state: failed ? 'failed' : 'id' in solid ? 'final' : 'confirmed',
        transfers: failed ? [] : [...coins, ...tokenTransfers(info.log)].slice(0, mostTransfers),
        ...common,
        block: info.blockNumber,
        ...(plausibleTime(info.blockTimeStamp, of.now()) && { time: info.blockTimeStamp }),
      } satisfies Reading;
    },
  };

  function tokenTransfers(log: readonly { address: string; topics: readonly string[]; data?: string | undefined }[]) {
    return log.flatMap(({ address, topics, data }): ChainTransfer[] => {
      const [topic, from, to, ...more] = topics;
      if (topic !== transferTopic || !from || !to || more.length > 0 || !/^[0-9a-f]{64}$/.test(data ?? '')) return [];
      const contract = addressOf(`41${address}`);
      const token = findToken('tron', contract, of.tokens);
      // Its digits would have to be asked of the contract itself, which may answer anything.
      if (!token) return [];
      const value = wholeUnits(BigInt(`0x${data}`), token.digits);
      if (!isDecimal(value)) return [];
      return [
        {
          ...{ to: addressOf(`41${to.slice(24)}`), from: addressOf(`41${from.slice(24)}`) },
          ...{ amount: value, currency: token.ticker, contract },
        },
      ];
    });
  }
}

const trx = (sun: number) => wholeUnits(BigInt(sun), 6);

function addressOf(hex: string): string {
  return base58check.encode(Buffer.from(hex, 'hex'));
}

/** One word, as exchanges ask for it: sentences of strangers are no business of a refund. */
function memoOf(hex: string): string | undefined {
  const text = Buffer.from(hex, 'hex').toString('latin1').trim();
  return /^[\x21-\x7e]{1,64}$/.test(text) ? text : undefined;
}
