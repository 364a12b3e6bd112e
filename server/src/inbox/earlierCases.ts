// What the policy must know of a customer's other cases, read from his rows.
// Owns how a case's status counts there. A row may lag a moment behind: an agent looks at every case that money hangs on.
import type { CaseStatus, SubmittedCase } from '@recourse/shared/case';
import { assertNever, caseNumber, type LogId } from '@recourse/shared/kit';
import type { EarlierCase } from '@recourse/shared/refund';
import { type CustomerCaller, identitiesOf } from '../desk/caller.ts';
import type { State } from '../state/ports.ts';
import { type RowView, rowKeys } from './rowOf.ts';

/** The newest and the undecided come first, so this many of his rows hold whatever can matter. */
const looked = 200;

export function createEarlierCases(state: State): (caller: CustomerCaller) => Promise<EarlierCase[]> {
  return async (caller) => {
    const pages = await Promise.all(
      identitiesOf(caller).map((id) => state.rows.list(rowKeys.customer(caller.site, id), { limit: looked })),
    );
    return pages.flat().flatMap(({ log, view }) => {
      const shown = view as unknown as RowView;
      return shown.kind === 'rc' ? [earlierCase(log, shown.state)] : [];
    });
  };
}

function earlierCase(log: LogId, { request, status, dispute }: SubmittedCase): EarlierCase {
  const { payment, transactionId, secondTransactionId } = request;
  return {
    ...{ caseNumber: caseNumber(log), payment, outcome: outcomeOf(status) },
    ...(request.payment === 'onchain' && { network: request.network }),
    ...(request.payment === 'thirdParty' && { provider: request.provider }),
    ...(transactionId !== undefined && { transactionId }),
    ...(secondTransactionId !== undefined && { secondTransactionId }),
    ...(dispute && { disputeOpen: true }),
  };
}

function outcomeOf(status: CaseStatus): EarlierCase['outcome'] {
  switch (status.name) {
    case 'submitted':
    case 'inReview':
    case 'needsInformation':
    case 'onHold':
    case 'approved':
      return 'open';
    case 'refunded':
    case 'denied':
    case 'closed':
      return status.name;
    case 'guidance':
      return 'answered';
    default:
      return assertNever(status);
  }
}
