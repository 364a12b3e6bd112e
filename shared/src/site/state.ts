// What is known of a site from its log: bounded by the number of its agents.
// Owns evolve. It never refuses: what is in the log has happened.
import type { Recorded } from '../kit/recorded.ts';
import type { AuditEntry } from './events.ts';

export interface SiteState {
  name: 'site';
  /** Entries so far. */
  entries: number;
  /** By agent: his stopped lines that a supervisor found to be a breach. Nothing else counts against anybody. */
  confirmedStops: Readonly<Record<string, number>>;
}

export const newSite: SiteState = { name: 'site', entries: 0, confirmedStops: {} };

export function evolveSite(state: SiteState, { event }: Recorded<AuditEntry>): SiteState {
  const entries = state.entries + 1;
  if (event.type !== 'stopConfirmed') return { ...state, entries };
  const { id } = event.agent;
  return { ...state, entries, confirmedStops: { ...state.confirmedStops, [id]: confirmedStopsOf(state, id) + 1 } };
}

export function confirmedStopsOf(state: SiteState, agent: string): number {
  return Object.hasOwn(state.confirmedStops, agent) ? state.confirmedStops[agent]! : 0;
}
