// Budgets in Redis.
// Owns one key a budget. Never knows what is being limited.
import type { Limits } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

// A window is stored as `<started at> <taken>`. Answers when the exhausted window began, or nothing if one was taken.
const takeScript = `
local points, windowMs, now, forgetMs = unpack(ARGV)
local startedAt, taken = now, 0
local stored = redis.call('GET', KEYS[1])
if stored then
  local s, t = string.match(stored, '^(%S+) (%S+)$')
  if tonumber(now) < tonumber(s) + tonumber(windowMs) then startedAt, taken = s, tonumber(t) end
end
if taken >= tonumber(points) then return startedAt end
redis.call('SET', KEYS[1], string.format('%s %d', startedAt, taken + 1), 'PX', forgetMs)
return ''
`;

/** Redis forgets a budget this long after its window, by its own clock: only to free memory, so clocks may differ by as much. */
const forgetAfterMs = 60_000;

export function redisLimits(connection: RedisConnection): Limits {
  const take = connection.script(takeScript);

  return {
    async take(key, { points, windowMs }, now) {
      const forgetMs = Math.ceil(windowMs) + forgetAfterMs;
      const exhausted = (await take(
        [`recourse:limit:${key}`],
        [String(points), String(windowMs), String(now), String(forgetMs)],
      )) as string;
      if (exhausted === '') return { waitMs: 0 };
      // Never longer than a window, though the clock that began it ran ahead of this one.
      return { waitMs: Math.min(windowMs, Number(exhausted) + windowMs - now) };
    },
  };
}
