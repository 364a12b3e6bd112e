export { assertNever } from './assertNever.ts';
export { type Author, authorSchema, type Customer, customerSchema, type Role } from './author.ts';
export {
  canonicalJson,
  chainNext,
  chainStart,
  eventDigest,
  eventIdOf,
  keyedHash,
  sha256Hex,
  sha256HexOf,
} from './chain.ts';
export { type Decision, happened, type Refusal, refuse } from './decision.ts';
export { type DoneCommand, type DoneCommands, nothingDone, rememberDone, wasDone } from './doneCommands.ts';
export { type ErasedLog, type ErasureReason, erasesAll, erasureEntries, erasureReasons } from './erasure.ts';
export {
  type CommandId,
  caseLogId,
  caseNumber,
  conversationIdFor,
  isLogId,
  type LogId,
  type LogIdParts,
  type LogKind,
  logId,
  parseCommandId,
  parseLogId,
  shardCount,
  shardOf,
  siteLogFor,
} from './ids.ts';
export { addDecimal, compareDecimal, decimalPlaces, isDecimal, isZero, subtractDecimal } from './money.ts';
export type { Recorded, Stamp } from './recorded.ts';
export { readRecoveryCode, recoveryCodeBytes, recoveryCodeFrom } from './recoveryCode.ts';
export { type BusinessRegion, businessRegions } from './regions.ts';
export { type AgentRole, agentRoles, atLeast } from './roles.ts';
export { type HeadStatement, headStatementText, newerReceipt, type SignedHead } from './signedHead.ts';
export { type ChainedEvent, type ChainPoint, type ChainVerdict, verifyChain } from './verifyChain.ts';
export {
  addDays,
  daysBetween,
  instantOf,
  isTimeZone,
  type LocalDate,
  localDate,
  localTime,
  weekdayOf,
} from './zonedTime.ts';
