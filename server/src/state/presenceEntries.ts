// Folds beats into one entry a person.
// Owns what wins: available over away, anything live over gone. Never reads a clock or a store.
import type { PresenceBeat, PresenceEntry } from './ports.ts';

/** How long somebody who left is still known as gone, unless told otherwise. */
export const defaultRememberMs = 24 * 60 * 60 * 1000;

/** What is over is deleted only this much later, so that a relay whose clock runs ahead takes nothing away that others still count on. */
export const sweepAfterMs = 60_000;

/** `live`: beats that have not expired. `last`: everybody's last beat, live or not. */
export function presenceEntries(
  live: Array<Pick<PresenceBeat, 'person' | 'status' | 'at'>>,
  last: Array<{ person: string; at: number }>,
): PresenceEntry[] {
  const entries = new Map<string, PresenceEntry>();
  for (const { person, at } of last) entries.set(person, { person, status: 'gone', lastBeatAt: at });
  for (const { person, status, at } of live) {
    const before = entries.get(person);
    entries.set(person, {
      person,
      status: before?.status === 'available' ? 'available' : status,
      lastBeatAt: Math.max(at, before?.lastBeatAt ?? at),
    });
  }
  return [...entries.values()];
}
