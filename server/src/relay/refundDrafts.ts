// Half-filled refund requests of known customers, for their other devices.
// Owns where they lie and for how long. Nothing is kept that the guard would stop.
import type { CustomerQuery, DraftAnswer, KeptDraft } from '@recourse/shared/protocol';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { CustomerCaller } from '../desk/caller.ts';
import type { State } from '../state/ports.ts';

const keptForMs = 14 * 24 * 60 * 60_000;

export const draftKey = (site: string, customer: string) => `draft:${site}:${customer}`;

export type DraftQuery = CustomerQuery & { type: 'keepDraft' | 'readDraft' | 'dropDraft' };

export async function answerDraft(of: {
  caller: CustomerCaller;
  query: DraftQuery;
  state: State;
  now: number;
}): Promise<DraftAnswer> {
  const { caller, query, now } = of;
  const { documents } = of.state;
  // A device alone keeps its own draft; there is no other one that could ask for it.
  if (caller.customer.kind !== 'known') return { ok: false, failure: { code: 'forbidden' } };
  const key = draftKey(caller.site, caller.customer.id);
  switch (query.type) {
    case 'keepDraft': {
      const failure = await secretIn(query.kept);
      if (failure) return { ok: false, failure };
      const { draft, prefill, found, page } = query.kept;
      const kept: KeptDraft = { draft, prefill, found, page, at: now };
      await documents.put(key, kept, { expiresAt: now + keptForMs });
      return { ok: true };
    }
    case 'readDraft': {
      const stored = await documents.get(key);
      return { ok: true, ...(stored && { kept: stored.value as KeptDraft }) };
    }
    case 'dropDraft':
      await documents.remove(key);
      return { ok: true };
  }
}

async function secretIn({ draft, prefill, found, page }: KeptDraft) {
  const lists = await allWordLists();
  for (const values of [draft, prefill, found, { page }]) {
    for (const [field, text] of Object.entries(values)) {
      const { verdict, rule } = { rule: undefined, ...findSecret(text, { field, lists }) };
      if (verdict === 'block') return { code: 'secretStopped' as const, field: `kept.${field}`, ...(rule && { rule }) };
    }
  }
  return undefined;
}
