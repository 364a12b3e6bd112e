// The sentence under a state, with the dates and amounts of one case in it.
import type { SubmittedCase } from '@recourse/shared/case';
import { assertNever, caseNumber } from '@recourse/shared/kit';
import { denialCodes } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import type { useCaseFormat } from './useCaseFormat.ts';

export function stateLine(
  words: RefundWords,
  state: SubmittedCase,
  format: Pick<ReturnType<typeof useCaseFormat>, 'date' | 'amount'>,
  log: string,
): string {
  const { status, request } = state;
  const lines = words.stateLine;
  const method = words.method(request);
  switch (status.name) {
    case 'submitted':
      return lines.submitted({ caseNumber: caseNumber(log), date: format.date(status.answerBy) });
    case 'inReview':
      return lines.inReview({
        date: format.date(status.answerBy),
        why: status.why,
      });
    case 'needsInformation':
      return lines.needsInformation({
        missing: Math.max(1, status.evidence.length),
        date: format.date(status.replyBy),
      });
    case 'approved': {
      const { amount, currency, arrivesBy } = status;
      return lines.approved({ amount: format.amount(amount, currency), method, date: format.date(arrivesBy) });
    }
    case 'refunded': {
      const { amount, currency, at, reference } = status;
      return lines.refunded({ amount: format.amount(amount, currency), method, date: format.date(at), reference });
    }
    case 'denied': {
      const code = status.codes[0]!;
      const appealable = status.codes.some((each) => denialCodes[each].appealable);
      const next = status.appealBy !== undefined ? 'appeal' : appealable || state.appeals > 0 ? 'final' : 'elsewhere';
      return lines.denied({ reason: words.denial[code].title, next });
    }
    case 'guidance':
      return lines.answered({ kinds: state.verdict.guidance.map(({ kind }) => kind) });
    case 'closed':
      return lines.closed({ date: format.date(status.reopenBy) });
    default:
      return assertNever(status);
  }
}
