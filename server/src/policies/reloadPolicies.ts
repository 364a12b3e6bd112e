// Takes a changed policy over without a restart.
// Owns when it is taken over: only whole, only under a version of its own. Until then the old one holds.
import { unwatchFile, watchFile } from 'node:fs';
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
  const watched = [...sites].map((site) => {
    let turn = Promise.resolve();
    const onChange = () => {
      turn = turn.then(() => take(site)).catch((err: unknown) => logger.error({ err, site: site.id }, failed));
    };
    watchFile(site.policyFile, { interval: everyMs, persistent: false }, onChange);
    return { file: site.policyFile, onChange };
  });

  async function take(site: Site): Promise<void> {
    const read = readPolicy(site.policyFile, { isProduction });
    if (!read.ok) {
      logger.error({ site: site.id, problem: read.problems[0] }, failed);
      return;
    }
    const { policy } = read;
    if (!(await claimVersion(documents, site.id, policy))) {
      logger.error({ site: site.id, version: policy.version }, `${failed}; it needs a version that was never used`);
      return;
    }
    site.policy = policy;
    logger.info({ site: site.id, version: policy.version }, 'a changed policy holds from now on');
  }

  return () => {
    for (const { file, onChange } of watched) unwatchFile(file, onChange);
  };
}

const failed = 'a changed policy cannot be used; the one before still holds';
