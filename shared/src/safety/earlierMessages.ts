// Which of the messages before a text its judgement looks at, and how much of each.
// Owns this choice, so that the dictionaries that are fetched are those that are used.
import { normaliseDecoded } from './decodeOnce.ts';
import type { Normalised } from './normalise.ts';
import { mayBePart } from './partWords.ts';

/** As many messages as a secret in parts may be spread over. */
export const messagesLookedAt = 30;
/** Longer ones hold no part of a secret that was not judged when they were sent. */
const longestPart = 400;

/** `skipped`: how many of `recent` come before those that are looked at. */
export function earlierMessages(
  lower: string,
  recent: readonly string[],
): { skipped: number; messages: readonly Normalised[] } {
  // What a sentence means is told by the two before it; only what may be a part is joined to all.
  const sent = recent.slice(mayBePart(lower) ? -messagesLookedAt : -2);
  return {
    skipped: recent.length - sent.length,
    messages: sent.map((message) => normaliseDecoded(message.slice(0, longestPart))),
  };
}
