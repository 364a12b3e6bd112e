// Turns the matcher's answers into commands: assigns who waits, takes back from who vanished.
// Owns one round. Two matchers at once do no harm to a conversation: the append's seq decides.
import type { LogId } from '@recourse/shared/kit';
import { match, vanished } from '@recourse/shared/routing';
import { followUpId } from '../desk/derive.ts';
import type { Desk } from '../desk/desk.ts';
import { type RowView, rowKeys } from '../inbox/rowOf.ts';
import { createTurn } from '../rhythm/turn.ts';
import type { Site } from '../site.ts';
import type { Row, State } from '../state/ports.ts';
import type { TeamMember } from './team.ts';

export interface Matcher {
  /** Looks at everybody who waits and everybody who is on, if it is this relay's turn. */
  round(): Promise<void>;
  release(): Promise<void>;
}

const turnMs = 5_000;
const page = 200;

export function createMatcher(of: {
  site: Site;
  owner: string;
  desk: Desk;
  state: State;
  now: () => number;
  team: () => Promise<TeamMember[]>;
  /** Brings the index up to what the logs say now. */
  catchUp: () => Promise<void>;
}): Matcher {
  const { site, desk, state, now } = of;
  const turn = createTurn({ leases: state.leases, name: `matcher:${site.id}`, owner: of.owner, now, forMs: turnMs });
  /** Assigned by this matcher, until the index shows it: else one agent would be given too many at once. */
  const assigned = new Map<LogId, { agent: string; seq: number }>();

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

  async function forgetIndexed(): Promise<void> {
    for (const [log, { seq }] of assigned) {
      const row = await state.rows.get(log);
      if (!row || row.seq >= seq) assigned.delete(log);
    }
  }

  async function assign(team: TeamMember[]): Promise<void> {
    const rows = await state.rows.list(rowKeys.queued(site.id), { limit: page });
    if (rows.length === 0) return;
    const waiting = rows.filter((row) => !assigned.has(row.log)).flatMap(waitingOf);
    const unindexed = [...assigned.values()];
    const agents = team.map((agent) => ({
      ...agent,
      load: agent.load + unindexed.filter((each) => each.agent === agent.id).length,
    }));
    for (const { log, agent } of match(waiting, agents)) {
      const entry = waiting.find((candidate) => candidate.log === log)!;
      const name = team.find((member) => member.id === agent)?.name ?? '';
      const id = followUpId('assign', log, entry.at, agent);
      const ack = await desk.run(log, id, { type: 'assignAgent', agent: { id: agent, name }, queuedAt: entry.at });
      if (ack.ok) assigned.set(log, { agent, seq: ack.at });
    }
  }

  return {
    async round() {
      const took = await turn.take();
      if (took === 'no') return;
      // Who had the turn before may have assigned what the index does not show yet.
      if (took === 'new') await of.catchUp();
      // Before the loads are read: what is forgotten here is in them.
      await forgetIndexed();
      const team = await of.team();
      await takeBack(team);
      await assign(team);
    },
    release: turn.release,
  };
}

function waitingOf(row: Row): Array<{ log: LogId; since: number; at: number; urgent?: boolean; lastAgent?: string }> {
  const view = row.view as unknown as RowView;
  if (view.kind !== 'cv' || view.state.place.name !== 'queued') return [];
  const { since, at, urgent } = view.state.place;
  const lastAgent = view.state.lastAgent?.id;
  return [{ log: row.log, since, at, ...(urgent && { urgent }), ...(lastAgent !== undefined && { lastAgent }) }];
}
