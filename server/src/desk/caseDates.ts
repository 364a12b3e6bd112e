// The dates of a case, counted by its site's policy: business days, and the calendar days that a customer has.
// Owns the counting. Which date a command may use is decided in shared/case.
import { answerBy, businessDayFrom, calendarOf, daysLeft } from '@recourse/shared/calendar';
import { addDays, instantOf, localDate } from '@recourse/shared/kit';
import type { Assessment, Policy, RefundRequest } from '@recourse/shared/refund';

export const dayMs = 24 * 60 * 60_000;
/** How long an asked customer has, an appeal is open, and a closed case may be opened again (calendar days). */
export const replyDays = 14;
export const appealDays = 30;
export const reopenDays = 30;
/** Business days until a person has looked at a case, and until he who asked us to hurry hears from us. */
const firstAnswerDays = 1;
const nudgeDays = 1;
/** A new destination for money rests this long, so that whoever it was stolen from can still speak. */
const newDestinationMs = dayMs;

function rulesOf(policy: Policy) {
  return { cutoff: policy.cutoff, teamTimeZone: policy.timeZone, calendar: calendarOf(policy.businessDays) };
}

export function businessDate(policy: Policy, businessDays: number, now: number): number {
  return answerBy({ ...rulesOf(policy), receivedAt: now, businessDays });
}

export function answerDate(policy: Policy, complexity: Assessment['complexity'], now: number): number {
  return businessDate(policy, complexity === 'simple' ? policy.sla.simpleDays : policy.sla.complexDays, now);
}

/** The clock goes on with the business days that were left when it was stopped. */
export function resumedDate(policy: Policy, of: { stoppedAt: number; was: number }, now: number): number {
  const left = daysLeft({ ...rulesOf(policy), receivedAt: of.stoppedAt, until: of.was });
  return businessDate(policy, left, now);
}

export function firstAnswerDate(policy: Policy, now: number): number {
  return businessDate(policy, firstAnswerDays, now);
}

export function nudgeDates(policy: Policy, now: number): { answerBy: number; againAt: number } {
  const { timeZone } = policy;
  const next = businessDayFrom(addDays(localDate(now, timeZone), 1), calendarOf(policy.businessDays));
  return { answerBy: businessDate(policy, nudgeDays, now), againAt: instantOf(next, '00:00', timeZone) };
}

/** Business days from approval until the money is there; undefined where that is not the operator's to say. */
export function payoutDays(policy: Policy, request: RefundRequest): [number, number] | undefined {
  return request.payment === 'onchain' ? undefined : policy.payments[request.payment].payoutDays;
}

export function arrivalDate(policy: Policy, request: RefundRequest | undefined, now: number): number {
  const [, latest] = (request && payoutDays(policy, request)) ?? [0, policy.sla.complexDays];
  return businessDate(policy, latest, now);
}

export function restsUntil(now: number): number {
  return now + newDestinationMs;
}

/** What follows when a date has passed: until when the case can be opened again, and the next dates that we can keep. */
export function datesAfterClock(policy: Policy, now: number) {
  return {
    reopenBy: now + reopenDays * dayMs,
    answerBy: businessDate(policy, policy.sla.simpleDays, now),
    arrivesBy: businessDate(policy, policy.sla.complexDays, now),
  };
}
