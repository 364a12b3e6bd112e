// A server is killed with everybody connected and comes back: how long until all are served again, and what that costs.
// Owns the herd. On the relay each session has its own conversation and asks for what is behind its cursor.
import { setTimeout as delay } from 'node:timers/promises';
import { connectPerson, customerAuth, startConversation } from './fleet.mjs';
import { untilQuiet } from './rounds.mjs';
import { connected, newSocket, openAll } from './sockets.mjs';
import { ratio, rounded } from './stats.mjs';
import { messageText } from './traffic.mjs';
import { startVariant } from './variants.mjs';

const backWithinMs = 30_000;
const messagesEach = 2;

/** @typedef {{ socket: import('./sockets.mjs').Socket, standing: string, resume: () => Promise<string | undefined> }} Session a problem, if it did not resume as it should */

/** @param {import('./plans.mjs').Plan} plan @param {import('./variants.mjs').Setting} setting */
export async function measureHerd({ herd: { variants, sessions } }, setting) {
  const figures = [];
  for (const variant of variants) figures.push({ variant, ...(await oneHerd(variant, sessions, setting)) });
  const bare = figures.find(({ variant }) => variant === 'bare');
  return figures.map(({ variant, resumeMs, awayMs, cpuMsEach, problems }) => ({
    ...{ variant, sessions },
    toBare: {
      resume: rounded(ratio(resumeMs, bare?.resumeMs)),
      away: rounded(ratio(awayMs, bare?.awayMs)),
      cpu: rounded(ratio(cpuMsEach, bare?.cpuMsEach)),
    },
    resumeMs: rounded(resumeMs),
    awayMs: rounded(awayMs),
    cpuMsEach: rounded(cpuMsEach),
    problems,
  }));
}

/** @param {string} variant @param {number} count @param {import('./variants.mjs').Setting} setting */
async function oneHerd(variant, count, setting) {
  const running = await startVariant(variant, { ...setting, agents: [], documents: [] });
  /** @type {Session[]} */
  let all = [];
  try {
    const { url } = running.server;
    const open = variant === 'bare' ? () => bareSession(url) : () => relaySession(url, setting.site);
    all = await openAll(Array.from({ length: count }), open);
    await untilQuiet(running.cpuMs);
    let firstBack = Number.POSITIVE_INFINITY;
    const back = all.map(async ({ socket, standing, resume }) => {
      await new Promise((resolve) => socket.once(standing, resolve));
      firstBack = Math.min(firstBack, performance.now());
      return resume();
    });
    const killed = performance.now();
    await running.restart();
    const tooLate = delay(backWithinMs, [`not all were back in ${backWithinMs} ms`], { ref: false });
    const answers = await Promise.race([Promise.all(back), tooLate]);
    const allBack = performance.now();
    await untilQuiet(running.cpuMs);
    return {
      resumeMs: allBack - firstBack,
      awayMs: allBack - killed,
      cpuMsEach: (await running.server.cpuSinceListenMs()) / count,
      problems: [...new Set(answers.filter((answer) => answer !== undefined))],
    };
  } finally {
    for (const { socket } of all) socket.disconnect();
    await running.end();
  }
}

/** @param {string} url @returns {Promise<Session>} */
async function bareSession(url) {
  const socket = newSocket(url, { auth: { rooms: ['herd'] } });
  await connected(socket, 'connect');
  return { socket, standing: 'connect', resume: async () => undefined };
}

/** @param {string} url @param {string} site @returns {Promise<Session>} */
async function relaySession(url, site) {
  const person = await connectPerson(url, customerAuth(site), 'customer', () => {});
  const log = await startConversation(person, site);
  for (let i = 0; i < messagesEach; i++) await person.command({ type: 'postMessage', log, text: messageText(i) });
  const { events } = await person.follow(log, null);
  const { at, id } = events.at(-1);
  return {
    socket: person.socket,
    standing: 'welcome',
    async resume() {
      const answer = await person.follow(log, { at, event: id });
      return answer.reset ? 'a session was told to begin anew' : undefined;
    },
  };
}
