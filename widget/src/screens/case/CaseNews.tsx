// The news of a case: a heading and what it means.

import { assertNever } from '@recourse/shared/kit';
import { Note } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { useWords } from '../../state/context.ts';
import type { ShownCase } from './shown.ts';
import { stateLine } from './stateLine.ts';

export function CaseNews(of: ShownCase) {
  const words = useWords().case;
  const { state, refund, format, log } = of;
  const { status } = state;
  return (
    <>
      <h2 class="tell-title">{title()}</h2>
      {status.name === 'needsInformation' ? (
        <>
          <p class="small">{words.missingHint}</p>
          <Note tone="wait" icon="clock" title={words.replyBy(format.date(status.replyBy))}>
            {words.replyByHint}
          </Note>
        </>
      ) : (
        status.name !== 'denied' && (
          <p>
            <Dated text={stateLine(refund, state, format, log)} />
          </p>
        )
      )}
    </>
  );

  function title(): string {
    switch (status.name) {
      case 'submitted':
        return words.submittedTitle;
      case 'inReview':
        return words.inReviewTitle;
      case 'needsInformation':
        return words.missing(Math.max(1, status.evidence.length));
      case 'approved':
        return words.approvedTitle(format.amount(status.amount, status.currency));
      case 'refunded':
        return words.refundedTitle(format.amount(status.amount, status.currency));
      case 'denied':
        return words.deniedTitle;
      case 'guidance': {
        const [first] = state.verdict.guidance;
        return first ? refund.guidance(first, format.facts).title : words.answeredTitle;
      }
      case 'closed':
        return words.closedTitle;
      default:
        return assertNever(status);
    }
  }
}
