// Turns the matcher's answers into commands: assigns who waits, takes back from who vanished.
// Owns the rhythm and the lease. Two matchers at once do no harm: the append's seq decides.

import type { LogId } from '@recourse/shared/kit';
import { match, vanished } from '@recourse/shared/routing';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import type { Row, State } from '../state/ports.ts';
import type { TeamMember } from './team.ts';

export interface Matcher {
  /** Something changed: look soon. */
  wake(): void;
  stop(): Promise<void>;
}

const sweepMs = 3_000;
const leaseMs = 5_000;
const page = 200;

export function startMatcher(of: {
  site: Site;
  owner: string;
  desk: Desk;
  state: State;
  now: () => number;
  logger: Logger;
  team: () => Promise<TeamMember[]>;
}): Matcher {
  const { site, desk, state, now } = of;
  /** Assigned by this matcher, until the index shows it: else one agent would be given too many at once. */
  const assigned = new Map<LogId, { agent: string; seq: number }>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function round(): Promise<void> {
    if (!(await state.leases.hold(`matcher:${site.id}`, of.owner, now(), leaseMs))) return;
    const team = await of.team();
    await takeBack(team);
    const rows = await state.rows.list(rowKeys.queued(site.id), { limit: page });
    for (const [log, { seq }] of assigned) {
      const row = await state.rows.get(log);
      if (!row || row.seq >= seq) assigned.delete(log);
    }
    const waiting = rows.filter((row) => !assigned.has(row.log)).flatMap(waitingOf);
    const loads = [...assigned.values()];
    const agents = team.map((agent) => ({
      ...agent,
      load: agent.load + loads.filter((load) => load.agent === agent.id).length,
    }));
    for (const { log, agent } of match(waiting, agents)) {
      const entry = waiting.find((candidate) => candidate.log === log)!;
      const name = team.find((member) => member.id === agent)?.name ?? '';
      const id = followUpId('assign', log, entry.at, agent);
      const ack = await desk.run(log, id, { type: 'assignAgent', agent: { id: agent, name }, queuedAt: entry.at });
      if (ack.ok) assigned.set(log, { agent, seq: ack.at });
    }
  }

  async function takeBack(team: TeamMember[]): Promise<void> {
    for (const agent of vanished(team, now(), site.agentGraceMs)) {
      for (const row of await state.rows.list(rowKeys.agent(site.id, agent), { limit: page })) {
        const view = row.view as unknown as RowView;
        if (view.kind !== 'cv' || view.state.place.name !== 'assigned') continue;
        const { at } = view.state.place;
        await desk.run(row.log, followUpId('release', row.log, at), { type: 'releaseFromAgent', assignment: at });
      }
    }
  }

  function wake(): void {
    again = true;
    if (running || stopped) return;
    running = (async () => {
      while (again && !stopped) {
        again = false;
        await round();
      }
    })()
      .catch((error) => of.logger.warn({ error, site: site.id }, 'the matcher was interrupted; it goes on by itself'))
      .finally(() => {
        running = undefined;
      });
  }

  const sweep = setInterval(wake, sweepMs);
  sweep.unref();
  wake();

  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(sweep);
      await running;
    },
  };
}

function waitingOf(row: Row): Array<{ log: LogId; since: number; at: number; lastAgent?: string }> {
  const view = row.view as unknown as RowView;
  if (view.kind !== 'cv' || view.state.place.name !== 'queued') return [];
  const { since, at } = view.state.place;
  const lastAgent = view.state.lastAgent?.id;
  return [{ log: row.log, since, at, ...(lastAgent !== undefined && { lastAgent }) }];
}
