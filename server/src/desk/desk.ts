// What clients and the relay itself ask, turned into tasks on one log each.
// Owns which log a command is about and what is looked at before it is decided. Never knows how it came in or who hears of it.
import {
  type Author,
  type CommandId,
  canonicalJson,
  conversationIdFor,
  type LogId,
  parseLogId,
} from '@recourse/shared/kit';
import type { Ack, AgentCommand, ClientCommand, Failure } from '@recourse/shared/protocol';
import { type EarlierCase, type RefundRequest, readRequest } from '@recourse/shared/refund';
import { type Rules, table } from '../access/table.ts';
import type { EventLog } from '../log/eventLog.ts';
import { chainOf } from '../lookup/caseChain.ts';
import type { LookUp } from '../lookup/lookUp.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { authorOf, type Caller, type CustomerCaller, identitiesOf, mayTouch, ranksFor } from './caller.ts';
import { createCarry, type OwnCommand } from './carry.ts';
import { caseIdFor, keyedDigest } from './derive.ts';
import { claimFor, type FinishedUploads, fillFile } from './files.ts';
import { fillCase, fillConversation, fillStop } from './fill.ts';
import { type Guard, type HeldLine, readyGuard } from './guard.ts';
import { createRecentWords, type Said } from './recentWords.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSplitSecrets, lookedAt } from './splitSecrets.ts';
import { createStops } from './stops.ts';

export interface Desk {
  /** A parsed command of a client, to its ack. */
  handle(caller: Caller, command: ClientCommand): Promise<Ack>;
  /** A command of the relay's own: a follow-up, the matcher's, the clock's. */
  run(log: LogId, id: CommandId, command: OwnCommand, author?: Author): Promise<Ack>;
  readonly shelf: Shelf;
  /** Drops what is in memory of a log that was erased. */
  forget(log: LogId): void;
  /** The case that this request would be, for each identity that the customer has. The first is where it would be submitted. */
  caseIdsFor(caller: CustomerCaller, request: RefundRequest, command: CommandId): LogId[];
}

export interface DeskOptions {
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
  /** Keys the derived ids. */
  secret: string;
  now: () => number;
  /** What the policy must know of this customer's other cases. */
  earlierCases: (caller: CustomerCaller) => Promise<EarlierCase[]>;
  lookUp: LookUp;
  uploads: FinishedUploads;
  /** Whether somebody else of his site could agree to what this agent asks for. */
  hasConfirmer: (of: { site: string; agent: string }) => Promise<boolean>;
  /** Another than the relay's own is handed in by tests only. */
  guard?: Guard;
}

const relayAuthor: Author = { role: 'relay' };

export async function createDesk(options: DeskOptions): Promise<Desk> {
  const { now } = options;
  const shelf = createShelf(options);
  const guard = options.guard ?? (await readyGuard());
  const recent = createRecentWords(options);
  const carry = createCarry({ ...options, shelf, onAppended: recent.note });
  const split = createSplitSecrets({ run });
  const stops = createStops({ ...options, guard, run });

  /** Whether he may do this there. Before a no the store is asked once, whether the log is another's or nobody's: time tells nothing either. */
  async function reaches(caller: Caller, log: LogId, rules: Rules): Promise<boolean> {
    const seen = shelf.seen(log);
    return (seen !== undefined && mayTouch(caller, seen, rules)) || mayTouch(caller, await shelf.refresh(log), rules);
  }

  async function targetOf(caller: Caller, command: ClientCommand): Promise<LogId | Failure> {
    if (command.type !== 'submitCase') {
      const fits = command.type !== 'startConversation' || command.log === conversationIdFor(caller.site, command.id);
      if (!fits || parseLogId(command.log)?.site !== caller.site) return { code: 'notFound' };
      // Nothing is read, judged or written down of what he says into another's log.
      return (await reaches(caller, command.log, table.command[command.type])) ? command.log : { code: 'notFound' };
    }
    if (caller.role !== 'customer') return { code: 'forbidden' };
    // The case's card goes into this conversation, so it must be his.
    const isConversation = parseLogId(command.conversation)?.kind === 'cv';
    if (!isConversation || !(await reaches(caller, command.conversation, table.command.submitCase)))
      return { code: 'notFound', field: 'conversation' };
    return caseIdsFor(caller, command.request, command.id)[0]!;
  }

  function caseIdsFor(caller: CustomerCaller, request: RefundRequest, command: CommandId): LogId[] {
    const { site } = caller;
    return identitiesOf(caller).map((customer) =>
      caseIdFor({ secret: options.secret, site, customer, request, command }),
    );
  }

  const digestOf = (command: unknown) => keyedDigest(options.secret, canonicalJson(command));

  function run(log: LogId, id: CommandId, command: OwnCommand, author = relayAuthor): Promise<Ack> {
    return carry({
      ...{ log, id, author },
      digest: digestOf(command),
      reader: 'seq',
      allows: () => true,
      command: () => command,
    });
  }

  /** What this person said lately in a conversation that he may touch; of another's nothing is looked at. */
  async function saidBefore(caller: Caller, target: LogId): Promise<Said[]> {
    const loaded = await shelf.get(target);
    if (loaded.kind !== 'cv' || !mayTouch(caller, loaded, table.command.postMessage)) return [];
    const said = await recent.of(target, loaded.head.seq);
    return said.filter(
      ({ author }) => author.role === caller.role && (caller.role === 'customer' || author.id === caller.id),
    );
  }

  /** The conversation in which this command's words are read, if it is one that has some. */
  async function spokenIn(command: ClientCommand, target: LogId): Promise<LogId | undefined> {
    if (command.type === 'postMessage' || command.type === 'askRelease') return target;
    const loaded = parseLogId(target)?.kind === 'rc' ? await shelf.get(target) : undefined;
    return loaded?.kind === 'rc' && loaded.state.name === 'submitted' ? loaded.state.conversation : undefined;
  }

  /** Answers as the guard did, once it is written down. */
  async function stopLine(caller: Caller, command: ClientCommand, failure: Failure, line: HeldLine): Promise<Ack> {
    if (caller.role !== 'agent' || !('log' in command)) return { ok: false, failure };
    await stops.hold(caller, command as AgentCommand, line);
    return { ok: false, failure };
  }

  async function askRelease(of: Parameters<typeof stops.ask>[0]): Promise<Ack> {
    const { caller, command } = of;
    const conversation = await shelf.refresh(command.log);
    if (conversation.kind !== 'cv' || !mayTouch(caller, conversation, table.command.askRelease))
      return { ok: false, failure: { code: 'notFound' } };
    const { place } = conversation.state.name === 'begun' ? conversation.state : { place: undefined };
    if (place?.name !== 'assigned' || place.agent.id !== caller.id || place.at !== command.assignment)
      return { ok: false, failure: { code: 'notAssignedToYou' } };
    const asked = await stops.ask(of);
    if ('failure' in asked)
      return asked.line ? stopLine(caller, command, asked.failure, asked.line) : { ok: false, failure: asked.failure };
    return carry({
      ...{ log: asked.log, id: command.id, author: authorOf(caller), rank: caller.rank, reader: 'seq' },
      digest: digestOf(command),
      // The line is his own: its log's id derives from him.
      allows: () => true,
      command: () => asked.command,
    });
  }

  /** Somebody else's relay took other parts meanwhile: what is stored now may be a secret as a whole. */
  async function lookAgain(caller: Caller, log: LogId, text: string): Promise<void> {
    const said = await saidBefore(caller, log);
    const also = said.findLast((each) => each.text === text);
    const before = lookedAt(said.filter((each) => also && each.seq < also.seq));
    if (also) await split.erase(log, { text, said: before, also });
  }

  return {
    shelf,
    forget(log) {
      shelf.forget(log);
      recent.forget(log);
    },
    caseIdsFor,
    run,
    async handle(caller, asked) {
      const command = inNormalForm(asked, now());
      const site = options.sites.get(caller.site);
      if (!site) return { ok: false, failure: { code: 'siteUnknown' } };
      if (!ranksFor(caller, table.command[command.type])) return { ok: false, failure: { code: 'forbidden' } };
      const target = await targetOf(caller, command);
      if (typeof target !== 'string') return { ok: false, failure: target };
      const posts = command.type === 'postMessage' && caller.role === 'customer';
      const talk = posts || caller.role === 'agent' ? await spokenIn(command, target) : undefined;
      const said = talk === undefined ? [] : lookedAt(await saidBefore(caller, talk));
      const texts = said.map(({ text }) => text);
      if (command.type === 'askRelease' && caller.role === 'agent')
        return askRelease({ caller, site, command, recent: texts });
      const judged = await guard.judge({ caller, command: asked, recent: texts, site });
      const stopped = judged.name === 'stopped' ? judged.failure : badRequest(command, now());
      if (stopped && posts && said.length > 0) await split.erase(target, { text: command.text, said });
      if (judged.name === 'stopped' && judged.line) return stopLine(caller, command, judged.failure, judged.line);
      if (stopped) return { ok: false, failure: stopped };
      if (command.type === 'releaseLine' && caller.role === 'agent') {
        const loaded = await shelf.refresh(target);
        const no = mayTouch(caller, loaded, table.command.releaseLine)
          ? await stops.mayGo({ caller, site, id: command.id, loaded })
          : undefined;
        if (no) return { ok: false, failure: no };
      }
      const mine = command.type === 'eraseMessages' ? await saidBefore(caller, target) : [];
      const submits = command.type === 'submitCase' && caller.role === 'customer';
      const [earlierCases, finding] = submits
        ? await Promise.all([options.earlierCases(caller), chainOf(options.lookUp, command.request)])
        : [[], undefined];
      const asksExport = command.type === 'askExport' && caller.role === 'agent';
      const hasConfirmer = asksExport && (await options.hasConfirmer({ site: caller.site, agent: caller.id }));
      const file = await claimFor(options.uploads, { caller, command, log: target });
      // The case that is submitted may not exist yet; it is derived from the customer, so it can be nobody else's.
      const rules = command.type === 'submitCase' ? table.command.startConversation : table.command[command.type];
      const ack = await carry({
        log: target,
        id: command.id,
        digest: digestOf(command),
        author: authorOf(caller),
        rank: caller.role === 'agent' ? caller.rank : undefined,
        reader: caller.role === 'customer' ? 'pub' : 'seq',
        allows: (loaded) => mayTouch(caller, loaded, rules),
        command: (loaded) =>
          loaded.kind === 'rc'
            ? (fillFile(command, file) ??
              fillCase({ ...{ caller, command, site, loaded, earlierCases, finding, hasConfirmer }, now: now() }))
            : loaded.kind === 'sl'
              ? fillStop(command)
              : fillConversation({
                  caller,
                  command,
                  mine,
                  caution: judged.name === 'pass' ? judged.caution : undefined,
                }),
      });
      if (ack.ok && command.type === 'addEvidence' && caller.role === 'customer')
        await options.uploads.attached(caller, command.upload);
      if (ack.ok && posts && recent.isBehind(target)) await lookAgain(caller, target, command.text);
      return ack;
    },
  };
}

/** One transaction has one id, however a client spells it. What makes no sense is told by `badRequest`, behind the guard. */
function inNormalForm(command: ClientCommand, at: number): ClientCommand {
  if (command.type !== 'submitCase') return command;
  const read = readRequest(command.request, { now: at });
  return 'request' in read ? { ...command, request: read.request } : command;
}

function badRequest(command: ClientCommand, at: number): Failure | undefined {
  if (command.type !== 'submitCase') return undefined;
  const read = readRequest(command.request, { now: at });
  const [problem] = 'problems' in read ? read.problems : [];
  return problem && { code: 'invalidField', field: `request.${problem.field}`, rule: problem.code };
}
