// What waits on this device from an earlier day, judged again before it is sent: an older version, or other dictionaries, let it in.
// Owns the order: nothing goes out before all of it is judged. Never draws what was stopped.
import type { Outbox, OutboxEntry } from '@recourse/shared/session';
import type { Guard, Said, Stopped } from './guard.ts';

const againMs = 3_000;

export async function judgeStored(of: {
  outbox: Pick<Outbox, 'entries' | 'discard' | 'letGo'>;
  guard: Guard;
  /** Told once, of the first: the sheet about it speaks for all. */
  onStopped: (stopped: Stopped) => void;
  later: (ms: number) => Promise<void>;
}): Promise<void> {
  const { outbox, guard } = of;
  const said: Said[] = [];
  let first: Stopped | undefined;

  /** undefined: the rules could not be fetched. */
  async function judge({ command }: OutboxEntry): Promise<Stopped | 'fine' | undefined> {
    const texts = await guard.textsOf(command).catch(() => undefined);
    if (!texts) return undefined;
    for (const { text, guarded } of texts) {
      const found = await guard.check(text, guarded, said);
      if (found.verdict === 'unavailable') return undefined;
      // What only may be a secret was asked about when it was written, and the answer was that it is none.
      if (found.verdict !== 'block') continue;
      for (const part of found.parts) outbox.discard(part.command);
      const { rule, span, parts } = found;
      return {
        text,
        span,
        rule,
        verdict: 'block',
        inForm: command.type !== 'postMessage',
        inParts: parts.length > 0,
        wasWaiting: true,
      };
    }
    return 'fine';
  }

  for (const entry of [...outbox.entries()]) {
    let judged = await judge(entry);
    while (!judged) {
      await of.later(againMs);
      judged = await judge(entry);
    }
    const { command } = entry;
    if (judged === 'fine') {
      if (command.type === 'postMessage') said.push({ text: command.text, command: command.id });
      continue;
    }
    outbox.discard(command.id);
    first ??= judged;
  }
  outbox.letGo();
  if (first) of.onStopped(first);
}
