// Turns what is asked of a case that exists into what is decided: its dates counted, the policy's version put in.
// Owns everything about it that a client cannot be trusted to say. Never decides.
import { type CaseCommand, exportTakenWithinMs, exportWaitsMs, type SubmittedCase } from '@recourse/shared/case';
import type { ClientCommand } from '@recourse/shared/protocol';
import type { Policy } from '@recourse/shared/refund';
import {
  answerDate,
  appealDays,
  arrivalDate,
  businessDate,
  dayMs,
  nudgeDates,
  reopenDays,
  replyDays,
  restsUntil,
  resumedDate,
} from './caseDates.ts';

export function fillStep(of: {
  command: ClientCommand;
  policy: Policy;
  existing: SubmittedCase | undefined;
  exportNeedsSecondPerson: boolean;
  /** There is somebody else who may agree to an export. */
  hasConfirmer: boolean;
  now: number;
}): CaseCommand | undefined {
  const { command, policy, existing, now } = of;
  const arrivesBy = () => arrivalDate(policy, existing?.request, now);
  switch (command.type) {
    case 'startReview':
      return { type: command.type };
    case 'requestInformation':
      return { type: command.type, words: command.words, evidence: command.evidence, replyBy: now + replyDays * dayMs };
    case 'provideInformation':
      return { type: command.type, words: command.words, answerBy: nextAnswer(policy, existing, now) };
    case 'tellProgress': {
      const { words, days } = command;
      const answerBy = days === undefined ? undefined : businessDate(policy, days, now);
      return { type: command.type, words, answerBy };
    }
    case 'raiseCase':
      return { type: command.type, note: command.note };
    case 'requestReview':
      // A second look at what cannot be undone is never a quick one.
      return { type: command.type, words: command.words, answerBy: answerDate(policy, 'complex', now) };
    case 'appealCase': {
      const { words, evidence } = command;
      return { type: command.type, words, evidence, answerBy: answerDate(policy, 'complex', now) };
    }
    case 'nudgeCase':
      return { type: command.type, ...nudgeDates(policy, now) };
    case 'noteOutside':
      return { type: command.type, route: command.route };
    case 'approveCase':
      return { type: command.type, amount: command.amount, words: command.words, arrivesBy: arrivesBy() };
    case 'confirmProposal':
      return { type: command.type, proposal: command.proposal, arrivesBy: arrivesBy() };
    case 'declineProposal':
      return { type: command.type, proposal: command.proposal, note: command.note };
    case 'denyCase': {
      const { codes, words, change } = command;
      return {
        type: command.type,
        ...{ codes, words, change },
        appealBy: now + appealDays * dayMs,
        policyVersion: policy.version,
      };
    }
    case 'recordPayout':
      return { type: command.type, reference: command.reference, stage: command.stage ?? 'done' };
    case 'failPayout':
      return { type: command.type, why: command.why, words: command.words };
    case 'retryPayout': {
      const { destination } = command;
      return { type: command.type, destination, notBefore: restsUntil(now), arrivesBy: arrivesBy() };
    }
    case 'openDispute':
      return { type: command.type, reference: command.reference };
    case 'closeDispute': {
      const { outcome, amount } = command;
      return { type: command.type, outcome, amount, ...datesAfterHold(policy, existing, now) };
    }
    case 'askExport': {
      const alone = !of.exportNeedsSecondPerson;
      return {
        type: command.type,
        reason: command.reason,
        alone,
        others: of.hasConfirmer,
        until: now + (alone ? exportTakenWithinMs : exportWaitsMs),
      };
    }
    case 'confirmExport':
      return { type: command.type, asked: command.asked, until: now + exportTakenWithinMs };
    case 'withdrawExport':
    case 'refuseExport':
      return { type: command.type, asked: command.asked };
    case 'withdrawCase':
      return { type: command.type, reopenBy: now + reopenDays * dayMs };
    case 'reopenCase':
      return { type: command.type, answerBy: answerDate(policy, existing?.verdict.complexity ?? 'complex', now) };
    default:
      return undefined;
  }
}

/** Asked and answered: the clock goes on with what it had. */
function nextAnswer(policy: Policy, existing: SubmittedCase | undefined, now: number): number {
  const status = existing?.status;
  return status?.name === 'needsInformation'
    ? resumedDate(policy, { stoppedAt: status.since, was: status.answerBy }, now)
    : answerDate(policy, existing?.verdict.complexity ?? 'complex', now);
}

export function datesAfterHold(
  policy: Policy,
  existing: SubmittedCase | undefined,
  now: number,
): { answerBy: number; arrivesBy: number } {
  const status = existing?.status;
  const arrivesBy = arrivalDate(policy, existing?.request, now);
  if (status?.name !== 'onHold' || !('answerBy' in status.resume)) {
    return { answerBy: answerDate(policy, existing?.verdict.complexity ?? 'complex', now), arrivesBy };
  }
  const { resume } = status;
  // While he was asked, the clock had been standing already.
  const stoppedAt = resume.name === 'needsInformation' ? resume.since : status.since;
  return { answerBy: resumedDate(policy, { stoppedAt, was: resume.answerBy }, now), arrivesBy };
}
