// Gathers the work of one turn of the event loop, so that it shares one transaction and one fsync.
// Owns the waiting list. Never knows what the work is.
import { StoreUnavailable } from './storeUnavailable.ts';

/** More than this and one commit would hold the event loop for more than a few milliseconds. */
const maxBatch = 256;

interface Waiting<Work, Result> {
  work: Work;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

export class GroupCommit<Work, Result> {
  #waiting: Waiting<Work, Result>[] = [];
  #flush: NodeJS.Immediate | undefined;
  readonly #commit: (batch: Work[]) => Result[];

  /** `commit` does the batch as one transaction: all of it is on disk when it returns, none of it if it throws.
   * `StoreUnavailable` means the store as a whole; anything else that one piece of work is at fault. */
  constructor(commit: (batch: Work[]) => Result[]) {
    this.#commit = commit;
  }

  add(work: Work): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      this.#flush ??= setImmediate(() => this.#flushOne());
    });
  }

  /** Commits all that waits, now. */
  drain(): void {
    while (this.#waiting.length > 0) this.#flushOne();
  }

  #flushOne(): void {
    const batch = this.#waiting.splice(0, maxBatch);
    clearImmediate(this.#flush);
    this.#flush = this.#waiting.length > 0 ? setImmediate(() => this.#flushOne()) : undefined;
    this.#settle(batch);
  }

  #settle(batch: Waiting<Work, Result>[]): void {
    let results: Result[];
    try {
      results = this.#commit(batch.map(({ work }) => work));
    } catch (error) {
      // One that cannot be stored must not take the others along: each gets a transaction of its own.
      // A store that refuses everybody is not asked again for each.
      if (batch.length > 1 && !(error instanceof StoreUnavailable)) for (const one of batch) this.#settle([one]);
      else for (const { reject } of batch) reject(error);
      return;
    }
    batch.forEach(({ resolve }, i) => {
      resolve(results[i]!);
    });
  }
}
