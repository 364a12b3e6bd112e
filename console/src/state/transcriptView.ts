// A transcript as it is drawn: groups, day lines, the line before what is new, and what has not gone out yet.
// Owns the arrangement. The shared views say what stands in a transcript; this says how it is broken into parts.
import type { ConversationEvent } from '@recourse/shared/conversation';
import type { OutboxEntry } from '@recourse/shared/session';
import { sameGroup, type TranscriptItem, transcriptItem } from '@recourse/shared/views';
import type { Seen } from './followed.ts';

export type Block =
  | { kind: 'day'; key: string; time: number }
  | { kind: 'new'; key: string }
  | { kind: 'messages'; key: string; mine: boolean; items: (TranscriptItem & { kind: 'message' })[] }
  | { kind: 'one'; key: string; item: Exclude<TranscriptItem, { kind: 'message' }> };

export function transcriptBlocks(of: {
  events: readonly Seen<ConversationEvent>[];
  me: string;
  /** What the agent had read when he opened the conversation; undefined when there is nothing new. */
  newAfter: number | undefined;
  sameDay: (a: number, b: number) => boolean;
}): Block[] {
  const blocks: Block[] = [];
  let before: TranscriptItem | undefined;
  let newShown = of.newAfter === undefined;
  for (const event of of.events) {
    const item = transcriptItem(event);
    if (!item) continue;
    const startsDay = before === undefined || !of.sameDay(before.time, item.time);
    if (startsDay) blocks.push({ kind: 'day', key: `day-${item.key}`, time: item.time });
    const startsNew =
      !newShown && item.kind === 'message' && item.author.role === 'customer' && item.at > (of.newAfter ?? 0);
    if (startsNew) {
      newShown = true;
      blocks.push({ kind: 'new', key: 'new' });
    }
    const last = blocks.at(-1);
    if (item.kind !== 'message') blocks.push({ kind: 'one', key: item.key, item });
    else if (last?.kind === 'messages' && sameGroup(before, item)) last.items.push(item);
    else blocks.push({ kind: 'messages', key: item.key, mine: isMine(item, of.me), items: [item] });
    before = item;
  }
  return blocks;
}

function isMine(item: TranscriptItem & { kind: 'message' }, me: string): boolean {
  return item.author.role === 'agent' && item.author.id === me;
}

export interface Unsent {
  id: string;
  kind: 'reply' | 'note';
  text: string;
  state: OutboxEntry['state'];
}

/** What was written here and is not yet in the log. */
export function unsentOf(entries: readonly OutboxEntry[], log: string, commandsInLog: ReadonlySet<string>): Unsent[] {
  return entries.flatMap(({ command, state }): Unsent[] => {
    if (command.type !== 'postMessage' && command.type !== 'postNote') return [];
    if (command.log !== log || commandsInLog.has(command.id)) return [];
    return [{ id: command.id, kind: command.type === 'postNote' ? 'note' : 'reply', text: command.text, state }];
  });
}
