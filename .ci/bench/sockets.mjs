// Unmodified Socket.IO clients, many at a time.
// Owns how they are opened: a few at once, so that a crowd at the door does not run into a deadline.
import { io } from 'socket.io-client';

const openAtOnce = 50;
const openWithinMs = 20_000;

/** @typedef {import('socket.io-client').Socket} Socket */

/** A client that tries again as soon as a phone would that lost its network for a moment.
 * @param {string} url @param {{ path?: string, auth: object, headers?: Record<string, string> }} of @returns {Socket} */
export function newSocket(url, { path = '/socket.io', auth, headers = {} }) {
  return io(url, {
    ...{ path, auth, forceNew: true, autoConnect: false, transports: ['websocket'] },
    ...{ reconnectionDelay: 50, reconnectionDelayMax: 150 },
    extraHeaders: { origin: url, ...headers },
  });
}

/** @template One, Result @param {readonly One[]} all @param {(one: One, index: number) => Promise<Result>} open @returns {Promise<Result[]>} */
export async function openAll(all, open) {
  /** @type {Result[]} */
  const results = [];
  for (let from = 0; from < all.length; from += openAtOnce) {
    results.push(...(await Promise.all(all.slice(from, from + openAtOnce).map((one, i) => open(one, from + i)))));
  }
  return results;
}

/** Connects and waits for this event. @param {Socket} socket @param {string} standing @returns {Promise<any>} */
export function connected(socket, standing) {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`no ${standing} in ${openWithinMs} ms`)), openWithinMs);
    socket.once('connect_error', (error) => reject(new Error(`cannot connect: ${error.message}`)));
    socket.once(standing, (payload) => {
      clearTimeout(tooLate);
      resolve(payload);
    });
    socket.connect();
  });
}
