// An agent opens a conversation, a case or a file of one: it is counted, it may be an alert, and there is an end to it.
// Owns what follows from the meter's numbers, by whichever door he comes. The count itself is the meter's.
import type { Failure } from '@recourse/shared/protocol';
import type { Audit } from '../audit/audit.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel } from '../state/siteHints.ts';
import type { ReadMeter } from './readMeter.ts';

interface Person {
  id: string;
  name: string;
}

export interface ReadWatch {
  /** Why he may not open this log: he has opened far more within an hour than any work needs. */
  opened(agent: Person, site: Site, log: string): Promise<Failure | undefined>;
  /** He is shown no more of this. */
  stopped(agent: Person, site: Site, what: 'opened' | 'paged'): Promise<void>;
}

type Raise = (
  name: 'readMuch' | 'readUnusual' | 'readStopped',
  facts: Record<string, string | number>,
  sentence: string,
) => void;

/** So many times the number at which supervisors are told, and no more is shown within the hour. */
const mostOfAlert = 5;
const askAgainMs = 10 * 60_000;
const stops = { opened: 'he opened far too much', paged: 'he went far too far down the lists' };

export function createReadWatch(of: {
  meter: ReadMeter;
  audit: Pick<Audit, 'record'>;
  hints: State['hints'];
  alarm: Raise;
}): ReadWatch {
  const { meter, audit, hints, alarm } = of;

  async function stopped(agent: Person, site: Site, what: 'opened' | 'paged'): Promise<void> {
    if (!(await meter.firstStop({ site: site.id, agent: agent.id, what }))) return;
    alarm('readStopped', { site: site.id, agent: agent.id, what }, `no more is shown to an agent, for ${stops[what]}`);
    await audit.record(site.id, { type: 'readStopped', agent, what });
  }

  return {
    stopped,
    async opened({ id, name }, site, log) {
      const counts = await meter.opened(id, log, { most: mostOfAlert * site.readAlert.perHour });
      if (counts === 'tooMany') {
        await stopped({ id, name }, site, 'opened');
        return { code: 'rateLimited', retryAfterMs: askAgainMs };
      }
      const found = counts && { site: site.id, agent: { id, name }, counts, limits: site.readAlert };
      const alert = found && (await meter.alert(found));
      if (!alert) return undefined;
      const { agent, logs, minutes, usual } = alert;
      const facts = { site: site.id, agent: agent.id, logs, minutes };
      if (usual === undefined) {
        alarm('readMuch', facts, 'an agent opens much');
        await audit.record(site.id, { type: 'readMuch', agent, logs, minutes });
      } else {
        alarm('readUnusual', { ...facts, usual }, 'an agent opens far more than he usually does');
        await audit.record(site.id, { type: 'readUnusual', agent, logs, minutes, usual });
      }
      await hints.publish(siteChannel(site.id), { type: 'alert' } satisfies SiteHint);
      return undefined;
    },
  };
}
