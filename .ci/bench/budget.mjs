// What one person may still ask under the relay's own limit, counted on this side so that nobody runs into it.
// Owns the counting. The limit itself is the relay's.

/** The relay's window is ten seconds from the first ask; ours begins a moment earlier, so it must also end later. */
const windowMs = 10_500;
/** What may not be spent, because counting from here is never exact. */
const spare = 4;

/** @typedef {{ left: () => number, take: () => void }} Budget */

/** @param {number} points in a window @param {() => number} [now] @returns {Budget} */
export function createBudget(points, now = () => performance.now()) {
  let began = Number.NEGATIVE_INFINITY;
  let taken = 0;
  const left = () => (now() - began >= windowMs ? points - spare : points - spare - taken);
  return {
    left,
    take() {
      if (now() - began >= windowMs) {
        began = now();
        taken = 0;
      }
      taken += 1;
    },
  };
}

/** @type {Budget} for a server without limits */
export const unlimited = { left: () => Number.POSITIVE_INFINITY, take: () => {} };
