// Which site a row and its lists belong to, by the shape of their names.
// Owns the check that no row stands in another site's list. Never reads a store.
import type { Row } from './ports.ts';

/** `harbor` for the log `harbor.cv.07.q1Zx…`. */
export function siteOfLog(log: string): string {
  return log.split('.', 1)[0]!;
}

/** `harbor` for the list `harbor/place:queued`. */
export function siteOfList(key: string): string {
  return key.split('/', 1)[0]!;
}

/** Throws for a row that names two sites: that is a bug, and one that would show a conversation to strangers. */
export function checkOneSite(row: Row): void {
  const strays = row.keys.filter((key) => siteOfList(key) !== row.site);
  if (siteOfLog(row.log) !== row.site || strays.length > 0) {
    throw new Error(`a row of site ${JSON.stringify(row.site)} names another: ${JSON.stringify([row.log, ...strays])}`);
  }
}

/** What is stored of a row: built field by field, so nothing rides along. */
export function rowJson(row: Row): string {
  return JSON.stringify({
    site: row.site,
    log: row.log,
    seq: row.seq,
    keys: row.keys,
    sort: row.sort,
    view: row.view,
  });
}
