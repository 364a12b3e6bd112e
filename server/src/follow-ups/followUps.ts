// What follows in one log from what happened in another.
// Owns the consequences. Each is a command whose id derives from the event that caused it, so it is done once, crashes or not.
import type { CaseEvent } from '@recourse/shared/case';
import { type CommandId, erasesAll, eventIdOf, type LogId, parseLogId } from '@recourse/shared/kit';
import { failures } from '@recourse/shared/protocol';
import { isUrgent } from '@recourse/shared/refund';
import type { OwnCommand } from '../desk/carry.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { State } from '../state/ports.ts';
import { createErasing } from './erasing.ts';
import { createExportFollowUps } from './exportFollowUps.ts';
import { createLogErasing, wipingFor } from './logErasing.ts';
import { createStopFollowUps } from './stopFollowUps.ts';

export type FollowUps = (log: LogId, events: StoredEvent[]) => Promise<void>;

export function createFollowUps(of: {
  desk: Desk;
  log: EventLog;
  state: State;
  /** Takes the bytes of a purged file away; safe to repeat. */
  eraseFile: (file: string, options?: { wipe: boolean }) => Promise<void>;
}): FollowUps {
  const erase = createErasing({ ...of, shelf: of.desk.shelf });
  const eraseAll = createLogErasing({ ...of, shelf: of.desk.shelf });
  const ofStop = createStopFollowUps(of);
  const ofExport = createExportFollowUps(of);

  async function linkCase(log: LogId, event: StoredEvent): Promise<void> {
    const { conversation, verdict, request } = event.body as unknown as CaseEvent & { type: 'caseSubmitted' };
    // Guidance is its own answer; a person is one tap away there.
    const needsPerson = verdict.verdict !== 'guidance' || isUrgent(request);
    await follow(conversation, followUpId('link', log, eventIdOf(event.chain)), {
      ...{ type: 'linkCase', case: log, needsPerson, urgent: isUrgent(request) },
    });
  }

  /** What somebody took away is off the disk at once; files that are over their term are many, and wait for the next wipe. */
  async function eraseFile(log: LogId, file: string, byTerm: boolean): Promise<void> {
    if (!byTerm) return of.eraseFile(file);
    await wipingFor(of, log).ask();
    await of.eraseFile(file, { wipe: false });
  }

  /** Who asks, appeals or was let down wants a person, so his conversation takes its place in the line. */
  async function bringPerson(log: LogId, event: StoredEvent): Promise<void> {
    const { state } = await of.desk.shelf.upTo(log, event.seq);
    if (state.name !== 'submitted') return;
    await follow(state.conversation, followUpId('person', log, eventIdOf(event.chain)), { type: 'askForPerson' });
  }

  async function follow(conversation: LogId, id: CommandId, command: OwnCommand): Promise<void> {
    const ack = await of.desk.run(conversation, id, command);
    // A refusal is final; what may yet be done must not be passed over.
    if (!ack.ok && failures[ack.failure.code].retry) throw new StoreUnavailable('a follow-up was not taken', undefined);
  }

  return async (log, events) => {
    const kind = parseLogId(log)?.kind;
    for (const event of events) {
      if (kind === 'sl') await ofStop(log, event);
      // The audit's own entries follow from something already.
      else if (kind === 'st') continue;
      else if (event.type === 'caseSubmitted' && event.body) await linkCase(log, event);
      else if (bringsPerson(event)) await bringPerson(log, event);
      else if (event.type === 'messagesErased') await erase(log, event);
      else if (erasesAll(event.type)) await eraseAll(log, event);
      else if (event.type === 'evidencePurged' && typeof event.body?.file === 'string')
        await eraseFile(log, event.body.file, event.body.reason === 'term');
      else if (event.type.startsWith('export')) await ofExport(log, event);
    }
  };
}

const askers: ReadonlySet<string> = new Set<CaseEvent['type']>(['reviewRequested', 'caseAppealed', 'caseNudged']);

/** A date that we missed is told by a person too, unless it is the money's: that a bank is slow, nobody here can mend by talking. */
function bringsPerson({ type, body }: StoredEvent): boolean {
  return askers.has(type) || (type === 'dateMissed' && body?.what !== 'arrival');
}
