// A stopped line as its log says: what it was, whether it may still go out, and what a supervisor found.
// Owns evolve. It never refuses: what is in the log has happened.
import { assertNever } from '../kit/assertNever.ts';
import type { LogId } from '../kit/ids.ts';
import type { Recorded } from '../kit/recorded.ts';
import type { Span } from '../safety/index.ts';
import type { StopEvent, StopPerson } from './events.ts';

/** `released`: let go, and not yet seen in the conversation. `notPosted`: the conversation had moved on. */
export type Release =
  | { name: 'none' }
  | { name: 'waiting'; since: number }
  | { name: 'withdrawn' }
  | { name: 'released'; by: StopPerson }
  | { name: 'posted'; by: StopPerson }
  | { name: 'notPosted'; by: StopPerson; code: string }
  | { name: 'refused'; by: StopPerson };

export type Judgement =
  | { name: 'open' }
  | { name: 'confirmed'; by: StopPerson; at: number }
  | { name: 'dismissed'; by: StopPerson; at: number };

export interface StoppedLine {
  name: 'stopped';
  agent: StopPerson;
  about: LogId;
  assignment: number | undefined;
  rule: string;
  verdict: 'warn' | 'block';
  releasable: boolean;
  stoppedAt: number;
  eraseAt: number;
  /** Absent where they held a secret, and once they were erased. */
  words: { text: string; span: Span } | undefined;
  erased: boolean;
  release: Release;
  judgement: Judgement;
}

export type Stop = { name: 'none' } | StoppedLine;

export const noStop: Stop = { name: 'none' };

export function evolveStop(state: Stop, { event, time }: Recorded<StopEvent>): Stop {
  if (event.type === 'lineStopped') {
    const { type: _, assignment, ...facts } = event;
    return {
      ...{ name: 'stopped', ...facts, assignment, stoppedAt: time, words: undefined, erased: false },
      ...{ release: { name: 'none' }, judgement: { name: 'open' } },
    };
  }
  if (state.name === 'none') return state;
  switch (event.type) {
    case 'wordsKept':
      return { ...state, words: { text: event.text, span: event.span } };
    case 'releaseAsked':
      return { ...state, release: { name: 'waiting', since: time } };
    case 'releaseWithdrawn':
      return { ...state, release: { name: 'withdrawn' } };
    case 'lineReleased':
      return { ...state, release: { name: 'released', by: event.by } };
    case 'releaseRefused':
      return { ...state, release: { name: 'refused', by: event.by } };
    case 'linePosted':
      return state.release.name === 'released' ? { ...state, release: { ...state.release, name: 'posted' } } : state;
    case 'lineNotPosted':
      return state.release.name === 'released'
        ? { ...state, release: { ...state.release, name: 'notPosted', code: event.code } }
        : state;
    case 'stopConfirmed':
      return { ...state, judgement: { name: 'confirmed', by: event.by, at: time } };
    case 'stopDismissed':
      return { ...state, judgement: { name: 'dismissed', by: event.by, at: time } };
    case 'wordsErased':
      return { ...state, words: undefined, erased: true };
    default:
      return assertNever(event);
  }
}

/** When its log wants to hear the clock: to have its words erased. */
export function stopDueAt(state: Stop): number | undefined {
  return state.name === 'stopped' && !state.erased ? state.eraseAt : undefined;
}

/** Where a stopped line stands: before a second person, before a supervisor, or nowhere any more. */
export function stopPlace(state: StoppedLine): 'toRelease' | 'toJudge' | 'judged' | 'over' {
  const { release, judgement } = state;
  if (release.name === 'waiting') return 'toRelease';
  if (judgement.name !== 'open') return 'judged';
  if (release.name === 'released' || release.name === 'posted' || release.name === 'notPosted' || state.erased)
    return 'over';
  // What only was doubtful counts for something once a second person would not let it go.
  return state.verdict === 'block' || release.name === 'refused' ? 'toJudge' : 'over';
}
