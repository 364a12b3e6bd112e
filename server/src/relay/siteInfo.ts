import { calendarOf } from '@recourse/shared/calendar';
import type { SiteInfo } from '@recourse/shared/protocol';
import type { NetworkName } from '@recourse/shared/refund';
import type { Site } from '../site.ts';

/** What anybody may know of a site: nothing of its keys, policy or origins. */
export function siteInfo(site: Site, { lookUps }: { lookUps: Iterable<NetworkName> }): SiteInfo {
  const { id, name, mail, phone, linkHosts, ownHosts, accent } = site;
  return {
    ...{ id, name, linkHosts, ownHosts },
    lookUps: [...lookUps],
    datesKnownThrough: calendarOf(site.policy.businessDays).validThrough,
    notifies: site.notify !== undefined,
    ...(mail !== undefined && { mail }),
    ...(phone !== undefined && { phone }),
    ...(accent !== undefined && { accent }),
  };
}
