// Where the newest messages of a conversation stand, in both countings.
// Owns the bounded index that turns read marks from one counting into the other and counts what is unread.
import type { Role } from '../kit/author.ts';

const kept = 99;

export interface MessagePosition {
  seq: number;
  pub: number;
  role: Role;
}

export function addMessage(index: MessagePosition[], message: MessagePosition): MessagePosition[] {
  return [...index, message].slice(-kept);
}

/** The seq of the newest message that a customer who has read up to `pub` has read; 0 if none. */
export function seqOfPub(index: MessagePosition[], pub: number): number {
  return index.findLast((message) => message.pub <= pub)?.seq ?? 0;
}

export function pubOfSeq(index: MessagePosition[], seq: number): number {
  return index.findLast((message) => message.seq <= seq)?.pub ?? 0;
}

/** Messages of the other side behind a read mark; counts to 99. */
export function unreadBehind(index: MessagePosition[], readSeq: number, from: Role): number {
  return index.filter((message) => message.role === from && message.seq > readSeq).length;
}
