// What everybody on a site is told of the desk: who is on, who waits, how long it takes.
// Owns a short-lived picture of it, so that a thousand customers do not ask the store a thousand times.

import type { Desk as DeskNews } from '@recourse/shared/protocol';
import { inLine, waitRange } from '@recourse/shared/routing';
import { medianMinutes, readWaitTimes } from '../follow-ups/waitTimes.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { TeamMember } from '../routing/team.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { nextOpening } from './hours.ts';

export interface BoardPicture {
  team: TeamMember[];
  /** Who waits, first to last. */
  line: string[];
  /** The best place of each who waits. */
  places: Map<string, number>;
  replyMinutes: number | undefined;
  stayMinutes: number | undefined;
  resumesAt: number | undefined;
}

const waitingRead = 1_000;

export async function readBoard(of: {
  state: State;
  site: Site;
  team: TeamMember[];
  now: number;
}): Promise<BoardPicture> {
  const { state, site, team, now } = of;
  const rows = await state.rows.list(rowKeys.queued(site.id), { limit: waitingRead });
  const waiting = rows.flatMap((row) => {
    const view = row.view as unknown as RowView;
    return view.kind === 'cv' && view.state.place.name === 'queued'
      ? [{ log: row.log, ...queuedPlace(view.state.place), customer: view.state.customer.id }]
      : [];
  });
  const line = inLine(waiting).map(({ customer }) => customer);
  // From the end, so that the first place of somebody who waits twice is the one that stays.
  const places = new Map(line.map((customer, place) => [customer, place] as const).reverse());
  const times = await readWaitTimes(state, site.id);
  return {
    ...{ team, line, places },
    replyMinutes: medianMinutes(times.answers),
    stayMinutes: medianMinutes(times.stays),
    resumesAt: nextOpening(site.hours, now),
  };
}

const queuedPlace = ({ since, urgent }: { since: number; urgent?: boolean }) => ({ since, ...(urgent && { urgent }) });

/** What one customer is told; `owners` are the identities that he has. */
export function deskNews(board: BoardPicture, owners: readonly string[]): DeskNews {
  const here = board.team.filter(({ status }) => status === 'available');
  const free = here.some(({ load, capacity }) => load < capacity);
  const places = owners.flatMap((owner) => board.places.get(owner) ?? []);
  const ahead = places.length === 0 ? undefined : Math.min(...places);
  const state = here.length === 0 ? 'away' : free && !ahead ? 'online' : 'busy';
  const slots = here.reduce((sum, { capacity }) => sum + capacity, 0);
  const before = ahead ?? board.line.length;
  const range =
    state === 'busy' && board.stayMinutes !== undefined
      ? waitRange({ ahead: before, slots, minutesEach: board.stayMinutes })
      : undefined;
  return {
    state,
    agents: here.slice(0, 3).map(({ name }) => name),
    ...(board.replyMinutes !== undefined && { replyMinutes: board.replyMinutes }),
    ...(state === 'busy' && { ahead: before }),
    ...(range && { waitMinutes: range }),
    ...(state === 'away' && board.resumesAt !== undefined && { resumesAt: board.resumesAt }),
  };
}
