// A case to try things on: who there is, and a bench that decides, folds and goes on.
// Owns nothing that runs outside tests.
import type { Author } from '../kit/author.ts';
import type { AgentRole } from '../kit/roles.ts';
import type { Assessment, RefundRequest } from '../refund/index.ts';
import type { CaseCommand, CaseDecision, SubmitCase } from './commands.ts';
import { decideCase } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import { type Case, noCase, type SubmittedCase } from './state.ts';

export const mei: Author = { role: 'customer', id: 'dv_mei' };
export const relay: Author = { role: 'relay' };
export const payments: Author = { role: 'payments' };

export const people = {
  kai: { author: { role: 'agent', id: 'ag_kai', name: 'Kai' }, rank: 'agent' },
  lin: { author: { role: 'agent', id: 'ag_lin', name: 'Lin' }, rank: 'senior' },
  tao: { author: { role: 'agent', id: 'ag_tao', name: 'Tao' }, rank: 'supervisor' },
  /** Kai again, under a name that is not his. */
  kaiAsLin: { author: { role: 'agent', id: 'ag_kai', name: 'Lin' }, rank: 'admin' },
} as const satisfies Record<string, { author: Author; rank: AgentRole }>;
export type Person = keyof typeof people;

export const aRequest: RefundRequest = {
  ...{ payment: 'card', reason: 'duplicate', amount: '128.40', currency: 'USD', paidAt: 0 },
  ...{ timeZone: 'Asia/Shanghai', note: '', prefilled: [], transactionId: 'pi_3Qx8aZ2k' },
};

export const anAssessment = (rest: Partial<Assessment> = {}): Assessment => ({
  ...{ verdict: 'eligible', complexity: 'simple', rules: [], codes: [], evidenceWanted: [], guidance: [] },
  ...{ policyVersion: '7', needsSecondPerson: false },
  ...rest,
});

/** Needs two from 100 on. */
export const aboveLimit = anAssessment({
  needsSecondPerson: true,
  rules: [{ rule: 'secondPerson', outcome: 'attention', facts: { from: '100', amount: '128.40', currency: 'USD' } }],
});

export const submission = (assessment = anAssessment(), rest: Partial<SubmitCase> = {}): SubmitCase => ({
  type: 'submitCase',
  customer: { id: 'dv_mei', kind: 'device' },
  ...{ conversation: 'harbor.cv.00.aaaaaaaa', locale: 'zh-CN', timeZone: 'Asia/Shanghai', request: aRequest },
  ...{ assessment, answerBy: 50_000, firstAnswerBy: 20_000, appealBy: 90_000, denialWords: '超过时限' },
  ...rest,
});

export interface Bench {
  readonly state: Case;
  readonly events: CaseEvent[];
  /** Milliseconds; set it to let time pass. */
  now: number;
  /** Decides, and folds what happened. */
  does(who: Person | Author, command: CaseCommand): CaseDecision;
  submitted(): SubmittedCase;
}

export function bench(assessment = anAssessment(), rest: Partial<SubmitCase> = {}): Bench {
  let state: Case = noCase;
  const events: CaseEvent[] = [];
  const it: Bench = {
    get state() {
      return state;
    },
    events,
    now: 1_000,
    does(who, command) {
      const { author, rank } = typeof who === 'string' ? people[who] : { author: who, rank: undefined };
      const decision = decideCase(state, command, { id: 'x.1', author, rank, now: it.now });
      if ('events' in decision) {
        for (const event of decision.events) {
          const by: Author = event.type === 'caseDenied' && author.role === 'customer' ? { role: 'policy' } : author;
          events.push(event);
          state = evolveCase(state, { at: events.length, time: it.now, author: by, command: 'x.1', event });
        }
      }
      return decision;
    },
    submitted() {
      if (state.name !== 'submitted') throw new Error('not submitted');
      return state;
    },
  };
  it.does(mei, submission(assessment, rest));
  return it;
}

export const said = (decision: CaseDecision) =>
  'events' in decision ? decision.events.map(({ type }) => type) : decision.refusal.code;

export const approve = (amount = '128.40'): CaseCommand => ({
  ...{ type: 'approveCase', amount, words: '同意', arrivesBy: 70_000 },
});
export const deny = (codes: ['D11'] | ['D08'] = ['D11']): CaseCommand => ({
  ...{ type: 'denyCase', codes, words: '材料不足', appealBy: 90_000, policyVersion: '7' },
});
export const ask: CaseCommand & { type: 'requestInformation' } = {
  type: 'requestInformation',
  words: '请补充',
  evidence: [],
  replyBy: 80_000,
};
export const provide: CaseCommand = { type: 'provideInformation', words: '在这里', answerBy: 60_000 };
export const appeal = (...texts: string[]): CaseCommand => ({
  ...{ type: 'appealCase', words: '请再看', answerBy: 60_000 },
  ...(texts.length > 0 && { evidence: texts.map((text) => ({ text })) }),
});
export const pay = (stage: 'sent' | 'done' = 'done', reference = 'ARN 7441'): CaseCommand => ({
  ...{ type: 'recordPayout', reference, stage },
});
export const report = (
  stage: 'sent' | 'done' | 'failed',
  amount = '128.40',
  reference = 'po_1',
): CaseCommand & { type: 'reportPayout' } => ({ type: 'reportPayout', stage, reference, amount, currency: 'USD' });
export const closeDispute = (outcome: 'paidBack' | 'notPaidBack', amount?: string): CaseCommand => ({
  ...{ type: 'closeDispute', outcome, amount, answerBy: 75_000, arrivesBy: 76_000 },
});
export const clock: CaseCommand & { type: 'clockReached' } = {
  type: 'clockReached',
  reopenBy: 900_000,
  answerBy: 200_000,
  arrivesBy: 210_000,
};
export const confirm = (of: Bench): CaseCommand => ({
  ...{ type: 'confirmProposal', proposal: of.submitted().proposal?.at ?? 0, arrivesBy: 70_000 },
});
export const decline = (of: Bench): CaseCommand => ({
  ...{ type: 'declineProposal', proposal: of.submitted().proposal?.at ?? 0, note: 'too much' },
});
