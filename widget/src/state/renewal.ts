// Hands the relay a newer token before the one at hand ends, so that nobody is cut off in the middle of a sentence.
// Owns the moment. Never stores a token; what the relay cannot take, the next connection brings.
import { tokenAnswerSchema } from '@recourse/shared/protocol';
import type { Session } from '@recourse/shared/session';
import type { Identity } from './identity.ts';

/** So long before its end a token is replaced; wallets sign them for minutes. */
const aheadMs = 60_000;
const againMs = 10_000;
/** Never in a tight circle, whatever clocks say. */
const soonestMs = 1_000;
const longestMs = 24 * 3_600_000;

export interface Renewal {
  /** The connection stands: begins to count. */
  online(): void;
  stop(): void;
}

export function createRenewal(of: {
  identity: Identity;
  session: () => Session;
  /** The relay's clock. */
  now: () => number;
  schedule: (ms: number, run: () => void) => () => void;
}): Renewal {
  const { identity, session, now, schedule } = of;
  let cancel = () => {};

  function plan(ms: number): void {
    cancel();
    // Longer waits than a timer can hold would end at once.
    cancel = schedule(Math.min(Math.max(ms, soonestMs), longestMs), () => void renew());
  }

  function planBeforeEnd(): void {
    const endsAt = identity.endsAt();
    if (endsAt === undefined) return;
    // A token that lives no longer than that is replaced half-way.
    const left = endsAt - now();
    plan(left > 2 * aheadMs ? left - aheadMs : left / 2);
  }

  async function renew(): Promise<void> {
    if (session().connection.name !== 'online' || !identity.renew()) return;
    try {
      const token = await identity.token();
      const answer = await session().query({ type: 'renewToken', token }, tokenAnswerSchema);
      if (answer.ok) planBeforeEnd();
      else plan(againMs);
    } catch {
      // The wallet could not give one just now; the old one is good a while yet.
      plan(againMs);
    }
  }

  return { online: planBeforeEnd, stop: () => cancel() };
}
