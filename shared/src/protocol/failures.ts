// The closed table of failures, shared by both ends. The screen maps a code to words.
import * as v from 'valibot';

/** What went wrong, in one sentence for developers, and whether sending the same again by itself can help. */
export const failures = {
  malformed: {
    retry: false,
    means: 'The payload does not have the shape that the protocol describes; `field` names the place.',
  },
  tooLarge: { retry: false, means: 'The payload is larger or nests deeper than the limits.' },
  unknownType: { retry: false, means: 'There is no command, query or signal of this type for this role.' },
  notFound: { retry: false, means: 'There is no such thing, or it is not yours: both answer alike.' },
  forbidden: { retry: false, means: 'This role may not do that.' },
  commandConflict: { retry: false, means: 'A command with this id but other content was done before.' },
  secretStopped: {
    retry: false,
    means: 'The text holds a secret; it was not stored. `rule` names what was recognised.',
  },
  askStopped: {
    retry: false,
    means:
      'The text asks for something that nobody may ask for; it was not sent. `rule` names it, `span` the words, `rewording` says it well, and `releasable` whether a second person may let it go.',
  },
  guardAway: {
    retry: false,
    means: 'The guard could not judge the text, so it was not sent and not stored. Send it again later.',
  },
  alreadyStarted: { retry: false, means: 'This conversation exists already.' },
  alreadyAssigned: { retry: false, means: 'Somebody else has this conversation, or it moved meanwhile.' },
  alreadyKnown: { retry: false, means: 'This conversation belongs to a known customer already.' },
  notAssignedToYou: { retry: false, means: 'The conversation is not, or no longer, with this agent.' },
  conversationClosed: { retry: false, means: 'The conversation is closed.' },
  caseExists: { retry: false, means: 'There is a case for this transaction already; `log` names it.' },
  notPossibleNow: {
    retry: false,
    means: 'The case does not stand where this can be done; somebody may have been first.',
  },
  amountTooHigh: { retry: false, means: 'More than the customer asked for, or nothing.' },
  tooLate: { retry: false, means: 'The date for this has passed.' },
  tooSoon: { retry: false, means: 'The time for this has not come.' },
  disputeOpen: {
    retry: false,
    means: 'A dispute about the payment is open at a bank: nothing is decided and nothing paid.',
  },
  needsAnotherPerson: {
    retry: false,
    means: 'Who decided a case does not judge its appeal, and who proposed something does not confirm it.',
  },
  nobodyToConfirm: {
    retry: false,
    means: 'This takes a second person, and no other account of this site has the rank for it. Add one.',
  },
  needsHigherRank: { retry: false, means: 'This step needs an agent of a higher rank.' },
  needsNewEvidence: { retry: false, means: 'An appeal after the first needs evidence that was not given before.' },
  tooManyFiles: { retry: false, means: 'No more files fit: five for each question of ours, twenty for a case.' },
  fileRefused: { retry: false, means: 'The file is not one that is taken; `rule` says why.' },
  wrongOffset: { retry: false, means: 'The upload does not end there; the answer says where it does.' },
  invalidField: {
    retry: false,
    means: 'A field is not acceptable; `field` names it and `rule` says why.',
  },
  protocolUnsupported: { retry: false, means: 'Client and relay share no version of the protocol.' },
  unauthenticated: { retry: false, means: 'No valid sign-in, token or device came with the connection.' },
  tokenExpired: {
    retry: false,
    means: 'The customer token has expired; ask the wallet backend for a new one and connect again.',
  },
  codeNeeded: {
    retry: false,
    means: 'The password is right; signing in takes a code of the second factor too. Send both.',
  },
  proofNeeded: {
    retry: false,
    means: 'This asks for a fresh proof: send the password or a code to /api/agent/prove, then this again.',
  },
  siteUnknown: { retry: false, means: 'There is no such site.' },
  rateLimited: { retry: true, means: 'Too many in a short time; wait `retryAfterMs`.' },
  unavailable: { retry: true, means: 'The store cannot be reached; nothing was written or it will be found again.' },
  internal: { retry: true, means: 'A bug on the relay; it is in the log there.' },
} as const satisfies Record<string, { retry: boolean; means: string }>;

export type FailureCode = keyof typeof failures;

export const failureCodes = Object.keys(failures) as [FailureCode, ...FailureCode[]];

export const failureSchema = v.object({
  code: v.picklist(failureCodes),
  field: v.optional(v.string()),
  /** Which rule of the guard or of the intake. */
  rule: v.optional(v.string()),
  /** The words that the rule is about, as UTF-16 indexes into the text; the end is not included. */
  span: v.optional(v.object({ start: v.number(), end: v.number() })),
  rewording: v.optional(v.string()),
  releasable: v.optional(v.boolean()),
  retryAfterMs: v.optional(v.number()),
  /** The case that exists already. */
  log: v.optional(v.string()),
});
export type Failure = v.InferOutput<typeof failureSchema>;
