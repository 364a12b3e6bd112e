// A whole relay in this process, on a free port, over the store that a test chooses; and clients that speak to it as real ones do.
// Owns their lifetimes. Never fakes a part: sockets, stores and sessions are the ones that ship.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentRole } from '@recourse/shared/kit';
import { protocolFloor, protocolVersion, socketPath, type WireEvent } from '@recourse/shared/protocol';
import { createSession, memoryOutboxStore, type Session, type SocketLike } from '@recourse/shared/session';
import { io, type Socket } from 'socket.io-client';
import { type App, createApp } from '../app.ts';
import { type Audit, createAudit } from '../audit/audit.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import type { Site } from '../site.ts';
import { openStores, type Stores } from '../stores.ts';
import { testSite } from './testSite.ts';

/** Where a relay under test keeps everything. */
export type TestStore = Config['store'];

export interface TestRelay {
  url: string;
  app: App;
  /** What it stores in. */
  stores: Stores;
  /** What was written down of its sites. */
  audit: Audit;
  /** Everything that it wrote to its log. */
  lines: string[];
  /** `address`: as a proxy in front would tell it; takes `proxies: 1`. */
  customer(options?: { device?: string; token?: string; address?: string; site?: string }): TestClient;
  agent(login: string, as?: { site?: string; role?: AgentRole }): Promise<TestClient>;
  /** Everybody who came, off: between tests that must not be heard by each other's connections. */
  disconnectAll(): void;
  close(): Promise<void>;
}

export interface TestClient {
  session: Session;
  /** The bare connection, to send what a session never would. */
  socket: Socket;
  device: string;
  /** Follows a log, as soon as it is there; the array grows as events come. */
  follow(log: string): WireEvent[];
  /** The newest payload that was pushed under this name. */
  pushed(name: string): unknown;
}

const password = 'correct horse battery 7';

export async function startTestRelay(
  options: {
    store?: TestStore;
    folder?: string;
    site?: Partial<Site>;
    /** Sites beside the first. */
    also?: Site[];
    port?: number;
    nodes?: Config['nodes'];
    proxies?: number;
    environment?: Config['environment'];
    /** The clock of everything but the sockets. */
    now?: () => number;
    /** For tests in which the command line has it too, which takes no weak one. */
    secret?: string;
  } = {},
): Promise<TestRelay> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'recourse-relay-')));
  const site = testSite(options.site);
  const config: Config = {
    environment: options.environment ?? 'development',
    host: '127.0.0.1',
    port: options.port ?? 0,
    dataFolder: folder,
    store: options.store ?? { name: 'embedded' },
    secret: undefined,
    metricsToken: undefined,
    proxies: options.proxies ?? 0,
    sites: [site, ...(options.also ?? [])],
    nodes: options.nodes ?? [],
  };
  const lines: string[] = [];
  const { now = Date.now } = options;
  // Everything that could ever be said, so that a test may look for what must not be.
  const logger = createLogger({ environment: 'production', write: (line) => lines.push(line), level: 'trace' });
  const opened = await openStores(config, { now, logger });
  if (!opened.ok) throw new Error(opened.problem);
  const { log, state, evidence } = opened.stores;
  const app = await createApp({ config, secret: options.secret ?? 's'.repeat(44), log, state, evidence, now, logger });
  const { url } = await app.listen();
  const sockets: Socket[] = [];
  const disconnectAll = () => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  };

  function client(auth: Record<string, unknown>, device: string, headers: Record<string, string> = {}): TestClient {
    const socket = io(url, {
      path: socketPath,
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 20,
      reconnectionDelayMax: 200,
      extraHeaders: { origin: url, ...headers },
      auth: { protocol: { version: protocolVersion, floor: protocolFloor }, site: site.id, ...auth },
    });
    sockets.push(socket);
    const pushed = new Map<string, unknown>();
    socket.onAny((name: string, payload: unknown) => pushed.set(name, payload));
    const session = createSession({
      socket: socket as SocketLike,
      store: memoryOutboxStore(),
      outboxId: randomBytes(16).toString('base64url'),
      now: Date.now,
      schedule: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    session.connect();
    return {
      ...{ session, socket, device },
      follow(id) {
        const events: WireEvent[] = [];
        const begin = (waitMs: number) => {
          const unfollow = session.follow(id, {
            onEvents: (more) => events.push(...more),
            onReset: () => {
              events.length = 0;
            },
            // Another's log may be begun a moment later than this looks for it, and its own session cannot know of that.
            onRefused: ({ code }) => {
              if (code !== 'notFound') return;
              unfollow();
              // Ever later, since each question is taken from a budget.
              if (waitMs < 10_000) setTimeout(() => socket.connected && begin(2 * waitMs), waitMs);
            },
          });
        };
        begin(20);
        return events;
      },
      pushed: (name) => pushed.get(name),
    };
  }

  return {
    ...{ url, app, lines, stores: opened.stores, audit: createAudit({ log, now }) },
    customer({ device = randomBytes(32).toString('base64url'), token, address, site: at } = {}) {
      const identity = { role: 'customer', device, ...(token !== undefined && { token }), ...(at && { site: at }) };
      const headers: Record<string, string> = address === undefined ? {} : { 'x-forwarded-for': address };
      return client({ ...identity, locale: 'zh-CN', timeZone: 'Asia/Shanghai' }, device, headers);
    },
    async agent(login, { site: at = site.id, role } = {}) {
      const name = `${login[0]?.toUpperCase()}${login.slice(1)}`;
      if (!(await app.accounts.find({ site: at, login }))) {
        const added = await app.accounts.add({ ...{ site: at, login, name, password }, ...(role && { role }) });
        if (!added.ok) throw new Error(added.problem);
      }
      const answer = await fetch(`${url}/api/agent/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ site: at, login, password }),
      });
      const cookie = answer.headers.get('set-cookie')?.split(';')[0];
      if (!cookie) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
      return client({ role: 'agent', site: at }, '', { cookie });
    },
    disconnectAll,
    async close() {
      disconnectAll();
      await app.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
