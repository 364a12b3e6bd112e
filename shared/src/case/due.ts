// What a case's clocks have to say, and when.
// Owns the moments. Dates that follow from them are counted by the edge and come in with the command.
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { exportEnds } from './exports.ts';
import type { Case, SubmittedCase } from './state.ts';

const dayMs = 86_400_000;
/** After this many days without an answer he is reminded. */
const remindAfterDays = [3, 7] as const;
/** From here on agents see that a date is close. */
const nearPart = 0.8;

type Due = { at: number } & (
  | { what: 'expire' | 'remind' | 'lookAgain' | 'firstAnswer' | 'near' | 'arrival' }
  | { what: 'answer' | 'nudge' }
);

/** Everything that a moment of its own is set for. While a dispute is open, all of it rests. */
function dues(state: SubmittedCase): Due[] {
  const { status, nudge, raised, datedAt, firstAnswerBy } = state;
  switch (status.name) {
    case 'needsInformation': {
      const days = remindAfterDays[status.reminders];
      const remindAt = days === undefined ? undefined : status.since + days * dayMs;
      return [
        { what: 'expire', at: status.replyBy },
        ...(remindAt !== undefined && remindAt < status.replyBy ? [{ what: 'remind' as const, at: remindAt }] : []),
      ];
    }
    case 'submitted':
    case 'inReview': {
      const { answerBy } = status;
      const first = status.name === 'submitted' && raised === undefined ? firstAnswerBy : undefined;
      return [
        { what: 'answer', at: answerBy },
        ...(raised === undefined ? [{ what: 'near' as const, at: nearAt(datedAt, answerBy) }] : []),
        ...(first !== undefined ? [{ what: 'firstAnswer' as const, at: first }] : []),
        ...(nudge?.open ? [{ what: 'nudge' as const, at: nudge.answerBy }] : []),
      ];
    }
    case 'approved':
      return [
        { what: 'arrival', at: status.arrivesBy },
        ...(nudge?.open ? [{ what: 'nudge' as const, at: nudge.answerBy }] : []),
      ];
    case 'guidance':
      return status.lookAgainAt === undefined ? [] : [{ what: 'lookAgain', at: status.lookAgainAt }];
    default:
      return [];
  }
}

function nearAt(from: number, to: number): number {
  return Math.ceil(from + Math.max(0, to - from) * nearPart);
}

/** When the case next wants to hear the clock; undefined when nothing is due. */
export function caseDueAt(state: Case): number | undefined {
  if (state.name !== 'submitted') return undefined;
  const moments = [...dues(state), ...exportEnds(state)].map(({ at }) => at);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Everything that is due by now at once, each kind of it once however long nobody looked. */
export function clockEvents(
  state: SubmittedCase,
  command: CaseCommand & { type: 'clockReached' },
  now: number,
): CaseEvent[] {
  const { reopenBy, answerBy, arrivesBy } = command;
  const due = new Set(dues(state).flatMap(({ what, at }) => (at <= now ? [what] : [])));
  const lapsed = exportEnds(state).filter(({ at }) => at <= now);
  const events: CaseEvent[] = lapsed.map(({ asked }) => ({ type: 'exportLapsed', asked }));
  if (due.has('expire')) return [...events, { type: 'caseExpired', reopenBy }];
  if (due.has('lookAgain')) events.push({ type: 'lookAgainReminded' });
  if (due.has('remind') && state.status.name === 'needsInformation')
    events.push(...remindersDue(state.status.since, state.status, now));
  // A date that has passed says more than one that is near.
  if (due.has('answer')) events.push({ type: 'dateMissed', what: 'answer', by: answerBy });
  else if (due.has('firstAnswer')) events.push({ type: 'caseRaised', why: 'firstAnswer' });
  else if (due.has('near')) events.push({ type: 'caseRaised', why: 'near' });
  if (due.has('arrival')) events.push({ type: 'dateMissed', what: 'arrival', by: arrivesBy });
  if (due.has('nudge')) events.push({ type: 'dateMissed', what: 'nudge', by: answerBy });
  return events;
}

function remindersDue(
  since: number,
  { reminders, replyBy }: { reminders: number; replyBy: number },
  now: number,
): CaseEvent[] {
  const passed = remindAfterDays.slice(reminders).filter((days) => since + days * dayMs <= now);
  return passed.map(() => ({ type: 'informationReminded', replyBy }));
}
