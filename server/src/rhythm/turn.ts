// Whose turn it is among the relays of a deployment to do what one of them does for all.
// Owns the lease. It only saves work: what is done on a turn must be harmless when two think that it is theirs.
import type { Leases } from '../state/ports.ts';

export interface Turn {
  /** `new`: it was somebody else's before, or nobody's, and what he left behind is not known here. */
  take(): Promise<'mine' | 'new' | 'no'>;
  release(): Promise<void>;
}

export function createTurn(of: {
  leases: Leases;
  name: string;
  owner: string;
  now: () => number;
  forMs: number;
}): Turn {
  const { leases, name, owner, forMs } = of;
  let heldUntil: number | undefined;
  return {
    async take() {
      const now = of.now();
      const left = heldUntil === undefined ? 0 : heldUntil - now;
      // Long enough yet that nobody else can have it. A clock that was set back proves nothing.
      if (left > forMs / 2 && left <= forMs) return 'mine';
      if (!(await leases.hold(name, owner, now, forMs))) {
        heldUntil = undefined;
        return 'no';
      }
      heldUntil = now + forMs;
      return left > 0 ? 'mine' : 'new';
    },
    async release() {
      if (heldUntil === undefined) return;
      heldUntil = undefined;
      await leases.release(name, owner);
    },
  };
}
