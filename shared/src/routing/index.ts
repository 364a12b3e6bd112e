export { type AgentOnDuty, type Assignment, inLine, match, vanished, type WaitingConversation } from './match.ts';
export { aheadOf, waitRange } from './waits.ts';
