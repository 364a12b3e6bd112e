// When a case may be forgotten: never while it is worked on or could still go on, and never while money or a dispute hangs on it.
// Owns these rules. What is erased where is the relay's to do.
import { assertNever } from '../kit/assertNever.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import type { Stamp } from '../kit/recorded.ts';
import type { CaseCommand, CaseRefusal } from './commands.ts';
import type { CaseEvent } from './events.ts';
import type { SubmittedCase } from './state.ts';

/**
 * What stands against it. `money`: it is approved and has not arrived. `dispute`: one is open at a bank. `open`: it waits for an answer.
 * `mayGoOn`: it can still be appealed or opened again, or he is yet to be reminded.
 */
export type ErasureBar = 'money' | 'dispute' | 'open' | 'mayGoOn';

export function erasureBar({ status, dispute }: SubmittedCase, now: number): ErasureBar | undefined {
  if (dispute) return 'dispute';
  switch (status.name) {
    case 'submitted':
    case 'inReview':
    case 'needsInformation':
      return 'open';
    case 'approved':
      return 'money';
    case 'onHold':
      return 'dispute';
    case 'denied':
      return status.appealBy !== undefined && now <= status.appealBy ? 'mayGoOn' : undefined;
    case 'closed':
      return now <= status.reopenBy ? 'mayGoOn' : undefined;
    case 'guidance':
      return status.lookAgainAt === undefined ? undefined : 'mayGoOn';
    case 'refunded':
      return undefined;
    default:
      return assertNever(status);
  }
}

/** It has ended for good, and nothing has happened in it since then. */
export function isQuiet(state: SubmittedCase, since: number, now: number): boolean {
  return erasureBar(state, now) === undefined && state.lastAt <= since;
}

export function decideErasure(
  state: SubmittedCase,
  { why, quietSince, evenOpen }: CaseCommand & { type: 'eraseCase' },
  { author, now }: Stamp,
): Decision<CaseEvent, CaseRefusal> {
  if (author.role !== 'relay') return refuse('forbidden');
  const bar = erasureBar(state, now);
  // A term waits for everything. Who asks to be forgotten gives up what may still go on, but no money that is on its way to him.
  const isBarred =
    why === 'term'
      ? !isQuiet(state, quietSince ?? now, now)
      : bar === 'money' || bar === 'dispute' || (bar === 'open' && !evenOpen);
  if (isBarred) return refuse('notPossibleNow');
  const { id, kind } = state.customer;
  return happened({ type: 'caseErased', why, customer: { id, kind } });
}
