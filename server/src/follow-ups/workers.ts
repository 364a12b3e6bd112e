// Everything that a relay does by itself, without anybody asking: indexes, follow-ups, assignment, the clock.
import { parseLogId } from '@recourse/shared/kit';
import type { AgentAccount } from '../access/accounts.ts';
import type { Desk } from '../desk/desk.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import { startMatcher } from '../routing/matcher.ts';
import { readTeam, type TeamMember } from '../routing/team.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { siteChannel } from '../state/siteHints.ts';
import { startClock } from '../timers/clock.ts';
import { startFeedConsumer } from './feedConsumer.ts';
import { createFollowUps } from './followUps.ts';
import { createIndexer } from './indexer.ts';
import { createWaitTimes } from './waitTimes.ts';

export interface Workers {
  team(site: Site): Promise<TeamMember[]>;
  stop(): Promise<void>;
}

export async function startWorkers(of: {
  desk: Desk;
  log: EventLog;
  state: State;
  sites: Map<string, Site>;
  accounts: (site: string) => Promise<AgentAccount[]>;
  /** Names this process in leases; the same after a restart where only one process can hold the store. */
  owner: string;
  now: () => number;
  logger: Logger;
}): Promise<Workers> {
  const { desk, log, state, owner, now, logger } = of;
  const stops: Array<() => Promise<void>> = [];
  // Whoever was here before this moment could not tell us: nobody counts as vanished because the relay was away.
  let presenceSince = now();
  stops.push(async () => unlisten());
  const unlisten = log.onRenewed(() => {
    presenceSince = now();
  });
  const index = createIndexer({ desk, state });
  const followUps = createFollowUps({ desk, log });
  const waitTimes = createWaitTimes({ log, state });
  const team = (site: Site) => readTeam({ state, site, accounts: of.accounts, now: now(), since: presenceSince });

  for (const site of of.sites.values()) {
    const common = { site, owner, desk, state, now, logger };
    const matcher = startMatcher({ ...common, team: () => team(site) });
    const clock = startClock(common);
    const consumer = startFeedConsumer({
      ...{ name: 'main', site: site.id, owner, log, state, now, logger },
      async work(entry) {
        await index(entry.log);
        await followUps(entry);
        await waitTimes(entry);
        if (parseLogId(entry.log)?.kind === 'cv') matcher.wake();
      },
    });
    const stopHints = await state.hints.subscribe(siteChannel(site.id), () => matcher.wake());
    stops.push(async () => stopHints(), consumer.stop, matcher.stop, clock.stop);
  }

  return {
    team,
    async stop() {
      for (const stop of stops) await stop();
    },
  };
}
