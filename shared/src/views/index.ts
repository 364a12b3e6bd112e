export { addMessage, type MessagePosition, pubOfSeq, seqOfPub, unreadBehind } from './messageIndex.ts';
export { type Notice, type NoticeKind, noticeKinds, noticeOfCase, noticeOfMessage } from './notice.ts';
export { dateOf, type PublicState, publicState, publicStates, type Standing, standingOf } from './publicState.ts';
export {
  type AgentCaseRow,
  type AgentConversationRow,
  agentCaseRow,
  agentCaseRowSchema,
  agentConversationRow,
  agentConversationRowSchema,
  type CustomerCaseRow,
  type CustomerConversationRow,
  customerCaseRow,
  customerCaseRowSchema,
  customerConversationRow,
  customerConversationRowSchema,
} from './rows.ts';
export { stateLine } from './stateLine.ts';
export { type StopRow, stopRow, stopRowSchema } from './stopRow.ts';
export {
  type CustomerAction,
  customerActions,
  type NextStep,
  type StepFacts,
  type TimelineEvent,
  type TimelineStep,
  timeline,
} from './timeline.ts';
export {
  sameGroup,
  type TranscriptEvent,
  type TranscriptItem,
  type TranscriptLine,
  transcriptItem,
} from './transcript.ts';
