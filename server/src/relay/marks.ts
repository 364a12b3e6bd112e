// Read and delivered marks: each side's in its own counting on the wire, in seqs in the store.
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

/** For a customer `theirs` is the furthest of all agents, for an agent it is the customer's. */
export async function readMarks(state: State, loaded: LoadedConversation, caller: Caller): Promise<Marks> {
  const all = Object.entries(await state.marks.all(loaded.log));
  const theirs = furthest(all.filter(([reader]) => !reader.startsWith(`${caller.role}:`)).map(([, mark]) => mark));
  const mine = all.find(([reader]) => reader === readerOf(caller))?.[1] ?? { read: 0 };
  const toWire = (seq: number) => (caller.role === 'customer' ? pubOfSeq(loaded.messages, seq) : seq);
  return {
    log: loaded.log,
    mine: { read: toWire(mine.read) },
    theirs: { delivered: toWire(theirs.delivered), read: toWire(theirs.read) },
  };
}

function furthest(marks: Mark[]): Mark {
  return {
    delivered: Math.max(0, ...marks.map(({ delivered }) => delivered)),
    read: Math.max(0, ...marks.map(({ read }) => read)),
  };
}
