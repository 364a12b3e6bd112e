// The sentence under a state, with the dates and amounts of one case in it.
// Owns which facts stand in it. The sentences are each language’s own.
import type { SubmittedCase } from '../case/index.ts';
import { assertNever, caseNumber } from '../kit/index.ts';
import { denialCodes } from '../refund/index.ts';
import type { RefundWords } from '../words/index.ts';

/** As the reader's language and zone write them. */
interface CaseFormat {
  date(at: number): string;
  /** A date counted in business days, which may only be an estimate. */
  businessDate(at: number): string;
  amount(amount: string, currency: string): string;
}

export function stateLine(
  words: RefundWords,
  state: SubmittedCase,
  format: CaseFormat,
  log: string,
  now: number,
): string {
  const { status, request, late } = state;
  const lines = words.stateLine;
  const method = words.method(request);
  switch (status.name) {
    case 'submitted':
      if (late) return lines.inReview({ date: format.businessDate(status.answerBy), why: 'first', standing: 'late' });
      return lines.submitted({ caseNumber: caseNumber(log), date: format.businessDate(status.answerBy) });
    case 'inReview':
      return lines.inReview({
        date: format.businessDate(status.answerBy),
        why: status.why,
        standing: late ? 'late' : undefined,
      });
    case 'onHold':
      return lines.inReview({ why: 'first', standing: 'onHold' });
    case 'needsInformation':
      return lines.needsInformation({
        missing: Math.max(1, status.evidence.length),
        date: format.date(status.replyBy),
      });
    case 'approved': {
      const { amount, currency, arrivesBy, payout } = status;
      if (payout.name === 'failed') return payout.words ?? words.payoutFailed[payout.why];
      return lines.approved({
        amount: format.amount(amount, currency),
        method,
        date: format.businessDate(arrivesBy),
        payout: late ? 'late' : payout.name,
      });
    }
    case 'refunded': {
      const { amount, currency, at, reference } = status;
      return lines.refunded({ amount: format.amount(amount, currency), method, date: format.date(at), reference });
    }
    case 'denied': {
      const { appealBy, codes, final } = status;
      const open = appealBy !== undefined && now <= appealBy;
      const appealable = codes.some((each) => denialCodes[each].appealable);
      const next = open ? (final ? 'evidence' : 'appeal') : appealable || final ? 'final' : 'elsewhere';
      const reason = words.denial[codes[0]!].title;
      return lines.denied({ reason, next, ...(open && { date: format.date(appealBy) }) });
    }
    case 'guidance':
      return lines.answered({ kinds: state.verdict.guidance.map(({ kind }) => kind) });
    case 'closed':
      // A date that has passed is no offer.
      return lines.closed({ date: now <= status.reopenBy ? format.date(status.reopenBy) : undefined });
    default:
      return assertNever(status);
  }
}
