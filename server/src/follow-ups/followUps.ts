// What follows in one log from what happened in another.
// Owns the consequences. Each is a command whose id derives from the event that caused it, so it is done once, crashes or not.
import { eventIdOf, type LogId } from '@recourse/shared/kit';
import { failures } from '@recourse/shared/protocol';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import type { StoredEvent } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';

export type FollowUps = (log: LogId, events: StoredEvent[]) => Promise<void>;

export function createFollowUps(of: { desk: Desk }): FollowUps {
  async function linkCase(log: LogId, event: StoredEvent): Promise<void> {
    const { conversation, verdict } = event.body as { conversation: string; verdict: { verdict: string } };
    // Guidance is its own answer; a person is one tap away there.
    const needsPerson = verdict.verdict !== 'guidance';
    const id = followUpId('link', log, eventIdOf(event.chain));
    const ack = await of.desk.run(conversation, id, { type: 'linkCase', case: log, needsPerson });
    // A refusal is final; what may yet be done must not be passed over.
    if (!ack.ok && failures[ack.failure.code].retry) throw new StoreUnavailable('a follow-up was not taken', undefined);
  }

  return async (log, events) => {
    for (const event of events) if (event.type === 'caseSubmitted' && event.body) await linkCase(log, event);
  };
}
