// Cases in a list: reason and state at the start, the amount at the end, what matters next below.
import type { ReasonCode } from '@recourse/shared/refund';
import type { CustomerCaseRow } from '@recourse/shared/views';
import type { RefundWords } from '@recourse/shared/words';
import { Bones } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { StatePill } from './StatePill.tsx';
import { useRefundWords } from './useCase.ts';
import { useCaseFormat } from './useCaseFormat.ts';

export function CaseRows({ rows }: { rows: readonly CustomerCaseRow[] }) {
  const model = useModel();
  const refund = useRefundWords();
  const format = useCaseFormat();
  const line = useRowLine();
  if (!refund) return <Bones rows={rows.length} />;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.log}>
          <button type="button" class="row rows-flush" onClick={() => model.router.go({ name: 'case', log: row.log })}>
            <span class="row-text">
              <span class="row-line">
                <span class="row-title">{reasonTitle(refund, row.reason)}</span>
                <StatePill state={row.state} words={refund} />
                <span class="num">{format.amount(row.amount, row.currency)}</span>
              </span>
              <span class="row-sub num">{line(row)}</span>
            </span>
            <Icon name="go" small go />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The one thing that matters now, short. A date that has passed is not offered any more. */
export function useRowLine() {
  const words = useWords().cases.line;
  const format = useCaseFormat();
  const { client } = useLive();
  return (row: CustomerCaseRow): string => {
    const date = row.date === undefined ? '' : format.date(row.date);
    const ahead = row.date !== undefined && client.now() <= row.date;
    switch (row.state) {
      case 'submitted':
      case 'inReview':
        if (row.standing === 'onHold') return words.onHold;
        return row.standing === 'late' ? words.late(date) : words.answerBy(date);
      case 'needsInformation':
        return words.missing(row.missing ?? 1, date);
      case 'approved':
        if (row.standing === 'payoutFailed') return words.payoutFailed;
        if (row.standing === 'late') return words.payoutLate(date);
        return row.standing === 'payoutSent' ? words.payoutSent(date) : words.arrivesBy(date);
      case 'refunded':
        return words.refunded(date);
      case 'denied':
        return ahead ? words.appealBy(date) : words.denied;
      case 'answered':
        return words.answered;
      default:
        return ahead ? words.closed(date) : words.closedForGood;
    }
  };
}

export function reasonTitle(refund: RefundWords, reason: string): string {
  return reason in refund.reason ? refund.reason[reason as ReasonCode].title : refund.reason.other.title;
}
