// The people of the stories, each with a connection of his own: the same socket and session as in widget and console.
// Owns connecting and signing in. Never goes around the relay.
import { randomBytes } from 'node:crypto';
import {
  type Ack,
  type AgentCommand,
  type Auth,
  type CustomerCommand,
  type CustomerRows,
  customerRowsSchema,
  type Draft,
  fromServer,
  marksSchema,
  protocolFloor,
  protocolVersion,
  socketPath,
} from '@recourse/shared/protocol';
import { createSession, memoryOutboxStore, type Session, type SocketLike } from '@recourse/shared/session';
import { io } from 'socket.io-client';

export type AgentDraft = Draft<AgentCommand>;
export type CustomerDraft = Draft<CustomerCommand>;

export interface Person<Said> {
  /** Rejects when the relay refuses. */
  does(draft: Said | ((id: string) => Said)): Promise<Ack & { ok: true }>;
  /** Reads this log to its end, and waits until the relay knows it. */
  reads(log: string): Promise<void>;
  readonly session: Session;
  leaves(): void;
}

type Send<Said> = (draft: Said | ((id: string) => Said)) => ReturnType<Session['send']>;

const protocol = { version: protocolVersion, floor: protocolFloor };

export async function customerIn(of: {
  url: string;
  site: string;
  device: string;
  token: string | undefined;
  locale: string;
  timeZone: string;
}): Promise<Person<CustomerDraft> & { rows: CustomerRows }> {
  const { url, site, device, token, locale, timeZone } = of;
  const auth = async (): Promise<Auth> => ({
    ...{ role: 'customer', protocol, site, device, locale, timeZone },
    ...(token !== undefined && { token }),
  });
  const session = open(url, auth, {});
  const rows = new Promise<CustomerRows>((resolve) => session.on(fromServer.rows, customerRowsSchema, resolve));
  await online(session);
  return { ...person<CustomerDraft>(session), rows: await rows };
}

export async function agentIn(of: {
  url: string;
  site: string;
  login: string;
  password: string;
}): Promise<Person<AgentDraft>> {
  const { url, site, login, password } = of;
  const response = await fetch(`${url}/api/agent/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ site, login, password }),
  });
  if (!response.ok) throw new Error(`${login} could not sign in: ${response.status}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const session = open(url, async () => ({ role: 'agent', protocol, site }), { origin: url, cookie });
  await online(session);
  return person<AgentDraft>(session);
}

function open(url: string, auth: () => Promise<Auth>, extraHeaders: Record<string, string>): Session {
  const socket = io(url, {
    ...{ path: socketPath, transports: ['websocket'], autoConnect: false, multiplex: false, extraHeaders },
    auth: (give) => void auth().then(give),
  });
  return createSession({
    // Socket.IO types its reserved events by name; a session takes every name alike.
    socket: socket as unknown as SocketLike,
    store: memoryOutboxStore(),
    outboxId: randomBytes(17).toString('base64url').slice(0, 22),
    now: Date.now,
    schedule(ms, run) {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
  });
}

function online(session: Session): Promise<void> {
  return new Promise((resolve, reject) => {
    session.onConnection((connection) => {
      if (connection.name === 'online') resolve();
      if (connection.name === 'refused') reject(new Error(`refused: ${connection.failure.code}`));
    });
    session.connect();
  });
}

function person<Said extends AgentDraft | CustomerDraft>(session: Session): Person<Said> {
  return {
    session,
    async does(draft) {
      const ack = await (session.send as Send<Said>)(draft).settled;
      if (!ack.ok) throw new Error(`refused: ${JSON.stringify(ack.failure)}`);
      return ack;
    },
    reads: (log) =>
      new Promise((resolve) => {
        let lastMessage = 0;
        // What comes in after this point is for the next reading.
        let end: number | undefined;
        const stopMarks = session.on(fromServer.marks, marksSchema, (marks) => {
          if (marks.log !== log || end === undefined || marks.mine.read < end) return;
          stopMarks();
          stopFollowing();
          resolve();
        });
        const stopFollowing = session.follow(log, {
          onEvents(events) {
            lastMessage = events.findLast(({ event }) => event?.type === 'messagePosted')?.at ?? lastMessage;
          },
          onReset() {},
          onCaughtUp() {
            end ??= lastMessage;
            session.markRead(log, end);
          },
        });
      }),
    leaves: () => session.disconnect(),
  };
}
