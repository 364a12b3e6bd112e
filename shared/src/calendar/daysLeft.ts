// How much of a promised time was left when its clock was stopped.
// Owns the inverse of `answerBy`, so that a clock that rests goes on with what it had. Never reads the clock.
import { type AnswerByInput, answerBy } from './answerBy.ts';

const most = 120;

/** The fewest business days from `receivedAt` that reach `until`; one at least, so that nobody has to answer at once. */
export function daysLeft({ until, ...from }: Omit<AnswerByInput, 'businessDays'> & { until: number }): number {
  for (let businessDays = 1; businessDays < most; businessDays++) {
    if (answerBy({ ...from, businessDays }) >= until) return businessDays;
  }
  return most;
}
