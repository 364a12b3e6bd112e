// The matcher: who gets which waiting conversation, and who must give his back.
// Owns the choice. Never assigns by itself: the relay turns what it answers into commands.
import type { LogId } from '../kit/ids.ts';

export interface WaitingConversation {
  log: LogId;
  /** Place in the line, milliseconds since 1970. */
  since: number;
  /** Before all others. */
  urgent?: boolean;
  /** Who had it last. */
  lastAgent?: string;
}

export interface AgentOnDuty {
  id: string;
  status: 'available' | 'away' | 'gone';
  /** When he was last heard of, milliseconds since 1970. */
  lastBeatAt: number;
  /** Conversations that he has now. */
  load: number;
  capacity: number;
}

export interface Assignment {
  log: LogId;
  agent: string;
}

/** Who is urgent first, then the longest wait; to the one who had it last if he is free, else to the least busy, in proportion to what he can take. */
export function match(waiting: WaitingConversation[], agents: AgentOnDuty[]): Assignment[] {
  const free = agents.filter((agent) => agent.status === 'available').map((agent) => ({ ...agent }));
  const assignments: Assignment[] = [];
  for (const { log, lastAgent } of inLine(waiting)) {
    const open = free.filter((agent) => agent.load < agent.capacity);
    const chosen = open.find((agent) => agent.id === lastAgent) ?? open.sort(lessBusy)[0];
    if (!chosen) break;
    chosen.load++;
    assignments.push({ log, agent: chosen.id });
  }
  return assignments;
}

export function inLine<Waiting extends { since: number; log: LogId; urgent?: boolean }>(waiting: Waiting[]): Waiting[] {
  return [...waiting].sort(
    (a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false) || a.since - b.since || (a.log < b.log ? -1 : 1),
  );
}

function lessBusy(a: AgentOnDuty, b: AgentOnDuty): number {
  return a.load / a.capacity - b.load / b.capacity || a.load - b.load || (a.id < b.id ? -1 : 1);
}

/** Agents who have been gone for longer than the grace: their conversations go back to the line. */
export function vanished(agents: AgentOnDuty[], now: number, graceMs: number): string[] {
  return agents.filter((agent) => agent.status === 'gone' && now - agent.lastBeatAt > graceMs).map((agent) => agent.id);
}
