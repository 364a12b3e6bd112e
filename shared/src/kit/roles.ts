// What an agent may do, as one word: his rank.
// Owns the order of the ranks. What each may do stands in the relay's authorisation table.

/** From the least to the most. Whoever has one may do everything that those before it may. */
export const agentRoles = ['agent', 'senior', 'supervisor', 'admin'] as const;
export type AgentRole = (typeof agentRoles)[number];

export function atLeast(role: AgentRole, least: AgentRole): boolean {
  return agentRoles.indexOf(role) >= agentRoles.indexOf(least);
}
