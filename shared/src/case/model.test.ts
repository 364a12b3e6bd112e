// No road leads to what must not be: random people of every rank ask for random things at random times, whatever the state.
// The clock and the payment system are among them; every follow-up that acts on a case is a command here as well.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Author } from '../kit/author.ts';
import { addDecimal, compareDecimal } from '../kit/money.ts';
import { type AgentRole, agentRoles, atLeast } from '../kit/roles.ts';
import type { DenialCode } from '../refund/index.ts';
import { aboveLimit, anAssessment, aRequest, submission } from './cases.fixtures.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import { caseDueAt } from './due.ts';
import { type CaseEvent, caseEventSchema } from './events.ts';
import { evolveCase } from './evolve.ts';
import { type Case, noCase, type SubmittedCase } from './state.ts';

interface Step {
  author: Author;
  rank: AgentRole | undefined;
  command: CaseCommand;
}

const names = ['Kai', 'Lin', 'Tao', 'Ann'];
/** Few people, so that the same ones meet again; names are drawn apart from ids, since a name proves nothing. */
const agent = fc.record({
  id: fc.constantFrom('ag_1', 'ag_2', 'ag_3', 'ag_4'),
  name: fc.constantFrom(...names),
  rank: fc.constantFrom(...agentRoles),
});
const anybody = fc.oneof(
  {
    weight: 6,
    arbitrary: agent.map(({ id, name, rank }) => ({ author: { role: 'agent', id, name } as Author, rank })),
  },
  { weight: 4, arbitrary: fc.constant({ author: { role: 'customer', id: 'dv_mei' } as Author, rank: undefined }) },
  { weight: 2, arbitrary: fc.constant({ author: { role: 'payments' } as Author, rank: undefined }) },
  { weight: 2, arbitrary: fc.constant({ author: { role: 'relay' } as Author, rank: undefined }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('guide', 'policy').map((role) => ({ author: { role } as Author, rank: undefined })),
  },
);
const amount = fc.constantFrom('0', '0.01', '28.40', '64.20', '99.99', '100', '128.40', '128.41', '1000');
const words = fc.constantFrom('一', '二', '三');
const span = 100_000;

/** Dates are relative: `decide` only compares them, and the edge counts them from now. */
type Asked = (at: { now: number; state: Case }) => CaseCommand;
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant<Asked>(() => ({ type: 'startReview' })),
  words.map<Asked>((text) => ({ now }) => ({
    type: 'requestInformation',
    words: text,
    evidence: [],
    replyBy: now + 3 * span,
  })),
  words.map<Asked>((text) => ({ now }) => ({ type: 'provideInformation', words: text, answerBy: now + span })),
  words.map<Asked>((text) => ({ now }) => ({ type: 'tellProgress', words: text, answerBy: now + span })),
  fc.constant<Asked>(() => ({ type: 'raiseCase', note: 'look' })),
  fc.tuple(amount, words).map<Asked>(([sum, text]) => ({ now }) => ({
    type: 'approveCase',
    amount: sum,
    words: text,
    arrivesBy: now + span,
  })),
  fc.boolean().map<Asked>((right) => ({ now, state }) => ({
    type: 'confirmProposal',
    proposal: proposalOf(state, right),
    arrivesBy: now + span,
  })),
  fc.boolean().map<Asked>((right) => ({ state }) => ({
    type: 'declineProposal',
    proposal: proposalOf(state, right),
    note: 'no',
  })),
  fc.constantFrom<DenialCode>('D11', 'D08', 'D01').map<Asked>((code) => ({ now }) => ({
    type: 'denyCase',
    codes: [code],
    words: '不',
    appealBy: now + span,
    policyVersion: '7',
  })),
  fc.tuple(words, fc.option(words)).map<Asked>(([text, brings]) => ({ now }) => ({
    type: 'appealCase',
    words: text,
    ...(brings && { evidence: [{ text: brings }] }),
    answerBy: now + span,
  })),
  fc.constant<Asked>(({ now }) => ({ type: 'requestReview', answerBy: now + span })),
  fc.constant<Asked>(({ now }) => ({ type: 'nudgeCase', answerBy: now + span / 2, againAt: now + span / 2 })),
  fc
    .constantFrom<'sent' | 'done'>('sent', 'done')
    .map<Asked>((stage) => () => ({ type: 'recordPayout', reference: 'ARN 1', stage })),
  fc.constant<Asked>(() => ({ type: 'failPayout', why: 'rejected', words: '退回' })),
  fc.constantFrom<'same' | 'new'>('same', 'new').map<Asked>((destination) => ({ now }) => ({
    type: 'retryPayout',
    destination,
    notBefore: now + span,
    arrivesBy: now + span,
  })),
  fc
    .tuple(fc.constantFrom<'sent' | 'done' | 'failed'>('sent', 'done', 'failed'), amount, fc.constantFrom('USD', 'EUR'))
    .map<Asked>(([stage, sum, currency]) => () => ({
      type: 'reportPayout',
      stage,
      reference: 'po_1',
      amount: sum,
      currency,
    })),
  fc.constant<Asked>(() => ({ type: 'openDispute' })),
  fc
    .tuple(fc.constantFrom<'paidBack' | 'notPaidBack'>('paidBack', 'notPaidBack'), fc.option(amount))
    .map<Asked>(([outcome, sum]) => ({ now }) => ({
      type: 'closeDispute',
      outcome,
      amount: sum ?? undefined,
      answerBy: now + span,
      arrivesBy: now + span,
    })),
  fc.constant<Asked>(({ now }) => ({ type: 'withdrawCase', reopenBy: now + span })),
  fc.constant<Asked>(({ now }) => ({ type: 'reopenCase', answerBy: now + span })),
  fc.constant<Asked>(({ now }) => ({
    type: 'clockReached',
    reopenBy: now + span,
    answerBy: now + span,
    arrivesBy: now + span,
  })),
  fc.constant<Asked>(() => ({ type: 'noteOutside', route: 'bank' })),
);
/** Mostly he who may, so that roads become long; else anybody, who must not. */
const natural: Partial<Record<CaseCommand['type'], 'customer' | 'payments' | 'relay'>> = {
  ...{ provideInformation: 'customer', appealCase: 'customer', requestReview: 'customer', nudgeCase: 'customer' },
  ...{ withdrawCase: 'customer', reopenCase: 'customer', reportPayout: 'payments', clockReached: 'relay' },
};
const step = fc
  .tuple(
    asked,
    anybody,
    agent,
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(0, 0, 1, 1_000, span / 4, span, 4 * span),
  )
  .map(([ask, stranger, colleague, stray, waitMs]) => {
    const role = natural[ask({ now: 0, state: noCase }).type];
    const { id, name, rank } = colleague;
    const fits: { author: Author; rank: AgentRole | undefined } =
      role === undefined
        ? { author: { role: 'agent', id, name }, rank }
        : { author: role === 'customer' ? { role, id: 'dv_mei' } : { role }, rank: undefined };
    return { who: stray < 2 ? stranger : fits, asked: ask, waitMs };
  });

function proposalOf(state: Case, right: boolean): number {
  const at = state.name === 'submitted' ? (state.proposal?.at ?? 0) : 0;
  return right ? at : at + 1;
}

/** What may follow what, by the table of the domain; written down apart from the code. `*` is the same name again. */
const mayFollow: Record<SubmittedCase['status']['name'], SubmittedCase['status']['name'][]> = {
  submitted: ['inReview', 'needsInformation', 'approved', 'denied', 'closed', 'onHold'],
  inReview: ['needsInformation', 'approved', 'denied', 'closed', 'onHold'],
  needsInformation: ['inReview', 'closed', 'onHold'],
  guidance: ['inReview', 'closed', 'onHold'],
  approved: ['refunded', 'onHold'],
  onHold: ['submitted', 'inReview', 'needsInformation', 'approved', 'closed'],
  denied: ['inReview', 'onHold'],
  closed: ['inReview', 'onHold'],
  refunded: [],
};

interface Seen {
  author: Author;
  rank: AgentRole | undefined;
  event: CaseEvent;
  before: Case;
  after: SubmittedCase;
  now: number;
}

function play(
  first: ReturnType<typeof submission>,
  steps: Array<{ who: { author: Author; rank: AgentRole | undefined }; asked: Asked; waitMs: number }>,
): Seen[] {
  let state: Case = noCase;
  let now = 1_000;
  const seen: Seen[] = [];
  const run = ({ author, rank, command }: Step) => {
    const decision = decideCase(state, command, { id: 'x.1', author, rank, now });
    if ('refusal' in decision) return;
    for (const event of decision.events) {
      const by: Author = event.type === 'caseDenied' && author.role === 'customer' ? { role: 'policy' } : author;
      const after = evolveCase(state, { at: seen.length + 1, time: now, author: by, command: 'x.1', event });
      if (after.name === 'none') throw new Error('nothing came of an event');
      seen.push({ author: by, rank, event, before: state, after, now });
      state = after;
    }
  };
  run({ author: { role: 'customer', id: 'dv_mei' }, rank: undefined, command: first });
  for (const { who, asked: ask, waitMs } of steps) {
    now += waitMs;
    run({ ...who, command: ask({ now, state }) });
  }
  return seen;
}

const statusOf = (state: Case) => (state.name === 'none' ? undefined : state.status);

function check(seen: Seen[], needsTwo: boolean): void {
  let paid = '0';
  let byBank = '0';
  const deciders = new Set<string>();
  for (const { author, rank, event, before, after, now } of seen) {
    expect(v.safeParse(caseEventSchema, event).success).toBe(true);
    const was = statusOf(before);
    if (was && was.name !== after.status.name)
      expect(mayFollow[was.name], `${was.name} by ${event.type}`).toContain(after.status.name);
    if (was?.name === 'refunded') expect(after.status).toEqual(was);
    if (before.name === 'none') continue;
    const actor = author.role === 'agent' ? author.id : undefined;
    switch (event.type) {
      case 'caseApproved': {
        expect(actor).toBeDefined();
        const { proposal } = before;
        if (needsTwo && compareDecimal(event.amount, '100') >= 0) {
          expect(proposal?.what).toBe('approval');
          expect(proposal?.by.id).not.toBe(actor);
          expect(atLeast(rank!, 'senior')).toBe(true);
        }
        expect(compareDecimal(addDecimal(event.amount, before.paidByBank), aRequest.amount)).toBeLessThanOrEqual(0);
        expect(was?.name === 'submitted' || was?.name === 'inReview').toBe(true);
        if (was?.name === 'inReview' && was.why === 'appeal')
          for (const id of [actor!, proposal?.by.id]) expect(deciders.has(id ?? '')).toBe(false);
        deciders.add(actor!);
        if (proposal) deciders.add(proposal.by.id);
        break;
      }
      case 'caseDenied':
        if (was?.name === 'inReview' && was.why === 'appeal') {
          expect(deciders.has(actor!)).toBe(false);
          if (deciders.size > 0) expect(atLeast(rank!, 'senior')).toBe(true);
        }
        if (actor) deciders.add(actor);
        break;
      case 'payoutSent':
      case 'payoutRecorded': {
        if (was?.name !== 'approved') throw new Error(`${event.type} in ${was?.name}`);
        expect(author.role === 'agent' || author.role === 'payments').toBe(true);
        const leaves = was.payout.name !== 'sent';
        if (needsTwo && leaves && author.role === 'agent' && compareDecimal(was.amount, '100') >= 0) {
          expect(before.proposal?.what).toBe('payout');
          expect(before.proposal?.by.id).not.toBe(actor);
        }
        if (was.payout.name === 'pending' && was.payout.notBefore !== undefined)
          expect(now).toBeGreaterThanOrEqual(was.payout.notBefore);
        if (event.type === 'payoutRecorded') {
          paid = addDecimal(paid, event.amount ?? '0');
          expect(compareDecimal(paid, was.amount)).toBeLessThanOrEqual(0);
        }
        break;
      }
      case 'disputeClosed':
        if (event.outcome === 'paidBack') byBank = addDecimal(byBank, event.amount ?? '0');
        break;
      case 'caseAppealed':
        if (was?.name !== 'denied') throw new Error('an appeal of what was not denied');
        expect(now).toBeLessThanOrEqual(was.appealBy!);
        if (before.appeals > 0) expect(event.evidence?.length).toBeGreaterThan(0);
        break;
      case 'caseReopened':
        if (was?.name !== 'closed') throw new Error('what was open was opened');
        expect(now).toBeLessThanOrEqual(was.reopenBy);
        break;
      default:
    }
    // The money of one payment leaves once, whoever sends it.
    expect(after.paid).toBe(paid);
    // The clock never speaks of the past twice: what is due after it spoke lies ahead.
    if (author.role === 'relay') expect(caseDueAt(after) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(0);
  }
}

const seed = Number(process.env.SEED ?? 20261123);

test(`no road leads to what must not be (seed ${seed})`, () => {
  const first = fc.constantFrom(
    { assessment: anAssessment(), needsTwo: false },
    { assessment: aboveLimit, needsTwo: true },
    { assessment: { ...aboveLimit, verdict: 'unclear' as const }, needsTwo: true },
    { assessment: { ...aboveLimit, verdict: 'guidance' as const }, needsTwo: true },
    { assessment: anAssessment({ verdict: 'deny', codes: ['D01'] }), needsTwo: false },
  );
  const reached = new Set<string>();
  fc.assert(
    fc.property(first, fc.array(step, { minLength: 5, maxLength: 80 }), ({ assessment, needsTwo }, steps) => {
      const seen = play(submission(assessment, { answerBy: 50_000, firstAnswerBy: 20_000, appealBy: 90_000 }), steps);
      for (const { event, after } of seen) reached.add(event.type).add(after.status.name);
      check(seen, needsTwo);
    }),
    { seed, numRuns: 4_000, endOnFailure: true },
  );
  // Roads that nobody took prove nothing.
  for (const place of [
    ...Object.keys(mayFollow),
    'approvalProposed',
    'payoutProposed',
    'payoutRetried',
    'caseReopened',
    'disputeClosed',
    'caseNudged',
    'dateMissed',
    'caseExpired',
  ])
    expect(reached, place).toContain(place);
});

test(`the clock does everything that is due at once, and what is due next lies ahead (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), fc.nat(10 * span), (steps, later) => {
      const seen = play(submission(aboveLimit), steps);
      const { after, now } = seen.at(-1)!;
      const at = now + later;
      const command: CaseCommand = {
        type: 'clockReached',
        reopenBy: at + span,
        answerBy: at + span,
        arrivesBy: at + span,
      };
      const decision = decideCase(after, command, { id: 'x.2', author: { role: 'relay' }, now: at });
      const due = caseDueAt(after);
      if (due === undefined || due > at) {
        expect(decision).toEqual({ refusal: { code: 'notPossibleNow' } });
        return;
      }
      if ('refusal' in decision) throw new Error(decision.refusal.code);
      const told = decision.events.reduce<Case>(
        (state, event, n) =>
          evolveCase(state, { at: seen.length + 1 + n, time: at, author: { role: 'relay' }, command: 'x.2', event }),
        after,
      );
      expect(caseDueAt(told) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
    }),
    { seed, numRuns: 2_000, endOnFailure: true },
  );
});
