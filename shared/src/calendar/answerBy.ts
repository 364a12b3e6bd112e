// By when we answer: business days from receipt to the end of a team's day.
// Owns the counting. Never reads the clock: the receipt is handed in.
import { addDays, instantOf, type LocalDate, localDate } from '../kit/index.ts';
import { addBusinessDays, type BusinessCalendar, businessDayFrom } from './businessCalendar.ts';

export interface AnswerByInput {
  /** Milliseconds since 1970, UTC. */
  receivedAt: number;
  /** 0 or more: the next business day is day 1. */
  businessDays: number;
  /** `17:00` of the team's day. What arrives after this time counts as the next day's. */
  cutoff: string;
  /** IANA. */
  teamTimeZone: string;
  calendar: BusinessCalendar;
}

/**
 * The moment, in milliseconds since 1970, by which the answer is due: the cut-off of the last day. What arrives after
 * the cut-off, or on a day off, counts as received on the next business day, so it never gets less time than what
 * arrives at the start of that day.
 */
export function answerBy(input: AnswerByInput): number {
  return instantOf(answerDay(input), input.cutoff, input.teamTimeZone);
}

/** The team's day on which the answer is due. */
export function answerDay({ receivedAt, businessDays, cutoff, teamTimeZone, calendar }: AnswerByInput): LocalDate {
  const arrived = localDate(receivedAt, teamTimeZone);
  const late = receivedAt > instantOf(arrived, cutoff, teamTimeZone);
  const received = businessDayFrom(late ? addDays(arrived, 1) : arrived, calendar);
  return addBusinessDays(received, businessDays, calendar);
}

/** True where the date reaches beyond the published days off, so that it must be called an estimate. */
export function isEstimate(
  at: number,
  { teamTimeZone, calendar }: Pick<AnswerByInput, 'teamTimeZone' | 'calendar'>,
): boolean {
  return localDate(at, teamTimeZone) > calendar.validThrough;
}
