// What a waiting customer is told: how many are ahead, and about how long.
// Owns the estimate. It is a range, and it says nothing rather than something made up.
import { inLine, type WaitingConversation } from './match.ts';

/** How many stand before this conversation; undefined if it does not wait. */
export function aheadOf(waiting: WaitingConversation[], log: string): number | undefined {
  const index = inLine(waiting).findIndex((entry) => entry.log === log);
  return index < 0 ? undefined : index;
}

/** Minutes from and to, from how long the last conversations kept an agent. At least one minute wide. */
export function waitRange(of: { ahead: number; slots: number; minutesEach: number }): [number, number] | undefined {
  if (of.slots < 1) return undefined;
  const expected = ((of.ahead + 1) * of.minutesEach) / of.slots;
  const from = Math.max(1, Math.floor(expected * 0.7));
  return [from, Math.max(from + 1, Math.ceil(expected * 1.3))];
}
