// How often one connection may send what is only of the moment.
// Owns a count in memory: what is over it is dropped, so it need not outlive the connection or cost the store a step.

/** Answers whether one more is within `points` per `windowMs`. */
export function createBudget(of: { points: number; windowMs: number; now: () => number }): () => boolean {
  let windowEndsAt = 0;
  let left = 0;
  return () => {
    const now = of.now();
    if (now >= windowEndsAt) {
      windowEndsAt = now + of.windowMs;
      left = of.points;
    }
    if (left === 0) return false;
    left--;
    return true;
  };
}
