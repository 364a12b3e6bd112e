// A connection from its first moment to its last: entered everywhere, greeted, and taken out again.
// Owns the order of these. A connection that is gone meanwhile is entered nowhere.
import { type Failure, fromServer, type Welcome } from '@recourse/shared/protocol';
import type { Socket } from 'socket.io';
import type { AgentCaller } from '../desk/caller.ts';
import type { Logger } from '../logger.ts';
import { keepSubject } from '../notify/notices.ts';
import { ownContacts } from '../site.ts';
import { siteChannel } from '../state/siteHints.ts';
import { adoptDevice } from './adopt.ts';
import type { AgentWatch } from './agentWatch.ts';
import { createBudgets } from './budget.ts';
import type { Connected } from './connected.ts';
import { serve } from './connection.ts';
import type { Admitted, HandshakeOptions } from './handshake.ts';
import type { News } from './news.ts';
import { momentBudget, type PortsOptions, portsFor } from './ports.ts';
import { beatWhileConnected, readStatus } from './presence.ts';
import { siteInfo } from './siteInfo.ts';
import { endSlowReader } from './slowReader.ts';

export interface Reception {
  welcome(socket: Socket, admitted: Admitted): void;
  /** Resolves once everybody who left has been taken out. */
  allGone(): Promise<void>;
}

export function createReception(
  of: Omit<PortsOptions, 'mayTellMoment'> &
    HandshakeOptions & { logger: Logger; news: Map<string, News>; watch: AgentWatch },
): Reception {
  const { state, logger, now, audience } = of;
  const mayTellMoment = createBudgets({ ...momentBudget, now });
  const leaving = new Set<Promise<void>>();
  const warnPresence = (err: unknown) => logger.warn({ err }, 'presence could not be written');

  function connectionOf(socket: Socket, { caller, site }: Admitted): Connected {
    let expiry: NodeJS.Timeout | undefined;
    socket.on('disconnect', () => clearTimeout(expiry));
    const end = (failure: Failure) => {
      socket.emit(fromServer.goodbye, { failure });
      socket.disconnect(true);
    };
    return {
      caller,
      reader: caller.role,
      isOpen: () => socket.connected,
      send: (name, payload) => void socket.emit(name, payload),
      end,
      isProved: () => of.signIns.isFresh(socket.handshake.headers.cookie, site.id),
      goodUntil(at) {
        clearTimeout(expiry);
        expiry = setTimeout(() => end({ code: 'tokenExpired' }), Math.max(0, at - now()));
        expiry.unref();
      },
    };
  }

  async function greet(socket: Socket, connection: Connected, admitted: Admitted): Promise<void> {
    const { caller, site, protocol } = admitted;
    const news = of.news.get(site.id)!;
    let me: Welcome['me'];
    if (caller.role === 'agent') {
      const status = await readStatus(state, caller.id);
      if (!socket.connected) return;
      beatFor(socket, connection, caller);
      const { id, name, rank } = caller;
      const capacity = admitted.capacity ?? site.capacity;
      me = { role: 'agent', id, name, rank, status, capacity, ours: ownContacts(site) };
    } else {
      const { kind, name } = caller.customer;
      me = { role: 'customer', kind, ...(name !== undefined && { name }) };
    }
    const info = siteInfo(site, { lookUps: of.lookUp.networks });
    connection.send(fromServer.welcome, { protocol, now: now(), me, site: info } satisfies Welcome);
    news.join(connection);
    if (caller.role === 'agent') {
      of.watch.enter(connection, socket.handshake.headers.cookie);
      await of.reads.tellAlerts(connection);
      await state.hints.publish(siteChannel(site.id), { type: 'team' });
      // Who was signed out while he came in was not yet among those whom that ends.
      const cookie = socket.handshake.headers.cookie;
      if (!(await of.signIns.find(cookie, site.id))) connection.end({ code: 'unauthenticated' });
    } else if (caller.customer.kind === 'known') {
      if (site.notify && admitted.subject !== undefined)
        await keepSubject(state.documents, site.id, caller.customer.id, admitted.subject);
      await adoptDevice(of, caller);
    }
  }

  function beatFor(socket: Socket, connection: Connected, agent: AgentCaller): void {
    const beat = beatWhileConnected({ state, agent: agent.id, connection: socket.id, now, onError: warnPresence });
    connection.beat = beat.now;
    socket.on('disconnect', () => {
      const left: Promise<void> = beat
        .stop()
        .then(() => state.hints.publish(siteChannel(agent.site), { type: 'team' }))
        .catch(warnPresence)
        .finally(() => leaving.delete(left));
      leaving.add(left);
    });
  }

  return {
    welcome(socket, admitted) {
      const { caller, site } = admitted;
      const connection = connectionOf(socket, admitted);
      if (admitted.expiresAt !== undefined) connection.goodUntil(admitted.expiresAt);
      const news = of.news.get(site.id)!;
      socket.on('disconnect', () => {
        audience.leave(connection);
        of.watch.leave(connection);
        news.leave(connection);
      });
      // Engine.IO reports broken frames here; unheard, they would end the process.
      socket.on('error', (err) => logger.warn({ err }, 'a socket reported an error'));
      endSlowReader(socket.conn, () =>
        logger.warn({ role: caller.role }, 'a connection took nothing in and was ended'),
      );
      serve(socket, caller, portsFor({ ...of, mayTellMoment }, connection, admitted, news), logger);
      greet(socket, connection, admitted).catch((err: unknown) => {
        logger.warn({ err }, 'a connection could not be set up');
        connection.end({ code: 'unavailable' });
      });
    },
    async allGone() {
      await Promise.all(leaving);
    },
  };
}
