// Conversations, cases and rows that tests of the screens start from.
import type { CaseEvent, SubmittedCase } from '@recourse/shared/case';
import { evolveCase, noCase } from '@recourse/shared/case';
import type { ConversationEvent, OpenConversation } from '@recourse/shared/conversation';
import { type Author, logId } from '@recourse/shared/kit';
import type { WireEvent } from '@recourse/shared/protocol';
import type { AgentCaseRow, AgentConversationRow } from '@recourse/shared/views';
import { testNow } from './scriptedRelay.ts';

export const kai: Author = { role: 'agent', id: 'ag_kai', name: 'Kai' };
export const customer: Author = { role: 'customer', id: 'kn_lin' };
export const conversationLog = logId({ site: 'berthwell', kind: 'cv', unique: 'AAAAAAAAAAAAAAAAAAAAAB-1' });
export const caseLog = logId({ site: 'berthwell', kind: 'rc', unique: '5TKD0F3W71PE9XQM' });

export function wire(events: readonly [Author, ConversationEvent | CaseEvent][]): WireEvent[] {
  return events.map(([author, event], place) => ({
    at: place + 1,
    id: String(place + 1).padStart(24, '0'),
    time: testNow - (events.length - place) * 30_000,
    author,
    command: `BBBBBBBBBBBBBBBBBBBBBB.${place + 1}`,
    event: { ...event, version: 1 },
  }));
}

export function conversationRow(change: Partial<AgentConversationRow> = {}): AgentConversationRow {
  return {
    kind: 'conversation',
    log: conversationLog,
    seq: 1,
    sort: testNow - 60_000,
    customer: { id: 'kn_lin', kind: 'known', name: '林晓' },
    place: { name: 'assigned', agent: { id: 'ag_kai', name: 'Kai' }, since: testNow - 90_000, at: 3 },
    locale: 'zh-CN',
    waitingSince: testNow - 60_000,
    lastAt: testNow - 60_000,
    customerMessages: [],
    cases: [],
    ...change,
  };
}

export function caseRow(change: Partial<AgentCaseRow> = {}): AgentCaseRow {
  return {
    kind: 'case',
    log: caseLog,
    seq: 1,
    sort: testNow,
    number: 'RC-5TKD-0F3W-71PE-9XQM',
    state: 'inReview',
    payment: 'card',
    reason: 'duplicate',
    amount: '1468.00',
    currency: 'CNY',
    submittedAt: testNow - 3_600_000,
    lastAt: testNow - 3_600_000,
    date: testNow + 3 * 86_400_000,
    customer: { id: 'kn_lin', kind: 'known', name: '林晓' },
    conversation: conversationLog,
    locale: 'zh-CN',
    verdict: 'deny',
    complexity: 'simple',
    ...change,
  };
}

export function openConversation(change: Partial<OpenConversation> = {}): OpenConversation {
  return {
    name: 'begun',
    customer: { id: 'kn_lin', kind: 'known', name: '林晓' },
    formerCustomers: [],
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    openedFrom: undefined,
    startedAt: testNow - 3_600_000,
    place: {
      name: 'assigned',
      agent: { id: 'ag_kai', name: 'Kai' },
      queuedSince: testNow - 90_000,
      since: testNow - 60_000,
      at: 3,
    },
    lastAgent: undefined,
    cases: [],
    waitingSince: undefined,
    lastMessage: undefined,
    lastAt: testNow,
    ...change,
  };
}

/** Submitted by a card holder, and denied by the window if the policy were asked. */
export function submittedCase(): SubmittedCase {
  const event: CaseEvent = {
    type: 'caseSubmitted',
    customer: { id: 'kn_lin', kind: 'known', name: '林晓' },
    conversation: conversationLog,
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    request: {
      payment: 'card',
      reason: 'duplicate',
      amount: '1468.00',
      currency: 'CNY',
      paidAt: testNow - 200 * 86_400_000,
      timeZone: 'Asia/Shanghai',
      note: '',
      prefilled: [],
      cardLast4: '4417',
    },
    verdict: {
      verdict: 'deny',
      complexity: 'simple',
      rules: [
        {
          rule: 'reasonCovered',
          outcome: 'pass',
          facts: { reason: 'duplicate', payment: 'card', coverage: 'covered' },
        },
        { rule: 'window', outcome: 'fail', code: 'D01', facts: { day: 200, windowDays: 120, lastDay: '2026-09-04' } },
      ],
      codes: ['D01'],
      evidenceWanted: ['statementLines'],
      guidance: [],
      policyVersion: '1',
    },
    answerBy: testNow + 3 * 86_400_000,
  };
  const state = evolveCase(noCase, {
    at: 1,
    time: testNow - 3_600_000,
    author: customer,
    command: 'BBBBBBBBBBBBBBBBBBBBBB.1',
    event,
  });
  if (state.name !== 'submitted') throw new Error('the sample did not fold');
  return state;
}
