// What follows in one log from what happened in another.
// Owns the consequences. Each is a command whose id derives from the event that caused it, so it is done once, crashes or not.
import { eventIdOf } from '@recourse/shared/kit';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import type { EventLog, FeedEntry, StoredEvent } from '../log/eventLog.ts';

export function createFollowUps(of: { desk: Desk; log: EventLog }): (entry: FeedEntry) => Promise<void> {
  async function follow(entry: FeedEntry, event: StoredEvent): Promise<void> {
    if (event.type === 'caseSubmitted' && event.body) {
      const { conversation, verdict } = event.body as { conversation: string; verdict: { verdict: string } };
      // Guidance is its own answer; a person is one tap away there.
      const needsPerson = verdict.verdict !== 'guidance';
      const id = followUpId('link', entry.log, eventIdOf(event.chain));
      await of.desk.run(conversation, id, { type: 'linkCase', case: entry.log, needsPerson });
    }
  }

  return async (entry) => {
    const limit = entry.toSeq - entry.fromSeq + 1;
    for (const event of await of.log.read(entry.log, { after: entry.fromSeq - 1, limit })) await follow(entry, event);
  };
}
