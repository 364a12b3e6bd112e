// Decides what becomes of an entry of a site's audit: it is recorded as it is, if it has the shape of one.
// Owns the check, so that nothing else than named members, and no text of anybody, gets into the log.
import * as v from 'valibot';
import type { Author } from '../kit/author.ts';
import { type Decision, happened, refuse } from '../kit/decision.ts';
import { type AuditEntry, auditEntrySchema } from './events.ts';

/** Ids, names of fields and rules are short; whatever is longer is somebody's text. */
const longest = 160;

export function decideEntry(entry: AuditEntry): Decision<AuditEntry, 'malformed'> {
  const parsed = v.safeParse(auditEntrySchema, entry);
  if (!parsed.success) return refuse('malformed', v.getDotPath(parsed.issues[0]) ?? undefined);
  const tooLong = Object.entries(parsed.output).find(
    ([, value]) => typeof value === 'string' && value.length > longest,
  );
  return tooLong ? refuse('malformed', tooLong[0]) : happened(parsed.output);
}

const relayFound: ReadonlySet<AuditEntry['type']> = new Set([
  ...(['lineStopped', 'agentSignInFailed', 'agentProofFailed', 'readMuch', 'readUnusual', 'readStopped'] as const),
]);

/** Whose doing an entry is. */
export function authorOfEntry(entry: AuditEntry): Author {
  const by = 'by' in entry ? entry.by : undefined;
  if (typeof by === 'object') return { role: 'agent', ...by };
  // A stopped line is the relay's doing, not its writer's; and who failed to sign in may not be whose name it was.
  if (by === 'commandLine' || relayFound.has(entry.type)) return { role: 'relay' };
  return 'agent' in entry && entry.agent ? { role: 'agent', ...entry.agent } : { role: 'relay' };
}
