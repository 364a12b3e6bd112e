// How often one person may send what is only of the moment.
// Owns counts in memory, by person: what is over is dropped, so it need not cost the store a step. A new connection brings no new budget.

/** Windows that are over are swept out when this many people are counted. */
const sweepAt = 10_000;

/** Answers whether one more of this person's is within `points` per `windowMs`. */
export function createBudgets(of: {
  points: number;
  windowMs: number;
  now: () => number;
}): (person: string) => boolean {
  const windows = new Map<string, { endsAt: number; left: number }>();
  return (person) => {
    const now = of.now();
    let window = windows.get(person);
    if (!window || now >= window.endsAt) {
      if (windows.size >= sweepAt) for (const [key, { endsAt }] of windows) if (now >= endsAt) windows.delete(key);
      window = { endsAt: now + of.windowMs, left: of.points };
      windows.set(person, window);
    }
    if (window.left === 0) return false;
    window.left--;
    return true;
  };
}
