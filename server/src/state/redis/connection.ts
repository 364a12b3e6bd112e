// The connections to Redis that the state shares: one for commands, one that listens.
// Owns reconnecting and the time a caller may be kept waiting. Never knows a key.
import { createHash } from 'node:crypto';
import { createClient } from 'redis';
import { StoreUnavailable } from '../../log/storeUnavailable.ts';
import type { OnError } from '../hintListeners.ts';

const newClient = (url: string, socket: { reconnectStrategy: (retries: number, cause: Error) => number | Error }) =>
  createClient({
    url,
    // The library's own timeout ends when a command is written, and costs an AbortSignal each; `bounded` has a better one.
    commandOptions: { timeout: 0 },
    // And a command that waited for a Redis which is away would be done after its caller was told that it was not.
    disableOfflineQueue: true,
    // An idle connection whose other end is gone is found out by its missing pong.
    pingInterval: 2000,
    socket: { ...socket, connectTimeout: answerWithinMs, socketTimeout: 6000 },
    maintNotifications: 'disabled',
  });

export type RedisClient = ReturnType<typeof newClient>;

/** A script with its keys, which share a slot, and its arguments. Answers what the script returns. */
export type RedisScript = (keys: string[], args: Array<string | Buffer>) => Promise<unknown>;

export interface RedisConnection {
  /** Rejects with `StoreUnavailable` if Redis refuses, or has not answered within `answerWithinMs`; then it is unknown whether the command took effect. */
  run<T>(command: (client: RedisClient) => Promise<T>): Promise<T>;
  script(lua: string): RedisScript;
  /** As `run`, on the connection that listens. */
  listen<T>(command: (client: RedisClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const answerWithinMs = 3000;

/** About two seconds of trying: a relay whose Redis is away at start says so and ends. */
const triesAtStart = 6;

/** Rejects if Redis cannot be reached. Once connected, it reconnects for ever. */
export async function connectRedis(url: string, onError: OnError): Promise<RedisConnection> {
  const commands = await connectedClient(url, onError);
  const listening = await connectedClient(url, onError).catch(async (error) => {
    commands.destroy();
    throw error;
  });
  let isClosed = false;

  async function bounded<T>(client: RedisClient, command: (client: RedisClient) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`Redis did not answer within ${answerWithinMs} ms`));
        if (client.isReady && !isClosed) renew(client);
      }, answerWithinMs);
    });
    try {
      return await Promise.race([command(client), tooLate]);
    } catch (error) {
      throw new StoreUnavailable('Redis did not do a step of the state', error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A connection that takes commands and answers none would otherwise last until TCP gives up, a quarter of an hour later. */
  function renew(client: RedisClient): void {
    client.destroy();
    client.connect().catch((error) => {
      if (!isClosed) onError(error);
    });
  }

  return {
    run: (command) => bounded(commands, command),
    listen: (command) => bounded(listening, command),
    script(lua) {
      const sha = createHash('sha1').update(lua).digest('hex');
      return (keys, args) =>
        bounded(commands, async (client) => {
          try {
            return await client.evalSha(sha, { keys, arguments: args });
          } catch (error) {
            // A Redis that was restarted has forgotten its scripts.
            if (error instanceof Error && error.message.startsWith('NOSCRIPT')) {
              return await client.eval(lua, { keys, arguments: args });
            }
            throw error;
          }
        });
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await Promise.all([closeClient(commands), closeClient(listening)]);
    },
  };
}

async function connectedClient(url: string, onError: OnError): Promise<RedisClient> {
  let hasConnected = false;
  const client = newClient(url, {
    reconnectStrategy: (retries, cause) =>
      hasConnected || retries < triesAtStart
        ? Math.min(50 * 2 ** retries, 1000) + Math.floor(Math.random() * 100)
        : cause,
  });
  client.on('error', onError);
  try {
    await client.connect();
  } catch (error) {
    client.destroy();
    throw new StoreUnavailable('cannot reach Redis for the state', error);
  }
  hasConnected = true;
  return client;
}

/** Lets sent commands finish, but not for longer than a caller would wait for them. */
async function closeClient(client: RedisClient): Promise<void> {
  if (client.isReady) {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, answerWithinMs);
    });
    await Promise.race([client.close(), tooLate]);
    clearTimeout(timer);
  }
  client.destroy();
}
