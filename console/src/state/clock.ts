// The relay's time, as far as this screen knows it: ticks each second, stands still while the connection is away.
// Owns the one timer behind every waiting time. Never guesses: without a connection it says as of when.
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Clock {
  /** Milliseconds since 1970 by the relay's clock. */
  readonly now: ReadonlySignal<number>;
  setOffset(relayNow: number): void;
  setRunning(running: boolean): void;
  stop(): void;
}

export function createClock(deviceNow: () => number = Date.now): Clock {
  const now = signal(deviceNow());
  let offset = 0;
  let running = true;
  const tick = () => {
    if (running && document.visibilityState === 'visible') now.value = deviceNow() + offset;
  };
  const timer = setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  return {
    now,
    setOffset(relayNow) {
      offset = relayNow - deviceNow();
      tick();
    },
    setRunning(value) {
      running = value;
      tick();
    },
    stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    },
  };
}
