// Carries one command to its end on one log: whose, done before, decide, append, and again on a lost race.
// Owns the order of these steps. Never knows how a command came in or who hears of it.
import {
  type CaseCommand,
  type CaseEvent,
  caseEventIsPublic,
  caseEventVersion,
  decideCase,
} from '@recourse/shared/case';
import {
  type ConversationCommand,
  conversationEventIsPublic,
  conversationEventVersion,
  decideConversation,
} from '@recourse/shared/conversation';
import { type AgentRole, type Author, type CommandId, type LogId, type Stamp, wasDone } from '@recourse/shared/kit';
import type { Ack, Failure } from '@recourse/shared/protocol';
import { decideStop, type StopCommand, stopEventVersion } from '@recourse/shared/stop';
import type { EventLog, NewEvent, StoredEvent } from '../log/eventLog.ts';
import { type Loaded, storedAuthor } from './loaded.ts';
import type { Shelf } from './shelf.ts';

/** What is decided on a log: a command with everything in it that a client cannot be trusted to say. */
export type OwnCommand = ConversationCommand | CaseCommand | StopCommand;

export interface Task {
  log: LogId;
  id: CommandId;
  /** Of the content, to tell a repetition from another command with the same id. */
  digest: string;
  author: Author;
  /** An agent's. */
  rank?: AgentRole | undefined;
  /** Whose counting the ack is in. */
  reader: 'seq' | 'pub';
  /** Whether the sender may touch this log at all. */
  allows: (loaded: Loaded) => boolean;
  /** undefined: this log knows no such command. */
  command: (loaded: Loaded) => OwnCommand | undefined;
}

/** Each loss means that somebody else's command was done, so this many are only lost where very many write at once. */
const attempts = 64;

type Step =
  /** `sure`: a newer fold would say the same. */
  { ack: Ack; sure: boolean } | { events: NewEvent[] };

export function createCarry(of: {
  log: EventLog;
  shelf: Shelf;
  now: () => number;
  onAppended?: (log: LogId, events: StoredEvent[]) => void;
}): (task: Task) => Promise<Ack> {
  const { log, shelf, now } = of;

  async function stepOn(loaded: Loaded, task: Task): Promise<Step> {
    if (!task.allows(loaded)) return refused({ code: 'notFound' });
    const repeated = await doneBefore(loaded, task);
    if (repeated) return { ack: repeated, sure: true };
    if (loaded.foreign) return refused({ code: 'unavailable' });
    const command = task.command(loaded);
    if (!command) return refused({ code: 'notFound' });
    const decided = decide(loaded, command, { id: task.id, author: task.author, rank: task.rank, now: now() });
    if ('failure' in decided) return refused(decided.failure);
    // Nothing is written, so nothing would show that this was decided on an old fold.
    if (decided.events.length === 0)
      return { ack: { ok: true, log: task.log, at: loaded.head[task.reader] }, sure: false };
    return decided;
  }

  async function doneBefore(loaded: Loaded, task: Task): Promise<Ack | undefined> {
    const done = wasDone(loaded.done, task.id);
    if (done === 'no' || loaded.head.seq === 0) return undefined;
    if (done !== 'unsure') {
      return done.digest === task.digest ? { ok: true, log: task.log, at: done[task.reader] } : conflict;
    }
    const events = await log.findCommand(task.log, task.id);
    const [first] = events;
    if (!first) return undefined;
    return first.commandDigest === task.digest ? ackOf(task, events) : conflict;
  }

  return (task) =>
    shelf.alone(task.log, async () => {
      // What is refused is always read once, whoever's it is and whether it is there: the time it takes tells nothing either.
      const seen = shelf.seen(task.log);
      let loaded = seen ?? (await shelf.refresh(task.log));
      let fresh = seen === undefined;
      for (let attempt = 0; attempt < attempts; attempt++) {
        const step = await stepOn(loaded, task);
        if ('ack' in step) {
          if (step.sure || fresh) return step.ack;
          loaded = await shelf.refresh(task.log);
          fresh = true;
          continue;
        }
        const result = await log.append({
          log: task.log,
          expected: loaded.head,
          command: task.id,
          commandDigest: task.digest,
          events: step.events,
        });
        switch (result.name) {
          case 'appended':
            shelf.advance(loaded, result.events);
            of.onAppended?.(task.log, result.events);
            return ackOf(task, result.events);
          case 'repeated':
            return ackOf(task, result.events);
          case 'conflict':
            return conflict;
          case 'lostRace':
            // The store is behind us, or elsewhere: it came back without its tail.
            if (result.head.seq <= loaded.head.seq) shelf.forget(task.log);
            loaded = await shelf.refresh(task.log);
            fresh = true;
        }
      }
      return { ok: false, failure: { code: 'unavailable' } };
    });
}

const conflict: Ack = { ok: false, failure: { code: 'commandConflict' } };

const byPolicy: ReadonlySet<string> = new Set<CaseEvent['type']>(['caseDenied', 'informationRequested']);

/** On an old fold this may be wrong. */
function refused(failure: Failure): Step {
  return { ack: { ok: false, failure }, sure: false };
}

/** The position of the last event that this reader sees of what the command did. */
function ackOf(task: Task, events: StoredEvent[]): Ack {
  return { ok: true, log: task.log, at: Math.max(0, ...events.map((event) => event[task.reader] ?? 0)) };
}

function decide(loaded: Loaded, command: OwnCommand, stamp: Stamp): { events: NewEvent[] } | { failure: Failure } {
  if (loaded.kind === 'st') return { failure: { code: 'notFound' } };
  const decision = decideOn(loaded, command, stamp);
  if ('refusal' in decision) {
    const { code, field } = decision.refusal;
    const failure: Failure = { code, ...(field !== undefined && { field }) };
    return { failure: code === 'caseExists' ? { ...failure, log: loaded.log } : failure };
  }
  const { isPublic, version } = eventsOf[loaded.kind];
  const events = decision.events.map(
    ({ type, ...body }): NewEvent => ({
      ...{ type, version, body },
      isPublic: isPublic[type] === true,
      time: stamp.now,
      // What a hard rule denies or asks is the policy's, not the customer's who submitted.
      author: storedAuthor(byPolicy.has(type) && stamp.author.role === 'customer' ? { role: 'policy' } : stamp.author),
    }),
  );
  return { events };
}

/** A log's kind says whose commands it takes; the edge filled in one of those. */
function decideOn(loaded: Exclude<Loaded, { kind: 'st' }>, command: OwnCommand, stamp: Stamp) {
  switch (loaded.kind) {
    case 'rc':
      return decideCase(loaded.state, command as CaseCommand, stamp);
    case 'cv':
      return decideConversation(loaded.state, command as ConversationCommand, stamp);
    case 'sl':
      return decideStop(loaded.state, command as StopCommand, stamp);
  }
}

const eventsOf: Record<'rc' | 'cv' | 'sl', { isPublic: Readonly<Record<string, boolean>>; version: number }> = {
  rc: { isPublic: caseEventIsPublic, version: caseEventVersion },
  cv: { isPublic: conversationEventIsPublic, version: conversationEventVersion },
  // No customer sees any of it.
  sl: { isPublic: {}, version: stopEventVersion },
};
