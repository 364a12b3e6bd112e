// Agents and customers in conversations, on the bare server and on the relay alike: a list of lanes to send messages down.
// Owns their sockets. Never decides when something is sent.
import { randomBytes } from 'node:crypto';
import { conversationIdFor } from '../../shared/dist/kit/index.js';
import { protocolFloor, protocolVersion, socketPath } from '../../shared/dist/protocol/index.js';
import { createBudget, unlimited } from './budget.mjs';
import { connected, newSocket, openAll } from './sockets.mjs';

/** From one person into one conversation; one message at a time, as the protocol asks for.
 * @typedef {{ busy: boolean, budget: import('./budget.mjs').Budget, send: (text: string, acked: (ok: boolean) => void) => void }} Lane */
/** @typedef {{ lanes: Lane[], close: () => void }} Fleet */
/** @typedef {(text: string) => void} Heard called for each message that reaches the other side */

/** Commands, questions and follows in ten seconds: `customerBudget` and `agentBudget` of the relay. */
const asks = { customer: 60, agent: 300 };

/** @param {string} url @param {{ agents: number, conversationsEach: number }} size @param {Heard} heard @returns {Promise<Fleet>} */
export async function bareFleet(url, { agents, conversationsEach }, heard) {
  const rooms = Array.from({ length: agents * conversationsEach }, (_, i) => `room ${i}`);
  const groups = Array.from({ length: agents }, (_, i) =>
    rooms.slice(i * conversationsEach, (i + 1) * conversationsEach),
  );
  /** @param {string[]} own @returns {Promise<{ socket: import('./sockets.mjs').Socket, lanes: Lane[] }>} */
  const join = async (own) => {
    const socket = newSocket(url, { auth: { rooms: own } });
    socket.on('message', heard);
    await connected(socket, 'connect');
    const lanes = own.map((room) => ({
      ...{ busy: false, budget: unlimited },
      send: (/** @type {string} */ text, /** @type {(ok: boolean) => void} */ acked) =>
        void socket.emit('message', room, text, (/** @type {{ ok: boolean }} */ { ok }) => acked(ok)),
    }));
    return { socket, lanes };
  };
  const joined = await openAll([...rooms.map((room) => [room]), ...groups], join);
  return together(joined);
}

/** @param {string} url @param {{ site: string, cookies: string[], conversationsEach: number }} size @param {Heard} heard @returns {Promise<Fleet>} */
export async function relayFleet(url, { site, cookies, conversationsEach }, heard) {
  const customers = await openAll(Array.from({ length: cookies.length * conversationsEach }), async () => {
    const person = await connectPerson(url, customerAuth(site), 'customer', heard);
    return { person, log: await startConversation(person, site) };
  });
  const agents = await openAll(cookies, async (cookie, i) => {
    const person = await connectPerson(url, { auth: { role: 'agent', site }, headers: { cookie } }, 'agent', heard);
    const own = customers.slice(i * conversationsEach, (i + 1) * conversationsEach);
    const lanes = [];
    for (const { log } of own) {
      const { at: assignment } = await person.command({ type: 'takeConversation', log });
      await person.follow(log, null);
      lanes.push(laneOf(person, { log, assignment }));
    }
    return { socket: person.socket, lanes };
  });
  const waiting = customers.map(({ person, log }) => ({ socket: person.socket, lanes: [laneOf(person, { log })] }));
  return together([...waiting, ...agents]);
}

/** @param {{ socket: import('./sockets.mjs').Socket, lanes: Lane[] }[]} people @returns {Fleet} */
function together(people) {
  return {
    lanes: people.flatMap(({ lanes }) => lanes),
    close() {
      for (const { socket } of people) socket.disconnect();
    },
  };
}

/** @param {Person} person @param {{ log: string, assignment?: number }} place @returns {Lane} */
function laneOf(person, place) {
  return {
    ...{ busy: false, budget: person.budget },
    send: (text, acked) => person.send({ ...place, type: 'postMessage', text }, ({ ok }) => acked(ok)),
  };
}

/** @param {string} site */
export function customerAuth(site) {
  const device = randomBytes(32).toString('base64url');
  return { auth: { role: 'customer', site, device, locale: 'en', timeZone: 'UTC' } };
}

/** @param {Person} person @param {string} site @returns {Promise<string>} the log's id */
export async function startConversation(person, site) {
  const id = person.nextId();
  const log = conversationIdFor(site, id);
  await person.command({ id, type: 'startConversation', log, locale: 'en', timeZone: 'UTC' });
  await person.follow(log, null);
  return log;
}

/**
 * @typedef {object} Person
 * @property {import('./sockets.mjs').Socket} socket
 * @property {import('./budget.mjs').Budget} budget
 * @property {() => string} nextId
 * @property {(command: object, answered: (ack: any) => void) => void} send
 * @property {(command: object) => Promise<any>} command throws if it is refused
 * @property {(log: string, cursor: { at: number, event: string } | null) => Promise<any>} follow throws if it is refused
 */

/** @param {string} url @param {{ auth: object, headers?: Record<string, string> }} of @param {'customer' | 'agent'} role @param {Heard} heard @returns {Promise<Person>} */
export async function connectPerson(url, { auth, headers }, role, heard) {
  const protocol = { version: protocolVersion, floor: protocolFloor };
  const socket = newSocket(url, { path: socketPath, auth: { ...auth, protocol }, ...(headers && { headers }) });
  socket.on('events', ({ events }) => {
    for (const { author, event } of events)
      if (event?.type === 'messagePosted' && author.role !== role) heard(event.text);
  });
  await connected(socket, 'welcome');
  const outbox = randomBytes(16).toString('base64url');
  const budget = createBudget(asks[role]);
  let sent = 0;
  const nextId = () => `${outbox}.${++sent}`;
  /** @param {string} name @param {object} payload @returns {Promise<any>} */
  async function ask(name, payload) {
    budget.take();
    const answer = await socket.emitWithAck(name, payload);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.failure)}`);
    return answer;
  }
  return {
    ...{ socket, budget, nextId },
    send(command, answered) {
      budget.take();
      socket.emit('command', { id: nextId(), ...command }, answered);
    },
    command: (command) => ask('command', { id: nextId(), ...command }),
    follow: (log, cursor) => ask('follow', { log, cursor }),
  };
}
