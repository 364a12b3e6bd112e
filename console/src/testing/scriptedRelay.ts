// A relay for tests of the screens: answers from a script, and remembers what it was sent.
// Owns no rules. What a relay decides is tried on a real one, in the end-to-end tests.

import { signal } from '@preact/signals';
import type { AgentRole } from '@recourse/shared/kit';
import type { AgentRow, AgentRows, ClientCommand, Failure, RowList, WireEvent } from '@recourse/shared/protocol';
import { memoryOutboxStore, type SocketLike } from '@recourse/shared/session';
import type { Clock } from '../state/clock.ts';
import { createDesk, type Desk } from '../state/desk.ts';

export interface ScriptedRelay {
  desk: Desk;
  /** What was asked of it, in order. */
  commands: ClientCommand[];
  marks: unknown[];
  /** What it answers to the next commands instead of an ack. */
  refuseWith(failure: Failure | undefined): void;
  push(name: string, payload: unknown): void;
  /** The connection breaks; `connect` on the desk brings it back. */
  cut(): void;
}

export const testNow = Date.UTC(2026, 10, 23, 2, 52);

const noCounts = Object.fromEntries(
  ['mine', 'queued', 'open', 'closed', 'casesToDecide', 'casesWaiting', 'casesDone'].map((list) => [list, 0]),
) as AgentRows['counts'];

export function scriptedRelay(
  script: { logs?: Record<string, WireEvent[]>; rows?: Partial<Record<RowList, AgentRow[]>>; rank?: AgentRole } = {},
): ScriptedRelay {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const commands: ClientCommand[] = [];
  const marks: unknown[] = [];
  let refusal: Failure | undefined;
  let connected = false;

  function push(name: string, payload: unknown): void {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  }

  function answer(event: string, payload: unknown): unknown {
    if (event === 'command') {
      commands.push(payload as ClientCommand);
      const { log } = payload as { log: string };
      return refusal ? { ok: false, failure: refusal } : { ok: true, log, at: (script.logs?.[log]?.length ?? 0) + 1 };
    }
    if (event === 'follow') {
      const events = script.logs?.[(payload as { log: string }).log];
      return events ? { ok: true, reset: false, events, more: false } : { ok: false, failure: { code: 'notFound' } };
    }
    if (event === 'query') {
      const query = payload as { type: string; list: RowList };
      if (query.type !== 'listRows') return { ok: true };
      return { ok: true, rows: script.rows?.[query.list] ?? [], more: false, counts: noCounts };
    }
    if (event === 'mark') marks.push(payload);
    return undefined;
  }

  const socket: SocketLike = {
    get connected() {
      return connected;
    },
    connect() {
      connected = true;
      const me = {
        role: 'agent',
        id: 'ag_kai',
        name: 'Kai',
        rank: script.rank ?? 'agent',
        status: 'available',
        capacity: 4,
        ours: { numbers: [], handles: [] },
      };
      push('welcome', {
        protocol: 1,
        now: testNow,
        me,
        site: {
          id: 'berthwell',
          name: { en: 'Berthwell Support' },
          linkHosts: ['etherscan.io'],
          ownHosts: [],
          lookUps: [],
          notifies: false,
          datesKnownThrough: '2027-12-31',
        },
      });
    },
    disconnect() {
      connected = false;
    },
    emit(event, payload, ack) {
      if (!connected) return;
      const answered = answer(event, payload);
      if (answered !== undefined) ack?.(answered);
    },
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event, listener) {
      listeners.get(event)?.delete(listener);
    },
  };

  const stillClock: Clock = {
    now: signal(testNow),
    setOffset: () => undefined,
    setRunning: () => undefined,
    stop: () => undefined,
  };
  const desk = createDesk({
    socket,
    store: memoryOutboxStore(),
    storage: undefined,
    outboxId: 'AAAAAAAAAAAAAAAAAAAAAA',
    agent: { id: 'ag_kai', name: 'Kai' },
    clock: stillClock,
    schedule: () => () => undefined,
    now: () => testNow,
  });
  return {
    desk,
    commands,
    marks,
    refuseWith(failure) {
      refusal = failure;
    },
    push,
    cut() {
      connected = false;
      push('disconnect', 'transport close');
    },
  };
}
