// HTTP to a configured node: bounded in time and size, without redirects, tried three times.
// Owns the bounds. Never builds a host: addresses come from the operator's file alone.
import { setTimeout as pause } from 'node:timers/promises';
import { NodeUnavailable } from './nodeReader.ts';

const mostBytes = 2 * 1024 * 1024;
export const tryMs = 5_000;
const pauses = [200, 600];
/** A node that asks for more patience than this is unavailable for now. */
const longestPauseMs = 1_500;

export interface NodeRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Ends all tries. */
  signal: AbortSignal;
}

/** `status` 404 comes back as an answer, since it is one; every other failure is thrown. */
export async function fetchNode(of: NodeRequest): Promise<{ status: number; text: string }> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(of);
    } catch (error) {
      const wait = pauses[attempt];
      if (!(error instanceof Retry)) throw error;
      if (wait === undefined || of.signal.aborted) throw error.problem;
      const asked = error.afterMs ?? wait;
      if (asked > longestPauseMs) throw error.problem;
      await pause(Math.max(wait, asked), undefined, { signal: of.signal }).catch(() => {
        throw error.problem;
      });
    }
  }
}

class Retry extends Error {
  readonly problem: NodeUnavailable;
  readonly afterMs: number | undefined;
  constructor(problem: NodeUnavailable, afterMs?: number) {
    super();
    this.problem = problem;
    this.afterMs = afterMs;
  }
}

async function once({ url, method = 'GET', headers = {}, body, signal }: NodeRequest) {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(tryMs)]);
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      signal: bounded,
    });
  } catch (error) {
    throw new Retry(new NodeUnavailable(bounded.aborted ? 'slow' : 'unreachable', error));
  }
  const { status } = response;
  if (status === 429) {
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    throw new Retry(new NodeUnavailable('limited'), Number.isFinite(seconds) ? seconds * 1000 : undefined);
  }
  if (status >= 500) {
    await response.body?.cancel();
    throw new Retry(new NodeUnavailable('failing'));
  }
  if (status !== 404 && !response.ok) {
    await response.body?.cancel();
    throw new NodeUnavailable('failing');
  }
  return { status, text: await bodyOf(response, bounded) };
}

async function bodyOf(response: Response, signal: AbortSignal): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.byteLength;
      // After decompression: a small packet may unfold without end.
      if (size > mostBytes) throw new NodeUnavailable('tooLarge');
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof NodeUnavailable) throw error;
    throw new Retry(new NodeUnavailable(signal.aborted ? 'slow' : 'unreachable', error));
  }
  return Buffer.concat(parts).toString('utf8');
}
