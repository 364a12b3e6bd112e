// When a case may be forgotten, by a term and by request, and what it is afterwards.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anAssessment,
  appeal,
  approve,
  ask,
  type Bench,
  bench,
  closeDispute,
  deny,
  mei,
  pay,
  people,
  relay,
  said,
  submission,
} from './cases.fixtures.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import { play, road, span } from './testing/roads.ts';

const byTerm = (quietSince: number): CaseCommand => ({ type: 'eraseCase', why: 'term', quietSince });
const byRequest: CaseCommand = { type: 'eraseCase', why: 'request' };
const evenOpen: CaseCommand = { type: 'eraseCase', why: 'request', evenOpen: true };

/** Every place that a case can stand in, and what each kind of erasing is answered there at 100 000. */
const places: Record<string, { to: (of: Bench) => void; term: boolean; request: boolean; evenOpen: boolean }> = {
  'waits for an answer': { to: () => undefined, term: false, request: false, evenOpen: true },
  'waits for him': { to: (of) => of.does('kai', ask), term: false, request: false, evenOpen: true },
  'money is on its way': { to: (of) => of.does('kai', approve()), term: false, request: false, evenOpen: false },
  'a dispute is open': {
    to: (of) => of.does('kai', { type: 'openDispute' }),
    ...{ term: false, request: false, evenOpen: false },
  },
  'a dispute about what was refunded is open': {
    to(of) {
      for (const command of [approve(), pay(), { type: 'openDispute' } as const]) of.does('kai', command);
    },
    ...{ term: false, request: false, evenOpen: false },
  },
  'may be appealed': {
    to(of) {
      of.does('kai', { ...deny(), appealBy: 200_000 } as CaseCommand);
    },
    ...{ term: false, request: true, evenOpen: true },
  },
  'may be opened again': {
    to: (of) => of.does(mei, { type: 'withdrawCase', reopenBy: 200_000 }),
    ...{ term: false, request: true, evenOpen: true },
  },
  refunded: {
    to(of) {
      for (const command of [approve(), pay()]) of.does('kai', command);
    },
    ...{ term: true, request: true, evenOpen: true },
  },
  'denied for good': { to: (of) => of.does('kai', deny()), term: true, request: true, evenOpen: true },
  'withdrawn for good': {
    to: (of) => of.does(mei, { type: 'withdrawCase', reopenBy: 90_000 }),
    ...{ term: true, request: true, evenOpen: true },
  },
};

describe.each(Object.entries(places))('a case that %s', (_, { to, ...allowed }) => {
  test.each([
    ['term', byTerm(50_000)],
    ['request', byRequest],
    ['evenOpen', evenOpen],
  ] as const)('by %s', (kind, command) => {
    const it = bench();
    to(it);
    it.now = 100_000;
    expect(said(it.does(relay, command))).toEqual(allowed[kind] ? ['caseErased'] : 'notPossibleNow');
  });
});

test('a reminder that he was promised comes first', () => {
  const guided = bench(
    anAssessment({
      verdict: 'guidance',
      guidance: [{ kind: 'waitForPending', facts: { lookAgainOn: '2026-11-25' } }] as never,
    }),
    { answerBy: undefined as never },
  );
  expect(guided.submitted().status).toMatchObject({ name: 'guidance', lookAgainAt: expect.any(Number) });
  guided.now = 1e13;
  expect(said(guided.does(relay, byTerm(1e13)))).toBe('notPossibleNow');
});

test('a term counts from the last thing that happened, to the millisecond', () => {
  const it = bench();
  it.does('kai', deny());
  it.now = 90_001;
  it.does(mei, { type: 'noteOutside', route: 'bank' });
  it.now = 500_000;
  expect(said(it.does(relay, byTerm(90_000)))).toBe('notPossibleNow');
  expect(said(it.does(relay, byTerm(90_001)))).toEqual(['caseErased']);
});

test('nobody but the relay erases, whatever his rank', () => {
  const it = bench();
  it.does(mei, { type: 'withdrawCase', reopenBy: 2_000 });
  it.now = 100_000;
  for (const who of [mei, { role: 'payments' } as const, people.tao.author])
    expect(said(it.does(who, evenOpen))).toBe('forbidden');
});

test('afterwards it is whose it was and nothing else; the same payment can be submitted anew', () => {
  const it = bench();
  it.does(mei, { type: 'withdrawCase', reopenBy: 2_000 });
  it.now = 100_000;
  it.does(relay, byRequest);
  expect(it.state).toEqual({ name: 'erased', why: 'request', customer: { id: 'dv_mei', kind: 'device' }, at: 100_000 });
  for (const command of [approve(), appeal(), byRequest, byTerm(1e12), { type: 'reopenCase', answerBy: 1 } as const])
    expect(said(it.does('tao', command))).toBe('notFound');
  expect(said(it.does(mei, submission()))).toContain('caseSubmitted');
  expect(it.submitted().lastAt).toBe(100_000);
});

describe('files', () => {
  const file = { id: 'f'.repeat(22), format: 'png' as const, bytes: 10, sha256: '0'.repeat(64), name: 'a.png' };
  const purge = (quietSince: number): CaseCommand => ({
    type: 'purgeEvidence',
    file: file.id,
    reason: 'term',
    quietSince,
  });

  test('go by a term of their own, by the relay alone, and only from an ended case', () => {
    const it = bench();
    it.does(mei, { type: 'addEvidence', evidence: file });
    expect(said(it.does(relay, purge(1e12)))).toBe('notPossibleNow');
    it.does('kai', deny());
    it.now = 90_001;
    expect(said(it.does('tao', purge(1e12)))).toBe('forbidden');
    expect(said(it.does(relay, purge(999)))).toBe('notPossibleNow');
    expect(said(it.does(relay, purge(1_000)))).toEqual(['evidencePurged']);
    expect(it.submitted().evidence).toMatchObject([{ purged: { reason: 'term', by: 'relay', at: 90_001 } }]);
    // The term of the case itself counts on.
    expect(it.submitted().lastAt).toBe(1_000);
    expect(said(it.does(relay, { ...purge(1e12), reason: 'secret' } as CaseCommand))).toBe('forbidden');
  });
});

test('on no road is anything erased by a term that money, a dispute, an answer or another step still hangs on', () => {
  fc.assert(
    fc.property(road(20), fc.nat(6 * span), (steps, later) => {
      const { after, now } = play(submission(), steps).at(-1)!;
      const at = now + later;
      const decision = decideCase(after, byTerm(at), { id: 'x.9', author: relay, now: at });
      if (!('events' in decision)) return;
      // What anybody could still make of the case, none of it is possible any more.
      const still: CaseCommand[] = [
        { type: 'approveCase', amount: '1', words: 'x', arrivesBy: at },
        { type: 'recordPayout', reference: 'r', stage: 'done' },
        { type: 'reopenCase', answerBy: at },
        { type: 'appealCase', words: 'x', evidence: [{ text: 'never given' }], answerBy: at },
        { type: 'provideInformation', words: 'x', answerBy: at },
        closeDispute('notPaidBack'),
      ];
      for (const command of still)
        for (const { author, rank } of [people.lin, { author: mei, rank: undefined }])
          expect(decideCase(after, command, { id: 'x.9', author, rank, now: at }), command.type).toHaveProperty(
            'refusal',
          );
    }),
    { seed: 20261123, numRuns: 400, endOnFailure: true },
  );
});
