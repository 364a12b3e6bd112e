// Lines of agents that the guard held back: written down, handed to a second person, and judged once more before they go out.
// Owns which log a stopped line has and what is kept of it. Who may let it go is decided in shared/stop.
import type { CommandId, LogId } from '@recourse/shared/kit';
import { type Ack, type AgentCommand, type Failure, failures } from '@recourse/shared/protocol';
import type { StopCommand, StoppedWords } from '@recourse/shared/stop';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import type { Site } from '../site.ts';
import type { AgentCaller } from './caller.ts';
import type { OwnCommand } from './carry.ts';
import { dayMs } from './caseDates.ts';
import { followUpId, stopIdFor } from './derive.ts';
import type { Guard, HeldLine } from './guard.ts';
import type { Loaded } from './loaded.ts';

/** How long the words of a stopped line are kept at the most. */
export const stoppedWordsDays = 30;

type AskRelease = AgentCommand & { type: 'askRelease' };

export function createStops(of: {
  secret: string;
  now: () => number;
  guard: Guard;
  run: (log: LogId, id: CommandId, command: OwnCommand) => Promise<Ack>;
}) {
  const { guard, now } = of;

  function idOf(
    caller: AgentCaller,
    about: LogId,
    line: HeldLine,
    text: string,
    assignment: number | undefined,
  ): LogId {
    const { site, id: agent } = caller;
    return stopIdFor({ secret: of.secret, site, agent, about, assignment, field: line.field, text });
  }

  function stoppedWords(
    caller: AgentCaller,
    about: LogId,
    line: HeldLine,
    seen: { assignment: number | undefined; eraseAt: number },
  ): StoppedWords {
    const { rule, verdict, releasable, words } = line;
    return { agent: { id: caller.id, name: caller.name }, about, ...seen, rule, verdict, releasable, words };
  }

  const eraseAt = () => now() + stoppedWordsDays * dayMs;

  return {
    /** Writes down that this line was stopped, once however often it is sent. */
    async hold(caller: AgentCaller, command: AgentCommand, line: HeldLine): Promise<LogId> {
      const text = textIn(command, line.field);
      const assignment = 'assignment' in command ? command.assignment : undefined;
      const log = idOf(caller, command.log, line, text, assignment);
      const own = stoppedWords(caller, command.log, line, { assignment, eraseAt: eraseAt() });
      const ack = await of.run(log, followUpId('stop', log), { type: 'stopLine', line: own });
      // A conflict: it was written down before, at another time.
      if (!ack.ok && failures[ack.failure.code].retry)
        throw new StoreUnavailable('a stopped line was not written down', undefined);
      return log;
    },

    /** What a second person is asked to let go: the line's log and the command for it, or why not. */
    async ask(of: {
      caller: AgentCaller;
      site: Site;
      command: AskRelease;
      recent: readonly string[];
    }): Promise<{ log: LogId; command: StopCommand } | { failure: Failure; line?: HeldLine }> {
      const { caller, command, recent, site } = of;
      const judged = await guard.judge({ caller, command, recent, site });
      const line = judged.name === 'pass' ? judged.doubtful : judged.line;
      if (judged.name === 'stopped' && !line?.releasable) return { failure: judged.failure, ...(line && { line }) };
      // Nothing is doubtful about it any more: it can simply be sent.
      if (!line) return { failure: { code: 'notPossibleNow', field: 'text' } };
      if (!line.releasable)
        return { failure: { code: 'askStopped', field: 'text', rule: line.rule, releasable: false } };
      const { log: about, assignment, text } = command;
      const log = idOf(caller, about, line, text, assignment);
      return {
        log,
        command: { type: 'askRelease', line: stoppedWords(caller, about, line, { assignment, eraseAt: eraseAt() }) },
      };
    },

    /** The guard's word once more, right before a line is let go: what it was stopped for may be more by now. */
    async mayGo(of: { caller: AgentCaller; site: Site; id: CommandId; loaded: Loaded }): Promise<Failure | undefined> {
      const { caller, site, id, loaded } = of;
      if (loaded.kind !== 'sl' || loaded.state.name === 'none' || !loaded.state.words) return undefined;
      const { agent, words, about, assignment } = loaded.state;
      const asked: AgentCommand = {
        ...{ type: 'askRelease', id, log: about, text: words.text, assignment: assignment ?? 0 },
      };
      const writer: AgentCaller = { ...caller, id: agent.id, name: agent.name };
      const judged = await guard.judge({ caller: writer, command: asked, recent: [], site });
      if (judged.name === 'pass') return undefined;
      return judged.line?.releasable ? undefined : judged.failure;
    },
  };
}

function textIn(command: AgentCommand, field: string): string {
  const text = (command as unknown as Record<string, unknown>)[field];
  return typeof text === 'string' ? text : JSON.stringify(text ?? '');
}
