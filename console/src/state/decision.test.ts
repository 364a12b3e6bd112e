import { refundWords } from '@recourse/shared/words/all';
import { describe, expect, test } from 'vitest';
import { caseLog, submittedCase } from '../testing/samples.ts';
import { decisionCommand, newDecision, problemOf, withSuggestions } from './decision.ts';

const state = submittedCase();
const zh = refundWords('zh-CN');

describe('a denial', () => {
  test('begins with the codes of the rules that failed and words in the customer’s language', () => {
    const form = newDecision(state, 'deny', zh);
    expect(form.codes).toEqual(['D01']);
    expect(form.words.deny).toBe(zh.letter.deny(['D01']));
    expect(form.change).toBe(zh.denial.D01.change);
  });

  test('keeps the agent’s own words when codes change', () => {
    const own = {
      ...newDecision(state, 'deny', zh),
      words: { ask: '', approve: '', deny: '自己写的话', progress: '' },
      ownWords: { ask: false, approve: false, deny: true, progress: false },
    };
    expect(withSuggestions({ ...own, codes: ['D11'] }, state, zh).words.deny).toBe('自己写的话');
  });

  test('needs a code and words', () => {
    const form = newDecision(state, 'deny', zh);
    expect(problemOf({ ...form, codes: [] }, state)).toEqual({ field: 'codes', name: 'needsCode' });
    expect(problemOf({ ...form, words: { ...form.words, deny: ' ' } }, state)).toEqual({
      field: 'words',
      name: 'needsWords',
    });
    expect(problemOf(form, state)).toBeUndefined();
  });

  test('leaves out an empty change', () => {
    const form = { ...newDecision(state, 'deny', zh), change: ' ' };
    expect(decisionCommand(form, caseLog)).toEqual({
      type: 'denyCase',
      log: caseLog,
      codes: ['D01'],
      words: form.words.deny.trim(),
    });
  });
});

describe('an approval', () => {
  const withAmount = (amount: string) => problemOf({ ...newDecision(state, 'approve', zh), amount }, state);

  test('is of the amount that was asked for, unless the agent says less', () => {
    expect(newDecision(state, 'approve', zh).amount).toBe('1468.00');
    expect(withAmount('734.5')).toBeUndefined();
  });

  test.each([
    ['12,50', { field: 'amount', name: 'wrongAmount' }],
    ['0.00', { field: 'amount', name: 'zeroAmount' }],
    ['1468.01', { field: 'amount', name: 'highAmount' }],
    ['10.005', { field: 'amount', name: 'tooManyDigits', digits: 2 }],
  ])('of %s is stopped in the dialog', (amount, problem) => {
    expect(withAmount(amount)).toEqual(problem);
  });
});

test('asking for more begins with what the policy still wants', () => {
  const form = newDecision(state, 'ask', zh);
  expect(decisionCommand(form, caseLog)).toEqual({
    type: 'requestInformation',
    log: caseLog,
    words: zh.letter.ask(['statementLines']),
    evidence: ['statementLines'],
  });
});
