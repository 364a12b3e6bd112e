// Bodies of API requests: JSON, small and shallow, or a coded failure.
// Owns the checks before a route sees a body. Never knows what a body means.
import { jsonShape, maxDepth, nestsDeeperThan } from '@recourse/shared/protocol';
import express, { type RequestHandler } from 'express';
import * as v from 'valibot';
import { sendFailure } from './failures.ts';

const mostBytes = 16 * 1024;

/** In this order, so that nothing large is read for a request that is refused anyway, and nothing deep is walked. */
export const jsonBody: RequestHandler[] = [
  (request, response, next) => {
    // Forms and plain text can be sent by any page without asking; JSON cannot.
    if (request.is('application/json')) return next();
    sendFailure(response, { code: 'malformed', field: 'content-type' }, 415);
  },
  (request, response, next) => {
    if (!(Number(request.headers['content-length']) > mostBytes)) return next();
    // At once: the parser would first wait for all that was announced, and throw it away.
    response.set('connection', 'close');
    sendFailure(response, { code: 'tooLarge' });
  },
  express.json({
    ...{ limit: mostBytes, inflate: false, strict: true },
    // Looked at before it is parsed: what is too deep or too much is never built.
    verify(_request, _response, body) {
      const shape = jsonShape(body.toString('utf8'));
      if (shape === 'tooDeep' || shape === 'tooMany')
        throw Object.assign(new Error(shape), { type: 'entity.too.large' });
      if (shape !== 'fine') throw Object.assign(new Error(shape), { status: 400 });
    },
  }),
  (request, response, next) => {
    if (nestsDeeperThan(request.body, maxDepth)) return sendFailure(response, { code: 'tooLarge' });
    next();
  },
];

/** The parsed body, or a failure that names the field. */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): { ok: true; body: v.InferOutput<Schema> } | { ok: false; failure: { code: 'malformed'; field?: string } } {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return { ok: true, body: parsed.output };
  const field = v.getDotPath(parsed.issues[0]);
  return { ok: false, failure: { code: 'malformed', ...(field !== null && { field }) } };
}
