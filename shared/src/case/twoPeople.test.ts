import { describe, expect, test } from 'vitest';
import {
  aboveLimit,
  appeal,
  approve,
  ask,
  bench,
  closeDispute,
  confirm,
  decline,
  deny,
  mei,
  pay,
  people,
  said,
} from './cases.fixtures.ts';
import { decideCase } from './decide.ts';
import { mostAppeals } from './decideAgent.ts';

describe('above the limit', () => {
  test('one asks and another agrees, and only then the customer hears of it', () => {
    const it = bench(aboveLimit);
    expect(said(it.does('kai', approve()))).toEqual(['approvalProposed']);
    expect(it.submitted().status.name).toBe('submitted');
    expect(said(it.does('lin', confirm(it)))).toEqual(['caseApproved']);
    expect(it.submitted()).toMatchObject({
      status: { name: 'approved', amount: '128.40' },
      deciders: ['ag_kai', 'ag_lin'],
    });
    expect(it.submitted().proposal).toBeUndefined();
  });

  test('nobody agrees with himself, whatever he is called meanwhile and whatever his rank', () => {
    const it = bench(aboveLimit);
    it.does('kai', approve());
    expect(said(it.does('kai', confirm(it)))).toBe('needsAnotherPerson');
    expect(said(it.does('kaiAsLin', confirm(it)))).toBe('needsAnotherPerson');
    expect(it.submitted().status.name).toBe('submitted');
  });

  test('he who agrees answers for it: the rank of an agent does not do', () => {
    const it = bench(aboveLimit);
    it.does('lin', approve());
    expect(said(it.does('kai', confirm(it)))).toBe('needsHigherRank');
    expect(said(it.does('tao', confirm(it)))).toEqual(['caseApproved']);
  });

  test('nobody confirms what he has not seen', () => {
    const it = bench(aboveLimit);
    it.does('kai', approve('128.40'));
    const seen = confirm(it);
    it.does('kai', decline(it));
    it.does('kai', approve('120.00'));
    expect(said(it.does('lin', seen))).toBe('notPossibleNow');
    expect(said(it.does('lin', confirm(it)))).toEqual(['caseApproved']);
  });

  test('a proposal is declined by the other or taken back by himself, and falls with a question or a denial', () => {
    const it = bench(aboveLimit);
    it.does('lin', approve());
    expect(said(it.does('kai', decline(it)))).toBe('needsHigherRank');
    expect(said(it.does('lin', decline(it)))).toEqual(['proposalDeclined']);
    it.does('kai', approve());
    expect(said(it.does('tao', approve()))).toBe('notPossibleNow');
    it.does('tao', ask);
    expect(it.submitted().proposal).toBeUndefined();
    const other = bench(aboveLimit);
    other.does('kai', approve());
    other.does('tao', deny());
    expect(said(other.does('lin', confirm(other)))).toBe('notPossibleNow');
  });

  test('a part below the limit needs but one', () => {
    expect(said(bench(aboveLimit).does('kai', approve('99.99')))).toEqual(['caseApproved']);
    expect(said(bench(aboveLimit).does('kai', approve('100.00')))).toEqual(['approvalProposed']);
  });

  test('the payout by hand needs two as well', () => {
    const it = bench(aboveLimit);
    it.does('kai', approve());
    it.does('lin', confirm(it));
    expect(said(it.does('kai', pay()))).toEqual(['payoutProposed']);
    expect(said(it.does('kaiAsLin', confirm(it)))).toBe('needsAnotherPerson');
    expect(it.submitted().status.name).toBe('approved');
    expect(said(it.does('lin', confirm(it)))).toEqual(['payoutRecorded']);
    expect(it.submitted()).toMatchObject({ status: { name: 'refunded', reference: 'ARN 7441' }, paid: '128.4' });
  });
});

describe('an appeal', () => {
  test('goes each time to somebody who has not decided before', () => {
    const it = bench();
    it.does('kai', deny());
    it.does(mei, appeal());
    expect(said(it.does('kai', approve()))).toBe('needsAnotherPerson');
    expect(said(it.does('kaiAsLin', deny()))).toBe('needsAnotherPerson');
    it.does('lin', deny());
    expect(it.submitted().status).toMatchObject({ name: 'denied', final: true });
    it.does(mei, appeal('对账单第二页'));
    for (const who of ['kai', 'lin'] as const) expect(said(it.does(who, approve()))).toBe('needsAnotherPerson');
    expect(said(it.does('tao', approve()))).toEqual(['caseApproved']);
  });

  test('is first in his own words; later ones bring something new', () => {
    const it = bench();
    it.does('kai', deny());
    expect(said(it.does(mei, appeal()))).toEqual(['caseAppealed']);
    it.does('lin', deny());
    expect(said(it.does(mei, appeal()))).toBe('needsNewEvidence');
    expect(said(it.does(mei, appeal('银行对账单：两笔都已入账')))).toEqual(['caseAppealed']);
    it.does('tao', deny());
    expect(said(it.does(mei, appeal(' 银行对账单: 两笔都已 入账')))).toBe('needsNewEvidence');
    expect(said(it.does(mei, appeal('银行对账单：两笔都已入账', '客服邮件')))).toEqual(['caseAppealed']);
  });

  test('against the policy’s own denial goes to any agent, since nobody decided yet', () => {
    const it = bench({ ...aboveLimit, verdict: 'deny', codes: ['D01'], needsSecondPerson: false });
    expect(it.submitted()).toMatchObject({ status: { name: 'denied' }, deciders: [] });
    it.does(mei, appeal());
    expect(said(it.does('kai', approve()))).toEqual(['caseApproved']);
  });

  test('is possible five times; the answer to the fifth is the last', () => {
    const it = bench();
    const answer = (appeals: number) => {
      const decision = decideCase({ ...it.submitted(), appeals }, deny(), { id: 'x.1', ...people.lin, now: it.now });
      return 'events' in decision && decision.events[0]?.type === 'caseDenied' && decision.events[0].appealBy;
    };
    expect(answer(mostAppeals - 1)).toBe(90_000);
    expect(answer(mostAppeals)).toBeUndefined();
  });

  test('that another agent proposed is not confirmed by him who denied', () => {
    const it = bench(aboveLimit);
    it.does('lin', deny());
    it.does(mei, appeal());
    it.does('tao', approve());
    expect(said(it.does('lin', confirm(it)))).toBe('needsAnotherPerson');
  });
});

test('an appeal does not come back to whoever proposed what a bank dispute then undid', () => {
  const it = bench(aboveLimit);
  it.does('kai', approve());
  it.does('tao', confirm(it));
  it.does('kai', { type: 'openDispute' });
  it.does('tao', closeDispute('paidBack', '0.40'));
  expect(it.submitted().status).toMatchObject({ name: 'inReview', why: 'first' });
  it.does('lin', deny());
  it.does(mei, appeal());
  expect(it.submitted().deciders).toEqual(['ag_kai', 'ag_tao', 'ag_lin']);
  for (const who of ['kai', 'tao', 'lin'] as const)
    expect(said(it.does(who, approve('128')))).toBe('needsAnotherPerson');
});

test('what was handed up stays so, though the customer withdraws and opens it again', () => {
  const it = bench();
  it.does('kai', { type: 'raiseCase', note: 'two accounts, one card' });
  it.does(mei, { type: 'withdrawCase', reopenBy: 90_000 });
  it.does(mei, { type: 'reopenCase', answerBy: 60_000 });
  expect(said(it.does('kai', approve()))).toBe('needsHigherRank');
  expect(said(it.does('lin', approve()))).toEqual(['caseApproved']);
});

test('what an agent hands up is for a senior to decide', () => {
  const it = bench();
  expect(said(it.does('kai', { type: 'raiseCase', note: 'two accounts, one card' }))).toEqual(['caseRaised']);
  expect(said(it.does('kai', approve()))).toBe('needsHigherRank');
  expect(said(it.does('kai', ask))).toEqual(['informationRequested']);
  it.does(mei, { type: 'provideInformation', words: '好', answerBy: 60_000 });
  expect(said(it.does('kai', deny()))).toBe('needsHigherRank');
  expect(said(it.does('lin', approve()))).toEqual(['caseApproved']);
  expect(it.submitted().raised).toBeUndefined();
  expect(people.kai.author.id).toBe(people.kaiAsLin.author.id);
});
