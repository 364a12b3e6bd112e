// Decides what a command does to one stopped line.
// Owns who may let it go and who may judge it: never its writer, and only once. Never reads a clock, a store or a socket.
import { assertNever } from '../kit/assertNever.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import type { Stamp } from '../kit/recorded.ts';
import { atLeast } from '../kit/roles.ts';
import type { StopCommand, StoppedWords, StopRefusal } from './commands.ts';
import type { StopEvent } from './events.ts';
import type { Stop } from './state.ts';

export type StopDecision = Decision<StopEvent, StopRefusal>;

export function decideStop(state: Stop, command: StopCommand, stamp: Stamp): StopDecision {
  if (command.type === 'stopLine') return { events: state.name === 'none' ? stopped(command.line) : [] };
  if (command.type === 'askRelease') {
    const { line } = command;
    // Without its words nobody can judge it, and a second person must see what he lets go.
    if (!line.releasable || !line.words || line.assignment === undefined) return refuse('forbidden');
    if (state.name === 'none') return happened(...stopped(line), { type: 'releaseAsked' });
    const again = state.release.name === 'none' || state.release.name === 'withdrawn';
    const open = again && state.judgement.name === 'open' && state.words !== undefined && state.releasable;
    return open ? happened({ type: 'releaseAsked' }) : refuse('notPossibleNow');
  }
  if (state.name === 'none') return refuse('notFound');
  const { author } = stamp;
  const { release, judgement } = state;
  switch (command.type) {
    case 'withdrawRelease':
      if (author.role !== 'agent' || author.id !== state.agent.id) return refuse('notFound');
      return release.name === 'waiting' ? happened({ type: 'releaseWithdrawn' }) : refuse('notPossibleNow');
    case 'releaseLine':
    case 'refuseRelease': {
      if (author.role !== 'agent') return refuse('forbidden');
      if (!atLeast(stamp.rank ?? 'agent', 'senior')) return refuse('needsHigherRank');
      if (author.id === state.agent.id) return refuse('needsAnotherPerson');
      if (release.name !== 'waiting' || !state.releasable || !state.words) return refuse('notPossibleNow');
      const by = { id: author.id, name: author.name };
      return happened({ type: command.type === 'releaseLine' ? 'lineReleased' : 'releaseRefused', by });
    }
    case 'confirmStop':
    case 'dismissStop': {
      if (author.role !== 'agent') return refuse('forbidden');
      if (!atLeast(stamp.rank ?? 'agent', 'supervisor')) return refuse('needsHigherRank');
      if (author.id === state.agent.id) return refuse('needsAnotherPerson');
      const isOpen = judgement.name === 'open' && !state.erased;
      const isStopped = release.name === 'none' || release.name === 'withdrawn' || release.name === 'refused';
      if (!isOpen || !isStopped) return refuse('notPossibleNow');
      const by = { id: author.id, name: author.name };
      if (command.type === 'confirmStop') return happened({ type: 'stopConfirmed', by });
      // Words that were no breach are nobody's business any more.
      return happened({ type: 'stopDismissed', by }, { type: 'wordsErased' });
    }
    case 'recordPosting':
      if (release.name !== 'released') return { events: [] };
      return happened(
        command.refusal === undefined ? { type: 'linePosted' } : { type: 'lineNotPosted', code: command.refusal },
      );
    case 'eraseWords':
      if (author.role !== 'relay') return refuse('forbidden');
      return state.erased ? { events: [] } : happened({ type: 'wordsErased' });
    case 'clockReached':
      return stamp.now >= state.eraseAt && !state.erased ? happened({ type: 'wordsErased' }) : { events: [] };
    default:
      return assertNever(command);
  }
}

function stopped({ words, assignment, ...line }: StoppedWords): StopEvent[] {
  const first: StopEvent = { type: 'lineStopped', ...line, ...(assignment !== undefined && { assignment }) };
  return words ? [first, { type: 'wordsKept', ...words }] : [first];
}
