export { assertNever } from './assertNever.ts';
export { bodyDigest, canonicalJson, chainNext, chainStart, eventIdOf, keyedHash, sha256Hex } from './chain.ts';
export { type Decision, happened, type Refusal, refuse } from './decision.ts';
export {
  type CommandId,
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
} from './ids.ts';
export { compareDecimal, decimalPlaces, isDecimal, isZero } from './money.ts';
