// Which acts and things together are forbidden to an agent, and what excuses them.
// Owns the table. Words stand in concepts.ts; how a row is matched, in frames.ts.
import type { AskRule } from '../rules.ts';
import type { Concept } from './concepts.ts';

export interface Frame {
  rule: AskRule;
  verdict: 'warn' | 'block';
  /** All of these; the first is the act that a "not" would deny. */
  all: readonly [Concept, ...Concept[]];
  /** How many characters may lie between the act and each other part. */
  within: number;
  /** Something honest in the same sentence. */
  unless?: readonly Concept[];
  /** Something honest right beside it. */
  unlessNear?: readonly Concept[];
  /** An act of ours or of somebody else excuses it. */
  notOurs?: boolean;
  evenNegated?: boolean;
  evenReported?: boolean;
  overSentences?: boolean;
  /** No comma lies between its parts. */
  unbroken?: boolean;
}

export const frames: readonly Frame[] = [
  // Pay first.
  { rule: 'asksForPayment', verdict: 'block', all: ['pay', 'advanceFee'], within: 30, notOurs: true },
  { rule: 'asksForPayment', verdict: 'block', all: ['collect', 'advanceFee'], within: 16 },
  { rule: 'asksForPayment', verdict: 'block', all: ['advanceFee', 'demanded', 'forRefund'], within: 40 },
  {
    ...{ rule: 'asksForPayment', verdict: 'block', all: ['pay', 'plainFee', 'forRefund'], within: 36 },
    ...{ unless: ['chainTalk', 'ownWallet'], notOurs: true },
  },
  { rule: 'asksForPayment', verdict: 'block', all: ['pay', 'testTransfer'], within: 20, notOurs: true },
  { rule: 'asksForPayment', verdict: 'block', all: ['testTransfer', 'forRefund'], within: 30 },

  { rule: 'asksForPayment', verdict: 'block', all: ['advanceFee', 'givenBack'], within: 16 },

  // A safe address.
  { rule: 'asksForTransfer', verdict: 'block', all: ['move', 'safePlace'], within: 30, unless: ['ownWallet'] },
  { rule: 'asksForTransfer', verdict: 'block', all: ['move', 'literalAddress', 'customerDoes'], within: 60 },

  // Approvals.
  {
    ...{ rule: 'asksForApproval', verdict: 'block', all: ['approve', 'approved', 'customerDoes'], within: 36 },
    ...{ unless: ['approvalTalk'], notOurs: true },
  },

  // Elsewhere.
  { rule: 'leadsElsewhere', verdict: 'block', all: ['channel', 'contact'], within: 24, unlessNear: ['paymentTalk'] },
  { rule: 'leadsElsewhere', verdict: 'block', all: ['askContact'], within: 0 },

  { rule: 'leadsElsewhere', verdict: 'block', all: ['channelAct'], within: 0, unlessNear: ['paymentTalk'] },

  // Quiet.
  { rule: 'asksForSilence', verdict: 'block', all: ['hushWhole'], within: 0, unless: ['ownSecret'] },
  {
    ...{ rule: 'asksForSilence', verdict: 'block', all: ['ignore', 'warningSign'], within: 20 },
    unless: ['harmlessIgnored'],
  },
  {
    ...{ rule: 'asksForSilence', verdict: 'block', all: ['hush', 'outsiders'], within: 20 },
    unless: ['ownSecret'],
  },
  { rule: 'asksForSilence', verdict: 'block', all: ['erase', 'traces'], within: 16, notOurs: true, unbroken: true },

  // Handing over.
  { rule: 'handsOverPhrase', verdict: 'block', all: ['adopt', 'givenWallet', 'handed'], within: 24 },

  { rule: 'handsOverPhrase', verdict: 'block', all: ['hereIs', 'givenWallet'], within: 12 },

  // Doubtful.
  { rule: 'asksForPapers', verdict: 'warn', all: ['give', 'papers'], within: 20, unless: ['lastDigits'] },
  { rule: 'asksForBankAccount', verdict: 'warn', all: ['give', 'bankAccount'], within: 16, unless: ['lastDigits'] },
  { rule: 'asksForAddress', verdict: 'warn', all: ['give', 'homeAddress'], within: 16 },
  {
    ...{ rule: 'hurries', verdict: 'warn', all: ['shortTime', 'threat'], within: 40 },
    ...{ unless: ['safetyAdvice'], evenNegated: true },
  },
  { rule: 'promises', verdict: 'warn', all: ['certain', 'moneyBack'], within: 24, unless: ['hedged'] },
  { rule: 'promises', verdict: 'warn', all: ['willReturn', 'soonDay'], within: 24, unless: ['hedged'] },
];
