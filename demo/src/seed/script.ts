// What a seeded story is made of: who the customer is, and what he and the agents do, in order.
// Owns the vocabulary of the stories. Never plays one; play.ts does.
import type { DenialCode, EvidenceKind, RefundDraft } from '@recourse/shared/refund';

export type AgentLogin = 'kai' | 'lin';

export interface Story {
  /** Stable: the customer's identity derives from it, so that a story is told once. */
  key: string;
  /** Known to the wallet by this name; absent for somebody who did not sign in. */
  name?: string;
  locale: 'zh-CN' | 'en';
  timeZone: string;
  openedFrom?: string;
  acts: Act[];
}

export type Act = CustomerAct | AgentAct;

export type CustomerAct =
  | { customer: 'say'; text: string }
  | { customer: 'submit'; request: SeedRequest }
  | { customer: 'appeal'; words: string }
  | { customer: 'withdraw' }
  /** Has read everything so far. */
  | { customer: 'read' };

export type AgentAct =
  | { agent: AgentLogin; does: 'take' | 'review' | 'close' | 'read' }
  | { agent: AgentLogin; does: 'say' | 'note'; text: string }
  | { agent: AgentLogin; does: 'ask'; words: string; evidence: EvidenceKind[] }
  | { agent: AgentLogin; does: 'approve'; words: string }
  | { agent: AgentLogin; does: 'deny'; codes: DenialCode[]; words: string; change?: string }
  | { agent: AgentLogin; does: 'pay'; reference: string };

/** A finished intake, with the payment so many hours back. */
export interface SeedRequest extends Omit<RefundDraft, 'paidAt' | 'timeZone' | 'confirmedAt'> {
  hoursAgo: number;
}
