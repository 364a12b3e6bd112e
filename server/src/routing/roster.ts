// The accounts of a site's agents, kept for a moment: every message makes somebody ask for them.
// Owns how long. Whoever hears that the team changed forgets them at once.
import type { AgentAccount } from '../access/accounts.ts';

export interface Roster {
  of(site: string): Promise<AgentAccount[]>;
  forget(site: string): void;
}

const keptMs = 10_000;

export function createRoster(of: { list: (site: string) => Promise<AgentAccount[]>; now: () => number }): Roster {
  const kept = new Map<string, { accounts: AgentAccount[]; readAt: number }>();
  return {
    async of(site) {
      const known = kept.get(site);
      const now = of.now();
      if (known && now - known.readAt < keptMs) return known.accounts;
      const read = { accounts: await of.list(site), readAt: now };
      kept.set(site, read);
      return read.accounts;
    },
    forget: (site) => void kept.delete(site),
  };
}
