// Evidence in Redis, where relays share nothing else: a key a file.
// Owns these keys and a connection of its own, so that ten megabytes hold up nobody's message.
import { RESP_TYPES } from 'redis';
import { RedisLink } from '../log/redisLink.ts';
import { rewriteFiles } from '../log/redisRewrite.ts';
import { checkId, type EvidenceStore } from './evidenceStore.ts';

/** What nobody finishes is gone by then, should every sweep have failed. */
const forgetPartsMs = 48 * 3_600_000;

// Appends only where the upload ends. Answers whether it did, and where it ends now.
const appendScript = `
local size = redis.call('STRLEN', KEYS[1])
if size ~= tonumber(ARGV[1]) then return {0, size} end
size = redis.call('APPEND', KEYS[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {1, size}
`;

export async function redisEvidence({ url }: { url: string }): Promise<EvidenceStore> {
  const link = await RedisLink.connect(url, () => {});
  const partsOf = (id: string) => `recourse:{upload.${checkId(id)}}:parts`;
  const keptAs = (id: string) => `recourse:{evidence.${checkId(id)}}:file`;

  async function bytesOf(what: string, key: string): Promise<Buffer | null> {
    return link.run(what, async (client) => {
      const found = await client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }).get(key);
      return found === null ? null : Buffer.from(found as unknown as Uint8Array);
    });
  }

  return {
    async append(upload, offset, chunk) {
      const args = [String(offset), Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), String(forgetPartsMs)];
      const keys = [partsOf(upload)];
      const told = await link.run('cannot write a part of an upload', (client) =>
        client.eval(appendScript, { keys, arguments: args as string[] }),
      );
      const [written, size] = told as [number, number];
      return { written: written === 1, size };
    },
    async size(upload) {
      const key = partsOf(upload);
      return link.run('cannot look at an upload', (client) => client.strLen(key));
    },
    parts: async (upload) => bytesOf('cannot read an upload', partsOf(upload)),
    async dropParts(upload) {
      const key = partsOf(upload);
      await link.run('cannot drop an upload', (client) => client.del(key));
    },
    async keep(id, bytes) {
      const key = keptAs(id);
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      await link.run('cannot keep a file', (client) => client.set(key, whole));
    },
    read: async (id) => bytesOf('cannot read a file', keptAs(id)),
    async erase(id, { wipe } = { wipe: true }) {
      const key = keptAs(id);
      const count = await link.run('cannot erase a file', (client) => client.del(key));
      // The append-only file would still hold it.
      if (count > 0 && wipe) await rewriteFiles(link);
    },
    close: () => link.close(),
  };
}
