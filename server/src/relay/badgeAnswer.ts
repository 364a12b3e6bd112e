// Who speaks here for us: the site, and in a conversation that an agent has, this agent.
// Owns what is claimed. The log says who has the conversation; names and messages say nothing of it.
import type { BadgeAnswer } from '@recourse/shared/protocol';
import type { Loaded } from '../desk/loaded.ts';
import type { SignClaim } from '../directory/badgeClaims.ts';

/** `loaded`: the conversation asked about, if it is the caller's. Another's and none are answered alike. */
export function badgeAnswer(of: {
  site: string;
  nonce: string;
  loaded: Loaded | undefined;
  signClaim: SignClaim;
}): BadgeAnswer {
  const { site, nonce, loaded, signClaim } = of;
  const state = loaded?.kind === 'cv' && loaded.state.name === 'begun' ? loaded.state : undefined;
  const agent = state?.place.name === 'assigned' ? state.place.agent : undefined;
  const speaks = loaded && agent && { conversation: loaded.log, agent: agent.id, name: agent.name };
  return { ok: true, ...signClaim({ site, nonce, ...(speaks && { speaks }) }) };
}
