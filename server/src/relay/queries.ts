// Questions that write nothing in a log.
import { caseLogId } from '@recourse/shared/kit';
import type { AgentQuery, CasesOf, CustomerQuery, RefundAnswer, RowPage } from '@recourse/shared/protocol';
import { type Assessment, assess, type RefundRequest, readRequest, transactionKeys } from '@recourse/shared/refund';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { AgentCaseRow } from '@recourse/shared/views';
import { type AgentCaller, type CustomerCaller, identitiesOf } from '../desk/caller.ts';
import { answerDate, payoutDays } from '../desk/caseDates.ts';
import type { Desk } from '../desk/desk.ts';
import type { Loaded } from '../desk/loaded.ts';
import { createEarlierCases } from '../inbox/earlierCases.ts';
import { rowKeys } from '../inbox/rowOf.ts';
import { chainOf } from '../lookup/caseChain.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { countMine, countSite, drawAgentRow, listKey, rowPage } from './drawRows.ts';

const casesShown = 100;

/** What the answer would be, and by when. The request is looked at and forgotten. */
export async function assessRefund(of: {
  caller: CustomerCaller;
  query: CustomerQuery & { type: 'assessRefund' };
  site: Site;
  desk: Desk;
  state: State;
  lookUp: LookUp;
  now: number;
}): Promise<RefundAnswer> {
  const { caller, site, now, desk, state, lookUp } = of;
  const lists = await allWordLists();
  const { asTyped = {}, ...values } = of.query.request;
  for (const [field, text] of [...Object.entries(values), ...Object.entries(asTyped)]) {
    if (typeof text !== 'string') continue;
    const found = findSecret(text, { field, lists });
    if (found.verdict === 'block')
      return { ok: false, failure: { code: 'secretStopped', field: `request.${field}`, rule: found.rule } };
  }
  const read = readRequest(of.query.request, { now });
  if ('problems' in read) {
    const { field, code } = read.problems[0]!;
    return { ok: false, failure: { code: 'invalidField', field: `request.${field}`, rule: code } };
  }
  const { request } = read;
  const [same, earlierCases, finding] = await Promise.all([
    existingCase(desk, caller, request),
    createEarlierCases(state)(caller),
    chainOf(lookUp, request),
  ]);
  const { needsSecondPerson: _, ...found } = assess(request, site.policy, { now, earlierCases, finding });
  const verdict = { ...found, rules: found.rules.filter(({ rule }) => rule !== 'secondPerson') };
  const days = payoutDays(site.policy, request);
  const text = site.policy.texts[request.payment];
  const existing = same ?? caseOfSamePayment(found, site);
  return {
    ok: true,
    verdict,
    ...((verdict.verdict === 'eligible' || verdict.verdict === 'unclear') && {
      answerBy: answerDate(site.policy, verdict.complexity, now),
    }),
    ...(days && { payoutDays: days }),
    ...(text && { text }),
    ...(existing !== undefined && { existing }),
  };
}

/** The case of this very transaction, under whichever of his identities he submitted it. */
async function existingCase(desk: Desk, caller: CustomerCaller, request: RefundRequest): Promise<string | undefined> {
  // Without a transaction each submission is a case of its own.
  if (request.transactionId === undefined) return undefined;
  for (const log of desk.caseIdsFor(caller, request, '')) {
    const { state } = await desk.shelf.refresh(log);
    if (state.name === 'submitted' && identitiesOf(caller).includes(state.customer.id)) return log;
  }
  return undefined;
}

/** A case of his in which this payment stands beside another, as one half of a double charge. */
function caseOfSamePayment({ rules }: Pick<Assessment, 'rules'>, site: Site): string | undefined {
  const { outcome, facts } = rules.find(({ rule }) => rule === 'sameTransaction') ?? {};
  return outcome === 'fail' && facts?.caseNumber !== undefined
    ? caseLogId(site.id, String(facts.caseNumber))
    : undefined;
}

export async function listRows(of: {
  caller: AgentCaller;
  query: AgentQuery & { type: 'listRows' };
  state: State;
}): Promise<RowPage> {
  const { caller, query, state } = of;
  const [rows, shared, mine] = await Promise.all([
    state.rows.list(listKey(query.list, caller), { limit: rowPage + 1, ...(query.after && { after: query.after }) }),
    countSite(state, caller.site),
    countMine(state, caller),
  ]);
  return {
    ok: true,
    rows: rows.slice(0, rowPage).flatMap((row) => drawAgentRow(row)),
    more: rows.length > rowPage,
    counts: { ...shared, mine },
  };
}

/** What this customer asked for before and beside this. */
export async function listCasesOf(of: { loaded: Loaded | undefined; state: State }): Promise<CasesOf> {
  const { loaded, state } = of;
  if (!loaded || loaded.kind === 'st' || loaded.kind === 'sl' || loaded.state.name === 'none')
    return { ok: false, failure: { code: 'notFound' } };
  const key = rowKeys.customer(loaded.site, loaded.state.customer.id);
  const rows = await state.rows.list(key, { limit: casesShown });
  const cases = rows.flatMap(drawAgentRow).flatMap((row) => (row.kind === 'case' ? [row] : []));
  return { ok: true, cases: cases.sort(newestFirst), others: await othersOf(loaded, state) };
}

const newestFirst = (a: AgentCaseRow, b: AgentCaseRow) => b.submittedAt - a.submittedAt;

/** Cases of other customers about the same transaction: for the agent alone, neither customer learns of the other. */
async function othersOf(loaded: Loaded, state: State): Promise<AgentCaseRow[]> {
  if (loaded.kind !== 'rc' || loaded.state.name !== 'submitted') return [];
  const { customer, request } = loaded.state;
  const found = new Map<string, AgentCaseRow>();
  for (const key of transactionKeys(request)) {
    const rows = await state.rows.list(rowKeys.transaction(loaded.site, key), { limit: casesShown });
    for (const row of rows.flatMap(drawAgentRow))
      if (row.kind === 'case' && row.customer.id !== customer.id) found.set(row.log, row);
  }
  return [...found.values()].sort(newestFirst);
}
