// Leases in Redis.
// Owns one key a name. Never reads a clock: the holders' clocks decide, as the port says.
import type { Leases } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

// A lease is stored as `<held until> <owner>`.
const holdScript = `
local owner, now, heldUntil = unpack(ARGV)
local stored = redis.call('GET', KEYS[1])
if stored then
  local untilTime, holder = string.match(stored, '^(%S+) (.*)$')
  if holder ~= owner and tonumber(untilTime) > tonumber(now) then return 0 end
end
redis.call('SET', KEYS[1], heldUntil .. ' ' .. owner)
return 1
`;

const releaseScript = `
local stored = redis.call('GET', KEYS[1])
if stored and string.match(stored, '^%S+ (.*)$') == ARGV[1] then redis.call('DEL', KEYS[1]) end
`;

export function redisLeases(connection: RedisConnection): Leases {
  const hold = connection.script(holdScript);
  const release = connection.script(releaseScript);
  const keyOf = (name: string): string => `recourse:lease:${name}`;

  return {
    async hold(name, owner, now, forMs) {
      return (await hold([keyOf(name)], [owner, String(now), String(now + forMs)])) === 1;
    },

    async release(name, owner) {
      await release([keyOf(name)], [owner]);
    },
  };
}
