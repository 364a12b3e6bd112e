export { type AgentOnDuty, type Assignment, inLine, match, vanished, type WaitingConversation } from './match.ts';
export { waitRange } from './waits.ts';
