// Documents in Redis.
// Owns three keys: the values, their order and their expiries. Never looks into a value.
import type { Documents, StoredDocument } from '../ports.ts';
import type { RedisConnection } from './connection.ts';

// All in one slot: a list by prefix must see every document. Expiry is a field and not a key's own, so that the caller's clock rules.
const keys = ['recourse:{documents}:values', 'recourse:{documents}:order', 'recourse:{documents}:expiry'];

// A value is stored as `<revision> <expiry or -> <json>`.
const putScript = `
local key, json, expect, expiresAt, now = unpack(ARGV)
-- A few expired ones with each put, so that nothing else has to come by.
for _, old in ipairs(redis.call('ZRANGE', KEYS[3], '-inf', now, 'BYSCORE', 'LIMIT', 0, 16)) do
  redis.call('HDEL', KEYS[1], old)
  redis.call('ZREM', KEYS[2], old)
  redis.call('ZREM', KEYS[3], old)
end
local revision = 0
local stored = redis.call('HGET', KEYS[1], key)
if stored then
  local before, expiry = string.match(stored, '^(%d+) (%S+) ')
  if expiry == '-' or tonumber(expiry) > tonumber(now) then revision = tonumber(before) end
end
if expect ~= '' and tonumber(expect) ~= revision then return 0 end
revision = revision + 1
local expiry = '-'
if expiresAt == '' then
  redis.call('ZREM', KEYS[3], key)
else
  expiry = expiresAt
  redis.call('ZADD', KEYS[3], expiresAt, key)
end
redis.call('HSET', KEYS[1], key, string.format('%d %s ', revision, expiry) .. json)
redis.call('ZADD', KEYS[2], 0, key)
return revision
`;

const removeScript = `
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
`;

const listScript = `
local from, to, limit, now = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local found = {}
while #found < 2 * limit do
  local page = redis.call('ZRANGE', KEYS[2], from, to, 'BYLEX', 'LIMIT', 0, limit)
  for _, key in ipairs(page) do
    from = '(' .. key
    local stored = redis.call('HGET', KEYS[1], key)
    local expiry = string.match(stored, '^%d+ (%S+) ')
    if #found < 2 * limit and (expiry == '-' or tonumber(expiry) > now) then
      found[#found + 1] = key
      found[#found + 1] = stored
    end
  end
  if #page < limit then break end
end
return found
`;

export function redisDocuments(connection: RedisConnection, now: () => number): Documents {
  const put = connection.script(putScript);
  const remove = connection.script(removeScript);
  const list = connection.script(listScript);

  return {
    async get(key) {
      const stored = await connection.run((client) => client.hGet(keys[0]!, key));
      if (stored === null) return null;
      const { expiresAt, document } = parse(stored);
      return expiresAt === null || expiresAt > now() ? document : null;
    },

    async put(key, value, { expect, expiresAt } = {}) {
      const revision = await put(keys, [
        key,
        JSON.stringify(value),
        String(expect ?? ''),
        String(expiresAt ?? ''),
        String(now()),
      ]);
      return revision === 0 ? null : { revision: Number(revision) };
    },

    async remove(key) {
      await remove(keys, [key]);
    },

    async list(prefix, { after, limit }) {
      const behind = after !== undefined && Buffer.compare(Buffer.from(after), Buffer.from(prefix)) >= 0;
      const from = behind ? `(${after}` : `[${prefix}`;
      // No UTF-8 text holds the byte ff, so this is behind everything that begins with the prefix.
      const to = Buffer.concat([Buffer.from(`(${prefix}`), Buffer.of(0xff)]);
      const found = (await list(keys, [from, to, String(limit), String(now())])) as string[];
      return Array.from({ length: found.length / 2 }, (_, i) => ({
        key: found[2 * i]!,
        ...parse(found[2 * i + 1]!).document,
      }));
    },
  };
}

function parse(stored: string): { expiresAt: number | null; document: StoredDocument } {
  const [revision, expiry] = stored.split(' ', 2) as [string, string];
  const json = stored.slice(revision.length + expiry.length + 2);
  return {
    expiresAt: expiry === '-' ? null : Number(expiry),
    document: { value: JSON.parse(json), revision: Number(revision) },
  };
}
