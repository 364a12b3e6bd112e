// The agent's desk: one session with the relay and all that the screens draw from it.
// Owns the wiring of session to signals. Never draws; never decides what a command means.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AgentRole } from '@recourse/shared/kit';
import {
  type AgentCommand,
  type Alerts,
  agentRowsSchema,
  alertsSchema,
  type Draft,
  type Failure,
  failureSchema,
  fromServer,
  type Marks,
  marksSchema,
  type SiteInfo,
  signalFromServerSchema,
  stopNewsSchema,
  type Team,
  teamSchema,
} from '@recourse/shared/protocol';
import {
  type Connection,
  createSession,
  type OutboxEntry,
  type OutboxStore,
  type Schedule,
  type Session,
  type SocketLike,
} from '@recourse/shared/session';
import * as v from 'valibot';
import type { Clock } from './clock.ts';
import { createReadMarks } from './readMarks.ts';
import { createRowStore, type RowStore } from './rowStore.ts';
import { createStopStore, type StopStore } from './stops.ts';
import { createTyping, type Typing } from './typing.ts';

export interface Me {
  id: string;
  name: string;
  rank: AgentRole;
  status: 'available' | 'away';
  capacity: number;
  /** Telephone numbers, accounts and mail addresses of the site, which he may name to customers. */
  ours: { numbers: readonly string[]; handles: readonly string[] };
}

/** `id`: of the command, which stands in the outbox as failed until it is sent again or discarded. */
export type SendResult = { ok: true } | { ok: false; failure: Failure; id: string };

export interface Desk {
  readonly connection: ReadonlySignal<Connection>;
  readonly online: ReadonlySignal<boolean>;
  readonly me: ReadonlySignal<Me>;
  readonly site: ReadonlySignal<SiteInfo | undefined>;
  readonly team: ReadonlySignal<Team>;
  /** Who opened more than usual; told to supervisors only. */
  readonly alerts: ReadonlySignal<Alerts>;
  readonly outbox: ReadonlySignal<readonly OutboxEntry[]>;
  /** False where this device keeps nothing through a reload. */
  readonly durable: boolean;
  readonly rows: RowStore;
  readonly stops: StopStore;
  readonly clock: Clock;
  readonly typing: Typing;
  readonly session: Pick<Session, 'follow' | 'markRead' | 'query' | 'signal'>;
  marksOf(log: string): Marks | undefined;
  /** How far this agent has read; 0 where he never was. */
  readOf(log: string): number;
  /** Sends now or, offline, as soon as it can; answers when the relay has. */
  send(draft: Draft<AgentCommand>): Promise<SendResult>;
  retry(id: string): void;
  discard(id: string): void;
  setStatus(status: Me['status']): Promise<boolean>;
  connect(): void;
  stop(): void;
}

export interface DeskOptions {
  socket: SocketLike;
  store: OutboxStore;
  /** Where read marks are kept through a reload. */
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  outboxId: string;
  agent: { id: string; name: string };
  clock: Clock;
  schedule: Schedule;
  now: () => number;
}

const statusAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
type StatusAnswer = v.InferOutput<typeof statusAnswerSchema>;

export function createDesk(options: DeskOptions): Desk {
  const { clock, store } = options;
  const session = createSession(options);
  const connection = signal<Connection>(session.connection);
  const me = signal<Me>({
    ...options.agent,
    rank: 'agent',
    status: 'available',
    capacity: 0,
    ours: { numbers: [], handles: [] },
  });
  const site = signal<SiteInfo | undefined>(undefined);
  const team = signal<Team>([]);
  const alerts = signal<Alerts>([]);
  const outbox = signal<readonly OutboxEntry[]>(session.outbox.entries());
  const marks = signal<ReadonlyMap<string, Marks>>(new Map());
  const reads = createReadMarks(options.storage, options.agent.id);
  const rows = createRowStore({ query: session.query, me: () => me.value.id });
  const stops = createStopStore({ query: session.query, me: () => me.value.id });
  const typing = createTyping(options.schedule);

  const ends = [
    session.onConnection((next) => {
      connection.value = next;
      clock.setRunning(next.name === 'online');
      const { welcome } = session;
      if (next.name !== 'online' || welcome?.me.role !== 'agent') return;
      const { role, ...agent } = welcome.me;
      me.value = agent;
      site.value = welcome.site;
      clock.setOffset(welcome.now);
    }),
    session.outbox.onChange(() => {
      // Entries change in place; the screen gets copies, so that it sees the change.
      outbox.value = session.outbox.entries().map((entry) => ({ ...entry }));
    }),
    session.on(fromServer.rows, agentRowsSchema, (change) => {
      rows.merge(change);
      // What an agent has not sent into it is as much about the customer as what he has.
      const gone = new Set(change.gone);
      for (const { command } of session.outbox.entries())
        if ('log' in command && gone.has(command.log)) session.outbox.discard(command.id);
    }),
    session.on(fromServer.stops, stopNewsSchema, (news) => stops.merge(news)),
    session.on(fromServer.alerts, alertsSchema, (news) => {
      alerts.value = news;
    }),
    session.on(fromServer.team, teamSchema, (news) => {
      team.value = news;
      const mine = news.find(({ id }) => id === me.peek().id);
      if (mine && mine.status !== 'gone') me.value = { ...me.peek(), status: mine.status, capacity: mine.capacity };
    }),
    session.on(fromServer.marks, marksSchema, (news) => {
      marks.value = new Map(marks.peek()).set(news.log, news);
      reads.saw(news.log, news.mine.read);
    }),
    session.on(fromServer.signal, signalFromServerSchema, (news) => typing.heard(news)),
  ];

  return {
    connection,
    online: computed(() => connection.value.name === 'online'),
    me,
    site,
    team,
    alerts,
    outbox,
    durable: store.durable,
    rows,
    stops,
    clock,
    typing,
    session: {
      follow: session.follow,
      signal: session.signal,
      query: session.query,
      markRead(log, at) {
        session.markRead(log, at);
        if (session.connection.name === 'online') reads.saw(log, at);
      },
    },
    marksOf: (log) => marks.value.get(log),
    readOf: (log) => reads.marks.value.get(log) ?? 0,
    async send(draft) {
      const { id, settled } = session.send<AgentCommand>(draft);
      const ack = await settled;
      return ack.ok ? { ok: true } : { ...ack, id };
    },
    retry: (id) => session.outbox.retry(id),
    discard: (id) => session.outbox.discard(id),
    async setStatus(status) {
      const answer = await session.query<StatusAnswer>({ type: 'setStatus', status }, statusAnswerSchema);
      if (answer.ok) me.value = { ...me.peek(), status };
      return answer.ok;
    },
    connect: () => session.connect(),
    stop() {
      for (const end of ends) end();
      typing.stop();
      clock.stop();
      session.disconnect();
    },
  };
}
