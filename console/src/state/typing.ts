// Who is writing in which conversation right now.
// Owns the forgetting: a signal may be lost, so nobody types for longer than a few seconds without saying so again.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SignalFromServer } from '@recourse/shared/protocol';
import type { Schedule } from '@recourse/shared/session';

export interface Writer {
  role: string;
  name: string | undefined;
}

export interface Typing {
  readonly writers: ReadonlySignal<ReadonlyMap<string, readonly Writer[]>>;
  heard(news: SignalFromServer): void;
  stop(): void;
}

const forgottenAfterMs = 6_000;

export function createTyping(schedule: Schedule): Typing {
  const writers = signal<ReadonlyMap<string, readonly Writer[]>>(new Map());
  const timers = new Map<string, () => void>();

  function set(log: string, writer: Writer, on: boolean): void {
    const others = (writers.peek().get(log) ?? []).filter(
      ({ role, name }) => role !== writer.role || name !== writer.name,
    );
    writers.value = new Map(writers.peek()).set(log, on ? [...others, writer] : others);
  }

  return {
    writers,
    heard({ type, log, on, by }) {
      if (type !== 'typing') return;
      const writer: Writer = { role: by.role, name: by.name };
      const key = `${log} ${by.role} ${by.name ?? ''}`;
      timers.get(key)?.();
      timers.delete(key);
      set(log, writer, on === true);
      if (on)
        timers.set(
          key,
          schedule(forgottenAfterMs, () => set(log, writer, false)),
        );
    },
    stop() {
      for (const cancel of timers.values()) cancel();
    },
  };
}
