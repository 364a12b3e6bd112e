// Random people of every rank who ask for random things at random times: what model.test.ts drives a case with.
// Owns the roads. What must never be on one, the test says.
import fc from 'fast-check';
import type { Evidence } from '../../evidence/index.ts';
import type { Author } from '../../kit/author.ts';
import { type AgentRole, agentRoles } from '../../kit/roles.ts';
import type { DenialCode } from '../../refund/index.ts';
import type { submission } from '../cases.fixtures.ts';
import type { CaseCommand } from '../commands.ts';
import { decideCase } from '../decide.ts';
import type { CaseEvent } from '../events.ts';
import { evolveCase } from '../evolve.ts';
import { type Case, noCase, type SubmittedCase } from '../state.ts';

interface Step {
  author: Author;
  rank: AgentRole | undefined;
  command: CaseCommand;
}

const names = ['Kai', 'Lin', 'Tao', 'Ann'];
/** Few people, so that the same ones meet again; names are drawn apart from ids, since a name proves nothing. */
const agent = fc.record({
  id: fc.constantFrom('ag_1', 'ag_2', 'ag_3', 'ag_4'),
  name: fc.constantFrom(...names),
  rank: fc.constantFrom(...agentRoles),
});
const anybody = fc.oneof(
  {
    weight: 6,
    arbitrary: agent.map(({ id, name, rank }) => ({ author: { role: 'agent', id, name } as Author, rank })),
  },
  { weight: 4, arbitrary: fc.constant({ author: { role: 'customer', id: 'dv_mei' } as Author, rank: undefined }) },
  { weight: 2, arbitrary: fc.constant({ author: { role: 'payments' } as Author, rank: undefined }) },
  { weight: 2, arbitrary: fc.constant({ author: { role: 'relay' } as Author, rank: undefined }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('guide', 'policy').map((role) => ({ author: { role } as Author, rank: undefined })),
  },
);
const amount = fc.constantFrom('0', '0.01', '28.40', '64.20', '99.99', '100', '128.40', '128.41', '1000');
const words = fc.constantFrom('一', '二', '三');
export const span = 100_000;
const fileIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((sign) => sign.repeat(22));
const aFile = (id: string): Evidence => ({ id, format: 'png', bytes: 10, sha256: '0'.repeat(64), name: 'a.png' });

/** Dates are relative: `decide` only compares them, and the edge counts them from now. */
export type Asked = (at: { now: number; state: Case }) => CaseCommand;
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant<Asked>(() => ({ type: 'startReview' })),
  words.map<Asked>((text) => ({ now }) => ({
    type: 'requestInformation',
    words: text,
    evidence: [],
    replyBy: now + 3 * span,
  })),
  words.map<Asked>((text) => ({ now }) => ({ type: 'provideInformation', words: text, answerBy: now + span })),
  words.map<Asked>((text) => ({ now }) => ({ type: 'tellProgress', words: text, answerBy: now + span })),
  fc.constant<Asked>(() => ({ type: 'raiseCase', note: 'look' })),
  fc.tuple(amount, words).map<Asked>(([sum, text]) => ({ now }) => ({
    type: 'approveCase',
    amount: sum,
    words: text,
    arrivesBy: now + span,
  })),
  fc.boolean().map<Asked>((right) => ({ now, state }) => ({
    type: 'confirmProposal',
    proposal: proposalOf(state, right),
    arrivesBy: now + span,
  })),
  fc.boolean().map<Asked>((right) => ({ state }) => ({
    type: 'declineProposal',
    proposal: proposalOf(state, right),
    note: 'no',
  })),
  fc.constantFrom<DenialCode>('D11', 'D08', 'D01').map<Asked>((code) => ({ now }) => ({
    type: 'denyCase',
    codes: [code],
    words: '不',
    appealBy: now + span,
    policyVersion: '7',
  })),
  fc.tuple(words, fc.option(words)).map<Asked>(([text, brings]) => ({ now }) => ({
    type: 'appealCase',
    words: text,
    ...(brings && { evidence: [{ text: brings }] }),
    answerBy: now + span,
  })),
  fc.constant<Asked>(({ now }) => ({ type: 'requestReview', answerBy: now + span })),
  fc.constant<Asked>(({ now }) => ({ type: 'nudgeCase', answerBy: now + span / 2, againAt: now + span / 2 })),
  fc
    .constantFrom<'sent' | 'done'>('sent', 'done')
    .map<Asked>((stage) => () => ({ type: 'recordPayout', reference: 'ARN 1', stage })),
  fc.constant<Asked>(() => ({ type: 'failPayout', why: 'rejected', words: '退回' })),
  fc.constantFrom<'same' | 'new'>('same', 'new').map<Asked>((destination) => ({ now }) => ({
    type: 'retryPayout',
    destination,
    notBefore: now + span,
    arrivesBy: now + span,
  })),
  fc
    .tuple(fc.constantFrom<'sent' | 'done' | 'failed'>('sent', 'done', 'failed'), amount, fc.constantFrom('USD', 'EUR'))
    .map<Asked>(([stage, sum, currency]) => () => ({
      type: 'reportPayout',
      stage,
      reference: 'po_1',
      amount: sum,
      currency,
    })),
  fc.constant<Asked>(() => ({ type: 'openDispute' })),
  fc
    .tuple(fc.constantFrom<'paidBack' | 'notPaidBack'>('paidBack', 'notPaidBack'), fc.option(amount))
    .map<Asked>(([outcome, sum]) => ({ now }) => ({
      type: 'closeDispute',
      outcome,
      amount: sum ?? undefined,
      answerBy: now + span,
      arrivesBy: now + span,
    })),
  fc.constant<Asked>(({ now }) => ({ type: 'withdrawCase', reopenBy: now + span })),
  fc.constant<Asked>(({ now }) => ({ type: 'reopenCase', answerBy: now + span })),
  fc.constant<Asked>(({ now }) => ({
    type: 'clockReached',
    reopenBy: now + span,
    answerBy: now + span,
    arrivesBy: now + span,
  })),
  fc.constant<Asked>(() => ({ type: 'noteOutside', route: 'bank' })),
  fc.constantFrom(...fileIds).map<Asked>((id) => () => ({ type: 'addEvidence', evidence: aFile(id) })),
  fc.constantFrom(...fileIds).map<Asked>((file) => () => ({ type: 'purgeEvidence', file, reason: 'secret' })),
  fc.boolean().map<Asked>((alone) => ({ now }) => ({
    ...{ type: 'askExport', reason: 'review', until: now + span, others: !alone },
    alone: alone && now % 2 === 0,
  })),
  fc
    .constantFrom<'confirmExport' | 'refuseExport' | 'withdrawExport'>(
      'confirmExport',
      'refuseExport',
      'withdrawExport',
    )
    .map<Asked>((type) => ({ now, state }) => ({
      ...{ type, asked: (state.name === 'submitted' && state.exports?.at(-1)?.at) || 1 },
      until: now + span,
    })),
  fc.constant<Asked>(() => ({ type: 'takeExport' })),
  fc.constant<Asked>(() => ({ type: 'identifyCustomer', customer: { id: 'kn_mei', kind: 'known', name: 'Mei' } })),
);
type Asking = CaseCommand['type'];
/** What often follows each other, so that roads lead far; by whom, is drawn for each step anew. */
const scenes: Asking[][] = [
  ['approveCase', 'confirmProposal', 'recordPayout', 'confirmProposal'],
  ['approveCase', 'confirmProposal', 'recordPayout', 'failPayout', 'retryPayout'],
  ['approveCase', 'confirmProposal', 'reportPayout', 'reportPayout'],
  ['denyCase', 'appealCase', 'denyCase', 'appealCase'],
  ['denyCase', 'appealCase', 'approveCase', 'confirmProposal'],
  ['denyCase', 'addEvidence', 'purgeEvidence', 'appealCase'],
  ['raiseCase', 'approveCase', 'confirmProposal'],
  ['requestInformation', 'addEvidence', 'addEvidence', 'provideInformation'],
  ['openDispute', 'closeDispute', 'openDispute', 'closeDispute'],
  ['retryPayout', 'recordPayout', 'confirmProposal'],
  ['failPayout', 'retryPayout', 'reportPayout'],
  ['openDispute', 'closeDispute', 'denyCase', 'appealCase', 'approveCase'],
  ['addEvidence', 'addEvidence', 'addEvidence', 'addEvidence', 'addEvidence', 'addEvidence'],
  ['raiseCase', 'withdrawCase', 'reopenCase', 'approveCase'],
  [
    'approveCase',
    'confirmProposal',
    'openDispute',
    'closeDispute',
    'denyCase',
    'appealCase',
    'approveCase',
    'confirmProposal',
  ],
  ['withdrawCase', 'reopenCase'],
  ['askExport', 'confirmExport', 'takeExport', 'takeExport'],
  ['askExport', 'askExport', 'confirmExport', 'confirmExport', 'takeExport'],
];
/** Mostly he who may, so that roads become long; else anybody, who must not. */
const natural: Partial<Record<CaseCommand['type'], 'customer' | 'payments' | 'relay'>> = {
  ...{ provideInformation: 'customer', appealCase: 'customer', requestReview: 'customer', nudgeCase: 'customer' },
  ...{ withdrawCase: 'customer', reopenCase: 'customer', addEvidence: 'customer', identifyCustomer: 'relay' },
  ...{ reportPayout: 'payments', clockReached: 'relay' },
};
interface RoadStep {
  who: { author: Author; rank: AgentRole | undefined };
  asked: Asked;
  waitMs: number;
}

const someone = fc.tuple(anybody, agent, fc.integer({ min: 0, max: 9 }));
const wait = fc.constantFrom(0, 0, 1, 1_000, span / 4, span, 4 * span);
const typeOf = (ask: Asked) => ask({ now: 0, state: noCase }).type;

const stepOf = (what: fc.Arbitrary<Asked>): fc.Arbitrary<RoadStep> =>
  fc.tuple(what, someone, wait).map(([ask, [stranger, { id, name, rank }, stray], waitMs]) => {
    const role = natural[typeOf(ask)];
    const fits: RoadStep['who'] =
      role === undefined
        ? { author: { role: 'agent', id, name }, rank }
        : { author: role === 'customer' ? { role, id: 'dv_mei' } : { role }, rank: undefined };
    return { who: stray < 2 ? stranger : fits, asked: ask, waitMs };
  });

const asking = new Map(scenes.flat().map((type) => [type, asked.filter((ask) => typeOf(ask) === type)]));
const scene = fc.oneof(...scenes.map((types) => fc.tuple(...types.map((type) => stepOf(asking.get(type)!)))));

/** Long ones too: those that are found short by themselves prove little. */
export const road = (most: number): fc.Arbitrary<RoadStep[]> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: stepOf(asked).map((step) => [step]) }, { weight: 2, arbitrary: scene }), {
      ...{ minLength: 3, maxLength: most, size: 'max' },
    })
    .map((parts) => parts.flat());

function proposalOf(state: Case, right: boolean): number {
  const at = state.name === 'submitted' ? (state.proposal?.at ?? 0) : 0;
  return right ? at : at + 1;
}

export interface Seen {
  command: CaseCommand;
  author: Author;
  rank: AgentRole | undefined;
  event: CaseEvent;
  before: Case;
  after: SubmittedCase;
  now: number;
}

export function play(first: ReturnType<typeof submission>, steps: readonly RoadStep[]): Seen[] {
  let state: Case = noCase;
  let now = 1_000;
  const seen: Seen[] = [];
  const run = ({ author, rank, command }: Step) => {
    const decision = decideCase(state, command, { id: 'x.1', author, rank, now });
    if ('refusal' in decision) return;
    for (const event of decision.events) {
      const by: Author = event.type === 'caseDenied' && author.role === 'customer' ? { role: 'policy' } : author;
      const after = evolveCase(state, { at: seen.length + 1, time: now, author: by, command: 'x.1', event });
      if (after.name !== 'submitted') throw new Error('nothing came of an event');
      seen.push({ command, author: by, rank, event, before: state, after, now });
      state = after;
    }
  };
  run({ author: { role: 'customer', id: 'dv_mei' }, rank: undefined, command: first });
  for (const { who, asked: ask, waitMs } of steps) {
    now += waitMs;
    run({ ...who, command: ask({ now, state }) });
  }
  return seen;
}
