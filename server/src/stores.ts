// Opens the store that the configuration names: the embedded one or Redis, log and state together.
// Owns picking adapters and what is said when that fails. Never starts a relay.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';
import type { EvidenceStore } from './evidence/evidenceStore.ts';
import { folderEvidence } from './evidence/folderEvidence.ts';
import { redisEvidence } from './evidence/redisEvidence.ts';
import { exits, type Stop } from './exits.ts';
import { checkRedis } from './log/checkRedis.ts';
import { embeddedLog } from './log/embeddedLog.ts';
import type { EventLog } from './log/eventLog.ts';
import { measureFsync } from './log/measureFsync.ts';
import { RedisLink } from './log/redisLink.ts';
import { redisLog } from './log/redisLog.ts';
import type { Logger } from './logger.ts';
import { embeddedState, redisState, type State } from './state/index.ts';

export interface Stores {
  log: EventLog;
  state: State;
  /** The bytes of files. */
  evidence: EvidenceStore;
  /** In words: how long an acked message is safe. */
  durability: string;
  /** Something about the store that the operator should hear. */
  warning: string | undefined;
}

export type StoresResult = { ok: true; stores: Stores } | Stop;

/** A disk on which every message waits longer than a person notices. */
const slowFsyncMs = 30;

export async function openStores(
  config: Config,
  { now, logger }: { now: () => number; logger: Logger },
): Promise<StoresResult> {
  const folder = openDataFolder(config.dataFolder);
  if (!folder.ok) return folder;
  return config.store.name === 'embedded'
    ? openEmbedded(config, now, logger)
    : openRedis(config.store.url, { config, now, logger });
}

/** Makes the folder if need be. Development keeps its secret there, with any store. */
export function openDataFolder(folder: string): { ok: true } | Stop {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return { ok: true };
  } catch (error) {
    return folderStop(folder, error);
  }
}

/** Step by step, because Node's own `recursive` goes round for ever in places like /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was a moment earlier.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function openEmbedded(config: Config, now: () => number, logger: Logger): Promise<StoresResult> {
  const folder = config.dataFolder;
  try {
    const fsyncMs = await measureFsync(folder);
    const log = embeddedLog({ folder });
    const state = embeddedState({ folder, now, onError: hintTrouble(logger) });
    return {
      ok: true,
      stores: {
        ...{ log, state, evidence: folderEvidence({ folder: config.evidenceFolder ?? join(folder, 'evidence') }) },
        durability: `an acked message is on this disk, in ${folder}`,
        warning:
          fsyncMs > slowFsyncMs
            ? `the disk takes ${Math.round(fsyncMs)} ms to make a write durable, and every message waits for it`
            : undefined,
      },
    };
  } catch (error) {
    return folderStop(folder, error);
  }
}

async function openRedis(
  url: string,
  { config, now, logger }: { config: Config; now: () => number; logger: Logger },
): Promise<StoresResult> {
  const address = new URL(url).host;
  const unreachable: Stop = {
    ...{ ok: false, exit: exits.store },
    problem: `Redis cannot be reached at ${address} (REDIS_URL); start it, or leave REDIS_URL out for the embedded store.`,
  };
  const answersTo = config.environment === 'production' ? await whomItAnswers(url) : 'members';
  if (answersTo === 'nobody') return unreachable;
  if (answersTo === 'anybody') {
    const problem = `Redis at ${address} (REDIS_URL) answers without a password; production refuses a Redis that anybody on its network may read. Set requirepass, or a password for the default user of its ACL.`;
    return { ok: false, exit: exits.store, problem };
  }
  let link: RedisLink;
  try {
    link = await RedisLink.connect(url, () => {});
  } catch (error) {
    const reason = refusalOf(error);
    return reason
      ? { ...unreachable, problem: `Redis at ${address} refused the connection (REDIS_URL): ${reason}.` }
      : unreachable;
  }
  try {
    const checked = await link.run('cannot ask for its settings', async (client) => {
      try {
        return { ok: true as const, durability: await checkRedis(client) };
      } catch (error) {
        return { ok: false as const, problem: error instanceof Error ? error.message : String(error) };
      }
    });
    if (!checked.ok) return { ok: false, exit: exits.store, problem: checked.problem };
    const [log, state] = await Promise.all([redisLog({ url }), redisState({ url, now, onError: hintTrouble(logger) })]);
    // Relays share nothing but Redis, unless the operator says that they do.
    const { evidenceFolder } = config;
    const evidence =
      evidenceFolder === undefined ? await redisEvidence({ url }) : folderEvidence({ folder: evidenceFolder });
    return { ok: true, stores: { ...{ log, state, evidence }, durability: checked.durability, warning: undefined } };
  } catch {
    // It went away between two questions: to the operator the same as not being there.
    return unreachable;
  } finally {
    link.close();
  }
}

/**
 * Whether it obeys a connection that gives no password: a password in the address alone proves nothing, an open Redis takes any.
 * Only its own refusal proves that it wants one. A Redis that was merely too slow to answer has proved nothing.
 */
async function whomItAnswers(url: string): Promise<'anybody' | 'members' | 'nobody'> {
  const plain = new URL(url);
  plain.username = plain.password = '';
  let link: RedisLink | undefined;
  try {
    link = await RedisLink.connect(plain.href, () => {});
    await link.run('asks whether anybody may', (client) => client.info('server'));
    return 'anybody';
  } catch (error) {
    return /^(NOAUTH|WRONGPASS|NOPERM|DENIED)\b/.test(saidBy(error)) ? 'members' : 'nobody';
  } finally {
    link?.close();
  }
}

/** What Redis itself said, such as that the password is wrong. */
function refusalOf(error: unknown): string | undefined {
  const message = saidBy(error);
  return /^(NOAUTH|WRONGPASS|NOPERM|ERR|DENIED)\b/.test(message) ? message.replace(/\.$/, '') : undefined;
}

function saidBy(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error ? cause.message : '';
}

function hintTrouble(logger: Logger): (error: unknown) => void {
  return (error) => logger.warn({ error }, 'the store reported trouble; it is tried again');
}

const folderTroubles: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EEXIST: 'it is no folder',
  ENOENT: 'it cannot be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is no folder',
  EROFS: 'the file system is read-only',
};

function folderStop(folder: string, error: unknown): Stop {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = (code && folderTroubles[code]) ?? message;
  return {
    ok: false,
    exit: exits.dataFolder,
    problem: `The data folder ${folder} (RECOURSE_DATA) cannot be used: ${why}.`,
  };
}
