// The files of a case: who may add one, when, how many, and what is left of one that was purged.
// Owns these rules. The bytes are no part of the log.

import { evidenceLimits } from '../evidence/index.ts';
import { assertNever } from '../kit/assertNever.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import type { Recorded, Stamp } from '../kit/recorded.ts';
import type { CaseCommand, CaseRefusal } from './commands.ts';
import { isQuiet } from './erasure.ts';
import type { CaseEvent } from './events.ts';
import type { SubmittedCase } from './state.ts';

type FileCommand = Extract<CaseCommand, { type: 'addEvidence' | 'purgeEvidence' }>;
type FileEvent = Extract<CaseEvent, { type: 'evidenceAdded' | 'evidencePurged' }>;

export function decideFile(
  state: SubmittedCase,
  command: FileCommand,
  { author, now }: Stamp,
): Decision<CaseEvent, CaseRefusal> {
  switch (command.type) {
    case 'addEvidence':
      if (author.role !== 'customer') return refuse('forbidden');
      if (!takesEvidence(state, now)) return refuse('notPossibleNow');
      if (evidenceRoom(state) === 0) return refuse('tooManyFiles');
      if (state.evidence.some(({ id }) => id === command.evidence.id)) return refuse('notPossibleNow');
      return happened({ type: 'evidenceAdded', evidence: command.evidence });
    case 'purgeEvidence': {
      const byTerm = command.reason === 'term';
      if (author.role !== 'customer' && author.role !== (byTerm ? 'relay' : 'agent')) return refuse('forbidden');
      const file = state.evidence.find(({ id }) => id === command.file);
      if (!file) return refuse('notFound', 'file');
      if (file.purged) return refuse('notPossibleNow');
      const reason = author.role === 'customer' ? 'takenBack' : command.reason;
      if (reason === 'term' && !isQuiet(state, command.quietSince ?? now, now)) return refuse('notPossibleNow');
      return happened({ type: 'evidencePurged', file: file.id, reason });
    }
    default:
      return assertNever(command);
  }
}

/** While something is still to be decided, or may be again. */
export function takesEvidence({ status }: Pick<SubmittedCase, 'status'>, now: number): boolean {
  if (status.name === 'denied') return status.appealBy !== undefined && now <= status.appealBy;
  return !(['approved', 'refunded', 'closed'] as string[]).includes(status.name);
}

/** How many more files fit now. */
export function evidenceRoom({ evidence, evidenceRound }: SubmittedCase): number {
  const ofRound = evidence.filter(({ round, purged }) => round === evidenceRound && !purged).length;
  return Math.max(0, Math.min(evidenceLimits.filesARound - ofRound, evidenceLimits.filesACase - evidence.length));
}

/** The files after what happened. */
export function filesAfter(
  state: SubmittedCase,
  { event, time, author }: Recorded<FileEvent>,
): SubmittedCase['evidence'] {
  if (event.type === 'evidenceAdded')
    return [...state.evidence, { ...event.evidence, addedAt: time, round: state.evidenceRound }];
  const by = author.role === 'agent' || author.role === 'relay' ? author.role : 'customer';
  const purged = { reason: event.reason, by, at: time } as const;
  return state.evidence.map((file) => (file.id === event.file ? { ...file, purged } : file));
}

/** With each question of ours, and with a denial, there is room anew. */
export function roundAfter(round: number, event: CaseEvent): number {
  return event.type === 'informationRequested' || event.type === 'caseDenied' ? round + 1 : round;
}
