// One customer's live connection as signals that screens read.
// Owns the session and what the relay pushes. Never draws; a change of customer makes a new client.

import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type Auth,
  type CustomerRows,
  customerRowsSchema,
  type Desk,
  deskSchema,
  fromServer,
  type Marks,
  marksSchema,
  type OwnWord,
  ownWordSchema,
  protocolFloor,
  protocolVersion,
  type SignalFromServer,
  signalFromServerSchema,
  type Welcome,
} from '@recourse/shared/protocol';
import {
  type Connection,
  createSession,
  type OutboxEntry,
  type Session,
  type SocketLike,
} from '@recourse/shared/session';
import { deviceKey } from './deviceKey.ts';
import type { DeviceStore } from './deviceStore.ts';
import type { Identity } from './identity.ts';
import { randomText } from './randomText.ts';
import { createRenewal } from './renewal.ts';
import { storedOutbox } from './storedOutbox.ts';

export type MakeSocket = (auth: () => Promise<Auth>, failed: () => void) => SocketLike;

export interface Client {
  readonly site: string;
  readonly session: Session;
  readonly store: DeviceStore;
  readonly timeZone: string;
  readonly locale: () => string;
  readonly connection: ReadonlySignal<Connection>;
  readonly welcome: ReadonlySignal<Welcome | undefined>;
  readonly desk: ReadonlySignal<Desk | undefined>;
  /** undefined until the relay has told them. */
  readonly rows: ReadonlySignal<CustomerRows | undefined>;
  /** The customer's anti-phishing word; undefined until the relay has told it. It is never stored on the device. */
  readonly ownWord: ReadonlySignal<OwnWord | undefined>;
  readonly outbox: ReadonlySignal<readonly OutboxEntry[]>;
  readonly marks: ReadonlySignal<ReadonlyMap<string, Marks>>;
  /** Every signal of the other side, such as typing. */
  onSignal(listener: (signal: SignalFromServer) => void): () => void;
  /** The relay's clock, as far as known: milliseconds since 1970. */
  now(): number;
  /** Never comes once this client is disposed. */
  later(ms: number): Promise<void>;
  dispose(): void;
}

export interface ClientOptions {
  site: string;
  identity: Identity;
  /** What belongs to the device, whoever uses it. */
  deviceStore: DeviceStore;
  /** What belongs to this customer. */
  store: DeviceStore;
  locale: () => string;
  makeSocket: MakeSocket;
  /** The token has expired and only the wallet can give another. */
  onTokenExpired: () => void;
}

const tokenRetryMs = 5_000;
/** A token that the relay calls expired right after it was renewed will not get better by asking on. */
const renewalPauseMs = 20_000;
const tooShortMs = 5_000;

export function createClient(options: ClientOptions): Client {
  const { identity, locale } = options;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const connection = signal<Connection>({ name: 'idle' });
  const welcome = signal<Welcome>();
  const desk = signal<Desk>();
  const rows = signal<CustomerRows>();
  const ownWord = signal<OwnWord>();
  const outbox = signal<readonly OutboxEntry[]>([]);
  const marks = signal<ReadonlyMap<string, Marks>>(new Map());
  const timers = new Set<() => void>();
  let clockAhead = 0;
  let renewedAt = 0;

  async function auth(): Promise<Auth> {
    // One that ends before it arrives is not worth sending.
    if ((identity.endsAt() ?? Number.POSITIVE_INFINITY) < Date.now() + clockAhead + tooShortMs) identity.renew();
    const token = await identity.token();
    return {
      role: 'customer',
      protocol: { version: protocolVersion, floor: protocolFloor },
      site: options.site,
      device: deviceKey(options.deviceStore),
      ...(token !== undefined && { token }),
      locale: locale(),
      timeZone,
    };
  }

  const schedule = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(cancel);
      run();
    }, ms);
    const cancel = () => {
      clearTimeout(timer);
      timers.delete(cancel);
    };
    timers.add(cancel);
    return cancel;
  };

  const socket = options.makeSocket(auth, () => {
    connection.value = { name: 'offline', since: Date.now() };
    socket.disconnect();
    schedule(tokenRetryMs, () => session.connect());
  });
  const session = createSession({
    socket,
    store: storedOutbox(options.store),
    holdStored: true,
    outboxId: randomText(16),
    now: Date.now,
    schedule,
  });

  const renewal = createRenewal({ identity, session: () => session, now: () => Date.now() + clockAhead, schedule });
  session.onConnection((next) => {
    if (next.name === 'online' && session.welcome) {
      welcome.value = session.welcome;
      clockAhead = session.welcome.now - Date.now();
      renewal.online();
    } else renewal.stop();
    // The relay may have let go of the key that signed it: a new token is signed with another.
    const isStale = next.name === 'refused' && ['tokenExpired', 'unauthenticated'].includes(next.failure.code);
    if (isStale) {
      const tooSoon = Date.now() - renewedAt < renewalPauseMs;
      if (!tooSoon && identity.renew()) {
        renewedAt = Date.now();
        schedule(0, () => session.connect());
        return;
      }
      if (!tooSoon) options.onTokenExpired();
    }
    connection.value = next;
  });
  const copyOutbox = () => {
    outbox.value = session.outbox.entries().map((entry) => ({ ...entry }));
  };
  session.outbox.onChange(copyOutbox);
  copyOutbox();
  session.on(fromServer.desk, deskSchema, (next) => {
    desk.value = next;
  });
  session.on(fromServer.rows, customerRowsSchema, (next) => {
    rows.value = next;
  });
  session.on(fromServer.ownWord, ownWordSchema, (next) => {
    ownWord.value = next;
  });
  session.on(fromServer.marks, marksSchema, (next) => {
    marks.value = new Map(marks.value).set(next.log, next);
  });

  return {
    ...{ site: options.site, session, store: options.store, timeZone, locale },
    ...{ connection, welcome, desk, rows, ownWord, outbox, marks },
    onSignal: (listener) => session.on(fromServer.signal, signalFromServerSchema, listener),
    now: () => Date.now() + clockAhead,
    later: (ms) => new Promise((resolve) => schedule(ms, resolve)),
    dispose() {
      session.disconnect();
      for (const cancel of [...timers]) cancel();
    },
  };
}
