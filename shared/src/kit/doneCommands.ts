// Which commands a log has already done, as far as a bounded fold can remember.
// Owns the memory. What it has forgotten, the log's own index still knows.
import { type CommandId, parseCommandId } from './ids.ts';

const remembered = 64;

export interface DoneCommand {
  id: CommandId;
  digest: string;
  seq: number;
  pub: number;
}

export interface DoneCommands {
  recent: DoneCommand[];
  /** Per outbox the highest `n` done, for the outboxes that wrote last. */
  highest: Array<{ outbox: string; n: number }>;
}

export const nothingDone: DoneCommands = { recent: [], highest: [] };

export function rememberDone(done: DoneCommands, command: DoneCommand): DoneCommands {
  const parsed = parseCommandId(command.id);
  const others = done.recent.filter((entry) => entry.id !== command.id);
  if (!parsed) return { ...done, recent: [...others, command].slice(-remembered) };
  const before = done.highest.find((entry) => entry.outbox === parsed.outbox)?.n ?? 0;
  const highest = [
    ...done.highest.filter((entry) => entry.outbox !== parsed.outbox),
    { outbox: parsed.outbox, n: Math.max(before, parsed.n) },
  ];
  return { recent: [...others, command].slice(-remembered), highest: highest.slice(-remembered) };
}

/** `unsure`: this fold has forgotten; ask the log. */
export function wasDone(done: DoneCommands, id: CommandId): DoneCommand | 'no' | 'unsure' {
  const recent = done.recent.find((entry) => entry.id === id);
  if (recent) return recent;
  const parsed = parseCommandId(id);
  const highest = done.highest.find((entry) => entry.outbox === parsed?.outbox)?.n;
  return parsed && highest !== undefined && parsed.n > highest ? 'no' : 'unsure';
}
