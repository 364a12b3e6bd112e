// The news of a case: a heading and what it means.

import { assertNever, isZero } from '@recourse/shared/kit';
import { standingOf, stateLine } from '@recourse/shared/views';
import { Note } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { useWords } from '../../state/context.ts';
import type { ShownCase } from './shown.ts';

export function CaseNews(of: ShownCase) {
  const words = useWords().case;
  const { state, refund, format, log, now } = of;
  const { status, nudge } = state;
  const standing = standingOf(state);
  const [hint] = status.name === 'guidance' ? state.verdict.guidance : [];
  const first = hint && refund.guidance(hint, format.facts);
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
        (status.name !== 'denied' || status.final) && (
          <p>
            <Dated text={first?.text ?? stateLine(refund, state, format, log, now)} />
          </p>
        )
      )}
      {status.name === 'approved' && !isZero(state.paid) && (
        <p class="num">
          {words.paidPart(format.amount(state.paid, status.currency), format.amount(status.amount, status.currency))}
        </p>
      )}
      {nudge?.open && standing !== 'late' && (
        <Note tone="live" icon="clock" title={words.nudged(format.businessDate(nudge.answerBy))}>
          {words.nudgedHint}
        </Note>
      )}
    </>
  );

  function title(): string {
    switch (status.name) {
      case 'submitted':
        return standing === 'late' ? words.lateTitle : words.submittedTitle;
      case 'inReview':
        if (standing === 'late') return words.lateTitle;
        return status.why === 'appeal' ? words.appealTitle : words.inReviewTitle;
      case 'onHold':
        return words.onHoldTitle;
      case 'needsInformation':
        return words.missing(Math.max(1, status.evidence.length));
      case 'approved':
        if (standing === 'payoutFailed') return words.payoutFailedTitle;
        if (standing === 'late') return words.payoutLateTitle;
        return (standing === 'payoutSent' ? words.payoutSentTitle : words.approvedTitle)(
          format.amount(status.amount, status.currency),
        );
      case 'refunded':
        return words.refundedTitle(format.amount(status.amount, status.currency));
      case 'denied':
        return words.deniedTitle;
      case 'guidance':
        return first?.title ?? words.answeredTitle;
      case 'closed':
        return words.closedTitle;
      default:
        return assertNever(status);
    }
  }
}
