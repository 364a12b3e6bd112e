// What a client may send. Strict: an unknown member is an error, not a surprise.
// Owns the shapes. What a command means is decided in conversation/ and case/.
import * as v from 'valibot';
import { evidenceLimit, exportReasons, outsideRoutes, payoutFailures, wordsLimit } from '../case/index.ts';
import { eraseLimit, textLimit } from '../conversation/index.ts';
import { nonceSchema } from '../directory/index.ts';
import { askedPurgeReasons, evidenceIdSchema, evidenceLimits } from '../evidence/index.ts';
import { isLogId, parseCommandId } from '../kit/ids.ts';
import { isDecimal } from '../kit/money.ts';
import { isTimeZone } from '../kit/zonedTime.ts';
import {
  consentVersions,
  denialCodeSchema,
  evidenceKindSchema,
  maskedFields,
  networkNames,
  refundRequestSchema,
} from '../refund/index.ts';
import { keptDraftSchema } from './draftAnswer.ts';

/** A string that survives every encoding: no NUL, no half of a character. */
const isWhole = (text: string) => !/[\0\p{Cs}]/u.test(text);

const id = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => parseCommandId(text) !== undefined, 'not a command id'),
);
const log = v.pipe(v.string(), v.maxLength(96), v.check(isLogId, 'not a log id'));
const text = v.pipe(
  v.string(),
  v.maxLength(textLimit),
  v.check((value) => value.trim() !== '', 'empty'),
  v.check(isWhole, 'broken characters'),
);
const words = v.pipe(
  v.string(),
  v.maxLength(wordsLimit),
  v.check((value) => value.trim() !== '', 'empty'),
  v.check(isWhole, 'broken characters'),
);
const givenEvidence = v.strictObject({ kind: v.optional(evidenceKindSchema), text: words });
/** What agents tell each other about a step. */
const note = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check((value) => value.trim() !== '', 'empty'),
);
// With a digit, as every payment system's has: a line of words is no reference, and might be part of a phrase.
const reference = v.pipe(v.string(), v.regex(/^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 ._/-]{2,63}$/));
/** The position of the event that proposed it. */
const proposal = v.pipe(v.number(), v.integer(), v.minValue(1));
const locale = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/));
/** It is kept and shown, and has the letters and the length of a private key: what is no zone is not taken over. */
const timeZone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[A-Za-z0-9_+\-/]+$/),
  v.transform((zone) => (isTimeZone(zone) ? zone : 'UTC')),
);
const decimal = v.pipe(v.string(), v.maxLength(48), v.check(isDecimal, 'not a decimal'));

const protocol = v.strictObject({ version: v.pipe(v.number(), v.integer()), floor: v.pipe(v.number(), v.integer()) });

/** Socket.IO's CONNECT payload. The agent's sign-in travels in a cookie, never here. */
export const authSchema = v.variant('role', [
  v.strictObject({
    role: v.literal('customer'),
    protocol,
    site: v.pipe(v.string(), v.maxLength(20)),
    /** 32 random bytes in base64url: the device's own key. The relay knows the customer by a keyed hash of it. */
    device: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
    /** A JWT that the wallet's backend signed. */
    token: v.optional(v.pipe(v.string(), v.maxLength(4096))),
    locale,
    timeZone,
  }),
  v.strictObject({ role: v.literal('agent'), protocol, site: v.pipe(v.string(), v.maxLength(20)) }),
]);
export type Auth = v.InferOutput<typeof authSchema>;

export const customerCommandSchema = v.variant('type', [
  v.strictObject({
    ...{ id, log },
    type: v.literal('startConversation'),
    ...{ locale, timeZone },
    openedFrom: v.optional(v.pipe(v.string(), v.maxLength(80), v.check(isWhole, 'broken characters'))),
  }),
  v.strictObject({ id, log, type: v.literal('postMessage'), text }),
  /** Takes back what his own messages said: together with a later text they would have been a secret. */
  v.strictObject({
    ...{ id, log },
    type: v.literal('eraseMessages'),
    events: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/))), v.minLength(1), v.maxLength(eraseLimit)),
  }),
  /** `urgent`: a scam or a theft, where money may still be leaving. */
  v.strictObject({ id, log, type: v.literal('askForPerson'), urgent: v.optional(v.boolean()) }),
  /** Goes to the case that the relay derives from customer and transaction; `conversation` is where its card will stand. */
  v.strictObject({
    id,
    type: v.literal('submitCase'),
    conversation: log,
    ...{ locale, timeZone },
    request: refundRequestSchema,
    /** Which text he agreed to, by its version. */
    consent: v.optional(v.picklist(consentVersions)),
  }),
  v.strictObject({ id, log, type: v.literal('provideInformation'), words }),
  v.strictObject({ id, log, type: v.literal('requestReview'), words: v.optional(words) }),
  v.strictObject({
    ...{ id, log },
    type: v.literal('appealCase'),
    words,
    /** What he had not given before; an appeal after the first needs some. */
    evidence: v.optional(v.pipe(v.array(givenEvidence), v.minLength(1), v.maxLength(evidenceLimit))),
  }),
  v.strictObject({ id, log, type: v.literal('nudgeCase') }),
  v.strictObject({ id, log, type: v.literal('noteOutside'), route: v.picklist(outsideRoutes) }),
  /** `upload`: what came over HTTP; see `evidenceTicket`. */
  v.strictObject({
    ...{ id, log },
    type: v.literal('addEvidence'),
    upload: evidenceIdSchema,
    caption: v.optional(v.pipe(v.string(), v.maxLength(evidenceLimits.captionLength))),
    shows: v.optional(evidenceKindSchema),
  }),
  v.strictObject({ id, log, type: v.literal('purgeEvidence'), file: evidenceIdSchema }),
  v.strictObject({ id, log, type: v.literal('withdrawCase') }),
  v.strictObject({ id, log, type: v.literal('reopenCase') }),
]);
export type CustomerCommand = v.InferOutput<typeof customerCommandSchema>;

export const agentCommandSchema = v.variant('type', [
  /** `assignment`: the `at` of the event that assigned the conversation. */
  v.strictObject({ id, log, type: v.literal('postMessage'), text, assignment: v.pipe(v.number(), v.integer()) }),
  /** Hands a doubtful line to a second person, who may let it go. `log` is the conversation. */
  v.strictObject({ id, log, type: v.literal('askRelease'), text, assignment: v.pipe(v.number(), v.integer()) }),
  // Of a stopped line; `log` is its own.
  v.strictObject({ id, log, type: v.literal('withdrawRelease') }),
  v.strictObject({ id, log, type: v.literal('releaseLine') }),
  v.strictObject({ id, log, type: v.literal('refuseRelease') }),
  v.strictObject({ id, log, type: v.literal('confirmStop') }),
  v.strictObject({ id, log, type: v.literal('dismissStop') }),
  v.strictObject({ id, log, type: v.literal('postNote'), text }),
  v.strictObject({ id, log, type: v.literal('takeConversation') }),
  v.strictObject({ id, log, type: v.literal('giveBack') }),
  v.strictObject({ id, log, type: v.literal('closeConversation') }),
  v.strictObject({ id, log, type: v.literal('startReview') }),
  v.strictObject({
    ...{ id, log },
    type: v.literal('requestInformation'),
    words,
    evidence: v.pipe(v.array(evidenceKindSchema), v.maxLength(10)),
  }),
  v.strictObject({ id, log, type: v.literal('approveCase'), amount: decimal, words }),
  v.strictObject({
    ...{ id, log },
    type: v.literal('denyCase'),
    codes: v.pipe(v.array(denialCodeSchema), v.minLength(1), v.maxLength(5)),
    words,
    change: v.optional(words),
  }),
  /** `days`: business days from now by which we answer; without it the date stays. */
  v.strictObject({
    ...{ id, log },
    type: v.literal('tellProgress'),
    words,
    days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30))),
  }),
  v.strictObject({ id, log, type: v.literal('raiseCase'), note }),
  v.strictObject({ id, log, type: v.literal('confirmProposal'), proposal }),
  v.strictObject({ id, log, type: v.literal('declineProposal'), proposal, note }),
  /** `sent`: on its way; `done`, and where nothing is said: there. */
  v.strictObject({
    ...{ id, log },
    type: v.literal('recordPayout'),
    reference,
    stage: v.optional(v.picklist(['sent', 'done'])),
  }),
  v.strictObject({ id, log, type: v.literal('failPayout'), why: v.picklist(payoutFailures), words }),
  v.strictObject({ id, log, type: v.literal('retryPayout'), destination: v.picklist(['same', 'new']) }),
  v.strictObject({ id, log, type: v.literal('openDispute'), reference: v.optional(reference) }),
  v.strictObject({
    ...{ id, log },
    type: v.literal('closeDispute'),
    outcome: v.picklist(['paidBack', 'notPaidBack']),
    amount: v.optional(decimal),
  }),
  v.strictObject({ id, log, type: v.literal('noteOutside'), route: v.picklist(outsideRoutes) }),
  /** He wants the record of a case, and says what for; taken by `caseDossier` once another person has agreed. */
  v.strictObject({ id, log, type: v.literal('askExport'), reason: v.picklist(exportReasons) }),
  v.strictObject({ id, log, type: v.literal('withdrawExport'), asked: proposal }),
  v.strictObject({ id, log, type: v.literal('confirmExport'), asked: proposal }),
  v.strictObject({ id, log, type: v.literal('refuseExport'), asked: proposal }),
  /** The bytes go, a tombstone stays. For supervisors. */
  v.strictObject({
    ...{ id, log },
    type: v.literal('purgeEvidence'),
    file: evidenceIdSchema,
    reason: v.picklist(askedPurgeReasons),
  }),
]);
export type AgentCommand = v.InferOutput<typeof agentCommandSchema>;

export type ClientCommand = CustomerCommand | AgentCommand;
/** A command before the session gives it its id. */
export type Draft<Command> = Command extends { id: string } ? Omit<Command, 'id'> : never;

/** Where the client stands in a log: the position and id of the last event it has, or null for the beginning. */
export const cursorSchema = v.nullable(
  v.strictObject({
    at: v.pipe(v.number(), v.integer(), v.minValue(1)),
    event: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  }),
);
export type Cursor = v.InferOutput<typeof cursorSchema>;

export const followSchema = v.strictObject({ log, cursor: cursorSchema });
export const unfollowSchema = v.strictObject({ log });

/** Positions are this client's own: `pub` for customers, `seq` for agents. */
export const markSchema = v.strictObject({
  log,
  delivered: v.pipe(v.number(), v.integer(), v.minValue(0)),
  read: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type MarkFromClient = v.InferOutput<typeof markSchema>;

/** May be lost. */
export const signalSchema = v.variant('type', [v.strictObject({ type: v.literal('typing'), log, on: v.boolean() })]);
export type SignalFromClient = v.InferOutput<typeof signalSchema>;

/** The case as a file for this reader: a page and a JSON that can be checked offline. */
const caseDossierQuery = v.strictObject({ type: v.literal('caseDossier'), log, locale, timeZone });

export const customerQuerySchema = v.variant('type', [
  /** What would the answer be, and by when? Nothing is stored. */
  v.strictObject({ type: v.literal('assessRefund'), request: refundRequestSchema }),
  /** A half-filled request of a known customer: kept for his other devices, read there, or dropped. */
  v.strictObject({ type: v.literal('keepDraft'), kept: keptDraftSchema }),
  v.strictObject({ type: v.literal('readDraft') }),
  v.strictObject({ type: v.literal('dropDraft') }),
  /** What does the network say of this transaction? Nothing is stored. */
  v.strictObject({
    type: v.literal('lookUpTransaction'),
    network: v.picklist(networkNames),
    transactionId: v.pipe(v.string(), v.maxLength(128), v.regex(/^[\x21-\x7e]+$/, 'visible ASCII without spaces')),
  }),
  caseDossierQuery,
  /** The head of his case, signed: to be kept, and held against a dossier later. */
  v.strictObject({ type: v.literal('caseReceipt'), log }),
  /** A newer token of the same customer, so that the connection need not end with the old one. */
  v.strictObject({ type: v.literal('renewToken'), token: v.pipe(v.string(), v.maxLength(4096)) }),
  /** A code that opens this device's conversations on another one. Told once; an older one is worth nothing from then on. */
  v.strictObject({ type: v.literal('makeRecoveryCode') }),
  v.strictObject({ type: v.literal('recoveryStatus') }),
  /** Ends the code, and whatever was opened with it. */
  v.strictObject({ type: v.literal('revokeRecoveryCode') }),
  /** Opens here what belongs to the device that the code was made on. */
  v.strictObject({ type: v.literal('useRecoveryCode'), code: v.pipe(v.string(), v.maxLength(64)) }),
  /** The word that he knows us by, or that he wants none. `null` takes it back. */
  v.strictObject({ type: v.literal('keepOwnWord'), word: v.nullable(v.pipe(v.string(), v.maxLength(64))) }),
  /** Who speaks for us: the site, and the agent who has this conversation. Signed, for this nonce. */
  v.strictObject({ type: v.literal('badge'), nonce: nonceSchema, log: v.optional(log) }),
  /** Opens the door for files, under /api/evidence, for a few minutes. */
  v.strictObject({ type: v.literal('evidenceTicket') }),
]);
export type CustomerQuery = v.InferOutput<typeof customerQuerySchema>;

export const rowLists = [
  'mine',
  'queued',
  'open',
  'closed',
  'casesToDecide',
  'casesToConfirm',
  'casesWaiting',
  'casesDone',
] as const;
export type RowList = (typeof rowLists)[number];

/** The last row of the page before. */
const after = v.optional(v.strictObject({ sort: v.number(), log: v.pipe(v.string(), v.maxLength(96)) }));

/** Why an agent wants to see the whole of a masked field; it is written down. */
export const revealReasons = ['matchPayment', 'askedByCustomer', 'suspectedFraud'] as const;
export type RevealReason = (typeof revealReasons)[number];

export const agentQuerySchema = v.variant('type', [
  /** The whole of a field that is masked on his wire. Asks for a fresh proof. */
  v.strictObject({
    ...{ type: v.literal('revealField'), log },
    ...{ field: v.picklist(maskedFields), reason: v.picklist(revealReasons) },
  }),
  v.strictObject({
    type: v.literal('listRows'),
    list: v.picklist(rowLists),
    /** The last row of the page before. */
    after: v.optional(v.strictObject({ sort: v.number(), log: v.pipe(v.string(), v.maxLength(96)) })),
  }),
  /** All cases of the customer whose log this is, the newest first. */
  v.strictObject({ type: v.literal('listCasesOf'), log }),
  /** His own stopped lines: those that wait for a second person, then the newest. */
  v.strictObject({ type: v.literal('ownStops'), after }),
  v.strictObject({ type: v.literal('stopsToRelease'), after }),
  v.strictObject({ type: v.literal('stopsToJudge'), judged: v.boolean(), after }),
  v.strictObject({ type: v.literal('setStatus'), status: v.picklist(['available', 'away']) }),
  /** The transaction of a case, read anew. */
  v.strictObject({ type: v.literal('readChain'), log }),
  caseDossierQuery,
]);
export type AgentQuery = v.InferOutput<typeof agentQuerySchema>;
