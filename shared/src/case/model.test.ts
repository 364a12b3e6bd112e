// No road leads to what must not be: random people of every rank ask for random things at random times, whatever the state.
// The clock and the payment system are among them; every follow-up that acts on a case is a command here as well.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Author } from '../kit/author.ts';
import { addDecimal, compareDecimal } from '../kit/money.ts';
import { atLeast } from '../kit/roles.ts';
import { aboveLimit, anAssessment, aRequest, submission } from './cases.fixtures.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import { caseDueAt } from './due.ts';
import { type CaseEvent, caseEventSchema } from './events.ts';
import { evolveCase } from './evolve.ts';
import type { Case, SubmittedCase } from './state.ts';
import { play, road, type Seen, span } from './testing/roads.ts';

/** What may follow what, by the table of the domain; written down apart from the code. `*` is the same name again. */
const mayFollow: Record<SubmittedCase['status']['name'], SubmittedCase['status']['name'][]> = {
  submitted: ['inReview', 'needsInformation', 'approved', 'denied', 'closed', 'onHold'],
  inReview: ['needsInformation', 'approved', 'denied', 'closed', 'onHold'],
  needsInformation: ['inReview', 'closed', 'onHold'],
  guidance: ['inReview', 'closed', 'onHold'],
  approved: ['refunded', 'inReview', 'onHold'],
  onHold: ['submitted', 'inReview', 'needsInformation', 'approved', 'closed'],
  denied: ['inReview', 'onHold'],
  closed: ['inReview', 'onHold'],
  refunded: [],
};

const statusOf = (state: Case) => (state.name === 'submitted' ? state.status : undefined);

/** Who alone can make this happen; what is not here, anybody may whom its own rule names. */
const onlyBy: Partial<Record<CaseEvent['type'], Author['role'][]>> = {
  ...{ informationProvided: ['customer'], reviewRequested: ['customer'], caseAppealed: ['customer'] },
  ...{ caseNudged: ['customer'], caseWithdrawn: ['customer'], caseReopened: ['customer'], evidenceAdded: ['customer'] },
  ...{ reviewStarted: ['agent'], progressTold: ['agent'], approvalProposed: ['agent'], payoutProposed: ['agent'] },
  ...{
    proposalDeclined: ['agent'],
    caseApproved: ['agent'],
    payoutRetried: ['agent'],
    informationRequested: ['agent'],
  },
  ...{ payoutSent: ['agent', 'payments'], payoutRecorded: ['agent', 'payments'], payoutFailed: ['agent', 'payments'] },
  ...{ disputeOpened: ['agent', 'payments'], disputeClosed: ['agent', 'payments'], caseExpired: ['relay'] },
  ...{ informationReminded: ['relay'], dateMissed: ['relay'], lookAgainReminded: ['relay'], caseDenied: ['agent'] },
  ...{ exportLapsed: ['relay'], exportTaken: ['agent'], exportConfirmed: ['agent'] },
  ...{ outsideNoted: ['customer', 'agent'], evidencePurged: ['customer', 'agent'] },
};

function check(seen: Seen[], needsTwo: boolean): void {
  let [paid, byBank, appeals, nudgeFrom, deniedAt] = ['0', '0', 0, 0, 0];
  let handedUp = false;
  const deciders = new Set<string>();
  const said = new Set<string>();
  const files = new Map<string, { at: number; round: number; purged: boolean }>();
  let round = 0;
  const agreed = new Map<number, string | undefined>();
  const handedOut = new Set<number>();
  for (const [place, { command, author, rank, event, before, after, now }] of seen.entries()) {
    expect(v.safeParse(caseEventSchema, event).success).toBe(true);
    const was = statusOf(before);
    if (was && was.name !== after.status.name)
      expect(mayFollow[was.name], `${was.name} by ${event.type}`).toContain(after.status.name);
    if (was?.name === 'refunded') expect(after.status).toEqual(was);
    if (event.type === 'caseDenied' || event.type === 'informationRequested') round++;
    if (event.type === 'caseDenied') deniedAt = place;
    if (before.name !== 'submitted' || command.type === 'submitCase') continue;
    const only = onlyBy[event.type];
    if (only) expect(only, event.type).toContain(author.role);
    const actor = author.role === 'agent' ? author.id : undefined;
    const isSenior = rank !== undefined && atLeast(rank, 'senior');
    const open = was?.name === 'submitted' || was?.name === 'inReview';
    const above = needsTwo && 'amount' in event && compareDecimal(event.amount ?? '0', '100') >= 0;
    switch (event.type) {
      case 'reviewStarted':
      case 'caseRaised':
      case 'informationRequested':
        expect(open).toBe(true);
        if (event.type === 'caseRaised') {
          expect(author.role).toBe(event.why === 'agent' ? 'agent' : 'relay');
          if (event.why === 'agent') handedUp = true;
        }
        break;
      case 'exportAsked':
      case 'exportConfirmed':
      case 'exportRefused':
      case 'exportWithdrawn':
      case 'exportTaken':
        // Nothing about the case itself is otherwise for it.
        expect({ ...after, exports: undefined }).toEqual({ ...before, exports: undefined });
        expect(author.role).toBe('agent');
        if (event.type === 'exportAsked') {
          if (event.alone) agreed.set(place + 1, undefined);
          break;
        }
        if (event.type === 'exportConfirmed' || event.type === 'exportRefused') {
          expect(isSenior).toBe(true);
          expect(before.exports?.find(({ at }) => at === event.asked)?.by.id).not.toBe(actor);
          if (event.type === 'exportConfirmed') agreed.set(event.asked, actor);
        }
        if (event.type === 'exportTaken') {
          // Once, by whoever asked, and never alone where the site wants two.
          expect(agreed.has(event.asked)).toBe(true);
          expect(handedOut.has(event.asked)).toBe(false);
          handedOut.add(event.asked);
          expect(before.exports?.find(({ at }) => at === event.asked)?.by.id).toBe(actor);
          expect(agreed.get(event.asked)).not.toBe(actor);
        }
        break;
      case 'approvalProposed':
      case 'caseApproved': {
        const { proposal } = before;
        expect(open).toBe(true);
        expect(before.dispute).toBeUndefined();
        // What has arrived before is part of it.
        expect(compareDecimal(event.amount, paid)).toBe(1);
        expect(compareDecimal(addDecimal(event.amount, byBank), aRequest.amount)).toBeLessThanOrEqual(0);
        if (handedUp) expect(isSenior).toBe(true);
        if (was?.name === 'inReview' && was.why === 'appeal') {
          for (const id of [actor!, event.type === 'caseApproved' ? proposal?.by.id : undefined])
            expect(deciders.has(id ?? '')).toBe(false);
          if (deciders.size > 0) expect(isSenior).toBe(true);
        }
        if (event.type === 'approvalProposed') {
          expect(proposal).toBeUndefined();
          break;
        }
        if (above) expect(proposal?.what).toBe('approval');
        if (proposal) {
          expect(command).toMatchObject({ type: 'confirmProposal', proposal: proposal.at });
          expect(proposal.by.id).not.toBe(actor);
          expect(isSenior).toBe(true);
          deciders.add(proposal.by.id);
        }
        deciders.add(actor!);
        handedUp = false;
        break;
      }
      case 'caseDenied': {
        expect(open).toBe(true);
        if (handedUp) expect(isSenior).toBe(true);
        if (was?.name === 'inReview' && was.why === 'appeal') {
          expect(deciders.has(actor!)).toBe(false);
          if (deciders.size > 0) expect(isSenior).toBe(true);
        }
        const final = appeals >= 5 || event.codes.every((code) => code === 'D08');
        expect(event.appealBy === undefined).toBe(final);
        if (actor) deciders.add(actor);
        handedUp = false;
        break;
      }
      case 'payoutProposed':
      case 'payoutSent':
      case 'payoutRecorded': {
        if (was?.name !== 'approved') throw new Error(`${event.type} in ${was?.name}`);
        const { payout } = was;
        const leaves = payout.name !== 'sent';
        if (event.type === 'payoutProposed' || (actor && leaves)) expect(payout.name).toBe('pending');
        if (payout.name === 'pending' && payout.notBefore !== undefined)
          expect(now).toBeGreaterThanOrEqual(payout.notBefore);
        if (event.type === 'payoutProposed') {
          expect(before.proposal).toBeUndefined();
          break;
        }
        if (leaves) expect(compareDecimal(addDecimal(was.amount, byBank), aRequest.amount)).toBeLessThanOrEqual(0);
        if (needsTwo && leaves && actor && compareDecimal(was.amount, '100') >= 0) {
          expect(before.proposal?.what).toBe('payout');
          expect(before.proposal?.by.id).not.toBe(actor);
          expect(isSenior).toBe(true);
        }
        if (command.type === 'reportPayout') expect(command.currency).toBe('USD');
        if (event.type !== 'payoutRecorded') break;
        if (author.role === 'payments') expect(compareDecimal(event.amount!, '0')).toBe(1);
        paid = addDecimal(paid, event.amount ?? '0');
        expect(compareDecimal(paid, was.amount)).toBeLessThanOrEqual(0);
        break;
      }
      case 'payoutRetried':
        expect(was).toMatchObject({ name: 'approved', payout: { name: 'failed' } });
        if (event.destination === 'new') {
          expect(isSenior).toBe(true);
          expect(event.notBefore).toBeGreaterThan(now);
        }
        break;
      case 'disputeOpened':
        expect(before.dispute).toBeUndefined();
        break;
      case 'disputeClosed':
        expect(before.dispute).toBeDefined();
        if (actor) expect(isSenior).toBe(true);
        byBank = addDecimal(byBank, event.amount ?? '0');
        expect(compareDecimal(byBank, aRequest.amount)).toBeLessThanOrEqual(0);
        break;
      case 'caseAppealed': {
        if (was?.name !== 'denied') throw new Error('an appeal of what was not denied');
        expect(now).toBeLessThanOrEqual(was.appealBy!);
        const fresh = [...files.values()].some((file) => file.at > deniedAt && !file.purged);
        const told = event.evidence?.some(({ text }) => !said.has(text));
        if (appeals > 0) expect(fresh || told).toBe(true);
        appeals++;
        for (const { text } of event.evidence ?? []) said.add(text);
        break;
      }
      case 'caseNudged':
        expect(now).toBeGreaterThanOrEqual(nudgeFrom);
        nudgeFrom = event.againAt;
        break;
      case 'caseExpired':
        if (was?.name !== 'needsInformation') throw new Error('expired while we had to answer');
        expect(now).toBeGreaterThanOrEqual(was.replyBy);
        break;
      case 'caseWithdrawn': {
        const held = was?.name === 'onHold' ? was.resume.name : was?.name;
        expect(['submitted', 'inReview', 'needsInformation', 'guidance']).toContain(held);
        break;
      }
      case 'caseReopened':
        if (was?.name !== 'closed') throw new Error('what was open was opened');
        expect(now).toBeLessThanOrEqual(was.reopenBy);
        break;
      case 'outsideNoted':
        expect(was?.name).toBe('denied');
        break;
      case 'evidenceAdded': {
        const { id } = event.evidence;
        expect(['approved', 'refunded', 'closed']).not.toContain(was?.name);
        if (was?.name === 'denied') expect(now).toBeLessThanOrEqual(was.appealBy!);
        expect(files.has(id)).toBe(false);
        files.set(id, { at: place, round, purged: false });
        expect([...files.values()].filter((file) => file.round === round && !file.purged).length).toBeLessThan(6);
        break;
      }
      case 'evidencePurged':
        expect(files.get(event.file)?.purged).toBe(false);
        files.get(event.file)!.purged = true;
        expect(event.reason).toBe(author.role === 'customer' ? 'takenBack' : 'secret');
        break;
      case 'customerIdentified':
        expect(before.customer.kind).toBe('device');
        break;
      default:
    }
    // Approved money is decided anew only where a bank paid back what had already left.
    const stands = after.status.name === 'onHold' ? after.status.resume : after.status;
    if (was?.name === 'approved' && stands.name === 'inReview')
      expect(compareDecimal(addDecimal(was.amount, byBank), aRequest.amount)).toBe(1);
    // Money that has not left rests while a bank may pay it back, and so do our dates.
    if (after.dispute) {
      const { status } = after;
      expect(['submitted', 'inReview', 'needsInformation']).not.toContain(status.name);
      if (status.name === 'approved') expect(status.payout.name).toBe('sent');
    }
    // The money of one payment leaves once, whoever sends it.
    expect(after.paid).toBe(paid);
    expect(after.appeals).toBe(appeals);
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
    fc.property(first, road(24), ({ assessment, needsTwo }, steps) => {
      const seen = play(submission(assessment, { answerBy: 50_000, firstAnswerBy: 20_000, appealBy: 90_000 }), steps);
      for (const { event, after } of seen) reached.add(event.type).add(after.status.name);
      check(seen, needsTwo);
    }),
    { seed, numRuns: 1_500, endOnFailure: true },
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
    'exportTaken',
    'exportRefused',
    'exportWithdrawn',
    'exportLapsed',
  ])
    expect(reached, place).toContain(place);
});

test(`the clock does everything that is due at once, and what is due next lies ahead (seed ${seed})`, () => {
  fc.assert(
    fc.property(road(16), fc.nat(10 * span), (steps, later) => {
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
    { seed, numRuns: 500, endOnFailure: true },
  );
});
