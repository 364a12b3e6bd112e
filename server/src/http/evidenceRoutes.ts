// Files over HTTP: POST /api/evidence/uploads, then PATCH at offsets, then …/complete; GET /api/evidence/files/<case>/<file>.
// Owns the edge: headers, sizes before anything is read, who is asking. What a file may be, evidence/ decides.
import { evidenceIdSchema, evidenceLimits, mediaTypes } from '@recourse/shared/evidence';
import type { Failure, UploadAnswer } from '@recourse/shared/protocol';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import * as v from 'valibot';
import type { AgentAccount } from '../access/accounts.ts';
import { cookieValue } from '../access/agentCookie.ts';
import { networkOf } from '../access/networkOf.ts';
import { isOwnOrigin } from '../access/origins.ts';
import type { ReadWatch } from '../access/readWatch.ts';
import type { Requester } from '../access/table.ts';
import { contentDisposition } from '../evidence/contentDisposition.ts';
import type { EvidenceRoom } from '../evidence/evidence.ts';
import type { TicketHolder } from '../evidence/tickets.ts';
import type { Answer } from '../evidence/uploads.ts';
import type { Site } from '../site.ts';
import { sendFailure } from './failures.ts';
import { jsonBody, parseBody } from './jsonBody.ts';

export interface EvidenceRoutesDeps {
  evidence: EvidenceRoom;
  readWatch: ReadWatch;
  sites: ReadonlyMap<string, Site>;
  agentOf: (token: string) => Promise<AgentAccount | undefined>;
  cookieName: string;
}

/** `agent`: if it is one. */
interface Asking {
  requester: Requester;
  agent?: AgentAccount;
}

export const evidencePath = '/api/evidence';
/** Long enough that a browser does not ask before each chunk. */
const askAgainSeconds = 600;
const chunkType = 'application/offset+octet-stream';

const beginSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1024)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const completeSchema = v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

type ById = Request<{ upload: string }>;

const isChunk: RequestHandler = (request, response, next) => {
  if (!request.is(chunkType)) return sendFailure(response, { code: 'malformed', field: 'content-type' }, 415);
  if (/^[0-9]{1,9}$/.test(request.get('upload-offset') ?? '')) return next();
  sendFailure(response, { code: 'malformed', field: 'upload-offset' });
};
const chunkBody = express.raw({ type: chunkType, limit: evidenceLimits.chunkBytes, inflate: false });

/** The widget stands on the wallet's page, so its requests come from another origin. No cookie is ever part of them. */
export function evidenceCors(sites: ReadonlyMap<string, Site>): RequestHandler {
  const origins = new Set([...sites.values()].flatMap((site) => site.origins));
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('origin');
    if (origin !== undefined && origins.has(origin)) response.set('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type, upload-offset',
      'access-control-max-age': String(askAgainSeconds),
    });
    response.status(204).end();
  };
}

export function evidenceRoutes(deps: EvidenceRoutesDeps): Router {
  const { evidence, sites } = deps;
  const { uploads } = evidence;
  const router = Router({ caseSensitive: true, strict: true });

  /** The ticket's holder; answers the failure itself. The page must be one that his site knows, or our own. */
  function holderOf(request: Request, response: Response): TicketHolder | undefined {
    const [, ticket] = /^Bearer ([A-Za-z0-9._-]{1,1024})$/.exec(request.get('authorization') ?? '') ?? [];
    const holder = ticket === undefined ? undefined : evidence.tickets.read(ticket);
    if (holder === 'expired') sendFailure(response, { code: 'tokenExpired' });
    else if (!holder) sendFailure(response, { code: 'unauthenticated' });
    // Of a device alone, from before its site required a sign-in.
    else if (sites.get(holder.site)?.requireSignIn && !holder.ids[0]?.startsWith('kn_'))
      sendFailure(response, { code: 'unauthenticated', field: 'token' });
    else if (!mayComeFrom(request, sites.get(holder.site)))
      sendFailure(response, { code: 'forbidden', field: 'origin' });
    else return holder;
    return undefined;
  }

  /** Before a byte of the body is read. */
  const known: RequestHandler = (request, response, next) => {
    const { upload } = request.params;
    const holder = holderOf(request, response);
    if (!holder) return;
    if (upload !== undefined && !v.is(evidenceIdSchema, upload)) return sendFailure(response, { code: 'notFound' });
    response.locals.holder = holder;
    next();
  };
  const holding = (response: Response) => response.locals.holder as TicketHolder;

  router.post('/uploads', known, jsonBody, async (request: Request, response: Response) => {
    const parsed = parseBody(beginSchema, request.body);
    if (!parsed.ok) return sendFailure(response, parsed.failure);
    const network = networkOf(request.ip ?? '');
    const { upload, ...answer } = await uploads.begin(holding(response), { ...parsed.body, network });
    answered(response, upload ?? '', answer, 201);
  });

  router.get('/uploads/:upload', known, async ({ params: { upload } }: ById, response: Response) => {
    answered(response, upload, await uploads.look(holding(response), upload));
  });

  router.patch('/uploads/:upload', known, isChunk, chunkBody, async (request: ById, response: Response) => {
    const { upload } = request.params;
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) return sendFailure(response, { code: 'malformed' });
    const offset = Number(request.get('upload-offset'));
    answered(response, upload, await uploads.append(holding(response), upload, { offset, bytes }));
  });

  router.post('/uploads/:upload/complete', known, jsonBody, async (request: ById, response: Response) => {
    const { upload } = request.params;
    const parsed = parseBody(completeSchema, request.body);
    if (!parsed.ok) return sendFailure(response, parsed.failure);
    answered(response, upload, await uploads.complete(holding(response), upload, parsed.body.sha256));
  });

  router.delete('/uploads/:upload', known, async ({ params: { upload } }: ById, response: Response) => {
    answered(response, upload, await uploads.cancel(holding(response), upload));
  });

  router.get('/files/:log/:file', async (request, response) => {
    const asking = await requesterOf(request, response);
    if (!asking) return;
    const { log = '', file = '' } = request.params;
    const found = v.is(evidenceIdSchema, file) ? await evidence.read(asking.requester, log, file) : undefined;
    if (!found) return sendFailure(response, { code: 'notFound' });
    const tooMany = asking.agent && (await opened(asking.agent, log));
    if (tooMany) return sendFailure(response, tooMany);
    response.set({
      'content-type': mediaTypes[found.evidence.format],
      'content-length': String(found.bytes.length),
      'content-disposition': contentDisposition(found.evidence.name),
      // Whatever it holds, opened by itself it may do nothing.
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'none',
    });
    response.end(found.bytes);
  });

  /** A file is as much of a case as its words: it counts as if he had opened it. */
  async function opened(agent: AgentAccount, log: string): Promise<Failure | undefined> {
    const site = sites.get(agent.site);
    return site && deps.readWatch.opened({ id: agent.id, name: agent.name }, site, log);
  }

  /** A customer by his ticket, else an agent by his cookie, which only our own pages may use. */
  async function requesterOf(request: Request, response: Response): Promise<Asking | undefined> {
    if (request.headers.authorization !== undefined) {
      const holder = holderOf(request, response);
      return holder && { requester: { role: 'customer', ...holder } };
    }
    const token = cookieValue(request.headers.cookie, deps.cookieName);
    const own = request.headers.origin === undefined || isOwnOrigin(request.headers);
    const account = token === undefined || !own ? undefined : await deps.agentOf(token);
    if (account) return { requester: { role: 'agent', site: account.site, rank: account.role }, agent: account };
    sendFailure(response, { code: 'unauthenticated' });
    return undefined;
  }

  return router;
}

function mayComeFrom({ headers }: Request, site: Site | undefined): boolean {
  if (!site) return false;
  return headers.origin === undefined || isOwnOrigin(headers) || site.origins.includes(headers.origin);
}

function answered(response: Response, upload: string, answer: Answer, status = 200): void {
  if (!answer.ok) {
    const { failure, offset } = answer;
    const told: UploadAnswer = { ok: false, failure, ...(offset !== undefined && { offset }) };
    if (offset === undefined) sendFailure(response, failure);
    else response.status(409).json(told);
    return;
  }
  const { record, offset } = answer;
  const body: UploadAnswer = {
    ok: true,
    ...{ upload, offset, bytes: record.bytes },
    ...(record.file && { file: record.file }),
  };
  response.status(status).json(body);
}
