// What a connection costs that says nothing: resident memory, after a collection.
// Owns the crowd and nothing of the server.
import { connectPerson, customerAuth } from './fleet.mjs';
import { untilQuiet } from './rounds.mjs';
import { connected, newSocket, openAll } from './sockets.mjs';
import { ratio, rounded } from './stats.mjs';
import { startVariant } from './variants.mjs';

/** @param {import('./plans.mjs').Plan} plan @param {import('./variants.mjs').Setting} setting */
export async function measureIdle({ idle: { variants, connections } }, setting) {
  const figures = [];
  for (const variant of variants) figures.push({ variant, bytes: await bytesEach(variant, connections, setting) });
  const bare = figures.find(({ variant }) => variant === 'bare')?.bytes;
  return figures.map(({ variant, bytes }) => ({
    ...{ variant, connections },
    toBare: { rss: rounded(ratio(bytes, bare)) },
    rssBytesEach: rounded(bytes),
  }));
}

/** @param {string} variant @param {number} connections @param {import('./variants.mjs').Setting} setting */
async function bytesEach(variant, connections, setting) {
  const running = await startVariant(variant, { ...setting, agents: [], documents: [] });
  const { url } = running.server;
  /** @type {import('./sockets.mjs').Socket[]} */
  const sockets = [];
  const open = async () => {
    if (variant !== 'bare') {
      sockets.push((await connectPerson(url, customerAuth(setting.site), 'customer', () => {})).socket);
      return;
    }
    const socket = newSocket(url, { auth: { rooms: ['idle'] } });
    sockets.push(socket);
    await connected(socket, 'connect');
  };
  try {
    // The first ones make the server load and compile what every further one then uses.
    await openAll(Array.from({ length: Math.ceil(connections / 10) }), open);
    await untilQuiet(running.cpuMs);
    const before = await running.server.rssBytes();
    await openAll(Array.from({ length: connections }), open);
    await untilQuiet(running.cpuMs);
    return ((await running.server.rssBytes()) - before) / connections;
  } finally {
    for (const socket of sockets) socket.disconnect();
    await running.end();
  }
}
