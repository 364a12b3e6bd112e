// Which agent may do what with a case.
// Owns the rule of the second person and of ranks. The relay's table has refused whoever is no agent of this site before.
import type { Stamp } from '../kit/recorded.ts';
import { type AgentRole, atLeast } from '../kit/roles.ts';
import type { CaseRefusal } from './commands.ts';
import type { SubmittedCase } from './state.ts';

/** Who confirms what another proposed, judges an appeal against a person's decision, or decides what was handed up. */
export const reviewerRank: AgentRole = 'senior';

export function hasRank({ rank = 'agent' }: Pick<Stamp, 'rank'>): boolean {
  return atLeast(rank, reviewerRank);
}

/** Whoever an agent says that he is, he is the id of his account. */
export function isProposer({ proposal }: SubmittedCase, agent: string): boolean {
  return proposal?.by.id === agent;
}

/** Why this agent may not decide the case as it stands; undefined if he may. */
export function whyNotJudge(
  state: SubmittedCase,
  agent: { id: string; rank?: AgentRole | undefined },
): CaseRefusal | undefined {
  const { status, deciders, raised } = state;
  if (status.name === 'onHold') return 'disputeOpen';
  if (status.name !== 'submitted' && status.name !== 'inReview') return 'notPossibleNow';
  const appealed = status.name === 'inReview' && status.why === 'appeal';
  if (appealed && deciders.includes(agent.id)) return 'needsAnotherPerson';
  const needsRank = raised?.why === 'agent' || (appealed && deciders.length > 0);
  return needsRank && !hasRank(agent) ? 'needsHigherRank' : undefined;
}
