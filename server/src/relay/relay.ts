// Socket.IO: lets connections in, hands what they ask to the desk, and sends to each what it may hear.
// Owns the connections of this relay. Never decides and never stores.
import type { LogId } from '@recourse/shared/kit';
import { type Failure, fromServer, type Welcome } from '@recourse/shared/protocol';
import type { Server, Socket } from 'socket.io';
import * as v from 'valibot';
import { table } from '../access/table.ts';
import { authorOf, type Caller, mayTouch } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import type { Workers } from '../follow-ups/workers.ts';
import type { EventLog } from '../log/eventLog.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import type { State } from '../state/ports.ts';
import { type SiteHint, siteChannel, siteHintSchema } from '../state/siteHints.ts';
import { adoptDevice } from './adopt.ts';
import { type Audience, createAudience } from './audience.ts';
import type { Connected } from './connected.ts';
import { serve } from './connection.ts';
import { admit, type HandshakeOptions } from './handshake.ts';
import { mergeMark, readMarks } from './marks.ts';
import { createNews, type News } from './news.ts';
import { beatWhileConnected, readStatus, writeStatus } from './presence.ts';
import { assessRefund, listRows } from './queries.ts';
import { siteInfo } from './siteInfo.ts';

export interface RelayOptions extends HandshakeOptions {
  desk: Desk;
  log: EventLog;
  state: State;
  workers: Workers;
  now: () => number;
  logger: Logger;
}

export interface Relay {
  close(): Promise<void>;
}

/** Commands, queries and follows that one customer may send; far more than hands can type, far less than a script. */
const customerBudget = { points: 60, windowMs: 10_000 };
const agentBudget = { points: 300, windowMs: 10_000 };

export async function attachRelay(io: Server, options: RelayOptions): Promise<Relay> {
  const { state, log, logger, sites } = options;
  const audience = createAudience(log, (error) =>
    logger.warn({ err: error }, 'a tail could not be read; clients ask again'),
  );
  const stops: Array<() => void> = [];
  const news = new Map<string, News>();
  for (const site of sites.values()) {
    const ofSite = createNews({ ...options, site });
    news.set(site.id, ofSite);
    stops.push(ofSite.stop);
    stops.push(await state.hints.subscribe(siteChannel(site.id), (payload) => heard(ofSite, payload)));
  }

  function heard(ofSite: News, payload: unknown): void {
    const parsed = v.safeParse(siteHintSchema, payload);
    if (!parsed.success) return;
    const hint = parsed.output;
    switch (hint.type) {
      case 'typing':
        typing(hint);
        break;
      case 'marks':
        tellMarks(hint.log).catch((err) => logger.warn({ err }, 'marks could not be read'));
        break;
      case 'signOut':
        ofSite.signOut(hint.agent);
        break;
      case 'status':
        ofSite.statusOf(hint.agent);
        break;
      default:
        ofSite.heard(hint);
    }
  }

  function typing(hint: SiteHint & { type: 'typing' }): void {
    const { log: id, on, by } = hint;
    for (const listener of audience.listeners(id) as Iterable<Connected>) {
      if (authorId(listener.caller) === by.id) continue;
      const name = by.name !== undefined && { name: by.name };
      listener.send(fromServer.signal, { type: 'typing', log: id, on, by: { role: by.role, ...name } });
    }
  }

  async function tellMarks(id: LogId): Promise<void> {
    const listeners = [...audience.listeners(id)] as Connected[];
    if (listeners.length === 0) return;
    const loaded = await options.desk.shelf.get(id);
    if (loaded.kind !== 'cv') return;
    for (const { caller, send } of listeners) send(fromServer.marks, await readMarks(state, loaded, caller));
  }

  io.use((socket, next) => {
    admit(options, { auth: socket.handshake.auth, cookie: socket.handshake.headers.cookie }).then(
      (admitted) => {
        if ('failure' in admitted) return next(refusal(admitted.failure));
        socket.data = admitted;
        next();
      },
      (err: unknown) => {
        logger.warn({ err }, 'a handshake could not be completed');
        next(refusal({ code: 'unavailable' }));
      },
    );
  });

  io.on('connection', (socket) => {
    const { caller, site, protocol } = socket.data as { caller: Caller; site: Site; protocol: number };
    connected(socket, caller, site, protocol).catch((err: unknown) => {
      logger.warn({ err }, 'a connection could not be set up');
      socket.emit(fromServer.goodbye, { failure: { code: 'unavailable' } });
      socket.disconnect(true);
    });
  });

  async function connected(socket: Socket, caller: Caller, site: Site, protocol: number): Promise<void> {
    const connection: Connected = {
      caller,
      reader: caller.role,
      send: (name, payload) => void socket.emit(name, payload),
      end(failure) {
        socket.emit(fromServer.goodbye, { failure });
        socket.disconnect(true);
      },
    };
    const ofSite = news.get(site.id)!;
    socket.on('disconnect', () => {
      audience.leave(connection);
      ofSite.leave(connection);
    });
    // Engine.IO reports broken frames here; unheard, they would end the process.
    socket.on('error', (err) => logger.warn({ err }, 'a socket reported an error'));
    serve(socket, caller, portsFor(connection, site, ofSite, audience), logger);

    const status = caller.role === 'agent' ? await readStatus(state, caller.id) : 'available';
    if (caller.role === 'agent') {
      const beat = beatWhileConnected({
        state,
        agent: caller.id,
        connection: socket.id,
        now: options.now,
        onError: warnPresence,
      });
      connection.beat = beat.now;
      socket.on('disconnect', () => {
        beat
          .stop()
          .then(() => publish(site.id, { type: 'team' }))
          .catch(warnPresence);
      });
    }
    if (!socket.connected) return;
    const welcome: Welcome = {
      protocol,
      now: options.now(),
      me:
        caller.role === 'agent'
          ? { role: 'agent', id: caller.id, name: caller.name, status, capacity: await ofSite.capacityOf(caller.id) }
          : {
              role: 'customer',
              kind: caller.customer.kind,
              ...(caller.customer.name !== undefined && { name: caller.customer.name }),
            },
      site: siteInfo(site),
    };
    socket.emit(fromServer.welcome, welcome);
    ofSite.join(connection);
    if (caller.role === 'agent') await publish(site.id, { type: 'team' });
    else if (caller.device.id !== caller.customer.id) await adoptDevice(options, caller);
  }

  const warnPresence = (err: unknown) => logger.warn({ err }, 'presence could not be written');

  function publish(site: string, hint: SiteHint): Promise<void> {
    return state.hints.publish(siteChannel(site), hint);
  }

  function portsFor(connection: Connected, site: Site, ofSite: News, to: Audience): Parameters<typeof serve>[2] {
    const { caller } = connection;
    const readable = async (id: LogId, rules = table.follow.log) => {
      const known = await options.desk.shelf.get(id);
      const loaded = mayTouch(caller, known, rules) ? known : await options.desk.shelf.refresh(id);
      return mayTouch(caller, loaded, rules) ? loaded : undefined;
    };
    return {
      command: (command) => options.desk.handle(caller, command),
      async follow(id, cursor) {
        if (!(await readable(id))) return { ok: false, failure: { code: 'notFound' } };
        const answer = await to.follow(id, connection, cursor);
        const loaded = await options.desk.shelf.get(id);
        if (loaded.kind === 'cv') connection.send(fromServer.marks, await readMarks(state, loaded, caller));
        return answer;
      },
      unfollow: (id) => to.unfollow(id, connection),
      async query(query) {
        if (query.type === 'assessRefund' && caller.role === 'customer') {
          return assessRefund({ caller, query, site, desk: options.desk, now: options.now() });
        }
        if (query.type === 'listRows' && caller.role === 'agent') return listRows({ caller, query, state });
        if (query.type === 'setStatus' && caller.role === 'agent') {
          await writeStatus(state, caller.id, query.status);
          await publish(site.id, { type: 'status', agent: caller.id });
          return { ok: true };
        }
        return { ok: false, failure: { code: 'unknownType' } };
      },
      async mark(mark) {
        if (!(await readable(mark.log, table.mark.log))) return;
        const loaded = await options.desk.shelf.refresh(mark.log);
        if (loaded.kind !== 'cv') return;
        await mergeMark(state, loaded, caller, mark);
        await publish(site.id, { type: 'marks', log: mark.log });
        if (caller.role === 'customer') ofSite.rowsOf(connection);
      },
      async signal(signal) {
        if (!(await readable(signal.log, table.signal.typing))) return;
        const by =
          caller.role === 'agent'
            ? { role: caller.role, id: caller.id, name: caller.name }
            : { role: caller.role, id: caller.customer.id };
        await publish(site.id, { type: 'typing', log: signal.log, on: signal.on, by });
      },
      async mayAsk() {
        const budget = caller.role === 'customer' ? customerBudget : agentBudget;
        return (await state.limits.take(`ask:${site.id}:${authorId(caller)}`, budget, options.now())).waitMs;
      },
    };
  }

  return {
    async close() {
      for (const stop of stops) stop();
      audience.close();
      io.disconnectSockets(true);
    },
  };
}

function authorId(caller: Caller): string {
  const author = authorOf(caller);
  return 'id' in author ? author.id : author.role;
}

/** Socket.IO hands `data` to the client's `connect_error`. */
function refusal(failure: Failure): Error & { data: Failure } {
  return Object.assign(new Error(failure.code), { data: failure });
}
