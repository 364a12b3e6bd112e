// What can happen in a conversation, and which of it the customer may see.
// Owns the shapes. An event is never edited: a new meaning is a new version or a new name.
import * as v from 'valibot';
import { customerSchema } from '../kit/author.ts';
import { erasureEntries } from '../kit/erasure.ts';

export const textLimit = 4000;
/** Messages that one command takes away. */
export const eraseLimit = 60;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(textLimit));

/** Why a conversation stands in the queue. */
export const queueReasons = ['message', 'asked', 'caseSubmitted', 'givenBack', 'agentLeft'] as const;

export const conversationEventSchema = v.variant('type', [
  v.object({
    type: v.literal('conversationStarted'),
    customer: customerSchema,
    locale: v.string(),
    timeZone: v.string(),
    /** The wallet's word for the screen it was opened from. */
    openedFrom: v.optional(v.string()),
  }),
  /** `caution`: the rule of the guard of which the widget reminds the customer, in its own words and outside the message. */
  v.object({ type: v.literal('messagePosted'), text, caution: v.optional(v.string()) }),
  /** The message before it had been stopped, and this second person let it go. `line` is the stopped line's log. */
  v.object({
    type: v.literal('messageReleased'),
    by: v.object({ id: v.string(), name: v.string() }),
    line: v.string(),
  }),
  v.object({ type: v.literal('notePosted'), text }),
  /** What earlier messages said was taken away: together with a later one they would have been a secret. */
  v.object({
    type: v.literal('messagesErased'),
    events: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(eraseLimit)),
  }),
  v.object({
    type: v.literal('queued'),
    reason: v.picklist(queueReasons),
    /** His place in the line: kept when an agent gives the conversation back. Milliseconds since 1970. */
    since: v.number(),
    /** Money may still be leaving: before all others in the line. */
    urgent: v.optional(v.literal(true)),
  }),
  v.object({ type: v.literal('agentAssigned'), agent: v.object({ id: v.string(), name: v.string() }) }),
  v.object({ type: v.literal('caseLinked'), case: v.string() }),
  v.object({ type: v.literal('conversationClosed') }),
  v.object({ type: v.literal('conversationReopened') }),
  v.object({ type: v.literal('customerIdentified'), customer: customerSchema }),
  /** All that was said before this is gone, in the log too. Nothing comes behind it. */
  v.object({ type: v.literal('conversationErased'), ...erasureEntries }),
]);

export type ConversationEvent = v.InferOutput<typeof conversationEventSchema>;
export type QueueReason = (typeof queueReasons)[number];

/** The one table of who sees what: `false` never leaves for a customer. */
export const conversationEventIsPublic: Record<ConversationEvent['type'], boolean> = {
  conversationStarted: true,
  messagePosted: true,
  messageReleased: false,
  notePosted: false,
  messagesErased: true,
  queued: true,
  agentAssigned: true,
  caseLinked: true,
  conversationClosed: true,
  conversationReopened: true,
  customerIdentified: false,
  conversationErased: true,
};

export const conversationEventVersion = 1;
