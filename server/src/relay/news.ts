// What connections hear without following a log: their rows, the team, how the desk stands, a customer's own word.
// Owns when it is told. Changes that come together are told together, and one after the other.
import type { LogId } from '@recourse/shared/kit';
import { fromServer, type Team } from '@recourse/shared/protocol';
import type { StopRow } from '@recourse/shared/views';
import type { OwnWords } from '../access/ownWords.ts';
import { identitiesOf } from '../desk/caller.ts';
import type { Workers } from '../follow-ups/workers.ts';
import type { RowView } from '../inbox/rowOf.ts';
import type { Logger } from '../logger.ts';
import { createRounds } from '../rhythm/rounds.ts';
import type { TeamMember } from '../routing/team.ts';
import type { Site } from '../site.ts';
import type { Row, State } from '../state/ports.ts';
import type { SiteHint } from '../state/siteHints.ts';
import type { AgentReads } from './agentReads.ts';
import { type BoardPicture, deskNews, readBoard } from './board.ts';
import type { Connected } from './connected.ts';
import { countMine, countSite, drawAgentRow, drawCustomerRows } from './drawRows.ts';
import { countStops, drawStop, mayHearOf } from './stopNews.ts';

export interface News {
  join(connection: Connected): void;
  leave(connection: Connected): void;
  heard(hint: Exclude<SiteHint, { type: 'typing' | 'marks' }>): void;
  /** This customer's rows may look different now. */
  rowsOf(connection: Connected): void;
  stop(): Promise<void>;
}

const gatherMs = 60;
/** The board reads the whole line, so it is looked at less often than rows change. */
const boardGatherMs = 250;
const boardEveryMs = 10_000;
const retryMs = 2_000;

export function createNews(of: {
  site: Site;
  state: State;
  workers: Pick<Workers, 'team'>;
  now: () => number;
  reads: Pick<AgentReads, 'tellAlerts'>;
  ownWords: Pick<OwnWords, 'of'>;
  /** What this relay has in memory of a log that was erased, it drops. */
  forget: (log: LogId) => void;
  logger: Logger;
}): News {
  const { site, state } = of;
  const agents = new Set<Connected>();
  const customers = new Map<string, Set<Connected>>();
  const changedLogs = new Set<string>();
  const toTell = new Set<Connected>();
  const deskTold = new WeakMap<Connected, string>();
  const wordAsked = new WeakMap<Connected, number>();
  let picture: BoardPicture | undefined;

  const onError = (err: unknown) =>
    of.logger.warn({ err, site: site.id }, 'news could not be read; they are tried again');
  const telling = createRounds({ round: tellRows, gatherMs, retryMs, onError });
  const board = createRounds({
    ...{ round: refreshBoard, gatherMs: boardGatherMs, everyMs: boardEveryMs, retryMs },
    onError,
  });

  async function tellRows(): Promise<void> {
    const [logs, asked] = [[...changedLogs], [...toTell]];
    changedLogs.clear();
    toTell.clear();
    try {
      const rows = (await Promise.all(logs.map((log) => state.rows.get(log)))).filter((row) => row !== null);
      for (const log of goneIn(rows)) of.forget(log);
      if (rows.length > 0) await tellAgents(rows);
      await tellCustomers(new Set([...asked, ...rows.flatMap(ownersOf)]));
    } catch (error) {
      for (const log of logs) changedLogs.add(log);
      for (const connection of asked) toTell.add(connection);
      throw error;
    }
  }

  async function tellAgents(rows: Row[]): Promise<void> {
    if (agents.size === 0) return;
    await tellStops(rows.flatMap(drawStop));
    const drawn = rows.flatMap(drawAgentRow);
    const gone = goneIn(rows);
    if (drawn.length === 0 && gone.length === 0) return;
    const shared = await countSite(state, site.id);
    const own = new Map<string, Promise<number>>();
    for (const { caller, send } of [...agents]) {
      if (caller.role !== 'agent') continue;
      const mine = own.get(caller.id) ?? countMine(state, caller);
      own.set(caller.id, mine);
      send(fromServer.rows, { rows: drawn, counts: { ...shared, mine: await mine }, ...(gone.length > 0 && { gone }) });
    }
  }

  async function tellStops(stops: StopRow[]): Promise<void> {
    if (stops.length === 0) return;
    for (const { caller, send } of [...agents]) {
      if (caller.role !== 'agent') continue;
      const heard = stops.filter((stop) => mayHearOf(caller, stop));
      // The counts change for those too who may not see whose line it is.
      if (heard.length === 0 && caller.rank === 'agent') continue;
      send(fromServer.stops, { stops: heard, counts: await countStops(state, site.id, caller.rank) });
    }
  }

  /** Former owners too: their lists lost something. */
  function ownersOf(row: Row): Connected[] {
    const view = row.view as unknown as RowView;
    if (view.kind === 'sl') return [];
    if (view.kind === 'gone') return [...(customers.get(view.customer) ?? [])];
    const former = view.kind === 'cv' ? view.state.formerCustomers : [];
    return [view.state.customer.id, ...former].flatMap((id) => [...(customers.get(id) ?? [])]);
  }

  /** Drawn once for all connections of the same person. */
  async function tellCustomers(connections: Set<Connected>): Promise<void> {
    const drawn = new Map<string, ReturnType<typeof drawCustomerRows>>();
    for (const { caller, send } of connections) {
      if (caller.role !== 'customer') continue;
      const who = identitiesOf(caller).join(' ');
      const rows = drawn.get(who) ?? drawCustomerRows(state, caller);
      drawn.set(who, rows);
      send(fromServer.rows, await rows);
    }
  }

  async function refreshBoard(): Promise<void> {
    const team = await of.workers.team(site);
    const before = JSON.stringify(picture);
    picture = await readBoard({ state, site, team, now: of.now() });
    if (JSON.stringify(picture) === before) return;
    for (const agent of agents) agent.send(fromServer.team, wireTeam(team));
    for (const connection of new Set([...customers.values()].flatMap((each) => [...each]))) tellDesk(connection);
  }

  function tellDesk(connection: Connected): void {
    if (!picture || connection.caller.role !== 'customer') return;
    const desk = deskNews(picture, identitiesOf(connection.caller));
    const told = JSON.stringify(desk);
    if (deskTold.get(connection) === told) return;
    deskTold.set(connection, told);
    connection.send(fromServer.desk, desk);
  }

  /** Two changes in short order: what was read first must not be told last. */
  async function tellOwnWord(connection: Connected): Promise<void> {
    if (connection.caller.role !== 'customer') return;
    const asked = (wordAsked.get(connection) ?? 0) + 1;
    wordAsked.set(connection, asked);
    const word = await of.ownWords.of(connection.caller);
    if (wordAsked.get(connection) === asked) connection.send(fromServer.ownWord, word);
  }

  function connectionsOf(agent: string): Connected[] {
    return [...agents].filter(({ caller }) => caller.role === 'agent' && caller.id === agent);
  }

  return {
    join(connection) {
      const { caller } = connection;
      if (caller.role === 'agent') {
        agents.add(connection);
        connection.send(fromServer.team, wireTeam(picture?.team ?? []));
        return;
      }
      for (const id of identitiesOf(caller)) customers.set(id, (customers.get(id) ?? new Set()).add(connection));
      tellDesk(connection);
      if (!picture) board.wake();
      this.rowsOf(connection);
      tellOwnWord(connection).catch(onError);
    },
    leave(connection) {
      agents.delete(connection);
      toTell.delete(connection);
      if (connection.caller.role !== 'customer') return;
      for (const id of identitiesOf(connection.caller)) {
        const connections = customers.get(id);
        if (connections?.delete(connection) && connections.size === 0) customers.delete(id);
      }
    },
    heard(hint) {
      if (hint.type === 'row') {
        changedLogs.add(hint.log);
        telling.wake();
        if (!hint.moved) return;
      } else if (hint.type === 'ownWord') {
        Promise.all([...(customers.get(hint.customer) ?? [])].map(tellOwnWord)).catch(onError);
        return;
      } else if (hint.type === 'alert') {
        Promise.all([...agents].map((agent) => of.reads.tellAlerts(agent))).catch(onError);
        return;
      } else if (hint.type === 'status') {
        // His connections here say so at once, and then the board shows it.
        Promise.all(connectionsOf(hint.agent).map((connection) => connection.beat?.())).then(board.wake, onError);
      }
      board.wake();
    },
    rowsOf(connection) {
      toTell.add(connection);
      telling.wake();
    },
    async stop() {
      await Promise.all([telling.stop(), board.stop()]);
    },
  };
}

function goneIn(rows: Row[]): LogId[] {
  return rows.flatMap(({ log, view }) => ((view as unknown as RowView).kind === 'gone' ? [log] : []));
}

function wireTeam(team: TeamMember[]): Team {
  return team.map(({ id, name, status, load, capacity }) => ({ id, name, status, load, capacity }));
}
