// Presence in Redis.
// Owns three keys: beats, their expiries, and everybody's last beat. Never decides who may take conversations.
import type { Presence } from '../ports.ts';
import { presenceEntries, sweepAfterMs } from '../presenceEntries.ts';
import type { RedisConnection } from './connection.ts';

const keys = ['recourse:{presence}:beats', 'recourse:{presence}:expiry', 'recourse:{presence}:last'];

// A beat is stored as `<status> <at>` under its connection.
const beatScript = `
local connection, person, status, at, expiresAt, sweepBeats, sweepLast = unpack(ARGV)
local stored = redis.call('HGET', KEYS[1], connection)
if not stored or tonumber(string.match(stored, '(%S+)$')) <= tonumber(at) then
  redis.call('HSET', KEYS[1], connection, status .. ' ' .. at)
  redis.call('ZADD', KEYS[2], expiresAt, connection)
end
redis.call('ZADD', KEYS[3], 'GT', at, person)
for _, old in ipairs(redis.call('ZRANGE', KEYS[2], '-inf', sweepBeats, 'BYSCORE')) do
  redis.call('HDEL', KEYS[1], old)
  redis.call('ZREM', KEYS[2], old)
end
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', sweepLast)
`;

const leaveScript = `
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
`;

const allScript = `
local live = {}
for _, connection in ipairs(redis.call('ZRANGE', KEYS[2], '(' .. ARGV[1], '+inf', 'BYSCORE')) do
  live[#live + 1] = connection
  live[#live + 1] = redis.call('HGET', KEYS[1], connection)
end
return { live, redis.call('ZRANGE', KEYS[3], '(' .. ARGV[2], '+inf', 'BYSCORE', 'WITHSCORES') }
`;

export function redisPresence(connection: RedisConnection, rememberMs: number): Presence {
  const beat = connection.script(beatScript);
  const leave = connection.script(leaveScript);
  const all = connection.script(allScript);

  return {
    async beat({ person, connection, status, at, expiresAt }) {
      const sweepBeats = at - sweepAfterMs;
      await beat(keys, [
        member(person, connection),
        person,
        status,
        String(at),
        String(expiresAt),
        String(sweepBeats),
        String(sweepBeats - rememberMs),
      ]);
    },

    async leave(person, connection) {
      await leave(keys, [member(person, connection)]);
    },

    async all(now) {
      const [live, last] = (await all(keys, [String(now), String(now - rememberMs)])) as [string[], string[]];
      return presenceEntries(
        pairs(live).map(([connection, stored]) => {
          const [person] = JSON.parse(connection) as [string, string];
          const [status, at] = stored.split(' ') as ['available' | 'away', string];
          return { person, status, at: Number(at) };
        }),
        pairs(last).map(([person, at]) => ({ person, at: Number(at) })),
      );
    },
  };
}

function member(person: string, connection: string): string {
  return JSON.stringify([person, connection]);
}

function pairs(flat: string[]): Array<[string, string]> {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}
