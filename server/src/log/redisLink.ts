// One connection to Redis that answers or fails in bounded time, and comes back by itself.
// Owns the connection. Never knows what the commands mean.
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'redis';
import { StoreUnavailable } from './storeUnavailable.ts';

/** Longer than a busy Redis needs, shorter than a customer waits. */
const commandTimeoutMs = 4000;

export type RedisClient = ReturnType<typeof newClient>;

function newClient(url: string) {
  return createClient({
    url,
    // Rather an error at once than a command that waits for a Redis which may be gone for long.
    disableOfflineQueue: true,
    // The library's own timeout ends when a command is written, and costs an AbortSignal each; `run` has a better one.
    commandOptions: { timeout: 0 },
    maintNotifications: 'disabled',
    socket: { connectTimeout: commandTimeoutMs, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1000) },
  });
}

export class RedisLink {
  readonly #url: string;
  readonly #onRenewed: () => void;
  #client: RedisClient;
  #closed = false;

  /** `onRenewed` is called each time the connection stands again after it was lost. */
  static async connect(url: string, onRenewed: () => void): Promise<RedisLink> {
    const link = new RedisLink(url, onRenewed);
    await link.#firstReady();
    return link;
  }

  private constructor(url: string, onRenewed: () => void) {
    this.#url = url;
    this.#onRenewed = onRenewed;
    this.#client = this.#open(false);
  }

  get isReady(): boolean {
    return this.#client.isReady;
  }

  /** Throws `StoreUnavailable` if Redis refuses, cannot be reached or does not answer in time. */
  async run<Result>(what: string, command: (client: RedisClient) => Promise<Result>): Promise<Result> {
    const client = this.#client;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswer()), commandTimeoutMs);
    });
    try {
      return await Promise.race([command(client), tooLate]);
    } catch (error) {
      if (error instanceof NoAnswer || isReplica(error)) this.#replace(client);
      throw new StoreUnavailable(what, error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets commands under way finish, but not for long. */
  async close(): Promise<void> {
    this.#closed = true;
    const client = this.#client;
    if (client.isReady) await Promise.race([client.close(), delay(1000, undefined, { ref: false })]);
    client.destroy();
  }

  /** A connection that went dumb may stay so for a quarter of an hour, as long as TCP keeps trying. */
  #replace(useless: RedisClient): void {
    if (this.#closed || useless !== this.#client) return;
    this.#client = this.#open(true);
    useless.destroy();
  }

  #open(wasReady: boolean): RedisClient {
    const client = newClient(this.#url);
    let renews = wasReady;
    client.on('ready', () => {
      if (renews) this.#onRenewed();
      renews = true;
    });
    // Each failed attempt is an 'error' event, which would end the process. Commands report it to whoever asked.
    client.on('error', () => {});
    // Rejects only when the client was destroyed meanwhile: it tries until then.
    client.connect().catch(() => {});
    return client;
  }

  #firstReady(): Promise<void> {
    const client = this.#client;
    return new Promise((resolve, reject) => {
      let lastError: unknown = new NoAnswer();
      client.on('error', (error: unknown) => {
        lastError = error;
      });
      const timer = setTimeout(() => {
        void this.close();
        reject(new StoreUnavailable(`cannot reach Redis at ${withoutPassword(this.#url)}`, lastError));
      }, commandTimeoutMs);
      client.once('ready', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

class NoAnswer extends Error {
  constructor() {
    super(`Redis did not answer in ${commandTimeoutMs} ms`);
  }
}

/** After a failover the same address may lead to the new master, but an old connection still to the old one. */
function isReplica(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('READONLY');
}

function withoutPassword(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
