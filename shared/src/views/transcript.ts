// A conversation as it is drawn: messages in groups, with the day lines and events between them.
// Owns grouping. It takes what is known by now, so the same fold serves a page of history and one new event.
import type { ConversationEvent, QueueReason } from '../conversation/index.ts';
import type { Author } from '../kit/author.ts';
import type { LogId } from '../kit/ids.ts';

/** What stands in a transcript. `key` is stable: the same event has the same key on every fold. */
export type TranscriptItem =
  | {
      kind: 'message';
      key: string;
      at: number;
      time: number;
      author: Author;
      text: string;
      command: string;
      /** The guard's rule of which the customer is reminded, outside the message. */
      caution?: string;
    }
  | { kind: 'note'; key: string; at: number; time: number; author: Author; text: string }
  | { kind: 'case'; key: string; at: number; time: number; case: LogId }
  | { kind: 'line'; key: string; at: number; time: number; line: TranscriptLine }
  /** The text was erased; that something stood here is still said. */
  | { kind: 'erased'; key: string; at: number; time: number; author: Author };

export type TranscriptLine =
  | { type: 'queued'; reason: QueueReason }
  | { type: 'assigned'; agent: { id: string; name: string } }
  | { type: 'closed' }
  | { type: 'reopened' }
  /** A second person let the message before it go. */
  | { type: 'released'; by: { id: string; name: string } };

export interface TranscriptEvent {
  at: number;
  id: string;
  time: number;
  author: Author;
  command: string;
  /** null: erased; undefined: of a type that this version does not know. */
  event: ConversationEvent | null | undefined;
}

/** undefined: nothing is drawn for this event. */
export function transcriptItem(recorded: TranscriptEvent): TranscriptItem | undefined {
  const { at, id, time, author, event, command } = recorded;
  const base = { key: id, at, time };
  if (event === null) return { kind: 'erased', ...base, author };
  switch (event?.type) {
    case 'messagePosted':
      return {
        ...{ kind: 'message', ...base, author, text: event.text, command },
        ...(event.caution !== undefined && { caution: event.caution }),
      };
    case 'messageReleased':
      return { kind: 'line', ...base, line: { type: 'released', by: event.by } };
    case 'notePosted':
      return { kind: 'note', ...base, author, text: event.text };
    case 'caseLinked':
      return { kind: 'case', ...base, case: event.case };
    case 'queued':
      return { kind: 'line', ...base, line: { type: 'queued', reason: event.reason } };
    case 'agentAssigned':
      return { kind: 'line', ...base, line: { type: 'assigned', agent: event.agent } };
    case 'conversationClosed':
      return { kind: 'line', ...base, line: { type: 'closed' } };
    case 'conversationReopened':
      return { kind: 'line', ...base, line: { type: 'reopened' } };
    default:
      return undefined;
  }
}

const groupGapMs = 3 * 60_000;

/** Two messages stand together: the same author, no longer than three minutes apart. */
export function sameGroup(before: TranscriptItem | undefined, item: TranscriptItem): boolean {
  if (before?.kind !== item.kind || (item.kind !== 'message' && item.kind !== 'note')) return false;
  if (before.kind !== 'message' && before.kind !== 'note') return false;
  return authorKey(before.author) === authorKey(item.author) && item.time - before.time <= groupGapMs;
}

function authorKey(author: Author): string {
  return 'id' in author ? `${author.role} ${author.id}` : author.role;
}
