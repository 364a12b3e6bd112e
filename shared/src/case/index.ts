export type { CaseCommand, CaseRefusal } from './commands.ts';
export { type CaseDecision, decideCase } from './decide.ts';
export {
  type CaseEvent,
  caseEventIsPublic,
  caseEventSchema,
  caseEventVersion,
  type Verdict,
  verdictSchema,
  wordsLimit,
} from './events.ts';
export {
  type Case,
  type CaseStatus,
  caseDueAt,
  evolveCase,
  noCase,
  type ReviewKind,
  type SubmittedCase,
} from './state.ts';
