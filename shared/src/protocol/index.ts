export { type Alerts, alertsSchema, type RevealAnswer, revealAnswerSchema } from './agentAnswers.ts';
export { type BadgeAnswer, badgeAnswerSchema } from './badgeAnswer.ts';
export { type ChainAnswer, chainAnswerSchema } from './chainAnswer.ts';
export { type CommandText, commandTexts, formFields } from './commandTexts.ts';
export {
  type DossierAnswer,
  dossierAnswerSchema,
  type ReceiptAnswer,
  receiptAnswerSchema,
} from './dossierAnswer.ts';
export { type DraftAnswer, draftAnswerSchema, type KeptDraft, keptDraftSchema } from './draftAnswer.ts';
export {
  type EvidenceTicket,
  evidenceTicketSchema,
  type UploadAnswer,
  uploadAnswerSchema,
} from './evidenceAnswer.ts';
export { type Failure, type FailureCode, failureCodes, failureSchema, failures } from './failures.ts';
export {
  type AgentCommand,
  type AgentQuery,
  type Auth,
  agentCommandSchema,
  agentQuerySchema,
  authSchema,
  type ClientCommand,
  type Cursor,
  type CustomerCommand,
  type CustomerQuery,
  cursorSchema,
  customerCommandSchema,
  customerQuerySchema,
  type Draft,
  followSchema,
  type MarkFromClient,
  markSchema,
  type RevealReason,
  type RowList,
  revealReasons,
  rowLists,
  type SignalFromClient,
  signalSchema,
  unfollowSchema,
} from './fromClient.ts';
export {
  type Ack,
  type AgentRow,
  type AgentRows,
  ackSchema,
  agentRowSchema,
  agentRowsSchema,
  type CasesOf,
  type CustomerRows,
  casesOfSchema,
  customerRowsSchema,
  type Desk,
  deskSchema,
  eventsSchema,
  type FollowAck,
  followAckSchema,
  goodbyeSchema,
  type Marks,
  marksSchema,
  type RowPage,
  rowPageSchema,
  type SignalFromServer,
  type SiteInfo,
  type StopNews,
  type StopPage,
  signalFromServerSchema,
  siteInfoSchema,
  stopNewsSchema,
  stopPageSchema,
  type Team,
  teamSchema,
  type Welcome,
  type WireEvent,
  welcomeSchema,
  wireEventSchema,
} from './fromServer.ts';
export {
  keptOwnWordSchema,
  type OwnWord,
  ownWordSchema,
  type RecoveryCodeAnswer,
  type RecoveryStatus,
  recoveryCodeAnswerSchema,
  recoveryStatusSchema,
  type TokenAnswer,
  tokenAnswerSchema,
} from './identityAnswers.ts';
export { type JsonShape, jsonBounds, jsonShape } from './jsonShape.ts';
export { ackTimeoutMs, maxDepth, maxFrameBytes, nestsDeeperThan, pageSize } from './limits.ts';
export { fromClient, fromServer, socketPath } from './names.ts';
export { type RefundAnswer, refundAnswerSchema } from './refundAnswer.ts';
export { negotiate, protocolFloor, protocolVersion } from './version.ts';
