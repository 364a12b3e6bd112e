// One log as the relay has it in memory: its head, the state that decides, and what is remembered of its commands.
// Owns the fold over stored events. Never reads a store.
import {
  type Case,
  type CaseEvent,
  caseEventIsPublic,
  caseEventVersion,
  evolveCase,
  noCase,
} from '@recourse/shared/case';
import {
  type Conversation,
  type ConversationEvent,
  conversationEventIsPublic,
  conversationEventVersion,
  evolveConversation,
  noConversation,
} from '@recourse/shared/conversation';
import {
  chainStart,
  type DoneCommands,
  type LogId,
  nothingDone,
  parseLogId,
  type Recorded,
  rememberDone,
} from '@recourse/shared/kit';
import { addMessage, type MessagePosition } from '@recourse/shared/views';
import type { LogHead, StoredAuthor, StoredEvent } from '../log/eventLog.ts';

interface Common {
  log: LogId;
  site: string;
  head: LogHead;
  done: DoneCommands;
  /** A newer relay wrote an event that this one does not know: it serves reads and decides nothing. */
  foreign: boolean;
}

export interface LoadedConversation extends Common {
  kind: 'cv';
  state: Conversation;
  messages: MessagePosition[];
}

export interface LoadedCase extends Common {
  kind: 'rc';
  state: Case;
}

export type Loaded = LoadedConversation | LoadedCase;

/** Raised whenever the shape of a fold changes: older snapshots are then not used. */
export const foldVersion = 1;

export function emptyLoaded(log: LogId): Loaded {
  const parts = parseLogId(log);
  if (!parts) throw new Error(`not a log id: ${log}`);
  const head: LogHead = { seq: 0, pub: 0, chain: chainStart };
  const common = { log, site: parts.site, head, done: nothingDone, foreign: false };
  return parts.kind === 'cv'
    ? { ...common, kind: 'cv', state: noConversation, messages: [] }
    : { ...common, kind: 'rc', state: noCase };
}

export function foldEvents(loaded: Loaded, events: StoredEvent[]): Loaded {
  return events.reduce(foldEvent, loaded);
}

function foldEvent(loaded: Loaded, stored: StoredEvent): Loaded {
  const { seq, chain, command, commandDigest } = stored;
  const pub = stored.pub ?? loaded.head.pub;
  const common = {
    head: { seq, pub, chain },
    done: rememberDone(loaded.done, { id: command, digest: commandDigest, seq, pub }),
  };
  if (!isKnown(loaded.kind, stored)) return { ...loaded, ...common, foreign: true };
  const body = stored.body ?? (stored.type === 'messagePosted' ? erasedMessage : undefined);
  // What else was erased leaves the state as it is.
  if (!body) return { ...loaded, ...common };
  if (loaded.kind === 'rc') return { ...loaded, ...common, state: evolveCase(loaded.state, recordedOf(stored, body)) };
  const { role } = stored.author;
  return {
    ...loaded,
    ...common,
    state: evolveConversation(loaded.state, recordedOf(stored, body)),
    messages: stored.type === 'messagePosted' ? addMessage(loaded.messages, { seq, pub, role }) : loaded.messages,
  };
}

/** That somebody wrote still counts once his words were erased. */
const erasedMessage = { text: '' };

/** A later version of an event means something else than the one that is known here. */
function isKnown(kind: Loaded['kind'], { type, version }: StoredEvent): boolean {
  return kind === 'cv'
    ? Object.hasOwn(conversationEventIsPublic, type) && version <= conversationEventVersion
    : Object.hasOwn(caseEventIsPublic, type) && version <= caseEventVersion;
}

function recordedOf<Event extends ConversationEvent | CaseEvent>(
  stored: StoredEvent,
  body: Record<string, unknown>,
): Recorded<Event> {
  const { seq, time, author, command, type } = stored;
  // The relay wrote it, from an event of this type; the log is not parsed again.
  return { at: seq, time, author: author as Recorded<Event>['author'], command, event: { type, ...body } as Event };
}

export function storedAuthor(author: { role: StoredAuthor['role']; id?: string; name?: string }): StoredAuthor {
  const { role, id, name } = author;
  return { role, ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}
