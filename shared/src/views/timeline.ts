// A case as the customer follows it: what happened, what is now, what comes next.
// Owns the order of the steps. The words for each are in words/.
import { type CaseEvent, mayWithdraw, type SubmittedCase, waitsForUs } from '../case/index.ts';
import { assertNever } from '../kit/assertNever.ts';
import type { Author } from '../kit/author.ts';
import type { PublicState } from './publicState.ts';

export interface TimelineEvent {
  at: number;
  id: string;
  time: number;
  author: Author;
  event: CaseEvent | null | undefined;
}

export interface TimelineStep {
  key: string;
  when: 'past' | 'now' | 'next';
  /** Absent for what is still to come. */
  time?: number;
  what: CaseEvent['type'] | PublicState | NextStep;
  words?: string;
  /** What the event says beside its words. */
  facts?: StepFacts;
}

/** What comes that is no state of its own: our answer, and the end of a dispute that it waits for. */
export type NextStep = 'decision' | 'holdEnds' | 'lookAgain';

export interface StepFacts {
  amount?: string;
  reference?: string;
  why?: string;
  route?: string;
  /** The date that it names. */
  by?: number;
  /** New evidence in words. */
  evidence?: string[];
}

/** What says nothing about the case to whoever reads its history. */
const hidden: ReadonlySet<CaseEvent['type']> = new Set([
  ...(['caseFlagged', 'customerIdentified', 'caseErased'] as const),
  ...(['exportAsked', 'exportWithdrawn', 'exportConfirmed', 'exportRefused', 'exportTaken', 'exportLapsed'] as const),
]);

/** Past steps come from the log, the present and the next one from where the case stands. */
export function timeline(events: TimelineEvent[], state: SubmittedCase): TimelineStep[] {
  const past = events.flatMap((recorded, place): TimelineStep[] => {
    const { event, id, time } = recorded;
    if (!event || hidden.has(event.type)) return [];
    // Files that come one after the other are one step.
    if (event.type === 'evidenceAdded' && events[place - 1]?.event?.type === event.type) return [];
    const words = 'words' in event ? event.words : 'note' in event ? event.note : undefined;
    const facts = factsOf(event);
    return [{ key: id, when: 'past', time, what: event.type, ...(words && { words }), ...(facts && { facts }) }];
  });
  const now = past.pop();
  return [
    ...past,
    ...(now ? [{ ...now, when: 'now' as const }] : []),
    ...nextSteps(state).map((what) => ({ key: `next-${what}`, when: 'next' as const, what })),
  ];
}

function factsOf(event: CaseEvent): StepFacts | undefined {
  switch (event.type) {
    case 'approvalProposed':
    case 'caseApproved':
      return { amount: event.amount };
    case 'payoutProposed':
    case 'payoutSent':
      return { reference: event.reference };
    case 'payoutRecorded':
      return { reference: event.reference, ...(event.amount !== undefined && { amount: event.amount }) };
    case 'payoutFailed':
    case 'caseRaised':
      return { why: event.why };
    case 'disputeOpened':
      return event.reference === undefined ? undefined : { reference: event.reference };
    case 'disputeClosed':
      return event.amount === undefined ? undefined : { amount: event.amount };
    case 'outsideNoted':
      return { route: event.route };
    case 'dateMissed':
      return { by: event.by };
    case 'progressTold':
      return event.answerBy === undefined ? undefined : { by: event.answerBy };
    case 'informationProvided':
    case 'reviewRequested':
    case 'caseReopened':
      return { by: event.answerBy };
    case 'caseAppealed':
      return {
        by: event.answerBy,
        ...(event.evidence?.length && { evidence: event.evidence.map(({ text }) => text) }),
      };
    default:
      return undefined;
  }
}

/** What an ordinary case comes to from here. */
function nextSteps({ status }: SubmittedCase): Array<PublicState | NextStep> {
  switch (status.name) {
    case 'submitted':
    case 'needsInformation':
      return ['inReview'];
    case 'inReview':
      return ['decision'];
    case 'onHold':
      return ['holdEnds'];
    case 'approved':
      return ['refunded'];
    case 'guidance':
      return status.lookAgainAt === undefined ? [] : ['lookAgain'];
    case 'refunded':
    case 'denied':
    case 'closed':
      return [];
    default:
      return assertNever(status);
  }
}

export type CustomerAction =
  | 'provideInformation'
  | 'requestReview'
  | 'appealCase'
  | 'nudgeCase'
  | 'withdrawCase'
  | 'reopenCase'
  | 'talk';

/** What the customer can do now, the most useful first. Talking to a person is always possible. */
export function customerActions(state: SubmittedCase, now: number): CustomerAction[] {
  const { status } = state;
  switch (status.name) {
    case 'submitted':
    case 'inReview':
      return ['talk', ...(mayNudge(state, now) ? (['nudgeCase'] as const) : []), 'withdrawCase'];
    case 'needsInformation':
      return ['provideInformation', 'talk', 'withdrawCase'];
    case 'guidance':
      return ['requestReview', 'talk'];
    case 'denied':
      return [...(mayAppeal(state, now) ? (['appealCase'] as const) : []), 'talk'];
    case 'closed':
      return now <= status.reopenBy ? ['reopenCase', 'talk'] : ['talk'];
    case 'onHold':
      return mayWithdraw(status) ? ['talk', 'withdrawCase'] : ['talk'];
    case 'approved':
      return mayNudge(state, now) ? ['talk', 'nudgeCase'] : ['talk'];
    case 'refunded':
      return ['talk'];
    default:
      return assertNever(status);
  }
}

function mayAppeal({ status }: SubmittedCase, now: number): boolean {
  return status.name === 'denied' && status.appealBy !== undefined && now <= status.appealBy;
}

function mayNudge({ status, nudge }: SubmittedCase, now: number): boolean {
  return waitsForUs(status) && (nudge === undefined || now >= nudge.againAt);
}
