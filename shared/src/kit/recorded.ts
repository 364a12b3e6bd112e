import type { Author } from './author.ts';
import type { CommandId } from './ids.ts';
import type { AgentRole } from './roles.ts';

/** An event with its place in a log, as `evolve` and every fold take it. */
export interface Recorded<Event> {
  /** `seq` on the relay and for agents, `pub` for customers. Gapless from 1 in either. */
  at: number;
  /** Milliseconds since 1970, by the relay's clock. */
  time: number;
  author: Author;
  command: CommandId;
  event: Event;
}

/** What the edge adds to a parsed command before it is decided. */
export interface Stamp {
  id: CommandId;
  author: Author;
  /** An agent's, as his account says; the least one where nobody said. */
  rank?: AgentRole | undefined;
  /** Milliseconds since 1970. */
  now: number;
}
