// What stands in the composer of each conversation while the agent looks elsewhere.
// Owns drafts as long as the page lives. They are in memory only: nothing unguarded is ever written to the device.
import { signal } from '@preact/signals';

export interface ComposerDraft {
  kind: 'reply' | 'note';
  text: string;
}

const drafts = signal<ReadonlyMap<string, ComposerDraft>>(new Map());

const emptyDraft: ComposerDraft = { kind: 'reply', text: '' };

export function draftOf(log: string): ComposerDraft {
  return drafts.value.get(log) ?? emptyDraft;
}

export function setDraft(log: string, change: Partial<ComposerDraft>): void {
  const before = drafts.peek().get(log) ?? emptyDraft;
  drafts.value = new Map(drafts.peek()).set(log, { ...before, ...change });
}
