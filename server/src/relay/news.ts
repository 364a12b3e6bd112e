// What connections hear without following a log: their rows, the team, how the desk stands.
// Owns when it is told. Changes that come together are told together.
import { fromServer, type Team } from '@recourse/shared/protocol';
import type { Workers } from '../follow-ups/workers.ts';
import type { RowView } from '../inbox/rowOf.ts';
import type { Logger } from '../logger.ts';
import type { Site } from '../site.ts';
import type { Row, State } from '../state/ports.ts';
import type { SiteHint } from '../state/siteHints.ts';
import { type BoardPicture, deskNews, readBoard } from './board.ts';
import type { Connected } from './connected.ts';
import { countRows, drawAgentRow, drawCustomerRows } from './drawRows.ts';

export interface News {
  join(connection: Connected): void;
  leave(connection: Connected): void;
  heard(hint: SiteHint): void;
  /** This customer's rows may look different now. */
  rowsOf(connection: Connected): void;
  signOut(agent: string): void;
  /** This agent changed his status: his connections here say so at once. */
  statusOf(agent: string): void;
  capacityOf(agent: string): Promise<number>;
  stop(): void;
}

const together = 60;
const boardEveryMs = 10_000;

export function createNews(of: {
  site: Site;
  state: State;
  workers: Workers;
  now: () => number;
  logger: Logger;
}): News {
  const { site, state, logger } = of;
  const agents = new Set<Connected>();
  const customers = new Map<string, Set<Connected>>();
  const changedLogs = new Set<string>();
  let picture: BoardPicture | undefined;
  let boardStale = true;
  let timer: NodeJS.Timeout | undefined;

  const guarded = (work: Promise<void>) =>
    work.catch((err: unknown) =>
      logger.warn({ err, site: site.id }, 'news could not be read; they are told with the next change'),
    );

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      guarded(tell());
    }, together);
  }

  async function tell(): Promise<void> {
    const logs = [...changedLogs];
    changedLogs.clear();
    const rows = (await Promise.all(logs.map((log) => state.rows.get(log)))).filter((row) => row !== null);
    if (rows.length > 0) {
      await tellAgents(rows);
      await Promise.all(rows.flatMap((row) => [...connectionsOf(row)]).map(tellCustomer));
    }
    if (boardStale || rows.length > 0) await refreshBoard();
  }

  function connectionsOf(row: Row): Set<Connected> {
    const view = row.view as unknown as RowView;
    const former = view.kind === 'cv' ? view.state.formerCustomers : [];
    return new Set([view.state.customer.id, ...former].flatMap((id) => [...(customers.get(id) ?? [])]));
  }

  async function tellAgents(rows: Row[]): Promise<void> {
    const drawn = rows.map(drawAgentRow);
    for (const agent of agents) {
      if (agent.caller.role === 'agent') {
        agent.send(fromServer.rows, { rows: drawn, counts: await countRows(state, agent.caller) });
      }
    }
  }

  async function tellCustomer(connection: Connected): Promise<void> {
    if (connection.caller.role !== 'customer') return;
    const rows = await drawCustomerRows(state, connection.caller);
    connection.send(fromServer.rows, rows);
    tellDesk(connection);
  }

  async function refreshBoard(): Promise<void> {
    boardStale = false;
    const team = await of.workers.team(site);
    const before = JSON.stringify(picture);
    picture = await readBoard({ state, site, team, now: of.now() });
    if (JSON.stringify(picture) === before) return;
    const wire: Team = team.map(({ id, name, status, load, capacity }) => ({ id, name, status, load, capacity }));
    for (const agent of agents) agent.send(fromServer.team, wire);
    for (const connection of new Set([...customers.values()].flatMap((connections) => [...connections])))
      tellDesk(connection);
  }

  function tellDesk(connection: Connected): void {
    if (!picture || connection.caller.role !== 'customer') return;
    connection.send(fromServer.desk, deskNews(picture, ownersOf(connection.caller)));
  }

  const sweep = setInterval(() => {
    boardStale = true;
    soon();
  }, boardEveryMs);
  sweep.unref();

  return {
    join(connection) {
      const { caller } = connection;
      if (caller.role === 'agent') {
        agents.add(connection);
        const team: Team = (picture?.team ?? []).map(({ id, name, status, load, capacity }) => ({
          id,
          name,
          status,
          load,
          capacity,
        }));
        connection.send(fromServer.team, team);
        return;
      }
      for (const owner of ownersOf(caller)) {
        const connections = customers.get(owner) ?? new Set();
        customers.set(owner, connections.add(connection));
      }
      guarded((picture ? Promise.resolve() : refreshBoard()).then(() => tellCustomer(connection)));
    },
    leave(connection) {
      agents.delete(connection);
      if (connection.caller.role !== 'customer') return;
      for (const owner of ownersOf(connection.caller)) {
        const connections = customers.get(owner);
        if (connections?.delete(connection) && connections.size === 0) customers.delete(owner);
      }
    },
    heard(hint) {
      if (hint.type === 'row') changedLogs.add(hint.log);
      else boardStale = true;
      soon();
    },
    rowsOf: (connection) => void guarded(tellCustomer(connection)),
    signOut(agent) {
      for (const connection of [...agents]) {
        if (connection.caller.role === 'agent' && connection.caller.id === agent)
          connection.end({ code: 'unauthenticated' });
      }
    },
    statusOf(agent) {
      const own = [...agents].filter(({ caller }) => caller.role === 'agent' && caller.id === agent);
      const beats = Promise.all(own.map((connection) => connection.beat?.()));
      guarded(
        beats.then(() => {
          boardStale = true;
          soon();
        }),
      );
    },
    async capacityOf(agent) {
      const member = (await of.workers.team(site)).find(({ id }) => id === agent);
      return member?.capacity ?? site.capacity;
    },
    stop() {
      clearInterval(sweep);
      clearTimeout(timer);
    },
  };
}

function ownersOf(caller: { customer: { id: string }; device: { id: string } }): string[] {
  return [...new Set([caller.customer.id, caller.device.id])];
}
