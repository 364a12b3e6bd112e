// What the relay sends. Clients read it tolerantly: unknown members pass, unknown events are kept and not drawn.
import * as v from 'valibot';
import { authorSchema } from '../kit/author.ts';
import { erasureReasons } from '../kit/erasure.ts';
import { agentRoles } from '../kit/roles.ts';
import { networkNames } from '../refund/index.ts';
import {
  agentCaseRowSchema,
  agentConversationRowSchema,
  customerCaseRowSchema,
  customerConversationRowSchema,
  stopRowSchema,
} from '../views/index.ts';
import { failureSchema } from './failures.ts';
import { rowLists } from './fromClient.ts';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One event on the wire. `event` is null once it was erased. */
export const wireEventSchema = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** See `eventIdOf`. */
  id: v.string(),
  time: v.number(),
  author: authorSchema,
  command: v.string(),
  event: v.nullable(v.looseObject({ type: v.string(), version: v.number() })),
});
export type WireEvent = v.InferOutput<typeof wireEventSchema>;

/** The answer to a command. `at` and `event` are where the last of its events stands on this client's wire. */
export const ackSchema = v.union([
  v.object({ ok: v.literal(true), log: v.string(), at: position }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type Ack = v.InferOutput<typeof ackSchema>;

/** The answer to `follow`. `more`: ask again from the last event. `reset`: the log does not hold what the cursor names; fold anew. */
export const followAckSchema = v.union([
  v.object({ ok: v.literal(true), reset: v.boolean(), events: v.array(wireEventSchema), more: v.boolean() }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type FollowAck = v.InferOutput<typeof followAckSchema>;

/** Pushed while a log is followed; continues at the position before its first event, else ask again. */
export const eventsSchema = v.object({ log: v.string(), events: v.array(wireEventSchema) });

/** How far each side has read and received, in this client's positions. */
export const marksSchema = v.object({
  log: v.string(),
  mine: v.object({ read: position }),
  theirs: v.object({ delivered: position, read: position }),
});
export type Marks = v.InferOutput<typeof marksSchema>;

export const signalFromServerSchema = v.object({
  type: v.string(),
  log: v.string(),
  on: v.optional(v.boolean()),
  by: v.object({ role: v.string(), name: v.optional(v.string()) }),
});
export type SignalFromServer = v.InferOutput<typeof signalFromServerSchema>;

/** What a customer is told of the desk. Times in milliseconds since 1970. */
export const deskSchema = v.object({
  state: v.picklist(['online', 'busy', 'away']),
  /** Names of some who are there, at most three. */
  agents: v.array(v.string()),
  /** How long an answer takes as things stand; absent when unknown. */
  replyMinutes: v.optional(v.number()),
  /** His own place, while he waits. */
  ahead: v.optional(v.number()),
  waitMinutes: v.optional(v.tuple([v.number(), v.number()])),
  /** When somebody is back, while nobody is on. */
  resumesAt: v.optional(v.number()),
});
export type Desk = v.InferOutput<typeof deskSchema>;

/** A customer's own conversations and cases, newest first; sent whole. */
export const customerRowsSchema = v.object({
  conversations: v.array(customerConversationRowSchema),
  cases: v.array(customerCaseRowSchema),
  /** Conversations and cases of his that were erased: what the device keeps of them goes too. */
  gone: v.optional(v.array(v.object({ log: v.string(), why: v.picklist(erasureReasons) }))),
});
export type CustomerRows = v.InferOutput<typeof customerRowsSchema>;

export const agentRowSchema = v.variant('kind', [agentConversationRowSchema, agentCaseRowSchema]);
export type AgentRow = v.InferOutput<typeof agentRowSchema>;

/** Rows that changed, to every agent, and the new counts. */
export const agentRowsSchema = v.object({
  rows: v.array(agentRowSchema),
  counts: v.record(v.picklist(rowLists), v.number()),
  /** Logs that were erased: they stand in no list any more. */
  gone: v.optional(v.array(v.string())),
});
export type AgentRows = v.InferOutput<typeof agentRowsSchema>;

const stopCounts = v.object({
  /** Lines that wait for a second person; for those who may be one. */
  toRelease: v.optional(v.number()),
  /** Lines that wait for a supervisor; for supervisors. */
  toJudge: v.optional(v.number()),
});

/** Stopped lines that changed, to those who may see them, and the new counts. */
export const stopNewsSchema = v.object({ stops: v.array(stopRowSchema), counts: stopCounts });
export type StopNews = v.InferOutput<typeof stopNewsSchema>;

export const stopPageSchema = v.union([
  v.object({
    ok: v.literal(true),
    stops: v.array(stopRowSchema),
    more: v.boolean(),
    counts: stopCounts,
    /** By agent, for those whose lines are on the page and for him who asks: stops that a supervisor confirmed. */
    confirmed: v.record(v.string(), v.number()),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type StopPage = v.InferOutput<typeof stopPageSchema>;

export const teamSchema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    status: v.picklist(['available', 'away', 'gone']),
    load: v.number(),
    capacity: v.number(),
  }),
);
export type Team = v.InferOutput<typeof teamSchema>;

export const siteInfoSchema = v.object({
  id: v.string(),
  /** By language: `{ 'zh-CN': '泊湾客服', en: 'Berthwell Support' }`. */
  name: v.record(v.string(), v.string()),
  mail: v.optional(v.string()),
  phone: v.optional(v.string()),
  /** The link hosts that may be drawn as links. */
  linkHosts: v.array(v.string()),
  /** Those of them that are the site's own; of the others it is said that they lead away. */
  ownHosts: v.array(v.string()),
  /** Networks whose transactions the relay can read. */
  lookUps: v.array(v.picklist(networkNames)),
  /** `YYYY-MM-DD`: dates in business days behind it are estimates, since the days off are not published yet. */
  datesKnownThrough: v.string(),
  /** Whether known customers hear of news while the app is closed. */
  notifies: v.boolean(),
  accent: v.optional(v.string()),
});
export type SiteInfo = v.InferOutput<typeof siteInfoSchema>;

export const welcomeSchema = v.object({
  protocol: v.number(),
  /** The relay's clock, to set dates right on a device whose clock is wrong. */
  now: v.number(),
  me: v.variant('role', [
    v.object({ role: v.literal('customer'), kind: v.picklist(['device', 'known']), name: v.optional(v.string()) }),
    v.object({
      role: v.literal('agent'),
      id: v.string(),
      name: v.string(),
      /** What he may do beyond every agent's work; the relay decides, the screen only shows it. */
      rank: v.picklist(agentRoles),
      status: v.picklist(['available', 'away']),
      capacity: v.number(),
      /** Telephone numbers, accounts and mail addresses of the site, which he may name to customers. */
      ours: v.object({ numbers: v.array(v.string()), handles: v.array(v.string()) }),
    }),
  ]),
  site: siteInfoSchema,
});
export type Welcome = v.InferOutput<typeof welcomeSchema>;

export const rowPageSchema = v.union([
  v.object({
    ok: v.literal(true),
    rows: v.array(agentRowSchema),
    more: v.boolean(),
    counts: v.record(v.picklist(rowLists), v.number()),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type RowPage = v.InferOutput<typeof rowPageSchema>;

/** The answer to `listCasesOf`. */
export const casesOfSchema = v.union([
  v.object({
    ok: v.literal(true),
    cases: v.array(agentCaseRowSchema),
    /** Of other customers, about the same transaction. */
    others: v.array(agentCaseRowSchema),
  }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);
export type CasesOf = v.InferOutput<typeof casesOfSchema>;

/** Said before the relay ends a connection for good. */
export const goodbyeSchema = v.object({ failure: failureSchema });
