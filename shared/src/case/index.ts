export type { CaseCommand, CaseDecision, CaseRefusal } from './commands.ts';
export { decideCase } from './decide.ts';
export { mayWithdraw, waitsForUs } from './decideCustomer.ts';
export { caseDueAt } from './due.ts';
export { type ErasureBar, erasureBar, isQuiet } from './erasure.ts';
export {
  type CaseEvent,
  caseEventIsPublic,
  caseEventSchema,
  caseEventVersion,
  type ExportReason,
  evidenceLimit,
  exportReasons,
  type GivenEvidence,
  type OutsideRoute,
  outsideRoutes,
  type PayoutFailure,
  payoutFailures,
  type RaiseReason,
  raiseReasons,
  type Verdict,
  verdictSchema,
  wordsLimit,
} from './events.ts';
export { dueOf, evolveCase } from './evolve.ts';
export {
  exportOf,
  exportsToConfirm,
  exportTakenWithinMs,
  exportWaitsMs,
  isOpen as isExportOpen,
  mayTake as mayTakeExport,
} from './exports.ts';
export { evidenceRoom, takesEvidence } from './files.ts';
export { hasRank, reviewerRank, whyNotJudge } from './mayJudge.ts';
export {
  type Case,
  type CaseStatus,
  type ExportRequest,
  needsTwo,
  noCase,
  type Payout,
  type Proposal,
  type ReviewKind,
  refundable,
  type SubmittedCase,
} from './state.ts';
