// Takes a newly signed directory over without a restart, and says when one is about to end.
// Owns when it is taken over: only whole and rightly signed. Until then the old one is served.
import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import { readSignedDirectory } from './readSignedDirectory.ts';

const dayMs = 86_400_000;
/** Long enough for whoever holds the key to be found. */
const warnDays = 14;

export interface ReloadOptions {
  sites: Iterable<Site>;
  now: () => number;
  logger: Logger;
  /** Files are looked at this often; a watch that waits for the system's word misses files on network disks. */
  everyMs?: number;
}

/** Answers how to stop. */
export function reloadDirectories({ sites, now, logger, everyMs = 2_000 }: ReloadOptions): () => void {
  const all = [...sites];
  const stops = all.flatMap((site) => {
    const { directory } = site;
    if (!directory) return [];
    const onChange = () => {
      const read = readSignedDirectory(directory.path, { keys: directory.keys, site: site.id });
      if (!read.ok) {
        logger.error(
          { site: site.id, problem: `directory ${read.problem}` },
          'a changed directory cannot be used; the one before is still served',
        );
        return;
      }
      site.directory = { path: directory.path, keys: directory.keys, signed: read.signed, directory: read.directory };
      logger.info({ site: site.id }, 'a changed directory is served from now on');
      tellEnd(site);
    };
    watchFile(directory.path, { interval: everyMs, persistent: false }, onChange);
    return [() => unwatchFile(directory.path, onChange)];
  });

  function tellEnd({ id, directory }: Site): void {
    if (!directory) return;
    const days = Math.floor((directory.directory.validUntil - now()) / dayMs);
    const facts = { site: id, validUntil: new Date(directory.directory.validUntil).toISOString() };
    if (days < 0)
      logger.error(facts, 'the directory has expired: no badge is drawn and nothing can be checked; sign it anew');
    else if (days < warnDays)
      logger.warn(facts, `the directory ends in ${days} days; sign it anew with recourse config sign`);
  }

  for (const site of all) tellEnd(site);
  const daily = setInterval(() => all.forEach(tellEnd), dayMs);
  daily.unref();
  return () => {
    clearInterval(daily);
    for (const stop of stops) stop();
  };
}
