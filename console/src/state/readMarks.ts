// How far this agent has read each conversation, as far as this device knows.
// Owns a small copy through a reload: the relay tells its marks only of what is followed, and the rows need them before.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';

const kept = 300;
const keptSchema = v.array(v.tuple([v.string(), v.number()]));

export interface ReadMarks {
  readonly marks: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Merged by maximum. */
  saw(log: string, at: number): void;
}

export function createReadMarks(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, agent: string): ReadMarks {
  const key = `recourse.console.read.${agent}`;
  const marks = signal<ReadonlyMap<string, number>>(new Map(stored()));

  function stored(): [string, number][] {
    try {
      const parsed = v.safeParse(keptSchema, JSON.parse(storage?.getItem(key) ?? '[]'));
      return parsed.success ? parsed.output : [];
    } catch {
      // Unreadable or switched off: everything that waits counts as unread, which is the safe side.
      return [];
    }
  }

  return {
    marks,
    saw(log, at) {
      const before = marks.peek().get(log) ?? 0;
      if (at <= before) return;
      const next = new Map(marks.peek());
      // The newest stand last, so that the oldest fall away.
      next.delete(log);
      next.set(log, at);
      marks.value = new Map([...next].slice(-kept));
      try {
        storage?.setItem(key, JSON.stringify([...marks.value]));
      } catch {
        // The storage is full: the mark lasts as long as the page.
      }
    },
  };
}
