// Tells every relay that an agent's connections end now.
import type { Hints } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';

export function signOutEverywhere(hints: Hints, of: { agent: string; site: string }): Promise<void> {
  return hints.publish(siteChannel(of.site), { type: 'signOut', agent: of.agent } satisfies SiteHint);
}
