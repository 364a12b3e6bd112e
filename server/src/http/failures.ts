// Failures over HTTP: `{ ok: false, failure: { code, field } }`, with a status that fits.
// Owns the statuses and the last error handler. Never puts an error's own words into an answer.
import type { Failure, FailureCode } from '@recourse/shared/protocol';
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Logger } from '../logger.ts';

const statuses: Partial<Record<FailureCode, number>> = {
  unauthenticated: 401,
  tokenExpired: 401,
  codeNeeded: 401,
  proofNeeded: 403,
  forbidden: 403,
  notFound: 404,
  siteUnknown: 404,
  tooLarge: 413,
  rateLimited: 429,
  wrongOffset: 409,
  fileRefused: 422,
  internal: 500,
  unavailable: 503,
};

export function sendFailure(response: Response, failure: Failure, status = statuses[failure.code] ?? 400): void {
  if (failure.retryAfterMs !== undefined) response.set('retry-after', String(Math.ceil(failure.retryAfterMs / 1000)));
  response.status(status).json({ ok: false, failure });
}

/** What the body parser and the router throw at requests that are at fault themselves. */
interface RequestError {
  status?: unknown;
  type?: unknown;
}

export function failureHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // Half an answer cannot be taken back; Express then cuts the connection.
    if (response.headersSent) return next(error);
    const { status, type } = (typeof error === 'object' && error !== null ? error : {}) as RequestError;
    if (type === 'entity.too.large') return sendFailure(response, { code: 'tooLarge' });
    if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
      return sendFailure(response, { code: 'malformed', field: 'content-type' }, 415);
    }
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return sendFailure(response, { code: status === 404 ? 'notFound' : 'malformed' }, status);
    }
    if (error instanceof Error && error.name === 'StoreUnavailable') {
      logger.warn({ error, ...askedOf(request) }, 'a request could not be answered without the store');
      return sendFailure(response, { code: 'unavailable' });
    }
    logger.error({ error, ...askedOf(request) }, 'a request failed');
    sendFailure(response, { code: 'internal' });
  };
}

/** Which route failed, as the program spells it: the path itself is what somebody typed, and may hold anything. */
function askedOf({ method, route }: Request): { method: string; route?: string } {
  const pattern: unknown = route?.path;
  return { method, ...(typeof pattern === 'string' && { route: pattern }) };
}
