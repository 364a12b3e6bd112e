// A server in a process of its own: starting it, asking it what it has used, ending it.
// Owns both ends of that conversation. Never knows what the server serves.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Child
 * @property {string} url
 * @property {any} told whatever else the server said when it stood
 * @property {() => Promise<number>} cpuMs user and system time of all its threads since it began
 * @property {() => Promise<number>} cpuSinceListenMs
 * @property {() => Promise<number>} rssBytes after a collection
 * @property {() => Promise<void>} stop in order
 * @property {() => Promise<void>} kill
 */

/** @param {string} program beside this file @param {object} options @param {{ profileFolder?: string | undefined }} [how] @returns {Promise<Child>} */
export async function startChild(program, options, { profileFolder } = {}) {
  const profile = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(options)], {
    // Not its standard output: that is for one JSON document.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc', ...profile],
  });
  const gone = once(child, 'exit');
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  let asked = 0;
  /** @type {Promise<any>} */
  const standing = new Promise((resolve, reject) => {
    child.on('message', (/** @type {any} */ { standing, id, answer }) => {
      if (standing) return resolve(standing);
      waiting.get(id)?.(answer);
      waiting.delete(id);
    });
    gone.then(([code, signal]) => reject(new Error(`${program} ended with ${signal ?? code} before it stood`)));
  });
  const { url, ...told } = await standing;

  /** @param {string} name @returns {Promise<any>} */
  function ask(name) {
    const id = ++asked;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    const ended = gone.then(([code, signal]) => Promise.reject(new Error(`${program} ended with ${signal ?? code}`)));
    child.send({ id, name });
    return Promise.race([answered, ended]);
  }

  return {
    ...{ url, told },
    cpuMs: () => ask('cpuMs'),
    cpuSinceListenMs: () => ask('cpuSinceListenMs'),
    rssBytes: () => ask('rssBytes'),
    async stop() {
      if (child.connected) child.send({ id: 0, name: 'stop' });
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Called in the child once it listens: says so and answers from then on. Ends with its parent.
 * @param {{ url: string, told?: object, atListen: NodeJS.CpuUsage, stop: () => Promise<unknown> }} server */
export function standAsChild({ url, told, atListen, stop }) {
  const collect = /** @type {() => void} */ (/** @type {any} */ (globalThis).gc);
  const answers = {
    cpuMs: () => milliseconds(process.cpuUsage()),
    cpuSinceListenMs: () => milliseconds(process.cpuUsage(atListen)),
    rssBytes() {
      collect();
      return process.memoryUsage.rss();
    },
  };
  process.on('message', (/** @type {{ id: number, name: keyof typeof answers | 'stop' }} */ { id, name }) => {
    if (name === 'stop') stop().then(() => process.exit(0));
    else process.send?.({ id, answer: answers[name]() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ standing: { ...told, url } });
}

/** @param {NodeJS.CpuUsage} used */
const milliseconds = ({ user, system }) => (user + system) / 1000;
