// Work that is asked for more often than it is done: never twice at once, and never missing the last request.
// Owns when a round begins. What a round does is its owner's, who can also be asked for one directly.

export interface Rounds {
  /** Something changed: a round begins soon. */
  wake(): void;
  /** Resolves once every round that was asked for is over. */
  settled(): Promise<void>;
  /** Begins no further round; resolves once the one under way is over. */
  stop(): Promise<void>;
}

export function createRounds(of: {
  round: () => Promise<void>;
  /** A round at least this often, in case nobody woke. */
  everyMs?: number;
  /** Waits this long before a round, so that changes that come together are worked on together. */
  gatherMs?: number;
  /** After a round that failed the next one comes this soon. */
  retryMs?: number;
  onError: (error: unknown) => void;
}): Rounds {
  const { everyMs, gatherMs, retryMs } = of;
  const timers = new Set<NodeJS.Timeout>();
  let running: Promise<void> | undefined;
  let asked = false;
  let stopped = false;
  let endGathering: (() => void) | undefined;

  function later(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timer.unref();
    timers.add(timer);
  }

  function gathering(ms: number): Promise<void> {
    return new Promise((resolve) => {
      endGathering = resolve;
      later(ms, resolve);
    });
  }

  async function run(): Promise<void> {
    while (asked && !stopped) {
      if (gatherMs !== undefined) await gathering(gatherMs);
      if (stopped) break;
      asked = false;
      try {
        await of.round();
      } catch (error) {
        of.onError(error);
        if (retryMs !== undefined && !stopped) later(retryMs, wake);
      }
    }
    // In the same turn as the last look at `asked`, so that no wake falls in between.
    running = undefined;
  }

  function wake(): void {
    asked = true;
    if (!stopped) running ??= run();
  }

  const sweep = everyMs === undefined ? undefined : setInterval(wake, everyMs);
  sweep?.unref();

  return {
    wake,
    async settled() {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      clearInterval(sweep);
      for (const timer of timers) clearTimeout(timer);
      endGathering?.();
      await running;
    },
  };
}
