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
  assertNever,
  chainStart,
  type DoneCommands,
  type LogId,
  nothingDone,
  parseLogId,
  type Recorded,
  rememberDone,
} from '@recourse/shared/kit';
import {
  type AuditEntry,
  auditEntryTypes,
  auditEntryVersion,
  evolveSite,
  newSite,
  type SiteState,
} from '@recourse/shared/site';
import { evolveStop, noStop, type Stop, type StopEvent, stopEventTypes, stopEventVersion } from '@recourse/shared/stop';
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

export interface LoadedSite extends Common {
  kind: 'st';
  state: SiteState;
}

export interface LoadedStop extends Common {
  kind: 'sl';
  state: Stop;
}

export type Loaded = LoadedConversation | LoadedCase | LoadedSite | LoadedStop;

/** Raised whenever the shape of a fold changes: older snapshots are then not used. */
export const foldVersion = 3;

export function emptyLoaded(log: LogId): Loaded {
  const parts = parseLogId(log);
  if (!parts) throw new Error(`not a log id: ${log}`);
  const head: LogHead = { seq: 0, pub: 0, chain: chainStart };
  const common = { log, site: parts.site, head, done: nothingDone, foreign: false };
  switch (parts.kind) {
    case 'cv':
      return { ...common, kind: 'cv', state: noConversation, messages: [] };
    case 'rc':
      return { ...common, kind: 'rc', state: noCase };
    case 'st':
      return { ...common, kind: 'st', state: newSite };
    case 'sl':
      return { ...common, kind: 'sl', state: noStop };
    default:
      return assertNever(parts.kind);
  }
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
  if (loaded.kind === 'st') return { ...loaded, ...common, state: evolveSite(loaded.state, recordedOf(stored, body)) };
  if (loaded.kind === 'sl') return { ...loaded, ...common, state: evolveStop(loaded.state, recordedOf(stored, body)) };
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

const knownEvents: Record<Loaded['kind'], [known: ReadonlySet<string>, newest: number]> = {
  cv: [new Set(Object.keys(conversationEventIsPublic)), conversationEventVersion],
  rc: [new Set(Object.keys(caseEventIsPublic)), caseEventVersion],
  st: [auditEntryTypes, auditEntryVersion],
  sl: [stopEventTypes, stopEventVersion],
};

/** A later version of an event means something else than the one that is known here. */
function isKnown(kind: Loaded['kind'], { type, version }: StoredEvent): boolean {
  const [known, newest] = knownEvents[kind];
  return known.has(type) && version <= newest;
}

function recordedOf<Event extends ConversationEvent | CaseEvent | AuditEntry | StopEvent>(
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
