// What the networks say, asked by a customer about his payment and by an agent about a case.
// Owns what must hold before a node hears of an id: it has the network's form, is no secret, and was not asked for too often.
import type { ChainAnswer, CustomerQuery } from '@recourse/shared/protocol';
import { isTransactionId, spellTransactionId } from '@recourse/shared/refund';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { CustomerCaller } from '../desk/caller.ts';
import type { Loaded } from '../desk/loaded.ts';
import { chainOf } from '../lookup/caseChain.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { State } from '../state/ports.ts';

/** Somebody with a payment asks a few times; somebody who asks more uses our nodes for himself. */
const budget = { points: 20, windowMs: 10 * 60_000 };

export async function lookUpTransaction(of: {
  caller: CustomerCaller;
  query: CustomerQuery & { type: 'lookUpTransaction' };
  state: State;
  lookUp: LookUp;
  now: number;
}): Promise<ChainAnswer> {
  const { caller, query, lookUp } = of;
  const { network } = query;
  const field = 'transactionId';
  const found = findSecret(query.transactionId, { field, lists: await allWordLists() });
  if (found.verdict === 'block') return { ok: false, failure: { code: 'secretStopped', field, rule: found.rule } };
  const transactionId = spellTransactionId(network, query.transactionId);
  if (!isTransactionId(network, transactionId))
    return { ok: false, failure: { code: 'invalidField', field, rule: 'transactionFormat' } };
  if (!lookUp.networks.has(network)) return { ok: false, failure: { code: 'notFound', field: 'network' } };
  const { waitMs } = await of.state.limits.take(`lookup:${caller.site}:${caller.customer.id}`, budget, of.now);
  if (waitMs > 0) return { ok: false, failure: { code: 'rateLimited', retryAfterMs: waitMs } };
  return { ok: true, finding: await lookUp.find(network, transactionId) };
}

export async function readChain(lookUp: LookUp, loaded: Loaded | undefined): Promise<ChainAnswer> {
  const notFound: ChainAnswer = { ok: false, failure: { code: 'notFound' } };
  if (loaded?.kind !== 'rc' || loaded.state.name !== 'submitted') return notFound;
  const finding = await chainOf(lookUp, loaded.state.request);
  return finding ? { ok: true, finding } : notFound;
}
