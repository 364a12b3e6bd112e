// The index of due logs in Redis.
// Owns two keys a site: the order, and the seq each entry was made at. Never sends a clock command.
import type { DueIndex } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

/** One slot a site. The tag begins with a word, so that no site's name can make it empty. */
function keysOf(site: string): [order: string, seqs: string] {
  const tag = `recourse:{due.${site}}`;
  return [`${tag}:order`, `${tag}:seqs`];
}

// A log with nothing due keeps its seq, which tells a late write from a new one.
const setScript = `
local log, seq, dueAt = unpack(ARGV)
local stored = redis.call('HGET', KEYS[2], log)
if stored and tonumber(stored) > tonumber(seq) then return end
redis.call('HSET', KEYS[2], log, seq)
if dueAt == '' then redis.call('ZREM', KEYS[1], log) else redis.call('ZADD', KEYS[1], dueAt, log) end
`;

export function redisDueIndex(connection: RedisConnection): DueIndex {
  const set = connection.script(setScript);

  return {
    async set({ site, log, seq, dueAt }) {
      await set(keysOf(site), [log, String(seq), String(dueAt ?? '')]);
    },

    async due(site, now, limit) {
      const [order] = keysOf(site);
      const found = await connection.run((client) =>
        client.zRangeWithScores(order, '-inf', now, { BY: 'SCORE', LIMIT: { offset: 0, count: limit } }),
      );
      return found.map(({ value, score }) => ({ log: value, dueAt: score }));
    },

    async clear(site) {
      await connection.run((client) => client.unlink(keysOf(site)));
    },
  };
}
