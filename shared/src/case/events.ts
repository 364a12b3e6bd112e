// What can happen in a refund case, and which of it the customer may see.
// Owns the shapes. An event is never edited: a new meaning is a new version or a new name.
import * as v from 'valibot';
import { evidenceIdSchema, evidenceSchema, purgeReasons } from '../evidence/index.ts';
import { customerSchema } from '../kit/author.ts';
import { erasureEntries } from '../kit/erasure.ts';
import {
  assessmentSchema,
  chainFindingSchema,
  denialCodeSchema,
  evidenceKindSchema,
  refundRequestSchema,
} from '../refund/index.ts';

export const wordsLimit = 2000;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(wordsLimit));
/** Milliseconds since 1970. */
const moment = v.number();
/** What a payment system calls a payment: never a line of words. */
const reference = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const note = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

export const payoutFailures = ['cardExpired', 'accountClosed', 'rejected', 'other'] as const;
export type PayoutFailure = (typeof payoutFailures)[number];

/** Where else a customer may turn once we have said no. */
export const outsideRoutes = ['bank', 'paymentService', 'ombudsman', 'regulator', 'police', 'court'] as const;
export type OutsideRoute = (typeof outsideRoutes)[number];

/** Why a case stands out among the others. `firstAnswer`: nobody has looked at it in time; `near`: its date is close. */
export const raiseReasons = ['firstAnswer', 'near', 'late', 'nudge', 'agent'] as const;
export type RaiseReason = (typeof raiseReasons)[number];

/** What an agent wants the record of a case for. */
export const exportReasons = ['askedByCustomer', 'bankDispute', 'authority', 'review'] as const;
export type ExportReason = (typeof exportReasons)[number];
/** The position of the event that asked for it. */
const asked = v.number();

export const givenEvidenceSchema = v.object({ kind: v.optional(evidenceKindSchema), text: words });
export type GivenEvidence = v.InferOutput<typeof givenEvidenceSchema>;
/** Pieces of new evidence that one appeal may bring. */
export const evidenceLimit = 5;

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
    /** The version of the text that he agreed to; clients that show none send none. */
    consent: v.optional(v.string()),
    verdict: verdictSchema,
    /** What the network said of the transaction when it was submitted. */
    chain: v.optional(chainFindingSchema),
    /** By when we answer; absent for guidance, which is its own answer. */
    answerBy: v.optional(moment),
  }),
  /** Agents only: what the policy also found. */
  v.object({
    type: v.literal('caseFlagged'),
    needsSecondPerson: v.boolean(),
    /** From this amount on; absent where every amount needs one. */
    secondPersonFrom: v.optional(v.string()),
    firstAnswerBy: v.optional(moment),
  }),
  v.object({ type: v.literal('reviewStarted'), agent: v.object({ id: v.string(), name: v.string() }) }),
  v.object({
    type: v.literal('informationRequested'),
    words,
    evidence: v.array(evidenceKindSchema),
    /** After this the case closes; it can be opened again. */
    replyBy: moment,
  }),
  v.object({ type: v.literal('informationReminded'), replyBy: moment }),
  v.object({ type: v.literal('informationProvided'), words, answerBy: moment }),
  /** How far we are, in an agent's words; `answerBy` where the date moves. */
  v.object({ type: v.literal('progressTold'), words, answerBy: v.optional(moment) }),
  /** A date that we gave has passed. `by`: the next one. */
  v.object({ type: v.literal('dateMissed'), what: v.picklist(['answer', 'nudge', 'arrival']), by: moment }),
  /** 「催一下」. Answered by `answerBy`; possible again from `againAt`. */
  v.object({ type: v.literal('caseNudged'), answerBy: moment, againAt: moment }),
  /** Agents only. `agent`: handed up, so that a senior decides. */
  v.object({ type: v.literal('caseRaised'), why: v.picklist(raiseReasons), note: v.optional(note) }),
  /** The day has come on which a pending half of a double payment shows whether it was booked. */
  v.object({ type: v.literal('lookAgainReminded') }),
  /** 「请人工再看一次」 after guidance. */
  v.object({ type: v.literal('reviewRequested'), words: v.optional(words), answerBy: moment }),
  /** Agents only, like what becomes of it unless it is confirmed: the customer hears of what two have agreed on. */
  v.object({ type: v.literal('approvalProposed'), amount: v.string(), currency: v.string(), words }),
  v.object({ type: v.literal('payoutProposed'), reference, stage: v.picklist(['sent', 'done']) }),
  v.object({ type: v.literal('proposalDeclined'), note }),
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
    /** Until then it can be appealed; absent where it cannot. */
    appealBy: v.optional(moment),
    policyVersion: v.string(),
  }),
  v.object({
    type: v.literal('caseAppealed'),
    words,
    /** What he had not given before; an appeal after the first needs some. */
    evidence: v.optional(v.pipe(v.array(givenEvidenceSchema), v.maxLength(evidenceLimit))),
    answerBy: moment,
  }),
  v.object({ type: v.literal('outsideNoted'), route: v.picklist(outsideRoutes) }),
  /** The money is under way. */
  v.object({ type: v.literal('payoutSent'), reference }),
  /** The money is there: all of it, or this part. */
  v.object({ type: v.literal('payoutRecorded'), reference, amount: v.optional(v.string()) }),
  v.object({ type: v.literal('payoutFailed'), why: v.picklist(payoutFailures), words: v.optional(words) }),
  v.object({
    type: v.literal('payoutRetried'),
    destination: v.picklist(['same', 'new']),
    notBefore: v.optional(moment),
    arrivesBy: moment,
  }),
  /** A bank or payment service has opened a dispute about the payment: no refund meanwhile, so that nothing is paid twice. */
  v.object({ type: v.literal('disputeOpened'), reference: v.optional(reference) }),
  v.object({
    type: v.literal('disputeClosed'),
    outcome: v.picklist(['paidBack', 'notPaidBack']),
    /** What the bank paid back. */
    amount: v.optional(v.string()),
    answerBy: moment,
    arrivesBy: moment,
  }),
  v.object({ type: v.literal('caseWithdrawn'), reopenBy: moment }),
  v.object({ type: v.literal('caseExpired'), reopenBy: moment }),
  v.object({ type: v.literal('caseReopened'), answerBy: moment }),
  /** A device's case became that of the account that the wallet vouches for; never the other way. */
  v.object({ type: v.literal('customerIdentified'), customer: customerSchema }),
  v.object({ type: v.literal('evidenceAdded'), evidence: evidenceSchema }),
  /** The bytes are gone from the store; `evidenceAdded` stays, with their digest. */
  v.object({ type: v.literal('evidencePurged'), file: evidenceIdSchema, reason: v.picklist(purgeReasons) }),
  /** All that was said before this is gone, in the log too. The same payment may be submitted anew behind it. */
  v.object({ type: v.literal('caseErased'), ...erasureEntries }),
  /** Agents only, like what follows: an agent wants the record. `alone`: this site asks for no second person. */
  v.object({
    type: v.literal('exportAsked'),
    reason: v.picklist(exportReasons),
    /** So long it waits for a second person, or, with `alone`, to be taken. */
    until: moment,
    alone: v.optional(v.literal(true)),
  }),
  v.object({ type: v.literal('exportWithdrawn'), asked }),
  v.object({ type: v.literal('exportConfirmed'), asked, until: moment }),
  v.object({ type: v.literal('exportRefused'), asked }),
  v.object({ type: v.literal('exportTaken'), asked }),
  v.object({ type: v.literal('exportLapsed'), asked }),
]);

export type CaseEvent = v.InferOutput<typeof caseEventSchema>;

/** The one table of who sees what: `false` never leaves for a customer. */
export const caseEventIsPublic: Record<CaseEvent['type'], boolean> = {
  caseSubmitted: true,
  caseFlagged: false,
  reviewStarted: true,
  informationRequested: true,
  informationReminded: true,
  lookAgainReminded: true,
  informationProvided: true,
  progressTold: true,
  dateMissed: true,
  caseNudged: true,
  caseRaised: false,
  reviewRequested: true,
  approvalProposed: false,
  payoutProposed: false,
  proposalDeclined: false,
  caseApproved: true,
  caseDenied: true,
  caseAppealed: true,
  outsideNoted: true,
  payoutSent: true,
  payoutRecorded: true,
  payoutFailed: true,
  payoutRetried: true,
  disputeOpened: true,
  disputeClosed: true,
  caseWithdrawn: true,
  caseExpired: true,
  caseReopened: true,
  customerIdentified: false,
  evidenceAdded: true,
  evidencePurged: true,
  caseErased: true,
  exportAsked: false,
  exportWithdrawn: false,
  exportConfirmed: false,
  exportRefused: false,
  exportTaken: false,
  exportLapsed: false,
};

export const caseEventVersion = 1;
