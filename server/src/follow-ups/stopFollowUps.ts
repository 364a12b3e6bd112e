// What follows from what happened to a stopped line: it is posted once it was let go, it stands in the site's audit, its words are erased.
// Owns these consequences. Each is done once, crashes or not, and is harmless when it comes again.
import { type CommandId, eventIdOf, type LogId } from '@recourse/shared/kit';
import { failures } from '@recourse/shared/protocol';
import type { AuditEntry } from '@recourse/shared/site';
import type { StopEvent, StoppedLine } from '@recourse/shared/stop';
import { createAudit } from '../audit/audit.ts';
import type { OwnCommand } from '../desk/carry.ts';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import type { EventLog, StoredEvent } from '../log/eventLog.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { eraseStopWords } from '../retention/eraseStopWords.ts';
import type { State } from '../state/ports.ts';
import { indexLog } from './indexer.ts';

export function createStopFollowUps(of: {
  desk: Desk;
  log: EventLog;
  state: State;
}): (log: LogId, event: StoredEvent) => Promise<void> {
  const { desk, log, state } = of;
  const { shelf } = desk;
  const index = (line: LogId, seq: number) => indexLog({ shelf, state }, line, seq);

  async function run(id: LogId, command: CommandId, what: OwnCommand, author?: Parameters<Desk['run']>[3]) {
    const ack = await desk.run(id, command, what, author);
    if (!ack.ok && failures[ack.failure.code].retry) throw new StoreUnavailable('a follow-up was not taken', undefined);
    return ack;
  }

  /** In its writer's name, where he still has the conversation. */
  async function post(line: LogId, event: StoredEvent, stop: StoppedLine): Promise<void> {
    const { words, agent, about, assignment } = stop;
    if (stop.release.name !== 'released' || !words || assignment === undefined) return;
    const { by } = stop.release;
    const cause = eventIdOf(event.chain);
    const ack = await run(
      about,
      followUpId('postReleased', line, cause),
      { type: 'postReleased', text: words.text, assignment, line, by },
      { role: 'agent', ...agent },
    );
    const refusal = ack.ok ? undefined : ack.failure.code;
    await run(line, followUpId('posting', line, cause), { type: 'recordPosting', refusal });
  }

  async function enter(line: LogId, event: StoredEvent, stop: StoppedLine): Promise<void> {
    const entry = entryOf(line, event, stop);
    if (!entry) return;
    const audit = createAudit({ log, now: () => event.time });
    await audit.record(shelfSite(line), entry, followUpId('audit', line, eventIdOf(event.chain)));
  }

  return async (line, event) => {
    const { state: stop } = await shelf.upTo(line, event.seq);
    if (stop.name !== 'stopped') return;
    if (event.type === 'lineReleased') await post(line, event, stop);
    if (event.type === 'wordsErased') await eraseStopWords({ log, state, shelf, index }, line, { wipe: true });
    await enter(line, event, stop);
  };
}

const shelfSite = (line: LogId) => line.slice(0, line.indexOf('.'));

function entryOf(line: LogId, { type, body }: StoredEvent, stop: StoppedLine): AuditEntry | undefined {
  const { agent, about, rule, verdict } = stop;
  const by = (body as { by?: { id: string; name: string } } | null)?.by;
  switch (type as StopEvent['type']) {
    case 'lineStopped':
      return { type: 'lineStopped', line, agent, conversation: about, rule, verdict };
    case 'lineReleased':
      return { type: 'lineReleased', line, agent, ...(by && { by }) };
    case 'releaseRefused':
      return { type: 'releaseRefused', line, agent, ...(by && { by }) };
    case 'stopConfirmed':
      return { type: 'stopConfirmed', line, agent, rule, ...(by && { by }) };
    case 'stopDismissed':
      return { type: 'stopDismissed', line, agent, rule, ...(by && { by }) };
    default:
      return undefined;
  }
}
