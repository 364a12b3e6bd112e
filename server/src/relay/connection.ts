// One connection: what its client asks, parsed, bounded and answered.
// Owns the edge. Whatever comes in, the answer is an ack or silence; nothing here can end the process.
import {
  type Ack,
  agentCommandSchema,
  agentQuerySchema,
  type Cursor,
  customerCommandSchema,
  customerQuerySchema,
  type Failure,
  followSchema,
  fromClient,
  markSchema,
  maxDepth,
  nestsDeeperThan,
  signalSchema,
  unfollowSchema,
} from '@recourse/shared/protocol';
import * as v from 'valibot';
import type { Caller } from '../desk/caller.ts';
import type { Logger } from '../logger.ts';

export interface ConnectionPorts {
  command(
    command: v.InferOutput<typeof customerCommandSchema> | v.InferOutput<typeof agentCommandSchema>,
  ): Promise<Ack>;
  follow(log: string, cursor: Cursor): Promise<unknown>;
  unfollow(log: string): void;
  query(query: v.InferOutput<typeof customerQuerySchema> | v.InferOutput<typeof agentQuerySchema>): Promise<unknown>;
  mark(mark: v.InferOutput<typeof markSchema>): Promise<void>;
  signal(signal: v.InferOutput<typeof signalSchema>): Promise<void>;
  /** Takes from this caller's budget; answers how long to wait, 0 if he may go on. */
  mayAsk(): Promise<number>;
}

export interface EventSource {
  onAny(listener: (name: string, ...args: unknown[]) => void): unknown;
}

interface Handler {
  schema: v.GenericSchema;
  /** Asks the store for something, so it counts against the caller's budget. */
  counts: boolean;
  run: (payload: never) => Promise<unknown> | unknown;
}

/** Hears every event of this socket, known or not, so that there is no way around the checks. */
export function serve(socket: EventSource, caller: Caller, ports: ConnectionPorts, logger: Logger): void {
  const customer = caller.role === 'customer';
  const handlers: Record<string, Handler> = {
    [fromClient.command]: {
      schema: customer ? customerCommandSchema : agentCommandSchema,
      counts: true,
      run: ports.command,
    },
    [fromClient.query]: { schema: customer ? customerQuerySchema : agentQuerySchema, counts: true, run: ports.query },
    [fromClient.follow]: {
      schema: followSchema,
      counts: true,
      run: ({ log, cursor }: v.InferOutput<typeof followSchema>) => ports.follow(log, cursor),
    },
    [fromClient.unfollow]: {
      schema: unfollowSchema,
      counts: false,
      run: ({ log }: v.InferOutput<typeof unfollowSchema>) => ports.unfollow(log),
    },
    [fromClient.mark]: { schema: markSchema, counts: false, run: ports.mark },
    [fromClient.signal]: { schema: signalSchema, counts: false, run: ports.signal },
  };

  socket.onAny((name, ...args) => {
    const [payload] = args;
    const last = args.at(-1);
    const answer = typeof last === 'function' ? once(last as (answer: unknown) => void) : () => undefined;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler) return answer(failed({ code: 'unknownType' }));
    take(handler, payload).then(answer, (error: unknown) => {
      const code = isUnavailable(error) ? 'unavailable' : 'internal';
      // The payload is never logged: it may hold what somebody wrote.
      if (code === 'internal') logger.error({ err: error, event: name, role: caller.role }, 'a handler threw');
      else logger.warn({ event: name }, 'the store cannot be reached');
      answer(failed({ code }));
    });
  });

  async function take(handler: Handler, payload: unknown): Promise<unknown> {
    if (nestsDeeperThan(payload, maxDepth)) return failed({ code: 'tooLarge' });
    const parsed = v.safeParse(handler.schema, payload);
    if (!parsed.success) return failed(malformed(parsed.issues[0]));
    if (handler.counts) {
      const waitMs = await ports.mayAsk();
      if (waitMs > 0) return failed({ code: 'rateLimited', retryAfterMs: waitMs });
    }
    return handler.run(parsed.output as never);
  }
}

function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}

function malformed(issue: v.BaseIssue<unknown>): Failure {
  const field = v.getDotPath(issue);
  if (field === 'type') return { code: 'unknownType', field };
  if (issue.type === 'max_length') return { code: 'tooLarge', ...(field !== null && { field }) };
  return { code: 'malformed', ...(field !== null && { field }) };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreUnavailable';
}

/** One ack id can be answered once; a client that repeats it must not be able to make Socket.IO throw. */
function once(answer: (value: unknown) => void): (value: unknown) => void {
  let open = true;
  return (value) => {
    if (open) answer(value);
    open = false;
  };
}
