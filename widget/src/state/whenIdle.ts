// Work that nobody waits for yet.
// Owns when it is done: later than everything that is drawn, and soon enough to be there when the first message is written without a network.
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 3_000);
}
