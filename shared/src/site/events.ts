// What can happen on a site beside its conversations and cases: who came in, who was changed, what was looked at, what was stopped.
// Owns the shapes. An entry names things by their ids; it never holds what somebody wrote, and no secret can get into one.
import * as v from 'valibot';
import { erasureReasons } from '../kit/erasure.ts';
import { agentRoles } from '../kit/roles.ts';

/** An agent, with the name that he had then. */
const person = v.object({ id: v.string(), name: v.string() });
export type AuditPerson = v.InferOutput<typeof person>;

/** Who did it: an agent, himself where the entry is about an agent, or whoever has the command line. Absent: himself, else the relay. */
const by = v.optional(v.union([person, v.picklist(['himself', 'commandLine'])]));
const rank = v.picklist(agentRoles);
/** The network that somebody came from, shortened. */
const from = v.string();

export const auditEntrySchema = v.variant('type', [
  // Sign-ins. Of a failed one, whose name it was, if it is somebody's; never what was typed, which may be a password.
  v.object({ type: v.literal('agentSignedIn'), agent: person, from, with: v.string() }),
  v.object({ type: v.literal('agentSignInFailed'), agent: v.optional(person), from, why: v.string() }),
  v.object({ type: v.literal('agentProofFailed'), agent: person }),
  v.object({ type: v.literal('agentSignedOut'), agent: person }),
  v.object({ type: v.literal('agentSignedOutEverywhere'), agent: person, by }),
  v.object({ type: v.literal('agentPasswordChanged'), agent: person, by }),
  v.object({ type: v.literal('agentSecondFactorSet'), agent: person, by }),
  v.object({ type: v.literal('agentSecondFactorRemoved'), agent: person, by }),
  v.object({ type: v.literal('agentRecoveryUsed'), agent: person, left: v.number() }),
  v.object({ type: v.literal('agentRecoveryRenewed'), agent: person, by }),
  // Accounts.
  v.object({ type: v.literal('agentAdded'), agent: person, rank, by }),
  v.object({ type: v.literal('agentRankChanged'), agent: person, before: rank, rank, by }),
  v.object({ type: v.literal('agentDisabled'), agent: person, by }),
  v.object({ type: v.literal('agentEnabled'), agent: person, by }),
  // Reading beyond the day's work. `field` is the field's name, never what stood in it.
  v.object({
    ...{ type: v.literal('fieldRevealed'), agent: person, log: v.string() },
    ...{ field: v.string(), reason: v.string() },
  }),
  // The record of a case: who asked for it and why, who agreed or did not, who then had it. `agent` absent: the command line.
  v.object({ type: v.literal('exportAsked'), agent: person, log: v.string(), reason: v.string() }),
  v.object({ type: v.literal('exportConfirmed'), agent: person, log: v.string(), reason: v.string(), by }),
  v.object({ type: v.literal('exportRefused'), agent: person, log: v.string(), reason: v.string(), by }),
  v.object({
    ...{ type: v.literal('exported'), agent: v.optional(person), what: v.string(), log: v.optional(v.string()) },
    ...{ reason: v.optional(v.string()), confirmedBy: v.optional(person), by },
  }),
  v.object({ type: v.literal('readMuch'), agent: person, logs: v.number(), minutes: v.number() }),
  // More than three times what he himself usually opens in as long.
  v.object({
    ...{ type: v.literal('readUnusual'), agent: person, logs: v.number(), minutes: v.number() },
    usual: v.number(),
  }),
  // He was shown no more: for what he opened, or for how far he went down the lists; once in an hour.
  v.object({ type: v.literal('readStopped'), agent: person, what: v.picklist(['opened', 'paged']) }),
  // What a customer met outside and reported as not ours; the value is one that was read as a site, an account, a number or an address.
  v.object({ type: v.literal('impostorReported'), channel: v.string(), value: v.string() }),
  // Lines of an agent that the guard held back; `line` is the stopped line's own log, `agent` who wrote it.
  v.object({
    type: v.literal('lineStopped'),
    line: v.string(),
    agent: person,
    conversation: v.string(),
    rule: v.string(),
    verdict: v.picklist(['warn', 'block']),
  }),
  v.object({ type: v.literal('lineReleased'), line: v.string(), agent: person, by }),
  v.object({ type: v.literal('releaseRefused'), line: v.string(), agent: person, by }),
  v.object({ type: v.literal('stopConfirmed'), line: v.string(), agent: person, rule: v.string(), by }),
  v.object({ type: v.literal('stopDismissed'), line: v.string(), agent: person, rule: v.string(), by }),
  // What was forgotten, and of whom; `reference` is the operator's own number for the request.
  v.object({ type: v.literal('logErased'), log: v.string(), why: v.picklist(erasureReasons), by }),
  v.object({
    ...{ type: v.literal('customerRemoved'), customer: v.string(), reference: v.optional(v.string()) },
    ...{ conversations: v.number(), cases: v.number(), files: v.number(), evenOpen: v.boolean(), by },
  }),
]);

export type AuditEntry = v.InferOutput<typeof auditEntrySchema>;

/** No customer ever sees any of it. */
export const auditEntryTypes: ReadonlySet<string> = new Set(
  auditEntrySchema.options.map((option) => option.entries.type.literal),
);

export const auditEntryVersion = 1;
