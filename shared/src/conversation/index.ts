export type { ConversationCommand, ConversationRefusal } from './commands.ts';
export { type ConversationDecision, decideConversation, isEnded } from './decide.ts';
export {
  type ConversationEvent,
  conversationEventIsPublic,
  conversationEventSchema,
  conversationEventVersion,
  eraseLimit,
  type QueueReason,
  queueReasons,
  textLimit,
} from './events.ts';
export {
  type AssignedAgent,
  type Conversation,
  evolveConversation,
  noConversation,
  type OpenConversation,
  type Place,
} from './state.ts';
