// The headers that every answer carries.
// Owns the content policy. Never depends on the route; static builds loosen what other origins must load.
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

export function securityHeaders({ isProduction }: { isProduction: boolean }): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          // No unsafe-inline: styles are files and adopted style sheets.
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          mediaSrc: ["'self'"],
          manifestSrc: ["'self'"],
          // Older Safari does not take 'self' for the socket.
          connectSrc: ["'self'", (request: IncomingMessage) => socketSource(request.headers.host)],
          frameSrc: ["'self'"],
          frameAncestors: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          // No page of ours makes markup or code of text, so no policy may be made that would: the browser refuses every attempt.
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: ["'none'"],
        },
      },
      // Only where there surely is TLS in front: it would lock a developer out of his own machine.
      strictTransportSecurity: isProduction ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'sameorigin' },
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xXssProtection: false,
    }),
    (_request, response, next) => {
      response.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
      next();
    },
  ];
}

/** A Host header is what the client says; only a plain one may enter the policy. */
function socketSource(host: string | undefined): string {
  return host && /^(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(:[0-9]{1,5})?$/.test(host)
    ? `ws://${host} wss://${host}`
    : '';
}
