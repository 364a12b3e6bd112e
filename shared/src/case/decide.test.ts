import { describe, expect, test } from 'vitest';
import type { Author } from '../kit/author.ts';
import type { AgentRole } from '../kit/roles.ts';
import type { Assessment, RefundRequest } from '../refund/index.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import { caseDueAt } from './due.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import { type Case, noCase } from './state.ts';

const mei: Author = { role: 'customer', id: 'dv_mei' };
const kai: Author = { role: 'agent', id: 'ag_kai', name: 'Kai' };
const lin: Author = { role: 'agent', id: 'ag_lin', name: 'Lin' };
const relay: Author = { role: 'relay' };
const policy: Author = { role: 'policy' };

const request: RefundRequest = {
  payment: 'card',
  reason: 'duplicate',
  amount: '128.40',
  currency: 'USD',
  paidAt: 0,
  timeZone: 'Asia/Shanghai',
  note: '',
  prefilled: [],
  transactionId: 'pi_3Qx8aZ2k',
};

const assessment = (rest: Partial<Assessment> = {}): Assessment => ({
  verdict: 'eligible',
  complexity: 'simple',
  rules: [
    { rule: 'window', outcome: 'pass', facts: { day: 1 } },
    { rule: 'secondPerson', outcome: 'pass', facts: {} },
  ],
  codes: [],
  evidenceWanted: [],
  guidance: [],
  policyVersion: '7',
  needsSecondPerson: false,
  ...rest,
});

const submit = (found: Assessment): CaseCommand & { type: 'submitCase' } => ({
  type: 'submitCase',
  customer: { id: 'dv_mei', kind: 'device' },
  conversation: 'harbor.cv.00.aaaaaaaa',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  request,
  assessment: found,
  answerBy: 5000,
  appealBy: 9000,
  denialWords: '超过时限',
});

type Happened = [Author, CaseEvent];

function eventsOf(found: Assessment): Happened[] {
  const decision = decideCase(noCase, submit(found), { id: 'x.1', author: mei, now: 0 });
  if ('refusal' in decision) throw new Error('submission refused');
  return decision.events.map((event) => [event.type === 'caseDenied' ? policy : mei, event]);
}

const submitted = eventsOf(assessment());
const guided = eventsOf(assessment({ verdict: 'guidance' }));
const deniedAtOnce = eventsOf(assessment({ verdict: 'deny', codes: ['D01'] }));
const review: Happened = [kai, { type: 'reviewStarted', agent: { id: 'ag_kai', name: 'Kai' } }];
const asked: Happened = [
  kai,
  { type: 'informationRequested', words: '请补充账单', evidence: ['statementLines'], replyBy: 8000 },
];
const approved: Happened = [
  kai,
  { type: 'caseApproved', amount: '128.40', currency: 'USD', words: '同意', arrivesBy: 7000 },
];
const denied: Happened = [
  kai,
  { type: 'caseDenied', codes: ['D11'], words: '材料不足', appealBy: 9000, policyVersion: '7' },
];
const appealed: Happened = [mei, { type: 'caseAppealed', words: '还有账单', answerBy: 6000 }];
const withdrawn: Happened = [mei, { type: 'caseWithdrawn', reopenBy: 9000 }];

function stateAfter(events: Happened[]): Case {
  return events.reduce<Case>(
    (state, [author, event], index) => evolveCase(state, { at: index + 1, time: index, author, command: 'x.1', event }),
    noCase,
  );
}

function given(...events: Happened[]) {
  const state = stateAfter(events);
  return {
    when(author: Author, command: CaseCommand, now = 4000, rank: AgentRole = 'senior') {
      const decision = decideCase(state, command, { id: 'x.9', author, now, rank });
      return {
        decision,
        thenHappened: (...types: CaseEvent['type'][]) =>
          expect('events' in decision ? decision.events.map(({ type }) => type) : decision).toEqual(types),
        thenRefused: (code: string, field?: string) =>
          expect(decision).toEqual({ refusal: field === undefined ? { code } : { code, field } }),
      };
    },
  };
}

const approve = (amount = '128.40'): CaseCommand => ({ type: 'approveCase', amount, words: '同意', arrivesBy: 7000 });
const deny = (codes: Array<'D08' | 'D11'> = ['D11']): CaseCommand => ({
  ...{ type: 'denyCase', codes, words: '材料不足', appealBy: 9000, policyVersion: '7' },
});
const ask: CaseCommand = { type: 'requestInformation', words: '请补充', evidence: [], replyBy: 8000 };
const provide: CaseCommand = { type: 'provideInformation', words: '在这里', answerBy: 6000 };
const appeal: CaseCommand = { type: 'appealCase', words: '请再看', answerBy: 6000 };
const start: CaseCommand = { type: 'startReview' };

describe('submitting', () => {
  test('happens once for a transaction', () => {
    given().when(mei, submit(assessment())).thenHappened('caseSubmitted', 'caseFlagged');
    given(...submitted)
      .when(mei, submit(assessment()))
      .thenRefused('caseExists');
  });

  test('keeps from the customer how many people must agree', () => {
    const [, event] = submitted[0]!;
    expect(event.type === 'caseSubmitted' && event.verdict.rules.map(({ rule }) => rule)).toEqual(['window']);
  });

  test('dates our answer, but guidance is its own answer and has no date', () => {
    expect(submitted[0]![1]).toMatchObject({ answerBy: 5000 });
    expect(guided[0]![1]).not.toHaveProperty('answerBy');
    expect(stateAfter(guided)).toMatchObject({ status: { name: 'guidance' } });
  });

  test('against a hard rule is denied at once by the policy, with words and an appeal', () => {
    expect(stateAfter(deniedAtOnce)).toMatchObject({
      status: { name: 'denied', codes: ['D01'], words: '超过时限', appealBy: 9000, final: false },
      deciders: [],
    });
    given(...deniedAtOnce)
      .when(mei, appeal)
      .thenHappened('caseAppealed');
  });
});

describe('guidance', () => {
  test('can be looked at again by a person, and only then has a date', () => {
    given(...guided)
      .when(mei, { type: 'requestReview', answerBy: 6000 })
      .thenHappened('reviewRequested');
    const again: Happened = [mei, { type: 'reviewRequested', answerBy: 6000 }];
    expect(stateAfter([...guided, again])).toMatchObject({
      status: { name: 'inReview', why: 'afterGuidance', answerBy: 6000 },
    });
    given(...submitted)
      .when(mei, { type: 'requestReview', answerBy: 6000 })
      .thenRefused('notPossibleNow');
  });
});

describe('an agent', () => {
  test('takes a case into review, asks, approves or denies, while it is open', () => {
    given(...submitted)
      .when(kai, start)
      .thenHappened('reviewStarted');
    given(...submitted, review)
      .when(kai, ask)
      .thenHappened('informationRequested');
    given(...submitted, review)
      .when(kai, approve())
      .thenHappened('caseApproved');
    given(...submitted, review)
      .when(kai, deny())
      .thenHappened('caseDenied');
  });

  test('does nothing to what is decided or waits for the customer', () => {
    for (const command of [start, ask, approve(), deny()]) {
      given(...submitted, approved)
        .when(kai, command)
        .thenRefused('notPossibleNow');
      given(...submitted, denied)
        .when(kai, command)
        .thenRefused('notPossibleNow');
      given(...submitted, review, asked)
        .when(kai, command)
        .thenRefused('notPossibleNow');
    }
  });

  test('approves no more than was asked for, and not nothing', () => {
    given(...submitted, review)
      .when(kai, approve('128.41'))
      .thenRefused('amountTooHigh', 'amount');
    given(...submitted, review)
      .when(kai, approve('0.00'))
      .thenRefused('amountTooHigh', 'amount');
    given(...submitted, review)
      .when(kai, approve('0.01'))
      .thenHappened('caseApproved');
  });

  test('who denied does not judge the appeal; a senior colleague does', () => {
    for (const command of [start, approve(), deny()]) {
      given(...submitted, denied, appealed)
        .when(kai, command)
        .thenRefused('needsAnotherPerson');
    }
    given(...submitted, denied, appealed)
      .when(lin, approve())
      .thenHappened('caseApproved');
    given(...submitted, denied, appealed)
      .when(lin, approve(), 4000, 'agent')
      .thenRefused('needsHigherRank');
  });

  test('leaves no appeal where a code has none', () => {
    const decision = decideCase(stateAfter([...submitted, review]), deny(['D08']), { id: 'x.9', author: kai, now: 1 });
    expect('events' in decision && decision.events[0]).not.toHaveProperty('appealBy');
  });

  test('records the payout of what was approved, once', () => {
    const payout: CaseCommand = { type: 'recordPayout', reference: 'ARN 7441', stage: 'done' };
    given(...submitted, approved)
      .when(kai, payout)
      .thenHappened('payoutRecorded');
    given(...submitted)
      .when(kai, payout)
      .thenRefused('notPossibleNow');
    given(...submitted, approved, [kai, { type: 'payoutRecorded', reference: 'ARN 7441' }])
      .when(kai, payout)
      .thenRefused('notPossibleNow');
  });
});

describe('a customer', () => {
  test('answers when asked; the case then comes back to review', () => {
    given(...submitted, review, asked)
      .when(mei, provide)
      .thenHappened('informationProvided');
    given(...submitted)
      .when(mei, provide)
      .thenRefused('notPossibleNow');
  });

  test('appeals within the time, and once', () => {
    given(...submitted, denied)
      .when(mei, appeal, 9000)
      .thenHappened('caseAppealed');
    given(...submitted, denied)
      .when(mei, appeal, 9001)
      .thenRefused('tooLate');
    const last: Happened = [lin, { type: 'caseDenied', codes: ['D11'], words: '仍不足', policyVersion: '7' }];
    given(...submitted, denied, appealed, last)
      .when(mei, appeal)
      .thenRefused('notPossibleNow');
  });

  test('withdraws what is open and may open it again for a time', () => {
    const withdraw: CaseCommand = { type: 'withdrawCase', reopenBy: 9000 };
    const reopen: CaseCommand = { type: 'reopenCase', answerBy: 6000 };
    given(...submitted)
      .when(mei, withdraw)
      .thenHappened('caseWithdrawn');
    given(...submitted, approved)
      .when(mei, withdraw)
      .thenRefused('notPossibleNow');
    given(...submitted, withdrawn)
      .when(mei, reopen, 9000)
      .thenHappened('caseReopened');
    given(...submitted, withdrawn)
      .when(mei, reopen, 9001)
      .thenRefused('tooLate');
  });

  test('withdrawing an appeal and opening it again does not bring back the judge who denied', () => {
    const reopened: Happened = [mei, { type: 'caseReopened', answerBy: 6000 }];
    given(...submitted, denied, appealed, withdrawn, reopened)
      .when(kai, approve())
      .thenRefused('needsAnotherPerson');
  });
});

describe('the clock', () => {
  const reached: CaseCommand = { type: 'clockReached', reopenBy: 9000, answerBy: 9500, arrivesBy: 9600 };

  test('closes a case whose customer was asked and did not answer, not before its time', () => {
    expect(caseDueAt(stateAfter([...submitted, review, asked]))).toBe(8000);
    given(...submitted, review, asked)
      .when(relay, reached, 7999)
      .thenRefused('notPossibleNow');
    given(...submitted, review, asked)
      .when(relay, reached, 8000)
      .thenHappened('caseExpired');
  });

  test('is nobody else’s to turn', () => {
    given(...submitted, review, asked)
      .when(mei, reached, 8000)
      .thenRefused('forbidden');
    given(...submitted, review, asked)
      .when(kai, reached, 8000)
      .thenRefused('forbidden');
  });
});

test('each side keeps to its own commands', () => {
  for (const command of [start, ask, approve(), deny()])
    given(...submitted)
      .when(mei, command)
      .thenRefused('forbidden');
  for (const command of [provide, appeal])
    given(...submitted, review, asked)
      .when(kai, command)
      .thenRefused('forbidden');
});
