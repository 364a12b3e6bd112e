// One refund case as signals: the fold of its log.
// Owns following. What the state means to the customer is said in views/.
import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type Case,
  type CaseEvent,
  caseEventSchema,
  evolveCase,
  noCase,
  type SubmittedCase,
} from '@recourse/shared/case';
import type { ErasureReason } from '@recourse/shared/kit';
import type { TimelineEvent } from '@recourse/shared/views';
import * as v from 'valibot';
import type { Client } from './client.ts';

export type CaseView =
  | { name: 'loading' }
  | { name: 'refused' }
  | { name: 'erased'; why: ErasureReason }
  | { name: 'here'; state: SubmittedCase; events: readonly TimelineEvent[] };

export interface CaseLog {
  readonly view: ReadonlySignal<CaseView>;
  stop(): void;
}

export function followCase(client: Client, log: string): CaseLog {
  const view = signal<CaseView>({ name: 'loading' });
  let state: Case = noCase;
  let events: readonly TimelineEvent[] = [];
  const stop = client.session.follow(log, {
    onEvents(arrived) {
      const parsed = arrived.map((recorded) => ({ ...recorded, event: recorded.event && read(recorded.event) }));
      for (const recorded of parsed) {
        if (recorded.event) state = evolveCase(state, { ...recorded, event: recorded.event });
      }
      events = [...events, ...parsed];
      if (state.name === 'submitted') view.value = { name: 'here', state, events };
      if (state.name === 'erased') view.value = { name: 'erased', why: state.why };
    },
    onReset() {
      state = noCase;
      events = [];
    },
    onRefused() {
      view.value = { name: 'refused' };
    },
  });
  return { view, stop };
}

/** undefined: of a type that this version does not know. */
function read(event: unknown): CaseEvent | undefined {
  const parsed = v.safeParse(caseEventSchema, event);
  return parsed.success ? parsed.output : undefined;
}
