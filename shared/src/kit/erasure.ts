// What is left of a log whose words are gone: whose it was, when that was, and why.
// Owns the shape. When a log may be erased is decided in its own room.
import * as v from 'valibot';
import { customerSchema } from './author.ts';

/** `term`: it was kept for as long as the site keeps such things. `request`: the operator removed this customer. */
export const erasureReasons = ['term', 'request'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** An event's members. Ids only: nobody's name outlives what he said. */
export const erasureEntries = {
  why: v.picklist(erasureReasons),
  /** So that he still hears that it is gone, and nobody else does. */
  customer: v.omit(customerSchema, ['name']),
};

export interface ErasedLog {
  name: 'erased';
  why: ErasureReason;
  customer: { id: string; kind: 'device' | 'known' };
  /** Milliseconds since 1970. */
  at: number;
}

const erasers: ReadonlySet<string> = new Set(['conversationErased', 'caseErased']);

/** Whether this event says that everything before it in its log was erased. */
export function erasesAll(type: string): boolean {
  return erasers.has(type);
}
