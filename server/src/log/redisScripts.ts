// The two steps on a log that must be one: append and erase.
// Owns the Lua. Every script touches keys of one hash tag only.
import { createHash } from 'node:crypto';
import { chainStart } from '@recourse/shared/kit';
import type { RedisClient } from './redisLink.ts';

export interface RedisScript {
  text: string;
  sha1: string;
}

function script(text: string): RedisScript {
  return { text, sha1: createHash('sha1').update(text).digest('hex') };
}

/**
 * KEYS: events, index, public, feed, logs.
 * ARGV: expected head, command, its digest, new head, log, feed entry's event id, channel of the log, channel of the feeds, shard,
 * first seq, then for each event: its text, its erasable text, '1' if it is public.
 * The index holds the head under 'head' and each command under its id, which has a dot in it.
 */
export const appendScript = script(`
local done = redis.call('HGET', KEYS[2], ARGV[2])
if done then
  local digest, from, to = string.match(done, '^(%S+) (%d+) (%d+)$')
  if digest ~= ARGV[3] then return {'conflict'} end
  return {'repeated', redis.call('XRANGE', KEYS[1], from .. '-0', to .. '-0')}
end
local head = redis.call('HGET', KEYS[2], 'head') or '0 0 ${chainStart}'
if head ~= ARGV[1] then return {'lostRace', head} end
local first = tonumber(ARGV[10])
local seq = first - 1
for i = 11, #ARGV, 3 do
  seq = seq + 1
  redis.call('XADD', KEYS[1], string.format('%d-0', seq), 'e', ARGV[i], 'b', ARGV[i + 1])
  if ARGV[i + 2] == '1' then redis.call('RPUSH', KEYS[3], string.format('%d', seq)) end
end
local span = string.format('%d %d', first, seq)
redis.call('HSET', KEYS[2], 'head', ARGV[4], ARGV[2], ARGV[3] .. ' ' .. span)
redis.call('XADD', KEYS[4], '*', 'l', ARGV[5], 's', span, 'e', ARGV[6])
if first == 1 then redis.call('ZADD', KEYS[5], 0, ARGV[5]) end
redis.call('PUBLISH', ARGV[7], string.format('%d', seq))
redis.call('PUBLISH', ARGV[8], ARGV[9])
return {'appended'}
`);

/**
 * KEYS: events, an unused key beside it. ARGV: seqs.
 * A stream's entries cannot be edited, so the log is written anew under the same ids, without the erasable text of these.
 */
export const eraseScript = script(`
local erased = {}
for _, seq in ipairs(ARGV) do erased[seq .. '-0'] = true end
redis.call('DEL', KEYS[2])
local from = '-'
while true do
  local entries = redis.call('XRANGE', KEYS[1], from, '+', 'COUNT', 500)
  if #entries == 0 then break end
  for _, entry in ipairs(entries) do
    local id, fields = entry[1], entry[2]
    if erased[id] then redis.call('XADD', KEYS[2], id, 'e', fields[2])
    else redis.call('XADD', KEYS[2], id, unpack(fields)) end
    from = '(' .. id
  end
end
if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('RENAME', KEYS[2], KEYS[1]) end
return 1
`);

/** By its hash, which is short; Redis forgets scripts when it restarts, and is then sent the whole text. */
export async function runScript(
  client: RedisClient,
  { text, sha1 }: RedisScript,
  call: { keys: string[]; arguments: string[] },
): Promise<unknown> {
  try {
    return await client.evalSha(sha1, call);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return client.eval(text, call);
    throw error;
  }
}
