import type { Customer } from '../kit/author.ts';
import type { ErasureReason } from '../kit/erasure.ts';
import type { LogId } from '../kit/ids.ts';
import type { AssignedAgent } from './state.ts';

/** What can be asked of a conversation. Parsed at the edge; the edge also fills in what a client cannot be trusted to say (`customer`, `agent`). */
export type ConversationCommand =
  | { type: 'startConversation'; customer: Customer; locale: string; timeZone: string; openedFrom?: string | undefined }
  /** `assignment`: an agent writes under the assignment that he saw; a later one makes his words too late. */
  /** `caution`: what the guard found doubtful; put in by the relay, never by a client. */
  | { type: 'postMessage'; text: string; assignment?: number | undefined; caution?: string | undefined }
  /** `urgent`: a scam or a theft, where money may still be leaving. */
  | { type: 'askForPerson'; urgent?: boolean | undefined }
  | { type: 'postNote'; text: string }
  /** `events`: ids of messages by the author, which the edge has looked up. */
  | { type: 'eraseMessages'; events: string[] }
  | { type: 'takeConversation' }
  | { type: 'giveBack' }
  | { type: 'closeConversation' }
  // From the relay itself: the matcher, follow-ups and identification.
  | { type: 'assignAgent'; agent: AssignedAgent; queuedAt: number }
  | { type: 'releaseFromAgent'; assignment: number }
  /** In its writer's name, under the assignment that he wrote it under. */
  | { type: 'postReleased'; text: string; assignment: number; line: LogId; by: AssignedAgent }
  | { type: 'linkCase'; case: LogId; needsPerson: boolean; urgent?: boolean | undefined }
  | { type: 'identifyCustomer'; customer: Customer }
  /** `quietSince`: only if nothing has happened in it since; for a term. */
  | { type: 'eraseConversation'; why: ErasureReason; quietSince?: number | undefined };

export type ConversationRefusal =
  | 'notFound'
  | 'alreadyStarted'
  | 'notAssignedToYou'
  | 'alreadyAssigned'
  | 'conversationClosed'
  | 'alreadyKnown'
  | 'notPossibleNow'
  | 'forbidden';
