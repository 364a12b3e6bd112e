// Carries one command to its end: whose, no secret, decide, append, and again on a lost race.
// Owns the order of these steps. Never knows how a command came in or who hears of it.
import { type CaseCommand, caseEventIsPublic, caseEventVersion, decideCase } from '@recourse/shared/case';
import {
  type ConversationCommand,
  conversationEventIsPublic,
  conversationEventVersion,
  decideConversation,
} from '@recourse/shared/conversation';
import {
  type Author,
  type CommandId,
  canonicalJson,
  conversationIdFor,
  type LogId,
  parseLogId,
  sha256Hex,
  wasDone,
} from '@recourse/shared/kit';
import type { Ack, ClientCommand, Failure } from '@recourse/shared/protocol';
import { checkRequest, type RefundRequest } from '@recourse/shared/refund';
import { table } from '../access/table.ts';
import type { EventLog, NewEvent, StoredEvent } from '../log/eventLog.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { authorOf, type Caller, mayTouch } from './caller.ts';
import { caseIdFor } from './derive.ts';
import { fillCase, fillConversation } from './fill.ts';
import { createGuard } from './guard.ts';
import { type Loaded, storedAuthor } from './loaded.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** What the relay itself asks of a log, in a follow-up, by the matcher or by the clock. */
export type OwnCommand = ConversationCommand | CaseCommand;

export interface Desk {
  /** A parsed command of a client, to its ack. */
  handle(caller: Caller, command: ClientCommand): Promise<Ack>;
  /** A command of the relay's own. */
  run(log: LogId, id: CommandId, command: OwnCommand, author?: Author): Promise<Ack>;
  readonly shelf: Shelf;
  /** The case that this request of this customer is or would be. */
  caseIdFor(caller: Caller & { role: 'customer' }, request: RefundRequest, command: CommandId): LogId;
}

export interface DeskOptions {
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
  /** Keys the derived ids. */
  secret: string;
  now: () => number;
}

type Decide = (loaded: Loaded) => { command: OwnCommand } | { failure: Failure };

const attempts = 12;
const relayAuthor: Author = { role: 'relay' };

export async function createDesk(options: DeskOptions): Promise<Desk> {
  const { log, now } = options;
  const shelf = createShelf(options);
  const guard = await createGuard();

  async function carry(of: {
    log: LogId;
    id: CommandId;
    digest: string;
    author: Author;
    decide: Decide;
    reader: 'seq' | 'pub';
  }): Promise<Ack> {
    return shelf.alone(of.log, async () => {
      let loaded = await shelf.get(of.log);
      let fresh = false;
      for (let attempt = 0; attempt < attempts; attempt++) {
        const repeated = await doneBefore(loaded, of);
        if (repeated) return repeated;
        const step = decideOn(loaded, of);
        if ('failure' in step) {
          // What was refused on a stale fold may be right on the log as it is now.
          if (fresh) return { ok: false, failure: step.failure };
          loaded = await shelf.refresh(of.log);
          fresh = true;
          continue;
        }
        if (step.events.length === 0) return { ok: true, log: of.log, at: loaded.head[of.reader] };
        const result = await log.append({
          log: of.log,
          expected: loaded.head,
          command: of.id,
          commandDigest: of.digest,
          events: step.events,
        });
        switch (result.name) {
          case 'appended': {
            const after = shelf.advance(loaded, result.events);
            return { ok: true, log: of.log, at: after.head[of.reader] };
          }
          case 'repeated':
            return ackOf(of, result.events);
          case 'conflict':
            return { ok: false, failure: { code: 'commandConflict' } };
          case 'lostRace':
            loaded = await shelf.refresh(of.log);
            fresh = true;
        }
      }
      return { ok: false, failure: { code: 'unavailable' } };
    });
  }

  async function doneBefore(
    loaded: Loaded,
    of: { log: LogId; id: CommandId; digest: string; reader: 'seq' | 'pub' },
  ): Promise<Ack | undefined> {
    const done = wasDone(loaded.done, of.id);
    if (done === 'no' || loaded.head.seq === 0) return undefined;
    if (done !== 'unsure') {
      return done.digest === of.digest
        ? { ok: true, log: of.log, at: done[of.reader] }
        : { ok: false, failure: { code: 'commandConflict' } };
    }
    const events = await log.findCommand(of.log, of.id);
    const [first] = events;
    if (!first) return undefined;
    return first.commandDigest === of.digest ? ackOf(of, events) : { ok: false, failure: { code: 'commandConflict' } };
  }

  function decideOn(
    loaded: Loaded,
    of: { id: CommandId; author: Author; decide: Decide },
  ): { events: NewEvent[] } | { failure: Failure } {
    if (loaded.foreign) return { failure: { code: 'unavailable' } };
    const step = of.decide(loaded);
    if ('failure' in step) return step;
    const stamp = { id: of.id, author: of.author, now: now() };
    const isCase = loaded.kind === 'rc';
    const decision = isCase
      ? decideCase(loaded.state, step.command as CaseCommand, stamp)
      : decideConversation(loaded.state, step.command as ConversationCommand, stamp);
    if ('refusal' in decision) {
      const { code, field } = decision.refusal;
      const failure: Failure = { code, ...(field !== undefined && { field }) };
      return { failure: code === 'caseExists' ? { ...failure, log: loaded.log } : failure };
    }
    const table: Record<string, boolean> = isCase ? caseEventIsPublic : conversationEventIsPublic;
    const version = isCase ? caseEventVersion : conversationEventVersion;
    const events = decision.events.map(
      ({ type, ...body }): NewEvent => ({
        ...{ type, version, body },
        isPublic: table[type] === true,
        time: stamp.now,
        // A denial by a hard rule is the policy's, not the customer's who asked.
        author: storedAuthor(type === 'caseDenied' && of.author.role === 'customer' ? { role: 'policy' } : of.author),
      }),
    );
    return { events };
  }

  return {
    shelf,
    caseIdFor: caseOf,
    async handle(caller, command) {
      const site = options.sites.get(caller.site);
      if (!site) return { ok: false, failure: { code: 'siteUnknown' } };
      const target = await targetOf(caller, command);
      if (typeof target !== 'string') return { ok: false, failure: target };
      const stopped = guard(caller, command, []) ?? badRequest(command, now());
      if (stopped) return { ok: false, failure: stopped };
      return carry({
        log: target,
        id: command.id,
        digest: sha256Hex(canonicalJson(command)),
        author: authorOf(caller),
        reader: caller.role === 'customer' ? 'pub' : 'seq',
        decide(loaded) {
          // The case that is submitted may not exist yet; it is derived from the customer, so it can be nobody else's.
          const rules = command.type === 'submitCase' ? table.command.startConversation : table.command[command.type];
          if (!mayTouch(caller, loaded, rules)) return { failure: { code: 'notFound' } };
          const filled =
            loaded.kind === 'rc'
              ? fillCase({ caller, command, site, loaded, now: now() })
              : fillConversation(caller, command);
          // A command for the other kind of log asks for something that is not there.
          return filled ? { command: filled } : { failure: { code: 'notFound' } };
        },
      });
    },
    run: (target, id, command, author = relayAuthor) =>
      carry({
        log: target,
        id,
        digest: sha256Hex(canonicalJson(command)),
        author,
        reader: 'seq',
        decide: () => ({ command }),
      }),
  };

  async function targetOf(caller: Caller, command: ClientCommand): Promise<LogId | Failure> {
    if (command.type !== 'submitCase') {
      const fits = command.type !== 'startConversation' || command.log === conversationIdFor(caller.site, command.id);
      return fits && parseLogId(command.log)?.site === caller.site ? command.log : { code: 'notFound' };
    }
    if (caller.role !== 'customer') return { code: 'forbidden' };
    // The case's card goes into this conversation, so it must be his.
    const conversation = await shelf.get(command.conversation);
    const mine = (loaded: Loaded) => loaded.kind === 'cv' && mayTouch(caller, loaded, table.command.submitCase);
    if (!mine(conversation) && !mine(await shelf.refresh(command.conversation)))
      return { code: 'notFound', field: 'conversation' };
    return caseOf(caller, command.request, command.id);
  }

  function caseOf(caller: Caller & { role: 'customer' }, request: RefundRequest, command: CommandId): LogId {
    return caseIdFor({ secret: options.secret, site: caller.site, customer: caller.customer.id, request, command });
  }
}

function badRequest(command: ClientCommand, at: number): Failure | undefined {
  if (command.type !== 'submitCase') return undefined;
  const [problem] = checkRequest(command.request, { now: at });
  return problem && { code: 'invalidField', field: `request.${problem.field}`, rule: problem.code };
}

/** The position of the last event that this reader sees of what the command did. */
function ackOf(of: { log: LogId; reader: 'seq' | 'pub' }, events: StoredEvent[]): Ack {
  return { ok: true, log: of.log, at: Math.max(0, ...events.map((event) => event[of.reader] ?? 0)) };
}
