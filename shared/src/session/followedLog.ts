// One log as this client has it: every event once, in the log's order, whatever the wire does.
// Owns the cursor. A gap, a repetition or a doubt is answered by asking the relay for what is behind the cursor.
import * as v from 'valibot';
import { erasesAll } from '../kit/erasure.ts';
import { type Cursor, type Failure, failures, followAckSchema, type WireEvent } from '../protocol/index.ts';
import type { Schedule } from './socketLike.ts';

export interface Follower {
  /** New events, in order. */
  onEvents(events: WireEvent[]): void;
  /** Forget all events: the log holds others now, which follow. */
  onReset(): void;
  /** The events so far are all there are. */
  onCaughtUp?(): void;
  onRefused?(failure: Failure): void;
}

export interface FollowedLog {
  readonly events: readonly WireEvent[];
  add(follower: Follower): () => void;
  readonly followers: number;
  /** Asks for what is behind the cursor; call when the connection stands. */
  catchUp(): void;
  /** Events that the relay pushed. */
  pushed(events: WireEvent[]): void;
  /** A command was done in this log: if it was not there before, it is now. */
  begun(): void;
  /** The connection is gone: an answer under way will not come. */
  interrupted(): void;
}

const retryMs = 2_000;

export function createFollowedLog(of: {
  log: string;
  schedule: Schedule;
  /** Whether something under way may yet begin this log. */
  isAwaited: () => boolean;
  ask: (cursor: Cursor, answer: (raw: unknown) => void) => void;
  onProgress: (at: number) => void;
  onReset: () => void;
  /** Commands of this side whose events were erased: what they said must not be sent again. */
  onErased: (commands: string[]) => void;
}): FollowedLog {
  const followers = new Set<Follower>();
  let events: WireEvent[] = [];
  let asking = 0;
  let generation = 0;
  let askAgain = false;
  let caughtUp = false;
  let absent = false;
  /** The log was begun while an answer was under way that may not know it yet. */
  let begunMeanwhile = false;

  function cursor(): Cursor {
    const last = events.at(-1);
    return last ? { at: last.at, event: last.id } : null;
  }

  /** Takes what continues the log. False when something is missing or does not fit. */
  function take(incoming: WireEvent[]): boolean {
    const fresh: WireEvent[] = [];
    let fits = true;
    for (const event of incoming) {
      const next = events.length + fresh.length + 1;
      if (event.at === next) fresh.push(event);
      else if (event.at > next || events[event.at - 1]?.id !== event.id) fits = false;
      if (!fits) break;
    }
    if (fresh.length > 0) {
      events = [...events, ...fresh];
      if (!blank(fresh)) for (const follower of followers) follower.onEvents(fresh);
      of.onProgress(events.length);
    }
    return fits;
  }

  /** Takes the words out of what was erased just now, and has it drawn anew. False when nothing was. */
  function blank(fresh: WireEvent[]): boolean {
    const gone = new Set(fresh.flatMap((event) => erasedBy(event, events)));
    const erased = events.filter(({ id, event }) => gone.has(id) && event !== null);
    if (erased.length === 0) return false;
    events = events.map((event) => (gone.has(event.id) ? { ...event, event: null } : event));
    for (const follower of followers) {
      follower.onReset();
      follower.onEvents([...events]);
      if (caughtUp) follower.onCaughtUp?.();
    }
    of.onErased(erased.map(({ command }) => command).filter((command) => command !== ''));
    return true;
  }

  function forget(): void {
    events = [];
    for (const follower of followers) follower.onReset();
    of.onReset();
  }

  function refused(failure: Failure): void {
    if (failures[failure.code].retry) {
      of.schedule(Math.max(retryMs, failure.retryAfterMs ?? 0), catchUp);
      return;
    }
    if (begunMeanwhile) {
      catchUp();
      return;
    }
    absent = true;
    // It was here and the relay lost all of it: what was acked lately is sent again, and begins it anew.
    if (failure.code === 'notFound' && events.length > 0) forget();
    // A log that is about to be begun is not there yet: `begun` asks again.
    if (failure.code === 'notFound' && of.isAwaited()) return;
    for (const follower of followers) follower.onRefused?.(failure);
  }

  function catchUp(): void {
    absent = false;
    if (asking > 0) {
      askAgain = true;
      return;
    }
    begunMeanwhile = false;
    const mine = ++generation;
    asking = mine;
    const cancel = of.schedule(retryMs * 5, () => settle(() => catchUp()));
    const settle = (then: () => void) => {
      if (asking !== mine) return;
      asking = 0;
      cancel();
      then();
    };
    of.ask(cursor(), (raw) =>
      settle(() => {
        const parsed = v.safeParse(followAckSchema, raw);
        if (!parsed.success) return void of.schedule(retryMs, catchUp);
        const answer = parsed.output;
        if (!answer.ok) return refused(answer.failure);
        if (answer.reset) forget();
        const fits = take(answer.events);
        if (answer.more || askAgain || !fits) {
          askAgain = false;
          if (!fits) forget();
          return catchUp();
        }
        caughtUp = true;
        for (const follower of followers) follower.onCaughtUp?.();
      }),
    );
  }

  return {
    get events() {
      return events;
    },
    get followers() {
      return followers.size;
    },
    add(follower) {
      followers.add(follower);
      if (events.length > 0) follower.onEvents([...events]);
      if (caughtUp) follower.onCaughtUp?.();
      return () => void followers.delete(follower);
    },
    catchUp,
    pushed(incoming) {
      // Nothing at all means that the log changed behind us.
      if (incoming.length === 0 || !take(incoming)) catchUp();
    },
    begun() {
      if (absent) catchUp();
      else begunMeanwhile = asking > 0;
    },
    interrupted() {
      asking = 0;
      askAgain = false;
    },
  };
}

/** The ids of the events that this one says were erased: some, or all before it. */
function erasedBy({ at, event }: WireEvent, events: readonly WireEvent[]): string[] {
  if (event && erasesAll(event.type)) return events.slice(0, at - 1).map(({ id }) => id);
  return event?.type === 'messagesErased' && Array.isArray(event.events)
    ? event.events.filter((id) => typeof id === 'string')
    : [];
}
