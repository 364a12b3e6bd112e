// The state of a deployment with many relays, in one Redis.
// Owns the connection that the ports share. Never knows a key: each port has its own file beside this one.
import { type OnError, warnOnError } from '../hintListeners.ts';
import type { State } from '../ports.ts';
import { defaultRememberMs } from '../presenceEntries.ts';
import { connectRedis } from './connection.ts';
import { redisDocuments } from './redisDocuments.ts';
import { redisDueIndex } from './redisDueIndex.ts';
import { redisHints } from './redisHints.ts';
import { redisLeases } from './redisLeases.ts';
import { redisLimits } from './redisLimits.ts';
import { redisMarks } from './redisMarks.ts';
import { redisPresence } from './redisPresence.ts';
import { redisRows } from './redisRows.ts';

export interface RedisStateOptions {
  /** `redis[s]://[[user][:password]@]host[:port][/database]` */
  url: string;
  /** Milliseconds since 1970; what documents expire by. */
  now: () => number;
  /** How long presence remembers who is gone. */
  rememberMs?: number;
  /** Hears every lost connection and failed attempt to renew it. */
  onError?: OnError;
}

/** Rejects if Redis cannot be reached. Later, while Redis is away, every call rejects within about three seconds. */
export async function redisState({
  url,
  now,
  rememberMs = defaultRememberMs,
  onError = warnOnError,
}: RedisStateOptions): Promise<State> {
  const connection = await connectRedis(url, onError);
  return {
    documents: redisDocuments(connection, now),
    marks: redisMarks(connection),
    presence: redisPresence(connection, rememberMs),
    leases: redisLeases(connection),
    rows: redisRows(connection),
    limits: redisLimits(connection),
    hints: redisHints(connection, onError),
    due: redisDueIndex(connection),
    // Its file is rewritten when the log erases, which is done last.
    wipe: async () => undefined,
    close: () => connection.close(),
  };
}
