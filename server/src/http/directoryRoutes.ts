// "Is this really us?" over HTTP, for whoever asks, signed in or not: GET /api/directory/signed, POST …/case, POST …/report.
// Owns the edge. The directory is served as it was signed; what is ours is decided where it is read (shared/directory).
import { longestSubject, lookUp, readSubject } from '@recourse/shared/directory';
import { logId } from '@recourse/shared/kit';
import { type PublicState, publicState } from '@recourse/shared/views';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import * as v from 'valibot';
import { networkOf } from '../access/networkOf.ts';
import { isOwnOrigin } from '../access/origins.ts';
import type { Loaded } from '../desk/loaded.ts';
import type { Reports } from '../directory/reports.ts';
import type { Site } from '../site.ts';
import type { Limits } from '../state/index.ts';
import { sendFailure } from './failures.ts';
import { jsonBody, parseBody } from './jsonBody.ts';

export interface DirectoryRoutesDeps {
  sites: ReadonlyMap<string, Site>;
  /** A case's log, as the store has it; an id that nobody has begun is read by the same way. */
  readCase: (log: string) => Promise<Loaded>;
  reports: Reports;
  limits: Limits;
  now: () => number;
}

export const directoryPath = '/api/directory';

const minute = 60_000;
/** By network. A number has 80 bits, so no budget is needed against guessing; these keep the store from being kept busy. */
const budgets = {
  case: { points: 60, windowMs: 10 * minute },
  report: { points: 10, windowMs: 10 * minute },
};
/** Every number is answered after this long at the earliest, whatever reading it took. */
const answerAfterMs = 150;

const siteId = v.pipe(v.string(), v.maxLength(20));
const caseSchema = v.strictObject({ site: siteId, number: v.pipe(v.string(), v.maxLength(64)) });
const reportSchema = v.strictObject({ site: siteId, value: v.pipe(v.string(), v.maxLength(longestSubject)) });

export function directoryRoutes(deps: DirectoryRoutesDeps): Router {
  const { sites, limits, now } = deps;
  const router = Router({ caseSensitive: true, strict: true });

  router.get('/signed', (request, response) => {
    const asked = request.query.site;
    const site = asked === undefined ? [...sites.values()][0] : sites.get(String(asked));
    if (!site) return sendFailure(response, { code: 'siteUnknown' });
    const { id, name, accent, directory } = site;
    response.set('cache-control', 'no-cache').json({
      ...{ ok: true, site: id, name, ...(accent !== undefined && { accent }) },
      // For /verify alone, which comes from here itself; where the widget is embedded the key is pinned in the page.
      ...(directory && { keys: directory.keys, directory: directory.signed }),
    });
  });

  router.post('/case', jsonBody, within('case'), async (request: Request, response: Response) => {
    const begun = Date.now();
    const asked = bodyFor(caseSchema, request, response);
    if (!asked) return;
    const subject = readSubject(asked.body.number);
    if (subject.kind !== 'case') return sendFailure(response, { code: 'invalidField', field: 'number' });
    const unique = subject.number.replace(/^RC-|-/g, '');
    const loaded = await deps.readCase(logId({ site: asked.site.id, kind: 'rc', unique }));
    const state = publicStateOf(loaded);
    await new Promise((done) => setTimeout(done, Math.max(0, answerAfterMs - (Date.now() - begun))));
    response.json({ ok: true, ours: state !== undefined, ...(state && { state }) });
  });

  router.post('/report', jsonBody, within('report'), async (request: Request, response: Response) => {
    const asked = bodyFor(reportSchema, request, response);
    if (!asked) return;
    const { directory } = asked.site;
    const subject = readSubject(asked.body.value);
    // Nobody can have us stop ourselves, and no sentence is kept: only what can be looked up can be reported.
    const answer = directory && lookUp(directory.directory, subject);
    if (answer?.name === 'ours' || subject.kind === 'unreadable' || subject.kind === 'case')
      return sendFailure(response, { code: 'invalidField', field: 'value' });
    const failure = await deps.reports.take(asked.site.id, { typed: asked.body.value, subject });
    if (failure) return sendFailure(response, failure);
    response.json({ ok: true });
  });

  /** One more of this network's, before anything is parsed further. */
  function within(budget: keyof typeof budgets): RequestHandler {
    return async (request, response, next) => {
      const { waitMs } = await limits.take(
        `directory:${budget}:${networkOf(request.ip ?? '')}`,
        budgets[budget],
        now(),
      );
      if (waitMs > 0) sendFailure(response, { code: 'rateLimited', retryAfterMs: Math.ceil(waitMs) });
      else next();
    };
  }

  /** The body, from a page that the site knows or our own. Answers the failure itself. */
  function bodyFor<Schema extends v.GenericSchema<unknown, { site: string }>>(
    schema: Schema,
    request: Request,
    response: Response,
  ): { body: v.InferOutput<Schema>; site: Site } | undefined {
    const parsed = parseBody(schema, request.body);
    const site = parsed.ok ? sites.get(parsed.body.site) : undefined;
    const { headers } = request;
    if (!parsed.ok) sendFailure(response, parsed.failure);
    else if (!site) sendFailure(response, { code: 'siteUnknown' });
    else if (headers.origin !== undefined && !isOwnOrigin(headers) && !site.origins.includes(headers.origin))
      sendFailure(response, { code: 'forbidden', field: 'origin' });
    else return { body: parsed.body, site };
    return undefined;
  }

  return router;
}

/** A case number alone shows where its case stands in public, and nothing else of it. */
function publicStateOf(loaded: Loaded): PublicState | undefined {
  return loaded.kind === 'rc' && loaded.state.name === 'submitted' ? publicState(loaded.state.status) : undefined;
}
