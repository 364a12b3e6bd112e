import { describe, expect, test } from 'vitest';
import { anAssessment, approve, ask, bench, clock, mei, provide, relay, said } from './cases.fixtures.ts';
import { caseDueAt } from './due.ts';

const day = 86_400_000;
const nudge = { type: 'nudgeCase', answerBy: 30_000, againAt: 10_000 } as const;

describe('our dates', () => {
  test('nobody has looked in time: it stands out; its date is near: it stands out; it passed: he is told', () => {
    const it = bench();
    expect(caseDueAt(it.state)).toBe(20_000);
    it.now = 20_000;
    expect(said(it.does(relay, clock))).toEqual(['caseRaised']);
    expect(it.submitted().raised).toMatchObject({ why: 'firstAnswer' });
    it.does('kai', { type: 'tellProgress', words: '还在核对' });
    expect(it.submitted().raised).toBeUndefined();
    it.now = caseDueAt(it.state)!;
    expect(said(it.does(relay, clock))).toEqual(['caseRaised']);
    expect(it.submitted().raised).toMatchObject({ why: 'near' });
    it.now = 50_000;
    expect(said(it.does(relay, clock))).toEqual(['dateMissed']);
    expect(it.submitted()).toMatchObject({ late: true, raised: { why: 'late' }, status: { answerBy: 200_000 } });
  });

  test('a missed date is told once, and again when the next one passes', () => {
    const it = bench();
    it.now = 50_000;
    it.does(relay, clock);
    expect(said(it.does(relay, clock))).toBe('notPossibleNow');
    it.now = 200_000;
    expect(said(it.does(relay, { ...clock, answerBy: 300_000 }))).toEqual(['dateMissed']);
  });

  test('rest while the customer is asked', () => {
    const it = bench();
    it.does('kai', ask);
    it.now = 60_000;
    expect(said(it.does(relay, clock))).toBe('notPossibleNow');
    it.does(mei, provide);
    expect(it.submitted().status).toMatchObject({ name: 'inReview', answerBy: 60_000 });
  });

  test('move by an agent’s word, which is told', () => {
    const it = bench();
    it.does('kai', { type: 'tellProgress', words: '还要三天', answerBy: 300_000 });
    expect(it.submitted().status).toMatchObject({ answerBy: 300_000 });
  });

  test('of the money is told as well when it passes', () => {
    const it = bench();
    it.does('kai', approve());
    expect(caseDueAt(it.state)).toBe(70_000);
    it.now = 70_000;
    expect(said(it.does(relay, clock))).toEqual(['dateMissed']);
    expect(it.submitted()).toMatchObject({ late: true, status: { arrivesBy: 210_000 } });
  });
});

describe('an asked customer', () => {
  test('is reminded after three and seven days, and the case closes after that', () => {
    const it = bench();
    it.does('kai', { ...ask, replyBy: 14 * day });
    it.now = 1_000 + 3 * day;
    expect(said(it.does(relay, clock))).toEqual(['informationReminded']);
    expect(said(it.does(relay, clock))).toBe('notPossibleNow');
    it.now = 1_000 + 7 * day;
    expect(said(it.does(relay, clock))).toEqual(['informationReminded']);
    it.now = 14 * day;
    expect(said(it.does(relay, clock))).toEqual(['caseExpired']);
  });

  test('hears of the end only, if nobody looked for all that time', () => {
    const it = bench();
    it.does('kai', { ...ask, replyBy: 14 * day });
    it.now = 20 * day;
    expect(said(it.does(relay, clock))).toEqual(['caseExpired']);
  });
});

describe('「催一下」', () => {
  test('raises the case, once a business day', () => {
    const it = bench();
    expect(said(it.does(mei, nudge))).toEqual(['caseNudged']);
    expect(it.submitted().raised).toMatchObject({ why: 'nudge' });
    expect(said(it.does(mei, nudge))).toBe('tooSoon');
    it.now = 10_000;
    expect(said(it.does(mei, { ...nudge, againAt: 20_000 }))).toEqual(['caseNudged']);
  });

  test('is answered by whatever he hears from a person; else the clock speaks', () => {
    const it = bench();
    it.does(mei, nudge);
    it.now = 30_000;
    expect(said(it.does(relay, clock))).toEqual(['dateMissed']);
    expect(it.events.at(-1)).toMatchObject({ what: 'nudge', by: 200_000 });
    it.does('kai', { type: 'tellProgress', words: '今天会有结果' });
    expect(it.submitted()).toMatchObject({ late: false, nudge: { open: false } });
  });

  test('is not for a case that waits for him, or is over', () => {
    const it = bench();
    it.does('kai', ask);
    expect(said(it.does(mei, nudge))).toBe('notPossibleNow');
    const closed = bench();
    closed.does(mei, { type: 'withdrawCase', reopenBy: 90_000 });
    expect(said(closed.does(mei, nudge))).toBe('notPossibleNow');
  });
});

test('where what he said contradicts itself, the policy asks at once, and only then', () => {
  const unclear = { verdict: 'unclear', complexity: 'simple', rules: [], codes: [], evidenceWanted: [] } as const;
  const assessment = {
    ...unclear,
    guidance: [],
    policyVersion: '7',
    needsSecondPerson: false,
    rules: [],
    codes: [],
    evidenceWanted: [],
  };
  const asks = { words: '请核对时间', replyBy: 80_000 };
  expect(bench(assessment, { asks }).submitted().status).toMatchObject({ name: 'needsInformation', replyBy: 80_000 });
  expect(bench(assessment).submitted().status.name).toBe('submitted');
});

describe('of a double payment of which one half is not booked', () => {
  const lookAgainOn = '2026-11-30';
  const waits = anAssessment({
    verdict: 'guidance',
    guidance: [{ kind: 'waitForPending', facts: { lookAgainOn, days: 7 } }],
  });
  const morning = Date.parse('2026-11-30T09:00:00+08:00');
  const reached = { type: 'clockReached', reopenBy: 0, answerBy: 0, arrivesBy: 0 } as const;

  test('the customer is reminded once, on the morning of the day that he was told', () => {
    const case_ = bench(waits);
    expect(caseDueAt(case_.state)).toBe(morning);
    case_.now = morning - 1;
    expect(case_.does(relay, reached)).toEqual({ refusal: { code: 'notPossibleNow' } });
    case_.now = morning;
    expect(case_.does(relay, reached)).toEqual({ events: [{ type: 'lookAgainReminded' }] });
    expect(caseDueAt(case_.state)).toBeUndefined();
  });

  test('and no longer once he has asked for a person', () => {
    const case_ = bench(waits);
    case_.does(mei, { type: 'requestReview', answerBy: morning + 1_000_000 });
    expect(case_.submitted().status.name).toBe('inReview');
    expect(caseDueAt(case_.state)).not.toBe(morning);
  });
});
