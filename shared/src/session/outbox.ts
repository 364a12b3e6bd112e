// The commands that are on their way: kept until the relay has acked them, sent again until then, in order.
// Owns order and repetition. Never decides what a command means, and never gives up what was typed.
import * as v from 'valibot';
import {
  type Ack,
  ackSchema,
  ackTimeoutMs,
  type ClientCommand,
  type Draft,
  type Failure,
  failures,
} from '../protocol/index.ts';
import { listeners } from './listeners.ts';
import type { OutboxStore, Schedule } from './socketLike.ts';

/** `sent`: acked, but its event has not come back yet. `failed`: refused; the owner may retry or discard it. */
export type EntryState =
  | { name: 'waiting' }
  | { name: 'sending' }
  | { name: 'sent'; log: string; at: number }
  | { name: 'failed'; failure: Failure };

export interface OutboxEntry {
  command: ClientCommand;
  addedAt: number;
  state: EntryState;
}

interface Lane {
  entries: OutboxEntry[];
  attempts: number;
  pause: (() => void) | undefined;
}

export interface Outbox {
  entries(): readonly OutboxEntry[];
  onChange(listener: () => void): () => void;
  /** A function is given the command's id, from which a new conversation's id derives. */
  send(draft: Draft<ClientCommand> | ((id: string) => Draft<ClientCommand>)): { id: string; settled: Promise<Ack> };
  retry(id: string): void;
  discard(id: string): void;
  /** With `holdStored`: what lay in the store may go out now. */
  letGo(): void;
  /** A followed log has come this far: what is in it no longer waits for its event. */
  seen(log: string, at: number): void;
  /** What these commands said was erased: they are neither kept nor sent again. */
  forget(ids: readonly string[]): void;
  /** The log lost its tail: what was acked lately is sent again under the same ids. */
  repair(log: string): void;
  /** True while the connection can carry commands. */
  setOnline(online: boolean): void;
}

const ackedKept = 64;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

export function createOutbox(of: {
  outboxId: string;
  store: OutboxStore;
  now: () => number;
  schedule: Schedule;
  /** What lay in the store waits for `letGo`: it was judged by rules of another day. */
  holdStored?: boolean | undefined;
  /** How far this log's events have come back here; undefined if it is not followed, so that there is nothing to wait for. */
  reached: (log: string) => number | undefined;
  /** A command was done in this log. */
  onDone: (log: string) => void;
  /** Sends a command; calls back at most once. */
  transmit: (command: ClientCommand, answer: (raw: unknown) => void) => void;
}): Outbox {
  const lanes = new Map<string, Lane>();
  const changed = listeners<void>();
  const waiters = new Map<string, Array<(ack: Ack) => void>>();
  let acked: Array<{ log: string; entry: OutboxEntry }> = [];
  let sentCount = 0;
  let online = false;
  /** Answers from before the last disconnection are not believed: the command is sent again anyway. */
  let epoch = 0;

  const held = new Set<string>();
  for (const { command, addedAt } of [...of.store.all()].sort(byAge)) {
    if (of.holdStored) held.add(command.id);
    enqueue({ command, addedAt, state: { name: 'waiting' } });
  }

  function enqueue(entry: OutboxEntry): void {
    laneOf(entry.command).entries.push(entry);
  }

  function laneOf(command: ClientCommand): Lane {
    // A submitted case needs its conversation to exist, so it queues behind it.
    const key = command.type === 'submitCase' ? command.conversation : command.log;
    const lane = lanes.get(key) ?? { entries: [], attempts: 0, pause: undefined };
    lanes.set(key, lane);
    return lane;
  }

  function pump(lane: Lane): void {
    if (!online || lane.pause || lane.entries.some((entry) => entry.state.name === 'sending')) return;
    const entry = lane.entries.find((candidate) => candidate.state.name === 'waiting');
    if (!entry || held.has(entry.command.id)) return;
    entry.state = { name: 'sending' };
    changed.tell();
    const sentIn = epoch;
    let open = true;
    const once = (settle: () => void) => {
      if (!open || sentIn !== epoch) return;
      open = false;
      cancelTimeout();
      settle();
    };
    const cancelTimeout = of.schedule(ackTimeoutMs, () => once(() => again(lane, entry, 0)));
    of.transmit(entry.command, (raw) => once(() => answered(lane, entry, raw)));
  }

  function again(lane: Lane, entry: OutboxEntry, waitMs: number): void {
    entry.state = { name: 'waiting' };
    if (waitMs > 0) {
      lane.pause = of.schedule(waitMs, () => {
        lane.pause = undefined;
        pump(lane);
      });
    }
    changed.tell();
    pump(lane);
  }

  function answered(lane: Lane, entry: OutboxEntry, raw: unknown): void {
    const parsed = v.safeParse(ackSchema, raw);
    // An answer that cannot be read proves nothing: ask again, a little later.
    const ack: Ack = parsed.success ? parsed.output : { ok: false, failure: { code: 'internal' } };
    if (!ack.ok && failures[ack.failure.code].retry) {
      const backoff = Math.min(longestRetryMs, firstRetryMs * 2 ** lane.attempts++);
      again(lane, entry, Math.max(ack.failure.retryAfterMs ?? 0, backoff));
      return;
    }
    lane.attempts = 0;
    if (ack.ok) {
      entry.state = { name: 'sent', log: ack.log, at: ack.at };
      of.store.remove(entry.command.id);
      acked = [...acked, { log: ack.log, entry }].slice(-ackedKept);
      if (ack.at <= (of.reached(ack.log) ?? ack.at)) drop(entry.command.id);
    } else {
      entry.state = { name: 'failed', failure: ack.failure };
      // What the guard stopped is kept nowhere, not even here.
      if (ack.failure.code === 'secretStopped') drop(entry.command.id);
    }
    for (const settle of waiters.get(entry.command.id) ?? []) settle(ack);
    waiters.delete(entry.command.id);
    changed.tell();
    if (ack.ok) of.onDone(ack.log);
    pump(lane);
  }

  function drop(id: string): void {
    of.store.remove(id);
    for (const lane of lanes.values()) lane.entries = lane.entries.filter((entry) => entry.command.id !== id);
  }

  return {
    entries: () => [...lanes.values()].flatMap((lane) => lane.entries),
    onChange: (listener) => changed.add(listener),
    send(draft) {
      const id = `${of.outboxId}.${++sentCount}`;
      const said = typeof draft === 'function' ? draft(id) : draft;
      const entry: OutboxEntry = {
        command: { ...said, id } as ClientCommand,
        addedAt: of.now(),
        state: { name: 'waiting' },
      };
      of.store.put({ command: entry.command, addedAt: entry.addedAt });
      const settled = new Promise<Ack>((resolve) => waiters.set(id, [resolve]));
      enqueue(entry);
      changed.tell();
      pump(laneOf(entry.command));
      return { id, settled };
    },
    retry(id) {
      for (const lane of lanes.values()) {
        const entry = lane.entries.find(
          (candidate) => candidate.command.id === id && candidate.state.name === 'failed',
        );
        if (entry) again(lane, entry, 0);
      }
    },
    discard(id) {
      drop(id);
      changed.tell();
    },
    letGo() {
      held.clear();
      for (const lane of lanes.values()) pump(lane);
    },
    forget(ids) {
      acked = acked.filter(({ entry }) => !ids.includes(entry.command.id));
      for (const id of ids) drop(id);
      changed.tell();
    },
    seen(log, at) {
      let any = false;
      for (const lane of lanes.values()) {
        const left = lane.entries.filter(
          ({ state }) => !(state.name === 'sent' && state.log === log && state.at <= at),
        );
        any ||= left.length < lane.entries.length;
        lane.entries = left;
      }
      if (any) changed.tell();
    },
    repair(log) {
      const lost = acked.filter((done) => done.log === log);
      acked = acked.filter((done) => done.log !== log);
      for (const lane of lanes.values()) {
        const ids = new Set(lost.map(({ entry }) => entry.command.id));
        lane.entries = lane.entries.filter((entry) => !ids.has(entry.command.id));
      }
      // In the order in which they were done, ahead of what has not been done yet.
      for (const { entry } of lost.reverse())
        laneOf(entry.command).entries.unshift({ ...entry, state: { name: 'waiting' } });
      changed.tell();
      for (const lane of lanes.values()) pump(lane);
    },
    setOnline(value) {
      online = value;
      epoch++;
      for (const lane of lanes.values()) {
        lane.pause?.();
        lane.pause = undefined;
        for (const entry of lane.entries) if (entry.state.name === 'sending') entry.state = { name: 'waiting' };
        pump(lane);
      }
      changed.tell();
    },
  };
}

/** Entries of one outbox by their number, of several by when they were written. */
function byAge(a: { command: ClientCommand; addedAt: number }, b: { command: ClientCommand; addedAt: number }): number {
  const [outboxA, nA] = split(a.command.id);
  const [outboxB, nB] = split(b.command.id);
  return outboxA === outboxB ? nA - nB : a.addedAt - b.addedAt;
}

function split(id: string): [string, number] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}
