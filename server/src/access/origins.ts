// Which pages may open a connection or write over HTTP.
// Owns the comparison, which is exact: no wildcard, no prefix. Never answers a request.
import type { IncomingHttpHeaders } from 'node:http';

/** What is asked of a request; `cookie` decides whether it could act in somebody's name. */
export type OriginHeaders = Pick<IncomingHttpHeaders, 'origin' | 'host' | 'cookie'> & {
  'sec-fetch-site'?: string | string[] | undefined;
};

/** True for a page that this relay served itself. */
export function isOwnOrigin({ origin, host }: OriginHeaders): boolean {
  return host !== undefined && (origin === `https://${host}` || origin === `http://${host}`);
}

/**
 * A browser names the page's origin with every write and every WebSocket. Without one it is a program, which has nobody's
 * cookie, or a GET of our own page, which browsers mark in `Sec-Fetch-Site`.
 */
export function originAllowed(headers: OriginHeaders, origins: readonly string[]): boolean {
  if (headers.origin === undefined) return headers.cookie === undefined || headers['sec-fetch-site'] === 'same-origin';
  return isOwnOrigin(headers) || origins.includes(headers.origin);
}
