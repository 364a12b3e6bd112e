// What people read about refunds: the shape that each language fills in completely.
// Owns the shape. Never holds a sentence (zh-CN/, en/).
import type { LocalDate } from '../kit/zonedTime.ts';
import type {
  CardBrand,
  CardCountry,
  ChainStatus,
  ConsentVersion,
  DenialCode,
  Destination,
  EvidenceKind,
  FieldName,
  GuidanceItem,
  GuidanceKind,
  NetworkName,
  OutsideName,
  PaymentType,
  PostedState,
  ProblemCode,
  Provider,
  ReasonCode,
  RuleName,
  RuleResult,
  StepName,
  Verdict,
} from '../refund/index.ts';

/** The public states of a case, by the names that `views` gives them. */
export type StateName =
  | 'submitted'
  | 'inReview'
  | 'needsInformation'
  | 'approved'
  | 'refunded'
  | 'denied'
  | 'answered'
  | 'closed';

/** What the customer sees happen in a case, by the names of its events. */
export type HappeningName =
  | 'caseSubmitted'
  | 'reviewStarted'
  | 'informationRequested'
  | 'informationReminded'
  | 'lookAgainReminded'
  | 'informationProvided'
  | 'progressTold'
  | 'dateMissed'
  | 'caseNudged'
  | 'reviewRequested'
  | 'caseApproved'
  | 'caseDenied'
  | 'caseAppealed'
  | 'outsideNoted'
  | 'payoutSent'
  | 'payoutRecorded'
  | 'payoutFailed'
  | 'payoutRetried'
  | 'disputeOpened'
  | 'disputeClosed'
  | 'caseWithdrawn'
  | 'caseExpired'
  | 'caseReopened'
  | 'evidenceAdded'
  | 'evidencePurged';

export type ActionName =
  | 'provideInformation'
  | 'requestReview'
  | 'appealCase'
  | 'nudgeCase'
  | 'withdrawCase'
  | 'reopenCase'
  | 'talk';

/** Whom a customer turned to, by the names that the case gives them. */
export type OutsideKindName = 'bank' | 'paymentService' | 'ombudsman' | 'regulator' | 'police' | 'court';

/** Why money did not arrive, by the names that the case gives them. */
export type PayoutFailureName = 'cardExpired' | 'accountClosed' | 'rejected' | 'other';

/** How the dates among facts are written: the reader's language and zone are the caller's to know. */
export interface FactFormat {
  day(date: LocalDate): string;
  /** Milliseconds since 1970. */
  moment(at: number): string;
}

/** Enough of a request to say where its money goes back to. */
export interface PaidWith {
  payment: PaymentType;
  cardLast4?: string | undefined;
  provider?: Provider | undefined;
}

/** The line under a state. Dates and amounts come as they are to be read. */
export interface StateLines {
  submitted(of: { caseNumber: string; date: string }): string;
  /** `why` as the case's own state names it. */
  inReview(of: {
    /** None while it rests. */
    date?: string | undefined;
    why: 'first' | 'appeal' | 'afterGuidance';
    /** A dispute is open at a bank; a date that we gave has passed. */
    standing?: 'onHold' | 'late' | undefined;
  }): string;
  needsInformation(of: { missing: number; date: string }): string;
  approved(of: {
    amount: string;
    method: string;
    date: string;
    payout?: 'pending' | 'sent' | 'late' | undefined;
  }): string;
  refunded(of: { amount: string; method: string; date: string; reference: string }): string;
  /** `final` after an appeal; `elsewhere` where this payment cannot be appealed about in the first place. */
  /** `evidence`: final, unless he brings something new by `date`. */
  denied(of: {
    reason: string;
    next: 'appeal' | 'elsewhere' | 'final' | 'evidence';
    date?: string | undefined;
  }): string;
  answered(of: { kinds: readonly GuidanceKind[] }): string;
  /** No date once the time for reopening is over. */
  closed(of: { date?: string | undefined }): string;
}

export interface Titled {
  title: string;
  text: string;
}

export interface DenialWords extends Titled {
  /** What could change the result. */
  change: string;
  /** Where to turn now. */
  next: string;
}

export interface RefundWords {
  /** What a customer agrees to by handing in: each text that was ever shown. */
  consent: Readonly<Record<ConsentVersion, string>>;
  payment: Readonly<Record<PaymentType, { title: string; second: string }>>;
  reason: Readonly<Record<ReasonCode, { title: string; second?: string }>>;
  /** `why` says what the value is needed for, or where to find it. */
  field: Readonly<Record<FieldName, { label: string; why?: string; placeholder?: string }>>;
  /** Where the transaction's id stands, and what helps where it is missing. */
  id: Readonly<Record<PaymentType, { where: string; missing: string }>>;
  choice: {
    cardBrand: Readonly<Record<CardBrand, string>>;
    cardCountry: Readonly<Record<CardCountry, string>>;
    chainStatus: Readonly<Record<ChainStatus, string>>;
    destination: Readonly<Record<Destination, string>>;
    posted: Readonly<Record<PostedState, string>>;
    provider: Readonly<Record<Provider, string>>;
    network: Readonly<Record<NetworkName, string>>;
  };
  /** The sentence beside the field. */
  problem: Readonly<Record<ProblemCode, string>>;
  step: Readonly<Record<StepName, { title: string; question: string }>>;
  state: Readonly<Record<StateName, string>>;
  stateLine: StateLines;
  verdict: Readonly<Record<Verdict, Titled>>;
  rule: Readonly<Record<RuleName, string>>;
  /** What the rule found, short: `day 4 of 30`. */
  ruleFact(result: RuleResult, format: FactFormat): string;
  guidance(item: GuidanceItem, format: FactFormat): Titled;
  denial: Readonly<Record<DenialCode, DenialWords>>;
  evidence: Readonly<Record<EvidenceKind, { ask: string; why?: string }>>;
  event: Readonly<Record<HappeningName, string>>;
  action: Readonly<Record<ActionName, string>>;
  /** Why the money did not arrive and what comes next. */
  payoutFailed: Readonly<Record<PayoutFailureName, string>>;
  /** Who else may help, and what he has to know before he asks. */
  outside: Readonly<Record<OutsideName, Titled>>;
  outsideKind: Readonly<Record<OutsideKindName, string>>;
  /** Where the money goes back to: `your card ending in 4821`. */
  method(of: PaidWith): string;
  /** What an agent starts from; he changes it before it goes out. */
  letter: {
    /** What is asked for stands in a list beside these words. */
    ask(evidence: readonly EvidenceKind[]): string;
    approve(of: { amount: string; method: string }): string;
    deny(codes: readonly DenialCode[]): string;
    /** The policy's own question, where what was said contradicts itself. */
    contradiction: string;
    /** How far we are; `date` where it moves. */
    progress(of: { date?: string | undefined }): string;
    payoutFailed(why: PayoutFailureName): string;
  };
}
