import type { SiteInfo } from '@recourse/shared/protocol';
import type { Site } from '../site.ts';

/** What anybody may know of a site: nothing of its keys, policy or origins. */
export function siteInfo(site: Site): SiteInfo {
  const { id, name, mail, phone, linkHosts, accent } = site;
  return {
    ...{ id, name, linkHosts },
    ...(mail !== undefined && { mail }),
    ...(phone !== undefined && { phone }),
    ...(accent !== undefined && { accent }),
  };
}
