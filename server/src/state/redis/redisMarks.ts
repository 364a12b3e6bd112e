// Marks in Redis.
// Owns one hash a log, with one field a reader. Never moves a mark back.
import { RESP_TYPES } from 'redis';
import type { Mark, Marks } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

const mergeScript = `
local reader, delivered, read = unpack(ARGV)
local stored = redis.call('HGET', KEYS[1], reader)
if stored then
  local d, r = string.match(stored, '^(%S+) (%S+)$')
  if tonumber(d) > tonumber(delivered) then delivered = d end
  if tonumber(r) > tonumber(read) then read = r end
end
local merged = delivered .. ' ' .. read
if merged ~= stored then redis.call('HSET', KEYS[1], reader, merged) end
return merged
`;

export function redisMarks(connection: RedisConnection): Marks {
  const merge = connection.script(mergeScript);
  const keyOf = (log: string): string => `recourse:marks:${log}`;

  return {
    async merge(log, reader, mark) {
      return parse((await merge([keyOf(log)], [reader, String(mark.delivered), String(mark.read)])) as string);
    },

    async all(log) {
      // As a Map: the plain object that the client builds by default loses a reader called `__proto__`.
      const stored = await connection.run((client) =>
        client.withTypeMapping({ [RESP_TYPES.MAP]: Map }).hGetAll(keyOf(log)),
      );
      return Object.fromEntries([...stored].map(([reader, mark]) => [reader, parse(mark)]));
    },

    async remove(log) {
      await connection.run((client) => client.unlink(keyOf(log)));
    },
  };
}

function parse(stored: string): Mark {
  const [delivered, read] = stored.split(' ').map(Number) as [number, number];
  return { delivered, read };
}
