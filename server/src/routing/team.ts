// Who of the team is on, and how much each has: what the matcher and the screens work from.
// Owns putting accounts, presence and loads together. Never assigns.
import type { AgentOnDuty } from '@recourse/shared/routing';
import type { AgentAccount } from '../access/accounts.ts';
import { rowKeys } from '../inbox/rowOf.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';

export interface TeamMember extends AgentOnDuty {
  name: string;
}

/** `since`: presence before this moment cannot be judged (the relay or the store was away), so it does not expire. */
export async function readTeam(of: {
  state: State;
  site: Site;
  accounts: AgentAccount[];
  now: number;
  since: number;
}): Promise<TeamMember[]> {
  const { state, site, now, since } = of;
  const presence = new Map((await state.presence.all(now)).map((entry) => [entry.person, entry]));
  const members = await Promise.all(
    of.accounts.map(async ({ id, name, capacity, disabled }) => {
      const here = presence.get(id);
      const member: TeamMember = {
        ...{ id, name },
        status: disabled ? 'gone' : (here?.status ?? 'gone'),
        lastBeatAt: Math.max(here?.lastBeatAt ?? 0, since),
        load: await state.rows.count(rowKeys.agent(site.id, id)),
        capacity: capacity ?? site.capacity,
      };
      return { member, disabled };
    }),
  );
  // Whose account was disabled stays until his conversations were given to others.
  return members.filter(({ member, disabled }) => !disabled || member.load > 0).map(({ member }) => member);
}
