// An agent's way to take the record of a case out: he asks and says why, another person agrees, he takes it, once and soon.
// Owns who may agree and until when. What the record holds, and that he proves who he is, is seen to by the relay.
import { assertNever } from '../kit/assertNever.ts';
import { happened, refuse } from '../kit/decision.ts';
import type { Recorded, Stamp } from '../kit/recorded.ts';
import type { CaseCommand, CaseDecision } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { hasRank } from './mayJudge.ts';
import type { ExportRequest, ExportStage, SubmittedCase } from './state.ts';

export type ExportCommand = CaseCommand & {
  type: 'askExport' | 'withdrawExport' | 'confirmExport' | 'refuseExport' | 'takeExport';
};
export type ExportEvent = CaseEvent & { type: `export${string}` };

/** So long a request waits for a second person, and so long what was granted waits to be taken. */
export const exportWaitsMs = 24 * 3_600_000;
export const exportTakenWithinMs = 15 * 60_000;
/** The answer may be lost on its way: whoever has taken it gets it again, as long as he can only mean the same. */
export const exportAgainMs = 2 * 60_000;

export function decideExport(state: SubmittedCase, command: ExportCommand, stamp: Stamp): CaseDecision {
  const { author, now } = stamp;
  if (author.role !== 'agent') return refuse('forbidden');
  const mine = exportOf(state, author.id);
  switch (command.type) {
    case 'askExport': {
      if (mine && isOpen(mine, now)) return refuse('notPossibleNow');
      const { reason, until, alone, others } = command;
      // He would wait for nobody.
      if (!alone && !others) return refuse('nobodyToConfirm');
      return happened({ type: 'exportAsked', reason, until, ...(alone && { alone: true }) });
    }
    case 'withdrawExport':
      return mine?.at === command.asked && (mine.stage.name === 'waiting' || mine.stage.name === 'granted')
        ? happened({ type: 'exportWithdrawn', asked: mine.at })
        : refuse('notPossibleNow');
    case 'confirmExport':
    case 'refuseExport': {
      if (!hasRank(stamp)) return refuse('needsHigherRank');
      const asked = state.exports?.find(({ at }) => at === command.asked);
      if (!asked) return refuse('notPossibleNow');
      if (asked.by.id === author.id) return refuse('needsAnotherPerson');
      if (asked.stage.name !== 'waiting') return refuse('notPossibleNow');
      if (now > asked.stage.until) return refuse('tooLate');
      return command.type === 'confirmExport'
        ? happened({ type: 'exportConfirmed', asked: asked.at, until: command.until })
        : happened({ type: 'exportRefused', asked: asked.at });
    }
    case 'takeExport': {
      if (mine && mayTake(mine, now))
        return mine.stage.name === 'taken' ? { events: [] } : happened({ type: 'exportTaken', asked: mine.at });
      return refuse(mine?.stage.name === 'granted' ? 'tooLate' : 'notPossibleNow');
    }
    default:
      return assertNever(command);
  }
}

export function isExportEvent(event: CaseEvent): event is ExportEvent {
  return event.type.startsWith('export');
}

/** The last that each agent asked for: what was before stands in the log. */
export function exportsAfter(
  { exports = [] }: SubmittedCase,
  { event, at, time, author }: Recorded<ExportEvent>,
): readonly ExportRequest[] {
  if (author.role === 'agent' && event.type === 'exportAsked') {
    const by = { id: author.id, name: author.name };
    const stage: ExportStage = { name: event.alone ? 'granted' : 'waiting', until: event.until };
    return [...exports.filter((each) => each.by.id !== by.id), { at, by, time, reason: event.reason, stage }];
  }
  return exports.map((each) =>
    'asked' in event && event.asked === each.at ? { ...each, stage: stageAfter(each.stage, event) } : each,
  );

  function stageAfter(stage: ExportStage, happening: Exclude<ExportEvent, { type: 'exportAsked' }>): ExportStage {
    const by = author.role === 'agent' ? { id: author.id, name: author.name } : undefined;
    switch (happening.type) {
      case 'exportConfirmed':
        return { name: 'granted', until: happening.until, ...(by && { by }) };
      case 'exportRefused':
        return by ? { name: 'refused', time, by } : stage;
      case 'exportTaken':
        return { name: 'taken', time, ...(stage.name === 'granted' && stage.by && { by: stage.by }) };
      case 'exportWithdrawn':
        return { name: 'withdrawn', time };
      case 'exportLapsed':
        return { name: 'lapsed', time };
      default:
        return assertNever(happening);
    }
  }
}

export function exportOf({ exports }: SubmittedCase, agent: string): ExportRequest | undefined {
  return exports?.find(({ by }) => by.id === agent);
}

/** It waits for a second person, or to be taken. */
export function isOpen({ stage }: ExportRequest, now: number): boolean {
  return (stage.name === 'waiting' || stage.name === 'granted') && now <= stage.until;
}

/** It was granted lately; or taken a moment ago, and its answer may have been lost. */
export function mayTake({ stage }: ExportRequest, now: number): boolean {
  return (
    (stage.name === 'granted' && now <= stage.until) || (stage.name === 'taken' && now <= stage.time + exportAgainMs)
  );
}

/** Those that a second person may still agree to. */
export function exportsToConfirm({ exports = [] }: SubmittedCase): ExportRequest[] {
  return exports.filter(({ stage }) => stage.name === 'waiting');
}

/** When those that wait, for a person or to be taken, no longer do. */
export function exportEnds({ exports = [] }: SubmittedCase): Array<{ at: number; asked: number }> {
  return exports.flatMap(({ at: asked, stage }) =>
    stage.name === 'waiting' || stage.name === 'granted' ? [{ at: stage.until + 1, asked }] : [],
  );
}
