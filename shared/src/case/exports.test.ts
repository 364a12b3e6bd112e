// The record of a case leaves by two people's doing: who may ask, agree and take, until when, and what stands of it.
import { expect, test } from 'vitest';
import { approve, type Bench, bench, clock, mei, type Person, pay, relay, said } from './cases.fixtures.ts';
import type { CaseCommand } from './commands.ts';
import { caseDueAt } from './due.ts';
import { exportAgainMs, exportOf, exportsToConfirm, exportTakenWithinMs, exportWaitsMs } from './exports.ts';

const asks = (it: Bench, rest: { alone?: boolean; others?: boolean } = {}): CaseCommand => ({
  ...{ type: 'askExport', reason: 'bankDispute', alone: false, others: true },
  ...{ until: it.now + exportWaitsMs, ...rest },
});
const requestOf = (it: Bench, who = 'ag_kai') => exportOf(it.submitted(), who)?.at ?? 0;
const agrees = (it: Bench): CaseCommand => ({
  ...{ type: 'confirmExport', asked: requestOf(it), until: it.now + exportTakenWithinMs },
});
const refuses = (it: Bench): CaseCommand => ({ type: 'refuseExport', asked: requestOf(it) });
const take: CaseCommand = { type: 'takeExport' };

test('is asked for with a reason, agreed to by a senior, and taken once', () => {
  const it = bench();
  expect(said(it.does('kai', take))).toBe('notPossibleNow');
  expect(said(it.does('kai', asks(it)))).toEqual(['exportAsked']);
  expect(said(it.does('kai', take))).toBe('notPossibleNow');
  expect(exportsToConfirm(it.submitted())).toMatchObject([
    { by: { id: 'ag_kai', name: 'Kai' }, reason: 'bankDispute' },
  ]);
  expect(said(it.does('lin', agrees(it)))).toEqual(['exportConfirmed']);
  expect(exportsToConfirm(it.submitted())).toEqual([]);
  expect(said(it.does('kai', take))).toEqual(['exportTaken']);
  expect(exportOf(it.submitted(), 'ag_kai')?.stage).toEqual({
    ...{ name: 'taken', time: it.now, by: { id: 'ag_lin', name: 'Lin' } },
  });
  // The answer was lost: the same once more, for two minutes, and nothing further is written.
  it.now += exportAgainMs;
  expect(said(it.does('kai', take))).toEqual([]);
  it.now += 1;
  expect(said(it.does('kai', take))).toBe('notPossibleNow');
});

test('is agreed to by nobody for himself, whatever his rank and name', () => {
  const it = bench();
  it.does('kai', asks(it));
  expect(said(it.does('kaiAsLin', agrees(it)))).toBe('needsAnotherPerson');
  expect(said(it.does('kaiAsLin', refuses(it)))).toBe('needsAnotherPerson');
  it.does('tao', asks(it));
  const taos = requestOf(it, 'ag_tao');
  expect(said(it.does('tao', { type: 'confirmExport', asked: taos, until: 9e9 }))).toBe('needsAnotherPerson');
  expect(said(it.does('kai', { type: 'confirmExport', asked: taos, until: 9e9 }))).toBe('needsHigherRank');
  expect(said(it.does('lin', { type: 'confirmExport', asked: taos, until: 9e9 }))).toEqual(['exportConfirmed']);
});

test('is taken by nobody but him who asked', () => {
  const it = bench();
  it.does('kai', asks(it));
  it.does('lin', agrees(it));
  for (const who of ['lin', 'tao'] as const) expect(said(it.does(who, take))).toBe('notPossibleNow');
  for (const who of [mei, relay]) expect(said(it.does(who, take))).toBe('forbidden');
  for (const who of [mei, relay]) expect(said(it.does(who, asks(it)))).toBe('forbidden');
});

test('waits a day for an answer and a quarter of an hour to be taken; then the clock says that it lapsed', () => {
  const it = bench();
  it.does('kai', asks(it));
  it.now += exportWaitsMs + 1;
  expect(said(it.does('lin', agrees(it)))).toBe('tooLate');
  expect(caseDueAt(it.submitted())).toBeLessThanOrEqual(it.now);
  expect(said(it.does(relay, clock))).toContain('exportLapsed');
  expect(exportOf(it.submitted(), 'ag_kai')?.stage.name).toBe('lapsed');
  expect(said(it.does('kai', asks(it)))).toEqual(['exportAsked']);
  it.does('lin', agrees(it));
  it.now += exportTakenWithinMs + 1;
  expect(said(it.does('kai', take))).toBe('tooLate');
  expect(said(it.does(relay, clock))).toContain('exportLapsed');
  expect(said(it.does('kai', take))).toBe('notPossibleNow');
});

test('is asked for once at a time; it can be taken back, and asked for anew once it was refused', () => {
  const it = bench();
  it.does('kai', asks(it));
  expect(said(it.does('kai', asks(it)))).toBe('notPossibleNow');
  expect(said(it.does('lin', { type: 'withdrawExport', asked: requestOf(it) }))).toBe('notPossibleNow');
  const before = agrees(it);
  expect(said(it.does('kai', { type: 'withdrawExport', asked: requestOf(it) }))).toEqual(['exportWithdrawn']);
  it.does('kai', asks(it));
  // What he has not seen he does not agree to.
  expect(said(it.does('lin', before))).toBe('notPossibleNow');
  expect(said(it.does('lin', refuses(it)))).toEqual(['exportRefused']);
  expect(said(it.does('lin', agrees(it)))).toBe('notPossibleNow');
  expect(said(it.does('kai', take))).toBe('notPossibleNow');
  expect(said(it.does('kai', asks(it)))).toEqual(['exportAsked']);
});

test('where nobody else could agree, that is said at once; where the site wants no second person, he may take it himself', () => {
  const it = bench();
  expect(said(it.does('tao', asks(it, { others: false })))).toBe('nobodyToConfirm');
  expect(said(it.does('tao', asks(it, { alone: true, others: false })))).toEqual(['exportAsked']);
  expect(exportsToConfirm(it.submitted())).toEqual([]);
  expect(said(it.does('tao', take))).toEqual(['exportTaken']);
  expect(exportOf(it.submitted(), 'ag_tao')?.stage).toEqual({ name: 'taken', time: it.now });
});

test('is possible wherever the case stands, and changes nothing about it', () => {
  const it = bench();
  it.does('kai', approve());
  it.does('kai', pay());
  const before = it.submitted();
  expect(before.status.name).toBe('refunded');
  it.now += 5_000;
  for (const [who, command] of [
    ['kai', asks],
    ['lin', agrees],
  ] as Array<[Person, (of: Bench) => CaseCommand]>)
    it.does(who, command(it));
  it.does('kai', take);
  const { exports, ...after } = it.submitted();
  expect(after).toEqual(before);
  expect(exports).toHaveLength(1);
});
