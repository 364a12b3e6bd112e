// An EVM network over JSON-RPC.
// Owns what the parts of the answer mean together: a hash, a receipt, a block and the point that is final.
import { isDecimal } from '@recourse/shared/kit';
import { type ChainTransfer, isEvm, mostTransfers, type NetworkName, ownCoinOf } from '@recourse/shared/refund';
import {
  BlockNotFoundError,
  type Client,
  createClient,
  erc20Abi,
  getAddress,
  http,
  parseEventLogs,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from 'viem';
import {
  getBlock,
  getBlockNumber,
  getTransaction,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
} from 'viem/actions';
import { fetchNode, tryMs } from './fetchNode.ts';
import { type NodeReader, NodeUnavailable, type Reading, type Trace } from './nodeReader.ts';
import { plausibleTime, wholeUnits } from './parseNode.ts';
import { findToken, type KnownToken } from './tokens.ts';

export interface EvmNodeOptions {
  network: NetworkName;
  url: string;
  headers?: Readonly<Record<string, string>>;
  tokens?: readonly KnownToken[];
  now: () => number;
}

export function evmNode({ network, url, headers = {}, tokens = [], now }: EvmNodeOptions): NodeReader {
  if (!isEvm(network)) throw new Error(`${network} is no EVM network`);

  function clientFor(signal: AbortSignal): Client {
    return createClient({
      transport: http(url, {
        retryCount: 0,
        timeout: 3 * tryMs,
        fetchFn: async (_: unknown, init?: { body?: unknown }) => {
          const { status, text } = await fetchNode({ url, method: 'POST', headers, body: String(init?.body), signal });
          return new Response(text, { status, headers: { 'content-type': 'application/json' } });
        },
      }),
    });
  }

  return {
    host: new URL(url).host,
    async read(id, before, signal) {
      try {
        return await readWith(clientFor(signal), id as `0x${string}`, before);
      } catch (error) {
        throw unavailable(error);
      }
    },
  };

  async function readWith(client: Client, hash: `0x${string}`, before: Trace | undefined): Promise<Reading> {
    const transaction = await orUndefined(getTransaction(client, { hash }), TransactionNotFoundError);
    if (!transaction) return { state: await whyUnknown(client, before), transfers: [] };
    if (transaction.hash.toLowerCase() !== hash.toLowerCase()) throw new NodeUnavailable('lied');
    const { from, to, value, nonce } = transaction;
    const trace = { sender: from, nonce };
    const coins: ChainTransfer[] =
      to && value > 0n ? [transfer(from, to, wholeUnits(value, 18), { currency: ownCoinOf(network) })] : [];
    const receipt =
      transaction.blockNumber === null
        ? undefined
        : await orUndefined(getTransactionReceipt(client, { hash }), TransactionReceiptNotFoundError);
    if (!receipt) return { state: 'pending', transfers: coins, trace };
    if (receipt.transactionHash.toLowerCase() !== hash.toLowerCase()) throw new NodeUnavailable('lied');
    const block = await orUndefined(getBlock(client, { blockNumber: receipt.blockNumber }), BlockNotFoundError);
    // The chain moved between two questions: what was read does not belong together.
    if (!block || block.hash !== receipt.blockHash) throw new NodeUnavailable('lied');
    const time = Number(block.timestamp) * 1000;
    const [head, final] = await Promise.all([getBlockNumber(client, { cacheTime: 0 }), finalBlock(client)]);
    const isFinal = final !== undefined && final >= receipt.blockNumber;
    const failed = receipt.status !== 'success';
    return {
      state: failed ? 'failed' : isFinal ? 'final' : 'confirmed',
      transfers: failed ? [] : [...coins, ...(await tokenTransfers(client, receipt))].slice(0, mostTransfers),
      block: Number(receipt.blockNumber),
      ...(plausibleTime(time, now()) && { time }),
      confirmations: Math.max(0, Number(head - receipt.blockNumber) + 1),
      trace,
    };
  }

  async function tokenTransfers(client: Client, { logs }: TransactionReceipt): Promise<ChainTransfer[]> {
    const moved = parseEventLogs({ abi: erc20Abi, eventName: 'Transfer', logs, strict: true }).slice(0, mostTransfers);
    const digits = new Map<string, Promise<number | undefined>>();
    const found = await Promise.all(
      moved.map(async ({ address, args }) => {
        const token = findToken(network, address, tokens);
        if (!digits.has(address))
          digits.set(address, token ? Promise.resolve(token.digits) : digitsOfToken(client, address));
        const places = await digits.get(address);
        const amount = places === undefined ? undefined : wholeUnits(args.value, places);
        // A token may call any number its digits or its value; what is no amount is left out.
        if (amount === undefined || !isDecimal(amount)) return undefined;
        return transfer(args.from, args.to, amount, { currency: token?.ticker, contract: getAddress(address) });
      }),
    );
    return found.filter((each) => each !== undefined);
  }
}

function transfer(
  from: string,
  to: string,
  amount: string,
  { currency, contract }: { currency?: string | undefined; contract?: string },
): ChainTransfer {
  return {
    ...{ to: getAddress(to), from: getAddress(from), amount },
    ...(currency !== undefined && { currency }),
    ...(contract !== undefined && { contract }),
  };
}

/** Its sender used the number up otherwise: then another transaction took its place, and this one never comes. */
async function whyUnknown(client: Client, before: Trace | undefined): Promise<'unknown' | 'replaced'> {
  if (before === undefined || !('sender' in before)) return 'unknown';
  const used = await getTransactionCount(client, { address: before.sender as `0x${string}`, blockTag: 'latest' });
  return used > before.nonce ? 'replaced' : 'unknown';
}

async function digitsOfToken(client: Client, address: `0x${string}`): Promise<number | undefined> {
  const digits = await readContract(client, { address, abi: erc20Abi, functionName: 'decimals' }).catch((error) => {
    if (isTransport(error)) throw error;
    return undefined;
  });
  return digits !== undefined && digits <= 18 ? digits : undefined;
}

/** Not every network knows the tag; then nothing is called final. */
async function finalBlock(client: Client): Promise<bigint | undefined> {
  try {
    return (await getBlock(client, { blockTag: 'finalized' })).number;
  } catch (error) {
    if (isTransport(error)) throw error;
    return undefined;
  }
}

async function orUndefined<Value>(
  asked: Promise<Value>,
  absent: new (...args: never[]) => Error,
): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof absent) return undefined;
    throw error;
  }
}

function isTransport(error: unknown): boolean {
  return causes(error).some((cause) => cause instanceof NodeUnavailable);
}

/** viem wraps what the transport threw; anything else is an answer that it could not read. */
function unavailable(error: unknown): NodeUnavailable {
  const own = causes(error).find((cause) => cause instanceof NodeUnavailable);
  return own ?? new NodeUnavailable('malformed', error);
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause instanceof Error && chain.length < 10; cause = cause.cause) chain.push(cause);
  return chain;
}
