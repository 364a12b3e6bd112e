// A real Redis beside the relay, and what it uses.
// Owns asking it. Starting and ending it is the tests' own startRedis.
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';

/** The version of the `redis-server` on the PATH, or undefined if there is none. */
export function redisVersion() {
  const { stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return /\bv=(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

/** User and system time of its process and of those that rewrite its files. @param {number} port @returns {Promise<number>} milliseconds */
export function redisCpuMs(port) {
  return new Promise((resolve, reject) => {
    let reply = '';
    const socket = connect(port, '127.0.0.1', () => socket.write('INFO cpu\r\nQUIT\r\n'));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      reply += text;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(cpuMsOf(reply)));
  });
}

/** @param {string} info */
export function cpuMsOf(info) {
  const seconds = [...info.matchAll(/^used_cpu_(?:sys|user)(?:_children)?:([\d.]+)/gm)].map(([, text]) => Number(text));
  return seconds.reduce((sum, one) => sum + one, 0) * 1000;
}
