// The same comparison for Socket.IO, on both transports: once before the handshake, when the site is not known yet, and once with it.
// Owns what a foreign page's request loses. Never reads a token.
import type { IncomingMessage } from 'node:http';
import type { Failure } from '@recourse/shared/protocol';
import type { Server } from 'socket.io';
import type { Site } from '../site.ts';
import { isOwnOrigin, originAllowed } from './origins.ts';
import { undeclaredProxy } from './undeclaredProxy.ts';

/** For `allowRequest`. `cors.origin` alone would let every WebSocket in. */
export function allowSocketRequest(
  sites: Iterable<Site>,
  front: { isProduction: boolean; proxies: number },
): (request: IncomingMessage) => boolean {
  const origins = [...sites].flatMap((site) => site.origins);
  return ({ headers }) => {
    if (undeclaredProxy(headers, front) !== undefined) return false;
    if (!originAllowed(headers, origins)) return false;
    // An embedding page is where customers are. It never acts with the sign-in that an agent has in the same browser.
    if (headers.origin !== undefined && !isOwnOrigin(headers)) delete headers.cookie;
    return true;
  };
}

/** What one site allows opens nothing at another. Register it before whatever else looks at a connection. */
export function requireSiteOrigin(io: Server, sites: ReadonlyMap<string, Site>): void {
  io.use((socket, next) => {
    const named = (socket.handshake.auth as { site?: unknown } | null)?.site;
    const site = typeof named === 'string' ? sites.get(named) : undefined;
    // A site that does not exist is refused by the handshake, in words of its own.
    if (!site || originAllowed(socket.request.headers, site.origins)) return next();
    const failure: Failure = { code: 'forbidden', field: 'origin' };
    next(Object.assign(new Error(failure.code), { data: failure }));
  });
}
