// The index of rows in Redis.
// Owns three keys a site: the rows, where each stands, and all lists. Never looks into a view.
import type { Row, Rows } from '../ports.ts';
import { checkOneSite, rowJson, siteOfList, siteOfLog } from '../rowLists.ts';
import type { RedisConnection } from './connection.ts';
import { type ListEnd, listEntry, listPrefix } from './rowOrder.ts';

/** One slot a site. The tag begins with a word, so that no site's name can make it empty. */
function keysOf(site: string): [rows: string, places: string, lists: string] {
  const tag = `recourse:{rows.${site}}`;
  return [`${tag}:rows`, `${tag}:places`, `${tag}:lists`];
}

// `places` keeps the seq and the list entries of each row, so that a newer row can take the older one's entries out.
const putScript = `
local log, seq, json = ARGV[1], ARGV[2], ARGV[3]
local stored = redis.call('HGET', KEYS[2], log)
if stored then
  local old = cmsgpack.unpack(stored)
  if tonumber(old[1]) > tonumber(seq) then return end
  for i = 2, #old do redis.call('ZREM', KEYS[3], old[i]) end
end
local place = { seq }
for i = 4, #ARGV do
  redis.call('ZADD', KEYS[3], 0, ARGV[i])
  place[#place + 1] = ARGV[i]
end
redis.call('HSET', KEYS[1], log, json)
redis.call('HSET', KEYS[2], log, cmsgpack.pack(place))
`;

const listScript = `
local from, to, limit, logAt, order = unpack(ARGV)
local entries
if order == 'falling' then
  entries = redis.call('ZRANGE', KEYS[3], to, from, 'BYLEX', 'REV', 'LIMIT', 0, limit)
else
  entries = redis.call('ZRANGE', KEYS[3], from, to, 'BYLEX', 'LIMIT', 0, limit)
end
local rows = {}
for i, entry in ipairs(entries) do rows[i] = redis.call('HGET', KEYS[1], string.sub(entry, logAt + 1)) end
return rows
`;

export function redisRows(connection: RedisConnection): Rows {
  const put = connection.script(putScript);
  const list = connection.script(listScript);

  return {
    async put(row) {
      checkOneSite(row);
      const entries = row.keys.map((key) => listEntry(key, row));
      await put(keysOf(row.site), [row.log, String(row.seq), rowJson(row), ...entries]);
    },

    async get(log) {
      const [rows] = keysOf(siteOfLog(log));
      const json = await connection.run((client) => client.hGet(rows, log));
      return json === null ? null : (JSON.parse(json) as Row);
    },

    async list(key, { after, limit, descending = false }) {
      const { first, end, logAt } = listPrefix(key);
      const behind: ListEnd | undefined = after && `(${listEntry(key, after)}`;
      const found = (await list(keysOf(siteOfList(key)), [
        descending ? first : (behind ?? first),
        descending ? (behind ?? end) : end,
        String(limit),
        String(logAt),
        descending ? 'falling' : 'rising',
      ])) as string[];
      return found.map((json) => JSON.parse(json) as Row);
    },

    async count(key) {
      const { first, end } = listPrefix(key);
      return connection.run((client) => client.zLexCount(keysOf(siteOfList(key))[2], first, end));
    },

    async clear(site) {
      await connection.run((client) => client.unlink(keysOf(site)));
    },
  };
}
