// Takes a changed policy over without a restart.
// Owns when it is taken over: only whole, only under a version of its own. Until then the old one holds.
import { stat } from 'node:fs/promises';
import { canonicalJson } from '@recourse/shared/kit';
import { readPolicy } from '../config/sites.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import type { Documents } from '../state/ports.ts';
import { claimVersion } from './policyVersions.ts';

export interface ReloadOptions {
  sites: Iterable<Site>;
  documents: Documents;
  isProduction: boolean;
  logger: Logger;
  /** Files are looked at this often; a watch that waits for the system's word misses files on network disks. */
  everyMs?: number;
}

/** Answers how to stop. Requests that are being judged keep the policy they began with. */
export function reloadPolicies({ sites, documents, isProduction, logger, everyMs = 2_000 }: ReloadOptions): () => void {
  let stopped = false;
  const watches = [...sites].map((site) => {
    // Never seen: what was written between the start's own reading and this one is a change as well.
    let seen: string | undefined;
    let looking = false;
    const look = async () => {
      if (looking) return;
      looking = true;
      try {
        const now = await stampOf(site.policyFile);
        if (now !== seen) await take(site);
        seen = now;
      } catch (err) {
        // A store that closes in the middle of a look is no failure.
        if (!stopped) logger.error({ err, site: site.id }, failed);
      } finally {
        looking = false;
      }
    };
    void look();
    return setInterval(() => void look(), everyMs).unref();
  });

  async function take(site: Site): Promise<void> {
    const read = readPolicy(site.policyFile, { isProduction });
    if (!read.ok) {
      logger.error({ site: site.id, problem: read.problems[0] }, failed);
      return;
    }
    const { policy } = read;
    if (canonicalJson(policy) === canonicalJson(site.policy)) return;
    if (!(await claimVersion(documents, site.id, policy))) {
      logger.error({ site: site.id, version: policy.version }, `${failed}; it needs a version that was never used`);
      return;
    }
    site.policy = policy;
    logger.info({ site: site.id, version: policy.version }, 'a changed policy holds from now on');
  }

  return () => {
    stopped = true;
    for (const watch of watches) clearInterval(watch);
  };
}

/** Differs once a file was written, replaced or taken away. */
async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : 'missing';
}

const failed = 'a changed policy cannot be used; the one before still holds';
