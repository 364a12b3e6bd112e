import type { LogId } from '../kit/ids.ts';
import type { Span } from '../safety/index.ts';
import type { StopPerson } from './events.ts';

/** A line as the guard judged it. */
export interface StoppedWords {
  agent: StopPerson;
  about: LogId;
  assignment: number | undefined;
  rule: string;
  verdict: 'warn' | 'block';
  releasable: boolean;
  /** undefined where they hold a secret. */
  words: { text: string; span: Span } | undefined;
  eraseAt: number;
}

/** What can be asked of a stopped line. Everything about the line itself is the relay's own finding. */
export type StopCommand =
  | { type: 'stopLine'; line: StoppedWords }
  /** Stops it as well, if it was not: what is only doubtful is stopped when its writer would rather ask. */
  | { type: 'askRelease'; line: StoppedWords }
  | { type: 'withdrawRelease' }
  | { type: 'releaseLine' }
  | { type: 'refuseRelease' }
  | { type: 'confirmStop' }
  | { type: 'dismissStop' }
  // From the relay itself.
  | { type: 'recordPosting'; refusal: string | undefined }
  | { type: 'clockReached' }
  /** The customer whom it was meant for is removed. */
  | { type: 'eraseWords' };

export type StopRefusal = 'notFound' | 'forbidden' | 'notPossibleNow' | 'needsAnotherPerson' | 'needsHigherRank';
