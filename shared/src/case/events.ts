// What can happen in a refund case, and which of it the customer may see.
// Owns the shapes. An event is never edited: a new meaning is a new version or a new name.
import * as v from 'valibot';
import { customerSchema } from '../kit/author.ts';
import { assessmentSchema, denialCodeSchema, evidenceKindSchema, refundRequestSchema } from '../refund/index.ts';

export const wordsLimit = 2000;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(wordsLimit));
/** Milliseconds since 1970. */
const moment = v.number();

/** The verdict as the customer reads it: every rule with its outcome, without what only agents see. */
export const verdictSchema = v.pick(assessmentSchema, [
  'verdict',
  'complexity',
  'rules',
  'codes',
  'evidenceWanted',
  'guidance',
  'policyVersion',
]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

export const caseEventSchema = v.variant('type', [
  v.object({
    type: v.literal('caseSubmitted'),
    customer: customerSchema,
    /** The conversation that it was submitted from, where its card stands. */
    conversation: v.string(),
    locale: v.string(),
    timeZone: v.string(),
    request: refundRequestSchema,
    verdict: verdictSchema,
    /** By when we answer; absent for guidance, which is its own answer. */
    answerBy: v.optional(moment),
  }),
  /** Agents only: what the policy also found. */
  v.object({ type: v.literal('caseFlagged'), needsSecondPerson: v.boolean() }),
  v.object({ type: v.literal('reviewStarted'), agent: v.object({ id: v.string(), name: v.string() }) }),
  v.object({
    type: v.literal('informationRequested'),
    words,
    evidence: v.array(evidenceKindSchema),
    /** After this the case closes; it can be opened again. */
    replyBy: moment,
  }),
  v.object({ type: v.literal('informationProvided'), words, answerBy: moment }),
  /** 「请人工再看一次」 after guidance. */
  v.object({ type: v.literal('reviewRequested'), words: v.optional(words), answerBy: moment }),
  v.object({
    type: v.literal('caseApproved'),
    amount: v.string(),
    currency: v.string(),
    words,
    /** By when the money is expected; the bank or payment service decides. */
    arrivesBy: moment,
  }),
  v.object({
    type: v.literal('caseDenied'),
    codes: v.pipe(v.array(denialCodeSchema), v.minLength(1)),
    words,
    /** What would change the result, in words for the customer. */
    change: v.optional(words),
    /** Absent when the denial is final. */
    appealBy: v.optional(moment),
    policyVersion: v.string(),
  }),
  v.object({ type: v.literal('caseAppealed'), words, answerBy: moment }),
  v.object({ type: v.literal('payoutRecorded'), reference: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
  v.object({ type: v.literal('caseWithdrawn'), reopenBy: moment }),
  v.object({ type: v.literal('caseExpired'), reopenBy: moment }),
  v.object({ type: v.literal('caseReopened'), answerBy: moment }),
  /** A device's case became that of the account that the wallet vouches for; never the other way. */
  v.object({ type: v.literal('customerIdentified'), customer: customerSchema }),
]);

export type CaseEvent = v.InferOutput<typeof caseEventSchema>;

/** The one table of who sees what: `false` never leaves for a customer. */
export const caseEventIsPublic: Record<CaseEvent['type'], boolean> = {
  caseSubmitted: true,
  caseFlagged: false,
  reviewStarted: true,
  informationRequested: true,
  informationProvided: true,
  reviewRequested: true,
  caseApproved: true,
  caseDenied: true,
  caseAppealed: true,
  payoutRecorded: true,
  caseWithdrawn: true,
  caseExpired: true,
  caseReopened: true,
  customerIdentified: false,
};

export const caseEventVersion = 1;
