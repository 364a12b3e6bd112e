// The log in Redis: a Stream for each log, whose entry ids are the seqs, shared by any number of relays.
// Owns the keys that begin with `log:`. Never decides what may happen and never reads a clock.
import { assertNever, type CommandId, chainStart, type LogId, parseLogId, shardCount } from '@recourse/shared/kit';
import type {
  Append,
  AppendResult,
  EventLog,
  FeedEntry,
  FeedShard,
  LogHead,
  StoredEvent,
  Unfollow,
} from './eventLog.ts';
import { Followers } from './followers.ts';
import { RedisChannels } from './redisChannels.ts';
import { RedisLink } from './redisLink.ts';
import { rewriteFiles } from './redisRewrite.ts';
import { appendScript, eraseScript, runScript } from './redisScripts.ts';
import { feedCursor, headEventId, parseFeedCursor, sealEvents, shardTag, shardTagOf } from './sealEvents.ts';

/** Messages are shard numbers, without a site: whoever consumes feeds consumes every site's. */
const feedChannel = 'log:fed';

/** Connects, or throws `StoreUnavailable` in bounded time. Ask `checkRedis` before trusting this Redis with anything. */
export async function redisLog({ url }: { url: string }): Promise<EventLog> {
  return RedisLog.connect(url);
}

class RedisLog implements EventLog {
  readonly #followers = new Followers();
  /** The highest seq that the followers of a followed log have been hinted of here. */
  readonly #hinted = new Map<LogId, number>();
  readonly #renewedListeners = new Set<() => void>();
  #link!: RedisLink;
  #channels!: RedisChannels;

  static async connect(url: string): Promise<RedisLog> {
    const log = new RedisLog();
    log.#link = await RedisLink.connect(url, () => log.#renew());
    try {
      log.#channels = await RedisChannels.connect(url, {
        onMessage: (channel, message) => log.#onMessage(channel, message),
        onStanding: (channel) => log.#onStanding(channel),
        onRenewed: () => log.#renew(),
      });
    } catch (error) {
      await log.#link.close();
      throw error;
    }
    return log;
  }

  async head(log: LogId): Promise<LogHead> {
    const { index } = keysOf(log);
    const text = await this.#link.run('cannot read a head', (client) => client.hGet(index, 'head'));
    return text ? parseHead(text) : { seq: 0, pub: 0, chain: chainStart };
  }

  async append(append: Append): Promise<AppendResult> {
    const { log, expected, command, commandDigest } = append;
    const sealed = sealEvents(append);
    const keys = keysOf(log);
    const call = {
      keys: [keys.events, keys.index, keys.public, keys.feed, keys.logs],
      arguments: [
        headText(expected),
        command,
        commandDigest,
        headText(sealed.head),
        log,
        headEventId(sealed.head),
        channelOf(log),
        feedChannel,
        String(parseLogId(log)!.shard),
        String(expected.seq + 1),
        ...sealed.events.flatMap(entryTexts),
      ],
    };
    const reply = await this.#link.run('cannot append', (client) => runScript(client, appendScript, call));
    const [name, detail] = reply as [AppendResult['name'], unknown];
    switch (name) {
      case 'appended':
        this.#hint(log, sealed.head.seq);
        return { name, ...sealed };
      case 'repeated':
        return { name, events: (detail as RawEntry[]).map(([id, fields]) => storedEvent(id, fields[1]!, fields[3])) };
      case 'lostRace':
        return { name, head: parseHead(detail as string) };
      case 'conflict':
        return { name };
      default:
        return assertNever(name);
    }
  }

  async read(log: LogId, { after, limit }: { after: number; limit: number }): Promise<StoredEvent[]> {
    return this.#range(log, after + 1, '+', limit);
  }

  async readBack(log: LogId, { before, limit }: { before?: number; limit: number }): Promise<StoredEvent[]> {
    if (limit <= 0) return [];
    const { events } = keysOf(log);
    const from = before === undefined ? '+' : String(Math.max(before, 0));
    const entries = await this.#link.run('cannot read a log', (client) =>
      client.xRevRange(events, from, '-', { COUNT: limit }),
    );
    return (entries ?? []).map(({ id, message }) => storedEvent(id, message.e!, message.b)).reverse();
  }

  async readPublic(log: LogId, { after, limit }: { after: number; limit: number }): Promise<StoredEvent[]> {
    if (limit <= 0) return [];
    const keys = keysOf(log);
    const seqs = await this.#link.run('cannot read the public index', (client) =>
      client.lRange(keys.public, after, after + limit - 1),
    );
    // Private events between them are few; where they are many, the public ones are asked for one by one.
    const [first, last] = [Number(seqs[0]), Number(seqs.at(-1))];
    if (seqs.length === 0) return [];
    if (last - first < 2 * seqs.length)
      return (await this.#range(log, first, last, last - first + 1)).filter(({ pub }) => pub !== null);
    const found = await Promise.all(seqs.map((seq) => this.#range(log, Number(seq), seq, 1)));
    return found.flat();
  }

  async findCommand(log: LogId, command: CommandId): Promise<StoredEvent[]> {
    const { index } = keysOf(log);
    const done = await this.#link.run('cannot look a command up', (client) => client.hGet(index, command));
    if (!done) return [];
    const [, from, to] = done.split(' ');
    return this.#range(log, Number(from), Number(to), Number(to) - Number(from) + 1);
  }

  follow(log: LogId, onGrown: () => void): Unfollow {
    const unfollow = this.#followers.add(log, onGrown);
    this.#channels.want(channelOf(log));
    return () => {
      unfollow();
      if (this.#followers.has(log)) return;
      this.#hinted.delete(log);
      this.#channels.drop(channelOf(log));
    };
  }

  async feed(shard: FeedShard, { cursor, limit }: { cursor?: string; limit: number }): Promise<FeedEntry[]> {
    if (limit <= 0) return [];
    const key = shardKey(shardTag(shard), 'feed');
    const page = (from: string, count: number) =>
      this.#link.run('cannot read a feed', (client) => client.xRange(key, from, '+', { COUNT: count }));
    if (cursor === undefined) return ((await page('-', limit)) ?? []).map(feedEntry);
    const entries = ((await page(parseFeedCursor(cursor).position, limit + 1)) ?? []).map(feedEntry);
    if (entries[0]?.cursor === cursor) return entries.slice(1);
    // The entry is not there: its tail was lost. Begin again rather than miss something.
    return this.feed(shard, { limit });
  }

  followFeed(onGrown: (shard: number) => void): Unfollow {
    const unfollow = this.#followers.addFeed(onGrown);
    this.#channels.want(feedChannel);
    return () => {
      unfollow();
      if (!this.#followers.anyFeed) this.#channels.drop(feedChannel);
    };
  }

  async logs(shard: FeedShard, { after, limit }: { after?: LogId; limit: number }): Promise<LogId[]> {
    const key = shardKey(shardTag(shard), 'logs');
    const from = after === undefined ? '-' : `(${after}`;
    return this.#link.run('cannot list logs', (client) =>
      client.zRange(key, from, '+', { BY: 'LEX', LIMIT: { offset: 0, count: limit } }),
    );
  }

  /**
   * The text is gone from the log at once. It is gone from the append-only file when the rewrite that this starts has ended,
   * which takes Redis seconds to minutes, by the size of its memory. Replicas and backups are the operator's to see to.
   */
  async erase(log: LogId, seqs: number[], { wipe } = { wipe: true }): Promise<void> {
    const { events } = keysOf(log);
    const call = { keys: [events, `${events}:erasing`], arguments: seqs.map(String) };
    await this.#link.run('cannot erase', (client) => runScript(client, eraseScript, call));
    if (wipe) await this.wipe();
  }

  async wipe(): Promise<void> {
    await rewriteFiles(this.#link);
  }

  onRenewed(listener: () => void): Unfollow {
    const call = () => listener();
    this.#renewedListeners.add(call);
    return () => {
      this.#renewedListeners.delete(call);
    };
  }

  async close(): Promise<void> {
    await this.#channels.close();
    await this.#link.close();
  }

  async #range(log: LogId, from: number, to: number | string, limit: number): Promise<StoredEvent[]> {
    if (limit <= 0) return [];
    const { events } = keysOf(log);
    const entries = await this.#link.run('cannot read a log', (client) =>
      client.xRange(events, String(from), String(to), { COUNT: limit }),
    );
    return (entries ?? []).map(({ id, message }) => storedEvent(id, message.e!, message.b));
  }

  /** A local append hints at once and its own echo comes later; whichever is first counts. */
  #hint(log: LogId, seq: number): void {
    if (!this.#followers.has(log) || seq <= (this.#hinted.get(log) ?? 0)) return;
    this.#hinted.set(log, seq);
    this.#followers.hint(log);
  }

  #onMessage(channel: string, message: string): void {
    if (channel === feedChannel) this.#followers.hintFeed(Number(message));
    else this.#hint(logOfChannel(channel), Number(message));
  }

  #onStanding(channel: string): void {
    if (!this.#link.isReady) return;
    if (channel === feedChannel) this.#hintEveryFeed();
    else this.#followers.hint(logOfChannel(channel));
  }

  /**
   * Either connection stands again. While the other one, which reads, does not, a hint would only lead to errors: it renews in its turn.
   * Redis may have come back without its tail, so seqs that were hinted of may come again.
   */
  #renew(): void {
    this.#hinted.clear();
    if (!this.#link.isReady) return;
    for (const listener of this.#renewedListeners) listener();
    for (const log of this.#followers.logs()) this.#followers.hint(log);
    this.#hintEveryFeed();
  }

  #hintEveryFeed(): void {
    for (let shard = 0; shard < shardCount; shard++) this.#followers.hintFeed(shard);
  }
}

/** id, then field names and values in turn: `e`, the event, and `b`, its erasable part. */
type RawEntry = [string, string[]];

function shardKey(tag: string, name: string): string {
  return `log:{${tag}}:${name}`;
}

function keysOf(log: LogId) {
  const tag = shardTagOf(log);
  return {
    events: shardKey(tag, `events:${log}`),
    index: shardKey(tag, `index:${log}`),
    public: shardKey(tag, `public:${log}`),
    feed: shardKey(tag, 'feed'),
    logs: shardKey(tag, 'logs'),
  };
}

function channelOf(log: LogId): string {
  return `log:grown:{${shardTagOf(log)}}:${log}`;
}

function logOfChannel(channel: string): LogId {
  return channel.slice(channel.lastIndexOf(':') + 1);
}

function headText({ seq, pub, chain }: LogHead): string {
  return `${seq} ${pub} ${chain}`;
}

function parseHead(text: string): LogHead {
  const [seq, pub, chain] = text.split(' ') as [string, string, string];
  return { seq: Number(seq), pub: Number(pub), chain };
}

/** What the append script takes for each event. The erasable part is a text of its own, so that erasing need not parse. */
function entryTexts({ seq: _, body, salt, ...kept }: StoredEvent): [string, string, string] {
  return [JSON.stringify(kept), JSON.stringify({ salt, body }), kept.pub === null ? '0' : '1'];
}

function storedEvent(id: string, kept: string, erasable: string | undefined): StoredEvent {
  return {
    seq: Number.parseInt(id, 10),
    ...(JSON.parse(kept) as Omit<StoredEvent, 'seq' | 'salt' | 'body'>),
    ...(erasable ? (JSON.parse(erasable) as Pick<StoredEvent, 'salt' | 'body'>) : { salt: null, body: null }),
  };
}

function feedEntry({ id, message }: { id: string; message: Record<string, string> }): FeedEntry {
  const [fromSeq, toSeq] = message.s!.split(' ').map(Number) as [number, number];
  return { cursor: feedCursor(id, message.e!), log: message.l!, fromSeq, toSeq };
}
