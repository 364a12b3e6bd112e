import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceLimits } from '../evidence/index.ts';
import type { Author } from '../kit/author.ts';
import type { CaseEvent } from './events.ts';
import { decideFile, evidenceRoom, filesAfter, roundAfter, takesEvidence } from './files.ts';
import type { SubmittedCase } from './state.ts';

const mei: Author = { role: 'customer', id: 'dv_mei' };
const kai: Author = { role: 'agent', id: 'ag_kai', name: 'Kai' };
const relay: Author = { role: 'relay' };

const file = (n: number): Evidence => ({
  id: String(n).padStart(22, 'x'),
  format: 'jpeg',
  bytes: 1000,
  sha256: 'a'.repeat(64),
  name: `账单 ${n}.jpg`,
});

/** The part of a case that its files depend on. */
const begun = {
  status: { name: 'submitted', answerBy: 9000 },
  evidence: [],
  evidenceRound: 0,
} as unknown as SubmittedCase;

function after(state: SubmittedCase, author: Author, event: CaseEvent): SubmittedCase {
  const evidence =
    event.type === 'evidenceAdded' || event.type === 'evidencePurged'
      ? filesAfter(state, { at: 1, time: 5, author, command: 'x.1', event })
      : state.evidence;
  return { ...state, evidence, evidenceRound: roundAfter(state.evidenceRound, event) };
}

const withFiles = (count: number, from = begun, first = 1): SubmittedCase =>
  Array.from({ length: count }, (_, n) => n + first).reduce(
    (state, n) => after(state, mei, { type: 'evidenceAdded', evidence: file(n) }),
    from,
  );
const asked: CaseEvent = { type: 'informationRequested', words: '请补充', evidence: [], replyBy: 9 };
const denied: CaseEvent = { type: 'caseDenied', codes: ['D11'], words: '不足', appealBy: 9, policyVersion: '1' };
const add = (state: SubmittedCase, author: Author = mei, n = 99, now = 5) =>
  decideFile(state, { type: 'addEvidence', evidence: file(n) }, { id: 'x.2', author, now });
const purge = (state: SubmittedCase, author: Author, n = 1) =>
  decideFile(state, { type: 'purgeEvidence', file: file(n).id, reason: 'secret' }, { id: 'x.3', author, now: 7 });

describe('adding', () => {
  test('is the customer’s, and tells what the file is', () => {
    expect(add(begun)).toEqual({ events: [{ type: 'evidenceAdded', evidence: file(99) }] });
    expect(add(begun, kai)).toEqual({ refusal: { code: 'forbidden' } });
    expect(add(begun, relay)).toEqual({ refusal: { code: 'forbidden' } });
  });

  test('ends at five files, until we ask again or deny', () => {
    const full = withFiles(5);
    expect(evidenceRoom(full)).toBe(0);
    expect(add(full)).toEqual({ refusal: { code: 'tooManyFiles' } });
    expect(evidenceRoom(after(full, kai, asked))).toBe(5);
    expect(evidenceRoom(after(full, kai, denied))).toBe(5);
    expect(evidenceRoom(after(full, kai, { type: 'reviewStarted', agent: { id: 'ag_kai', name: 'Kai' } }))).toBe(0);
  });

  test('ends for good at the limit of a case, purged files included', () => {
    let state = begun;
    for (let round = 0; round < 4; round++) state = after(withFiles(5, state, 1 + round * 5), kai, asked);
    expect(state.evidence).toHaveLength(evidenceLimits.filesACase);
    const [first] = state.evidence;
    state = after(state, kai, { type: 'evidencePurged', file: first!.id, reason: 'secret' });
    expect(add(state)).toEqual({ refusal: { code: 'tooManyFiles' } });
  });

  test('the same file twice is one', () => {
    expect(add(withFiles(1), mei, 1)).toEqual({ refusal: { code: 'notPossibleNow' } });
  });

  test('is possible while something may still be decided', () => {
    const possible = (status: object, now = 5) =>
      takesEvidence({ status } as unknown as Pick<SubmittedCase, 'status'>, now);
    for (const name of ['submitted', 'inReview', 'needsInformation', 'guidance', 'onHold'])
      expect(possible({ name }), name).toBe(true);
    for (const name of ['approved', 'refunded', 'closed']) expect(possible({ name }), name).toBe(false);
    expect(possible({ name: 'denied', appealBy: 9 }, 9)).toBe(true);
    expect(possible({ name: 'denied', appealBy: 9 }, 10)).toBe(false);
    expect(possible({ name: 'denied' })).toBe(false);
    expect(add({ ...begun, status: { name: 'refunded' } } as SubmittedCase)).toEqual({
      refusal: { code: 'notPossibleNow' },
    });
  });
});

describe('purging', () => {
  test('leaves a tombstone with what the file was, who took it away and why', () => {
    const decision = purge(withFiles(2), kai);
    expect(decision).toEqual({ events: [{ type: 'evidencePurged', file: file(1).id, reason: 'secret' }] });
    const state = after(withFiles(2), kai, { type: 'evidencePurged', file: file(1).id, reason: 'secret' });
    expect(state.evidence).toMatchObject([
      { ...file(1), purged: { reason: 'secret', by: 'agent', at: 5 } },
      { ...file(2) },
    ]);
    expect(state.evidence[1]).not.toHaveProperty('purged');
    expect(evidenceRoom(state)).toBe(4);
  });

  test('by the customer is taking back, whatever reason he gives', () => {
    expect(purge(withFiles(1), mei)).toEqual({
      events: [{ type: 'evidencePurged', file: file(1).id, reason: 'takenBack' }],
    });
  });

  test('is done once, and only to what is there', () => {
    expect(purge(begun, kai)).toEqual({ refusal: { code: 'notFound', field: 'file' } });
    const gone = after(withFiles(1), kai, { type: 'evidencePurged', file: file(1).id, reason: 'secret' });
    expect(purge(gone, kai)).toEqual({ refusal: { code: 'notPossibleNow' } });
    expect(purge(withFiles(1), relay)).toEqual({ refusal: { code: 'forbidden' } });
  });
});

test('whatever happens, there are never more than five live files a round, nor more than twenty in all', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const) }),
    fc.record({ do: fc.constant('purge' as const), n: fc.nat(40) }),
    fc.record({ do: fc.constant('ask' as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let state = begun;
      for (const [n, each] of steps.entries()) {
        const decision =
          each.do === 'add'
            ? add(state, mei, n)
            : each.do === 'purge'
              ? purge(state, mei, each.n)
              : { events: [asked] };
        if ('events' in decision) for (const event of decision.events) state = after(state, mei, event);
        for (let round = 0; round <= state.evidenceRound; round++)
          expect(state.evidence.filter((kept) => kept.round === round && !kept.purged).length).toBeLessThanOrEqual(5);
        expect(state.evidence.length).toBeLessThanOrEqual(20);
      }
    }),
  );
});
