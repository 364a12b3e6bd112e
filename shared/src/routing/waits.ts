// What a waiting customer is told: about how long it takes.
// Owns the estimate. It is a range, and it says nothing rather than something made up.

/** Minutes from and to, from how long the last conversations kept an agent. At least one minute wide. */
export function waitRange(of: { ahead: number; slots: number; minutesEach: number }): [number, number] | undefined {
  if (of.slots < 1) return undefined;
  const expected = ((of.ahead + 1) * of.minutesEach) / of.slots;
  const from = Math.max(1, Math.floor(expected * 0.7));
  return [from, Math.max(from + 1, Math.ceil(expected * 1.3))];
}
