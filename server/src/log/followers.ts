// Who in this process wants to hear that a log, or any feed, has grown.
// Owns the listeners. Never reads a log: a hint carries nothing.
// Listeners are called apart from whoever hints: one that throws must not stop a commit or the parsing of Redis's replies.
import type { LogId } from '@recourse/shared/kit';
import type { Unfollow } from './eventLog.ts';

export class Followers {
  readonly #logs = new Map<LogId, Set<() => void>>();
  readonly #feeds = new Set<(shard: number) => void>();

  /** Whether anybody follows this log. */
  has(log: LogId): boolean {
    return this.#logs.has(log);
  }

  get anyFeed(): boolean {
    return this.#feeds.size > 0;
  }

  get any(): boolean {
    return this.anyFeed || this.#logs.size > 0;
  }

  logs(): Iterable<LogId> {
    return this.#logs.keys();
  }

  /** The same function may follow twice, so each call is kept by itself. */
  add(log: LogId, onGrown: () => void): Unfollow {
    const call = () => onGrown();
    const calls = this.#logs.get(log) ?? new Set();
    this.#logs.set(log, calls.add(call));
    return () => {
      calls.delete(call);
      if (calls.size === 0 && this.#logs.get(log) === calls) this.#logs.delete(log);
    };
  }

  addFeed(onGrown: (shard: number) => void): Unfollow {
    const call = (shard: number) => onGrown(shard);
    this.#feeds.add(call);
    return () => {
      this.#feeds.delete(call);
    };
  }

  hint(log: LogId): void {
    const calls = this.#logs.get(log);
    for (const call of calls ?? []) queueMicrotask(() => calls?.has(call) && call());
  }

  hintFeed(shard: number): void {
    for (const call of this.#feeds) queueMicrotask(() => this.#feeds.has(call) && call(shard));
  }
}
