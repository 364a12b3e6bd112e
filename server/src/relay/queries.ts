// Questions that write nothing in a log.
import type { AgentQuery, CustomerQuery, RefundAnswer, RowPage } from '@recourse/shared/protocol';
import { assess, checkRequest } from '@recourse/shared/refund';
import { allWordLists, findSecret } from '@recourse/shared/safety';
import type { Caller } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import { answerDate, payoutDays } from '../desk/fill.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { countRows, drawAgentRow, listKey, rowPage } from './drawRows.ts';

/** What the answer would be, and by when. The request is looked at and forgotten. */
export async function assessRefund(of: {
  caller: Caller & { role: 'customer' };
  query: CustomerQuery & { type: 'assessRefund' };
  site: Site;
  desk: Desk;
  now: number;
}): Promise<RefundAnswer> {
  const { caller, site, now, desk } = of;
  const { request } = of.query;
  const lists = await allWordLists();
  for (const [field, text] of Object.entries(request)) {
    if (typeof text !== 'string') continue;
    const found = findSecret(text, { field, lists });
    if (found.verdict === 'block')
      return { ok: false, failure: { code: 'secretStopped', field: `request.${field}`, rule: found.rule } };
  }
  const [problem] = checkRequest(request, { now });
  if (problem)
    return { ok: false, failure: { code: 'invalidField', field: `request.${problem.field}`, rule: problem.code } };
  const { needsSecondPerson: _, ...found } = assess(request, site.policy, { now });
  const verdict = { ...found, rules: found.rules.filter(({ rule }) => rule !== 'secondPerson') };
  const days = payoutDays(site.policy, request);
  const existing = request.transactionId === undefined ? undefined : await existingCase(desk, caller, request);
  return {
    ok: true,
    verdict,
    ...((verdict.verdict === 'eligible' || verdict.verdict === 'unclear') && {
      answerBy: answerDate(site.policy, verdict.complexity, now),
    }),
    ...(days && { payoutDays: days }),
    ...(existing !== undefined && { existing }),
  };
}

async function existingCase(
  desk: Desk,
  caller: Caller & { role: 'customer' },
  request: (CustomerQuery & { type: 'assessRefund' })['request'],
): Promise<string | undefined> {
  const log = desk.caseIdFor(caller, request, '');
  return (await desk.shelf.refresh(log)).state.name === 'none' ? undefined : log;
}

export async function listRows(of: {
  caller: Caller & { role: 'agent' };
  query: AgentQuery & { type: 'listRows' };
  state: State;
}): Promise<RowPage> {
  const { caller, query, state } = of;
  const rows = await state.rows.list(listKey(query.list, caller), {
    limit: rowPage + 1,
    ...(query.after && { after: query.after }),
  });
  return {
    ok: true,
    rows: rows.slice(0, rowPage).map((row) => drawAgentRow(row)),
    more: rows.length > rowPage,
    counts: await countRows(state, caller),
  };
}
