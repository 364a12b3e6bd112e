// Which channels of Redis this process listens to: those that somebody here follows, and no others.
// Owns the subscriptions. Never knows what a message means.
import { setTimeout as delay } from 'node:timers/promises';
import { RedisLink } from './redisLink.ts';

const retryMs = 200;

export interface ChannelEvents {
  onMessage: (channel: string, message: string) => void;
  /** The subscription stands; what was said before it did was missed. */
  onStanding: (channel: string) => void;
  /** The connection was lost and stands again; what was said meanwhile was missed. */
  onRenewed: () => void;
}

export class RedisChannels {
  readonly #wanted = new Set<string>();
  readonly #standing = new Set<string>();
  /** Channels whose subscription is being changed: one change at a time each. */
  readonly #settling = new Set<string>();
  readonly #events: ChannelEvents;
  #link: RedisLink | undefined;

  static async connect(url: string, events: ChannelEvents): Promise<RedisChannels> {
    const channels = new RedisChannels(events);
    channels.#link = await RedisLink.connect(url, () => channels.#renew());
    return channels;
  }

  private constructor(events: ChannelEvents) {
    this.#events = events;
  }

  want(channel: string): void {
    this.#wanted.add(channel);
    void this.#settle(channel);
  }

  drop(channel: string): void {
    this.#wanted.delete(channel);
    void this.#settle(channel);
  }

  async close(): Promise<void> {
    const link = this.#link;
    this.#wanted.clear();
    this.#link = undefined;
    await link?.close();
  }

  readonly #onMessage = (message: string, channel: string) => this.#events.onMessage(channel, message);

  #renew(): void {
    // A replaced connection knows no channels. A reconnected one has resubscribed, and is asked again for nothing.
    this.#standing.clear();
    for (const channel of this.#wanted) void this.#settle(channel);
    this.#events.onRenewed();
  }

  async #settle(channel: string): Promise<void> {
    if (this.#settling.has(channel)) return;
    this.#settling.add(channel);
    while (this.#link && this.#wanted.has(channel) !== this.#standing.has(channel)) {
      try {
        if (this.#wanted.has(channel)) await this.#subscribe(this.#link, channel);
        else await this.#unsubscribe(this.#link, channel);
      } catch {
        // Redis is away: followers are told of the doubt when it is back, and until then we keep asking.
        await delay(retryMs, undefined, { ref: false });
      }
    }
    this.#settling.delete(channel);
  }

  async #subscribe(link: RedisLink, channel: string): Promise<void> {
    await link.run('cannot subscribe', (client) => client.subscribe(channel, this.#onMessage));
    this.#standing.add(channel);
    this.#events.onStanding(channel);
  }

  async #unsubscribe(link: RedisLink, channel: string): Promise<void> {
    await link.run('cannot unsubscribe', (client) => client.unsubscribe(channel, this.#onMessage));
    this.#standing.delete(channel);
  }
}
