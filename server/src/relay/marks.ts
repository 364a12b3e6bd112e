// Read and delivered marks: each side's in its own counting on the wire, in seqs in the store.
// Owns the translation. How far somebody may have come is bounded by the log that he is shown.
import type { Marks } from '@recourse/shared/protocol';
import { pubOfSeq, seqOfPub } from '@recourse/shared/views';
import { type Caller, readerOf } from '../desk/caller.ts';
import type { LoadedConversation } from '../desk/loaded.ts';
import type { Mark, State } from '../state/ports.ts';

export async function mergeMark(
  state: State,
  loaded: LoadedConversation,
  caller: Caller,
  mark: { delivered: number; read: number },
): Promise<void> {
  const toSeq = (at: number) =>
    caller.role === 'customer' ? seqOfPub(loaded.messages, at) : Math.min(at, loaded.head.seq);
  await state.marks.merge(loaded.log, readerOf(caller), { delivered: toSeq(mark.delivered), read: toSeq(mark.read) });
}

/** `all`: the marks of everybody who reads this log. For a customer `theirs` is the furthest of all agents, for an agent it is the customer's. */
export function drawMarks(all: Record<string, Mark>, loaded: LoadedConversation, caller: Caller): Marks {
  const others = Object.entries(all).filter(([reader]) => !reader.startsWith(`${caller.role}:`));
  const theirs = furthest(others.map(([, mark]) => mark));
  const toWire = (seq: number) => (caller.role === 'customer' ? pubOfSeq(loaded.messages, seq) : seq);
  return {
    log: loaded.log,
    mine: { read: toWire(all[readerOf(caller)]?.read ?? 0) },
    theirs: { delivered: toWire(theirs.delivered), read: toWire(theirs.read) },
  };
}

function furthest(marks: Mark[]): Mark {
  return {
    delivered: Math.max(0, ...marks.map(({ delivered }) => delivered)),
    read: Math.max(0, ...marks.map(({ read }) => read)),
  };
}
