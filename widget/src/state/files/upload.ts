// Sends one file to the relay, piece by piece, and goes on where it stopped.
// Owns the order of requests and what is tried again. Never knows what the file is for.
import { type Evidence, evidenceLimits } from '@recourse/shared/evidence';
import { sha256HexOf } from '@recourse/shared/kit';
import {
  type Failure,
  type FailureCode,
  failures,
  type UploadAnswer,
  uploadAnswerSchema,
} from '@recourse/shared/protocol';
import * as v from 'valibot';

export interface UploadPorts {
  relay: string;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** A ticket that is good now; `renew`: the last one was not. Undefined while there is no connection. */
  ticket: (renew: boolean) => Promise<string | undefined>;
  /** Resolves after so long, or as soon as the network is back. */
  pause: (ms: number) => Promise<void>;
  now: () => number;
}

export interface UploadJob {
  blob: Blob;
  name: string;
  /** Where it was begun already. */
  upload: string | undefined;
  signal: AbortSignal;
  /** `sent` of `blob.size` bytes are there. */
  onProgress: (sent: number, upload: string) => void;
  /** Waits for the network, or does not. */
  onWaiting: (waiting: boolean) => void;
}

export type UploadResult =
  | { name: 'done'; upload: string; file: Evidence }
  | { name: 'refused'; failure: Failure }
  | { name: 'cancelled' };

const smallestChunk = 16 * 1024;
const firstChunk = 64 * 1024;
/** A piece should take about this long: then a cut costs little, and progress moves. */
const [quickMs, slowMs] = [1_500, 8_000];
const [firstPauseMs, longestPauseMs] = [1_000, 20_000];

type Step = { ok: true; answer: UploadAnswer & { ok: true } } | { ok: false; failure: Failure; offset?: number };

export async function upload(ports: UploadPorts, job: UploadJob): Promise<UploadResult> {
  const { blob, signal } = job;
  let id = job.upload;
  let offset: number | undefined;
  let chunk = firstChunk;
  let tries = 0;
  let renew = false;
  /** Sent once; a file that is damaged on the way is sent once more. */
  let again = 0;

  while (!signal.aborted) {
    const begun = ports.now();
    const sends = id !== undefined && offset !== undefined && offset < blob.size;
    const step = await next();
    if (signal.aborted) break;
    if (step === 'offline') {
      job.onWaiting(true);
      await ports.pause(backoff());
      offset = undefined;
      continue;
    }
    job.onWaiting(false);
    if (step.ok) {
      tries = 0;
      renew = false;
      id = step.answer.upload;
      if (step.answer.file) return { name: 'done', upload: id, file: step.answer.file };
      offset = step.answer.offset;
      if (sends) chunk = resized(chunk, ports.now() - begun);
      job.onProgress(offset, id);
      continue;
    }
    const { failure } = step;
    if (failure.code === 'wrongOffset' && step.offset !== undefined) offset = step.offset;
    else if (failure.code === 'unauthenticated' || failure.code === 'tokenExpired') {
      if (renew) await ports.pause(backoff());
      renew = true;
    } else if (id !== undefined && (failure.code === 'notFound' || isDamage(failure)) && again++ < 1) {
      // Swept meanwhile: from the beginning.
      id = undefined;
      offset = undefined;
    } else if (failures[failure.code].retry) await ports.pause(Math.max(failure.retryAfterMs ?? 0, backoff()));
    else return { name: 'refused', failure };
  }
  if (id !== undefined) void cancel(id);
  return { name: 'cancelled' };

  async function next(): Promise<Step | 'offline'> {
    const ticket = await ports.ticket(renew);
    if (ticket === undefined) return 'offline';
    if (id === undefined) return call(ticket, 'POST', '', { json: { name: job.name, bytes: blob.size } });
    if (offset === undefined) return call(ticket, 'GET', `/${id}`);
    if (offset < blob.size) {
      const bytes = blob.slice(offset, Math.min(offset + chunk, blob.size));
      return call(ticket, 'PATCH', `/${id}`, { bytes, offset });
    }
    const sha256 = sha256HexOf(new Uint8Array(await blob.arrayBuffer()));
    return call(ticket, 'POST', `/${id}/complete`, { json: { sha256 } });
  }

  async function call(
    ticket: string,
    method: string,
    path: string,
    body: { json?: object; bytes?: Blob; offset?: number } = {},
  ): Promise<Step | 'offline'> {
    const { json, bytes } = body;
    try {
      const response = await ports.fetch(`${ports.relay}/api/evidence/uploads${path}`, {
        method,
        signal,
        credentials: 'omit',
        headers: {
          authorization: `Bearer ${ticket}`,
          ...(json && { 'content-type': 'application/json' }),
          ...(bytes && {
            'content-type': 'application/offset+octet-stream',
            'upload-offset': String(body.offset),
          }),
        },
        ...(json && { body: JSON.stringify(json) }),
        ...(bytes && { body: bytes }),
      });
      const parsed = v.safeParse(uploadAnswerSchema, await response.json());
      // A page of some other network, such as a hotel's, answers in our name.
      if (!parsed.success) return 'offline';
      const answer = parsed.output;
      return answer.ok ? { ok: true, answer } : (answer as Step);
    } catch {
      return 'offline';
    }
  }

  /** What is left on the relay would be swept anyway. */
  async function cancel(begun: string): Promise<void> {
    const ticket = await ports.ticket(false);
    if (ticket === undefined) return;
    await ports
      .fetch(`${ports.relay}/api/evidence/uploads/${begun}`, {
        ...{ method: 'DELETE', credentials: 'omit', headers: { authorization: `Bearer ${ticket}` } },
      })
      .catch(() => undefined);
  }

  function backoff(): number {
    return Math.min(longestPauseMs, firstPauseMs * 2 ** tries++);
  }
}

const isDamage = ({ code, rule }: { code: FailureCode; rule?: string | undefined }) =>
  code === 'fileRefused' && rule === 'changedOnTheWay';

function resized(chunk: number, tookMs: number): number {
  if (tookMs < quickMs) return Math.min(evidenceLimits.chunkBytes, chunk * 2);
  return tookMs > slowMs ? Math.max(smallestChunk, chunk >> 1) : chunk;
}
