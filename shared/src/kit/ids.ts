// Ids that more than one room speaks of: logs, commands, case numbers.
// Owns their shapes. Never draws randomness; the edge hands it in.

/** Logs are spread over this many shards, for ever: the shard is part of every id. */
export const shardCount = 64;

/** Conversation, refund case, stopped line, and the site itself. */
export type LogKind = 'cv' | 'rc' | 'sl' | 'st';

/** `<site>.<kind>.<shard>.<unique>`, for example `harbor.cv.07.q1Zx…-1`. */
export type LogId = string;

/** `<outbox>.<n>`. */
export type CommandId = string;

export interface LogIdParts {
  site: string;
  kind: LogKind;
  /** 0 to 63 */
  shard: number;
  unique: string;
}

const logIdShape = /^([a-z][a-z0-9]{0,19})\.(cv|rc|sl|st)\.([0-5][0-9]|6[0-3])\.([A-Za-z0-9_-]{8,64})$/;
const commandIdShape = /^([A-Za-z0-9_-]{22})\.([1-9][0-9]{0,14})$/;

/** FNV-1a over the characters: spreads ids evenly and needs no library in the widget. */
export function shardOf(unique: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < unique.length; i++) {
    hash ^= unique.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}

export function logId(of: { site: string; kind: LogKind; unique: string }): LogId {
  return `${of.site}.${of.kind}.${String(shardOf(of.unique)).padStart(2, '0')}.${of.unique}`;
}

/** The parts of a well-formed log id, or undefined. An id whose shard does not fit its unique part is not well formed. */
export function parseLogId(id: string): LogIdParts | undefined {
  const match = logIdShape.exec(id);
  if (!match) return undefined;
  const [, site, kind, shard, unique] = match as unknown as [string, string, LogKind, string, string];
  return shardOf(unique) === Number(shard) ? { site, kind, shard: Number(shard), unique } : undefined;
}

export function isLogId(id: string): boolean {
  return parseLogId(id) !== undefined;
}

export function parseCommandId(id: CommandId): { outbox: string; n: number } | undefined {
  const match = commandIdShape.exec(id);
  return match ? { outbox: match[1]!, n: Number(match[2]) } : undefined;
}

/** The conversation that this command begins; the client and the relay come to the same id. */
export function conversationIdFor(site: string, command: CommandId): LogId {
  return logId({ site, kind: 'cv', unique: command.replace('.', '-') });
}

/** The one log of a site itself: its audit. */
export function siteLogFor(site: string): LogId {
  return logId({ site, kind: 'st', unique: 'the-site' });
}

/** `RC-5TKD-0F3W-71PE-9XQM` for the case whose log's unique part is `5TKD0F3W71PE9XQM`. */
export function caseNumber(id: LogId): string {
  const unique = parseLogId(id)?.unique ?? '';
  return `RC-${unique.match(/.{1,4}/g)?.join('-') ?? ''}`;
}

/** The way back: the case that a number of `caseNumber` names. */
export function caseLogId(site: string, number: string): LogId {
  return logId({ site, kind: 'rc', unique: number.replace(/^RC-/, '').replaceAll('-', '') });
}
